/** The way to the questions for two: from Grow. */
import type { Doors } from '../../room.ts'
import { door } from './door-words.ts'

/** It takes two. */
export const doors: Doors = ({ alone }) =>
  alone ? [] : [{ place: 'grow', order: 42, ...door, to: '/ladder' }]
