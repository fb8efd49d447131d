/** How the way to it is called, wherever a door to it stands. */
import { sentences } from '../../words/sentences.ts'

/** How the way is called. */
export const door = sentences({
  title: 'Ask for space, or for comfort',
  note: 'Six short signs. Each says until when',
})
