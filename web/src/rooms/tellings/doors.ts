/** The way to a talk about a hard day, from Talk. */
import type { Doors } from '../../room.ts'
import { sentences } from '../../words/sentences.ts'

/** How the way is called. */
export const door = sentences({
  title: 'Talk about a hard day',
  note: 'Stress from outside: tell, support, look back',
})

/** Somebody listens. */
export const doors: Doors = ({ alone }) =>
  alone ? [] : [{ place: 'talk', order: 15, ...door, to: '/tellings' }]
