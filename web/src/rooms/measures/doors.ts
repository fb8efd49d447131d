/** The way to what one measures for oneself, from Grow. */
import type { Doors } from '../../room.ts'
import { door } from './door-words.ts'

/** There for one alone as well. */
export const doors: Doors = () => [{ place: 'grow', order: 70, ...door, to: '/measures' }]
