/** How the way to it is called, wherever a door to it stands. */
import { sentences } from '../../words/sentences.ts'

/** How the way is called. */
export const door = sentences({
  title: 'An old wound',
  note: 'Slowly, one at a time, if you both want to',
})
