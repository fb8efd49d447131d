/** How the way to it is called, wherever a door to it stands. */
import { sentences } from '../../words/sentences.ts'

/** How the way is called. */
export const door = sentences({
  title: 'Questions for you two',
  note: 'In turns and out loud, as deep as you both want',
})
