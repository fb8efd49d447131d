/** What sets me off and what calms me, for me alone; and "it", the loop that both of us draw (R54). */

import { none } from '../../many.ts'
import { ofCouple, slice } from '../../slice.ts'
import { foldOwnLines, judgeTrigger, noTriggers, triggerEvents } from './fold.ts'

export { boxNames, isWhole, lineKinds, longestLine } from './fold.ts'
export type { Boxes, LineKind } from './fold.ts'
export * from './view.ts'

/** The practice of triggers, and of "it" (R54). */
export const triggers = slice({
  events: triggerEvents,
  commands: {
    'keep-trigger': 'trigger-kept',
    'drop-trigger': 'trigger-dropped',
    'share-trigger': 'trigger-shared',
    'unshare-trigger': 'trigger-unshared',
    'draw-loop': ofCouple('loop-drawn'),
    'approve-loop': ofCouple('loop-approved'),
  },
  empty: noTriggers,
  judge: judgeTrigger,
  whileResting: 'all',
  own: { empty: none, fold: foldOwnLines },
})
