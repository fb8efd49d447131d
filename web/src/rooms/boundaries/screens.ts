/** The screens of boundaries, loaded together. */
import './boundaries.css'

export { Boundaries } from './Boundaries.tsx'
export { BoundaryPage } from './BoundaryPage.tsx'
export { ChangeLine } from './ChangeLine.tsx'
export { DrawLine } from './DrawLine.tsx'
