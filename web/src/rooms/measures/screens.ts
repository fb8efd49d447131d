/** The screens of measures, loaded together. */
import './measures.css'

export { AskPromises } from './AskPromises.tsx'
export { AskSatisfaction } from './AskSatisfaction.tsx'
export { Measures } from './Measures.tsx'
