/** The way to signals, from Talk. */
import type { Doors } from '../../room.ts'
import { sentences } from '../../words/sentences.ts'

/** How the way is called. */
export const door = sentences({
  title: 'Ask for space, or for comfort',
  note: 'Six short signs. Each says until when',
})

/** A signal takes two. */
export const doors: Doors = ({ alone }) =>
  alone ? [] : [{ place: 'talk', order: 5, ...door, to: '/signals' }]
