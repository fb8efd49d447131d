/** The screens of what brought us back, loaded together. */
import './brought.css'

export { BroughtList } from './BroughtList.tsx'
export { MarkHelped } from './MarkHelped.tsx'
