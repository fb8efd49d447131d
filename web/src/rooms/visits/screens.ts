/** The screen of a return visit. */
export { Visit } from './Visit.tsx'
