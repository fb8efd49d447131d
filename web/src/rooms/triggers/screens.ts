/** The screens of triggers, loaded together. */
import './loop.css'

export { LoopPage } from './LoopPage.tsx'
export { Triggers } from './Triggers.tsx'
