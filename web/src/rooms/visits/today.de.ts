/** What Today says of a hurt that is looked at again, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of return visits that come with the first load. */
export const today = sentences<typeof english.today>({
  near: 'Noch einmal ansehen, was wieder gut wurde',
  title: 'Wie ist es jetzt?',
  action: 'Ansehen',
})
