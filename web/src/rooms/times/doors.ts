/** The ways to a good moment, from Talk: the lightest things that one can ask. */
import type { Doors } from '../../room.ts'
import { sentences } from '../../words/sentences.ts'

/** How the ways are called. */
export const door = sentences({
  now: {
    title: 'Ask if it is a good moment',
    note: 'For anything at all. No talk begins by itself',
  },
  ear: { title: 'Lend an ear', note: 'Offer to listen this evening' },
})

/** There is nobody to ask while one is alone. */
export const doors: Doors = ({ alone }) =>
  alone
    ? []
    : [
        { place: 'talk', order: 10, ...door.now, to: '/times' },
        { place: 'talk', order: 12, ...door.ear, to: '/times/ear' },
      ]
