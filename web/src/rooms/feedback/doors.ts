/** The way to monthly feedback, from Grow. */
import type { Doors } from '../../room.ts'
import { feedback as text } from './words.ts'

/** It takes two. */
export const doors: Doors = ({ alone }) =>
  alone
    ? []
    : [{ place: 'grow', order: 35, title: text.door, note: text.doorNote, to: '/feedback' }]
