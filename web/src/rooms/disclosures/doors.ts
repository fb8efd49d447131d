/** The way to letting one's partner see something, from Grow. */
import type { Doors } from '../../room.ts'
import { sentences } from '../../words/sentences.ts'

/** How the way is called. */
export const door = sentences({
  title: (name: string) => `Let ${name} see something of you`,
  note: 'A fear, a hope, a grief. It is met first, not mended',
})

/** It takes two. */
export const doors: Doors = ({ alone, partner }) =>
  alone
    ? []
    : [
        {
          place: 'grow',
          order: 15,
          title: door.title(partner),
          note: door.note,
          to: '/disclosures',
        },
      ]
