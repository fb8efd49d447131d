/** The way to a talk about a hard day, from Talk. */
import type { Doors } from '../../room.ts'
import { door } from './door-words.ts'

/** Somebody listens. */
export const doors: Doors = ({ alone }) =>
  alone ? [] : [{ place: 'talk', order: 15, ...door, to: '/tellings' }]
