/** The way to letting one's partner see something, from Grow. */
import type { Doors } from '../../room.ts'
import { door } from './door-words.ts'

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
