/** The way to one small thing of one's own, from Grow. */
import type { Doors } from '../../room.ts'
import { sentences } from '../../words/sentences.ts'

/** How the way is called. */
export const door = sentences({
  title: 'One small thing to try',
  note: 'If this happens, then I do that. One each',
})

/** What one tries is read by two. */
export const doors: Doors = ({ alone }) =>
  alone ? [] : [{ place: 'grow', order: 30, ...door, to: '/behaviours' }]
