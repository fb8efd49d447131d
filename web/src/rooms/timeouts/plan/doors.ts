/** The way to the plan for pauses, from Us. */
import type { Doors } from '../../../room.ts'
import { door } from './door-words.ts'

/** A plan takes two. */
export const doors: Doors = ({ alone }) =>
  alone ? [] : [{ place: 'us', order: 10, ...door, to: '/us/plan' }]
