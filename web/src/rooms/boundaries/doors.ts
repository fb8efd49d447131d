/** The way to one's own lines, and to those that my partner told me of: from Us. */
import type { Doors } from '../../room.ts'
import { sentences } from '../../words/sentences.ts'

/** How the way is called. */
export const door = sentences({
  title: 'Where you draw the line',
  note: 'What is not for you now, and what still is',
})

/** Lines need nobody else: they are there for one as well. */
export const doors: Doors = () => [{ place: 'us', order: 30, ...door, to: '/boundaries' }]
