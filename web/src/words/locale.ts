/** In which language this app is built, and what depends on it beside the words: English. */
import type { Tongue } from './tongues.ts'

/** What a language brings beside its words. */
export type Locale = {
  readonly language: Tongue['language']
  /** For the order of day and month, where a person's own variant is not known. */
  readonly usual: string
  /** Whether the coach can read what is written in it. */
  readonly coachReads: boolean
}

/** The language of this app. */
export const locale: Locale = { language: 'en', usual: 'en-GB', coachReads: true }
