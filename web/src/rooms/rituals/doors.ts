/** Where one looks for rituals: in Us. */
import type { Doors } from '../../room.ts'
import { rituals as text } from './words.ts'

/** The line in Us, for two. */
export const doors: Doors = ({ alone }) =>
  alone ? [] : [{ place: 'us', order: 25, title: text.door, note: text.doorNote, to: '/rituals' }]
