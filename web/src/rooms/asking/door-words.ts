/** How the way to it is called, wherever a door to it stands. */
import { sentences } from '../../words/sentences.ts'

/** How the way is called. */
export const door = sentences({
  title: 'Your quiet hours',
  note: 'When you want to be asked nothing. Only you see them',
})
