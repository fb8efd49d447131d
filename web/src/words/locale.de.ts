/** In which language this app is built, and what depends on it beside the words: German. */
import type { Locale } from './locale.ts'

/** The language of this app. */
export const locale: Locale = { language: 'de', usual: 'de-DE', coachReads: false }
