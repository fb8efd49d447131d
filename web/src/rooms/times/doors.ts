/** The ways to a good moment, from Talk: the lightest things that one can ask. */
import type { Doors } from '../../room.ts'
import { sentences } from '../../words/sentences.ts'

/** How the ways are called. */
export const door = sentences({
  now: { title: 'Find a good moment', note: 'Ask if now is good, without saying what about' },
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
