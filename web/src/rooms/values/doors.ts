/** Where one looks for what matters to both: in Us. */
import type { Doors } from '../../room.ts'
import { values as text } from './words.ts'

/** The line in Us: a menu and a hope need nobody else. */
export const doors: Doors = () => [
  { place: 'us', order: 35, title: text.door, note: text.doorNote, to: '/values' },
]
