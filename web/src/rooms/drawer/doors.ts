/** The ways to the drawer, from Us, and to what I noticed, from Grow. */
import type { Doors } from '../../room.ts'
import { door } from './door-words.ts'

/** What I noticed is there for one alone as well. */
export const doors: Doors = ({ alone, partner }) => {
  const noticed = { place: 'grow', order: 17, ...door.noticed, to: '/drawer/noticed' } as const
  const { title, note } = door.drawer
  return alone
    ? [noticed]
    : [noticed, { place: 'us', order: 15, title, note: note(partner), to: '/drawer' }]
}
