/** The way to the plan for pauses, from Us. */
import type { Doors } from '../../../room.ts'
import { sentences } from '../../../words/sentences.ts'

/** How the way is called. */
export const door = sentences({
  title: 'How you two pause',
  note: 'A word for it, a place for each of you, a time to come back',
})

/** A plan takes two. */
export const doors: Doors = ({ alone }) =>
  alone ? [] : [{ place: 'us', order: 10, ...door, to: '/us/plan' }]
