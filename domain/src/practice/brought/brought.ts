/** What brought us back: each marks what helped, and only what both marked becomes the couple's own list (R53). */

import { none } from '../../many.ts'
import { slice } from '../../slice.ts'
import { type Brought, broughtEvents, foldOwnMarks, judgeBrought } from './fold.ts'

export { mostMarks, tagsSent } from './fold.ts'
export type { BlindTag, BroughtMark, BroughtThing } from './fold.ts'
export * from './view.ts'

const empty: Brought = none

/** The practice of what brought us back (R53). */
export const brought = slice({
  events: broughtEvents,
  commands: { 'keep-what-brought': 'brought-kept', 'mark-what-brought': 'brought-marked' },
  empty,
  judge: judgeBrought,
  whileResting: 'all',
  own: { empty: none, fold: foldOwnMarks },
})
