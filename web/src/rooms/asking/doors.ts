/** The way to quiet hours, from Us. */
import type { Doors } from '../../room.ts'
import { sentences } from '../../words/sentences.ts'

/** How the way is called. */
export const door = sentences({
  title: 'Your quiet hours',
  note: 'When you want to be asked nothing. Only you see them',
})

/** There is nobody to ask while one is alone. */
export const doors: Doors = ({ alone }) =>
  alone ? [] : [{ place: 'us', order: 60, ...door, to: '/asking/quiet' }]
