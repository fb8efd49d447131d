/** Where one looks when life happened: in Us. */
import type { Doors } from '../../room.ts'
import { lulls as text } from './words.ts'

/** The line in Us, for two. */
export const doors: Doors = ({ alone }) =>
  alone ? [] : [{ place: 'us', order: 58, title: text.door, note: text.doorNote, to: '/lulls' }]
