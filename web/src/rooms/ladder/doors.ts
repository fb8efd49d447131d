/** The way to the questions for two: from Grow. */
import type { Doors } from '../../room.ts'
import { sentences } from '../../words/sentences.ts'

/** How the way is called. */
export const door = sentences({
  title: 'Questions for you two',
  note: 'In turns and out loud, as deep as you both want',
})

/** It takes two. */
export const doors: Doors = ({ alone }) =>
  alone ? [] : [{ place: 'grow', order: 42, ...door, to: '/ladder' }]
