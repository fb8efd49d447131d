/** What Today says of monthly feedback, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of monthly feedback that come with the first load. */
export const today = sentences<typeof english.today>({
  title: (name) => `${name} hat drei Zeilen für den nächsten Monat geschrieben.`,
  note: 'Du kannst deine schreiben oder es lassen.',
  action: 'Ansehen',
})
