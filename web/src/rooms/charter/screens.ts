/** The screen of the ground rules. */
import '../talks/talk.css'

export { CharterPage } from './Charter.tsx'
