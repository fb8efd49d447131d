/** My part in it: optional, one sentence each, opened only together (R48). */

import { getMany, none } from '../../many.ts'
import { ofCouple, slice } from '../../slice.ts'
import {
  commitPart,
  foldPartOffer,
  judgePart,
  openPart,
  partEvents,
  type PartOffer,
  type Parts,
} from './fold.ts'

export { longestPart } from './fold.ts'
export * from './view.ts'

const empty: Parts = none
const offered: PartOffer = { offered: true }

/** The practice of saying one's own part (R48). It puts nothing on the road: that one has written is told to nobody. */
export const parts = slice({
  events: partEvents,
  commands: {
    'say-part': 'part-said',
    'leave-part': 'part-left',
    'set-part-offer': ofCouple('part-offer-set'),
  },
  empty,
  judge: judgePart,
  whileResting: 'all',
  sealed: { slot: 'part', round: getMany, commit: commitPart, open: openPart },
  own: { empty: offered, fold: foldPartOffer },
})
