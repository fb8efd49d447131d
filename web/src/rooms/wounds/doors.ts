/** The way to an old wound: from Grow. */
import type { Doors } from '../../room.ts'
import { sentences } from '../../words/sentences.ts'

/** How the way is called. */
export const door = sentences({
  title: 'An old wound',
  note: 'Slowly, one at a time, if you both want to',
})

/** It takes two. */
export const doors: Doors = ({ alone }) =>
  alone ? [] : [{ place: 'grow', order: 44, ...door, to: '/wounds' }]
