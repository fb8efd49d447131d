/** How the way to it is called, wherever a door to it stands. */
import { sentences } from '../../../words/sentences.ts'

/** How the way is called. */
export const door = sentences({
  title: 'How you two pause',
  note: 'A word for it, a place for each of you, a time to come back',
})
