/** How the way to it is called, wherever a door to it stands. */
import { sentences } from '../../words/sentences.ts'

/** How the way is called. */
export const door = sentences({
  title: 'Say what you need',
  note: 'Write what you want to shout, then what you need',
})
