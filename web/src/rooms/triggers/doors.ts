/** The ways to one's own signs, and to the loop of both, from Grow. */
import type { Doors } from '../../room.ts'
import { sentences } from '../../words/sentences.ts'

/** How the ways are called. */
export const door = sentences({
  own: {
    title: 'What sets you off, what calms you',
    note: 'A page for you alone. You can share single lines',
  },
  loop: {
    title: 'What catches you both',
    note: 'Draw it together, so that it is you two against it',
  },
})

/** My own page is there for one alone as well. */
export const doors: Doors = ({ alone }) => {
  const own = { place: 'grow', order: 20, ...door.own, to: '/triggers' } as const
  const loop = { place: 'grow', order: 25, ...door.loop, to: '/triggers/loop' } as const
  return alone ? [own] : [own, loop]
}
