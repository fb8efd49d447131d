/** The screen of the words that both agreed on. */
import '../talks/talk.css'

export { CoupleWords } from './CoupleWords.tsx'
