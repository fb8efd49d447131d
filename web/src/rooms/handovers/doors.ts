/** The way to handing over a task, from Us. */
import type { Doors } from '../../room.ts'
import { door } from './door-words.ts'

/** A task is handed to somebody. */
export const doors: Doors = ({ alone }) =>
  alone ? [] : [{ place: 'us', order: 28, ...door, to: '/handovers' }]
