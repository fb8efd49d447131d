/** The way to an old wound: from Grow. */
import type { Doors } from '../../room.ts'
import { door } from './door-words.ts'

/** It takes two. */
export const doors: Doors = ({ alone }) =>
  alone ? [] : [{ place: 'grow', order: 44, ...door, to: '/wounds' }]
