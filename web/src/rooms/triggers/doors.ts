/** The ways to one's own signs, and to the loop of both, from Grow. */
import type { Doors } from '../../room.ts'
import { door } from './door-words.ts'

/** My own page is there for one alone as well. */
export const doors: Doors = ({ alone }) => {
  const own = { place: 'grow', order: 20, ...door.own, to: '/triggers' } as const
  const loop = { place: 'grow', order: 25, ...door.loop, to: '/triggers/loop' } as const
  return alone ? [own] : [own, loop]
}
