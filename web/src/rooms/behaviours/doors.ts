/** The way to one small thing of one's own, from Grow. */
import type { Doors } from '../../room.ts'
import { door } from './door-words.ts'

/** What one tries is read by two. */
export const doors: Doors = ({ alone }) =>
  alone ? [] : [{ place: 'grow', order: 30, ...door, to: '/behaviours' }]
