/** The way to say a need, from Grow. */
import type { Doors } from '../../room.ts'
import { door } from './door-words.ts'

/** Open to one alone as well. */
export const doors: Doors = () => [{ place: 'grow', order: 10, ...door, to: '/needs' }]
