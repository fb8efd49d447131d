/** The ways to the drawer, from Us, and to what I noticed, from Grow. */
import type { Doors } from '../../room.ts'
import { sentences } from '../../words/sentences.ts'

/** How the ways are called. */
export const door = sentences({
  drawer: {
    title: 'For a hard day',
    note: (name: string) => `Thanks and letters from ${name}, there when you want them`,
  },
  noticed: {
    title: 'Small things you noticed',
    note: 'A page for you alone. You can share single lines',
  },
})

/** What I noticed is there for one alone as well. */
export const doors: Doors = ({ alone, partner }) => {
  const noticed = { place: 'grow', order: 17, ...door.noticed, to: '/drawer/noticed' } as const
  const { title, note } = door.drawer
  return alone
    ? [noticed]
    : [noticed, { place: 'us', order: 15, title, note: note(partner), to: '/drawer' }]
}
