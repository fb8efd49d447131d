/** The way to good news, from Grow. */
import type { Doors } from '../../room.ts'
import { wins as text } from './words.ts'

/** Good news takes two. */
export const doors: Doors = ({ alone }) =>
  alone ? [] : [{ place: 'grow', order: 12, title: text.door, note: text.doorNote, to: '/wins' }]
