/** What Today says of one's own part, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words that come with the first load. */
export const today = sentences<typeof english.today>({
  title: (name) => `Du und ${name} habt beide euren eigenen Anteil genannt.`,
  note: 'Beide Zeilen sind jetzt offen.',
  action: 'Lesen',
})
