/** The way to say a need, from Grow. */
import type { Doors } from '../../room.ts'
import { sentences } from '../../words/sentences.ts'

/** How the way is called. */
export const door = sentences({
  title: 'Say what you need',
  note: 'Write what you want to shout, then what you need',
})

/** Open to one alone as well. */
export const doors: Doors = () => [{ place: 'grow', order: 10, ...door, to: '/needs' }]
