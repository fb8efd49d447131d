/** An old wound: a slow door that both open, one wound at a time, one sitting a week at most (R49). */

import { dayAt, utc } from '../../cadence/cadence.ts'
import type { Author } from '../../entry.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { type EventNamed, on, slice } from '../../slice.ts'
import { type Lulls, restingOn } from '../lulls/lulls.ts'
import { yesEvents } from '../yeses/events.ts'
import { type WoundEvent, woundEvents } from './events.ts'
import {
  heardYes,
  judgeWound,
  noWounds,
  sittingStandsFrom,
  woundQuestion,
  type Wounds,
} from './fold.ts'
import { isStep } from './sitting.ts'

export { longestWound } from './events.ts'
export { woundQuestion } from './fold.ts'
export { type WoundStep, woundSteps } from './sitting.ts'
export * from './view.ts'

/** Nothing is begun while life happens; and no step is walked before the sitting that it is of has come. */
function isTimely(
  state: Wounds,
  event: WoundEvent,
  { at }: Author,
  { lulls }: { readonly lulls: Lulls },
): Ruling<null> {
  const begins = event.kind === 'wound-named' || event.kind === 'wound-sat'
  if (begins && restingOn(lulls, dayAt(at, utc))) return refuse({ kind: 'frozen' })
  const until = sittingStandsFrom(state)
  return isStep(event) && at < until ? refuse({ kind: 'too-soon', until }) : ok(null)
}

const hearYes = (
  state: Wounds,
  { question, round }: EventNamed<typeof yesEvents, 'yes-matched'>,
  { at }: Author,
): Ruling<Wounds> => ok(question === woundQuestion ? heardYes(state, round, at) : state)

/** The practice of an old wound (R49). */
export const wounds = slice({
  events: woundEvents,
  commands: {
    'name-wound': 'wound-named',
    'sit-with-wound': 'wound-sat',
    'say-wound-felt': 'wound-felt',
    'say-wound-understood': 'wound-understood',
    'confirm-wound': 'wound-confirmed',
    'recall-wound': 'wound-recalled',
    'say-wound-need': 'wound-needed',
    'pause-wound': 'wound-paused',
    'close-wound': 'wound-closed',
  },
  empty: noWounds,
  judge: judgeWound,
  timely: isTimely,
  hears: [on(yesEvents, 'yes-matched', hearYes)],
  whileResting: ['wound-paused', 'wound-closed'],
})
