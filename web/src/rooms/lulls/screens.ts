/** The screen for when life happened. */
export { Lull } from './Lull.tsx'
