/** How the way to it is called, wherever a door to it stands. */
import { sentences } from '../../words/sentences.ts'

/** How the way is called. */
export const door = sentences({
  title: 'Talk about a hard day',
  note: 'Stress from outside: tell, support, look back',
})
