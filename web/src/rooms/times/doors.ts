/** The ways to a good moment, from Talk: the lightest things that one can ask. */
import type { Doors } from '../../room.ts'
import { door } from './door-words.ts'

/** There is nobody to ask while one is alone. */
export const doors: Doors = ({ alone }) =>
  alone
    ? []
    : [
        { place: 'talk', order: 10, ...door.now, to: '/times' },
        { place: 'talk', order: 12, ...door.ear, to: '/times/ear' },
      ]
