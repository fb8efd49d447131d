/** What Today says of good news, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of wins that come with the first load. */
export const today = sentences<typeof english.today>({
  title: (name) => `${name} hat gute Nachrichten.`,
  note: 'Lies sie, und antworte, wenn du magst.',
  action: 'Lesen',
})
