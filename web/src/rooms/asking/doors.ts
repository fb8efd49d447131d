/** The way to quiet hours, from Us. */
import type { Doors } from '../../room.ts'
import { door } from './door-words.ts'

/** There is nobody to ask while one is alone. */
export const doors: Doors = ({ alone }) =>
  alone ? [] : [{ place: 'us', order: 60, ...door, to: '/asking/quiet' }]
