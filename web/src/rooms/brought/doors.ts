/** Where one looks for what brought the two back: in Us. */
import type { Doors } from '../../room.ts'
import { brought as text } from './words.ts'

/** The line in Us, for two. */
export const doors: Doors = ({ alone }) =>
  alone ? [] : [{ place: 'us', order: 40, title: text.door, note: text.doorNote, to: '/brought' }]
