/** How the way to it is called, wherever a door to it stands. */
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
