/** The way to handing over a task, from Us. */
import type { Doors } from '../../room.ts'
import { sentences } from '../../words/sentences.ts'

/** How the way is called. */
export const door = sentences({
  title: 'Hand over a task',
  note: 'Whole, and until a day you pick',
})

/** A task is handed to somebody. */
export const doors: Doors = ({ alone }) =>
  alone ? [] : [{ place: 'us', order: 28, ...door, to: '/handovers' }]
