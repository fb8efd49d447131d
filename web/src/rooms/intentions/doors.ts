/** Where one looks for why the two open up: in Grow. */
import type { Doors } from '../../room.ts'
import { intentions as text } from './words.ts'

/** The line in Grow, for two. */
export const doors: Doors = ({ alone }) =>
  alone
    ? []
    : [{ place: 'grow', order: 45, title: text.door, note: text.doorNote, to: '/intentions' }]
