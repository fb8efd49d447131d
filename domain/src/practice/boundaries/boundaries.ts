/** Boundary cards: lines that each draws, spoken or silent, which change what Mend offers (R39, R40). */

import { slice } from '../../slice.ts'
import { boundaryEvents } from './events.ts'
import { judgeBoundary, noBoundaries } from './fold.ts'
import { foldLines, noLines } from './own.ts'
import { dueReviews } from './view.ts'

export { longestLine, looseningMs, loosens, reaches } from './events.ts'
export type { Reach, Terms } from './events.ts'
export { mostSpoken } from './fold.ts'
export { closes, offLimits } from './limits.ts'
export { boundaryChannels, boundaryTopics } from './topics.ts'
export type { BoundaryTopic, Subject } from './topics.ts'
export * from './view.ts'

/** The practice of boundaries (R39, R40). */
export const boundaries = slice({
  events: boundaryEvents,
  commands: {
    'speak-boundary': 'boundary-spoken',
    'change-boundary': 'boundary-changed',
    'end-boundary': 'boundary-ended',
    'read-boundary': 'boundary-read',
    'wonder-at-boundary': 'boundary-wondered',
    'explain-boundary': 'boundary-explained',
    'keep-line': 'line-kept',
    'end-line': 'line-ended',
    'set-line-review': 'line-review-set',
    'begin-loosening': 'loosening-begun',
    'cancel-loosening': 'loosening-cancelled',
  },
  empty: noBoundaries,
  judge: judgeBoundary,
  whileResting: 'all',
  own: { empty: noLines, fold: foldLines },
  due: dueReviews,
  light: { 'boundary-review': 5 },
})
