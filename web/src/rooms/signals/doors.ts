/** The way to signals, from Talk. */
import type { Doors } from '../../room.ts'
import { door } from './door-words.ts'

/** A signal takes two. */
export const doors: Doors = ({ alone }) =>
  alone ? [] : [{ place: 'talk', order: 5, ...door, to: '/signals' }]
