/** What Today says while everything rests, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of lulls that come with the first load. */
export const today = sentences<typeof english.today>({
  title: 'Das Leben kam dazwischen. Gerade steht nichts an.',
  note: 'Niemand wird etwas gefragt, bis ihr zwei wieder da seid.',
  action: 'Ansehen',
})
