/** The way to what one measures for oneself, from Grow. */
import type { Doors } from '../../room.ts'
import { sentences } from '../../words/sentences.ts'

/** How the way is called. */
export const door = sentences({
  title: 'How it is for you',
  note: 'A few numbers over time, for you alone',
})

/** There for one alone as well. */
export const doors: Doors = () => [{ place: 'grow', order: 70, ...door, to: '/measures' }]
