/** Measures: how it is for me, asked now and then if I wish, seen by me alone, never beside my partner's. */

import type { Ruling } from '../../refusal.ts'
import { ok } from '../../result.ts'
import { ofCouple, slice } from '../../slice.ts'
import { foldMeasures, measureEvents, nothingMeasured } from './fold.ts'
import { dueMeasures } from './view.ts'

export { measureNames, totalOf } from './fold.ts'
export type { MeasureName, OwnMeasures, Reading, SatisfactionAnswers } from './fold.ts'
export * from './view.ts'

// Nothing of it is shared: no event ever comes before it.
const judgeNothing = (state: null): Ruling<null> => ok(state)

/** The practice of measuring for oneself (practices.md, "Measures"). */
export const measures = slice({
  events: measureEvents,
  commands: {
    'answer-satisfaction': ofCouple('satisfaction-answered'),
    'rate-promises': ofCouple('promises-rated'),
    'pass-measure': ofCouple('measure-passed'),
    'choose-measuring': ofCouple('measuring-chosen'),
  },
  empty: null,
  judge: judgeNothing,
  whileResting: 'all',
  own: { empty: nothingMeasured, fold: foldMeasures },
  due: dueMeasures,
})
