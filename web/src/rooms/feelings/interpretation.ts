/** Finds what may lie beneath a word for what somebody did. */
import { type Interpretation, interpretations } from './feeling-words.ts'

/** What may lie beneath a word that someone typed; null when it is no interpretation we know. */
export function interpretationOf(word: string): Interpretation | null {
  const typed = word.trim().toLowerCase()
  return interpretations.find((interpretation) => interpretation.word === typed) ?? null
}
