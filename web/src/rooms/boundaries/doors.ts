/** The way to one's own lines, and to those that my partner told me of: from Us. */
import type { Doors } from '../../room.ts'
import { door } from './door-words.ts'

/** Lines need nobody else: they are there for one as well. */
export const doors: Doors = () => [{ place: 'us', order: 30, ...door, to: '/boundaries' }]
