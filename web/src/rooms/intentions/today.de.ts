/** What Today says of intentions, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of intentions that come with the first load. */
export const today = sentences<typeof english.today>({
  title: (name) => `${name} hat angefangen aufzuschreiben, warum ihr euch öffnet.`,
  note: 'Du kannst deinen Teil schreiben oder es lassen.',
  action: 'Ansehen',
})
