/** Where one looks for what the two agreed to keep up: in Us. */
import type { Doors } from '../../room.ts'
import { plans as text } from './words.ts'

/** The line in Us, for two. */
export const doors: Doors = ({ alone }) =>
  alone ? [] : [{ place: 'us', order: 20, title: text.door, note: text.doorNote, to: '/plans' }]
