/** The screens of a talk about a hard day, loaded together. */
export { Tellings } from './Tellings.tsx'
export { WriteTelling } from './WriteTelling.tsx'
