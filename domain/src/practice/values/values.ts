/** What matters to each and to both, what helps, and one hope each (R35, R51). */

import type { Author } from '../../entry.ts'
import { getMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { type EventNamed, ofCouple, on, slice } from '../../slice.ts'
import { yesEvents } from '../yeses/events.ts'
import { type PlainValueEvent, valueEvents } from './events.ts'
import {
  commitValues,
  heardYes,
  isGoalOver,
  judgeValues,
  noValues,
  openValues,
  type Values,
} from './fold.ts'
import { dueValues, type Looked } from './view.ts'

export { longestGoal, moods, mostValues, valueNames } from './events.ts'
export type { Mood, ValueName } from './events.ts'
export { mostGoals } from './fold.ts'
export type { Hope, Menu } from './fold.ts'
export * from './view.ts'
export { pageStandsMs, pageYearMs } from './page.ts'
export * from './year.ts'

/** A goal is signed while it stands, and not after. */
function isValueTimely({ goals }: Values, event: PlainValueEvent, { at }: Author): Ruling<null> {
  const goal = event.kind === 'goal-signed' && goals.find(({ thread }) => thread === event.thread)
  return goal && isGoalOver(goal, at) ? refuse({ kind: 'not-now' }) : ok(null)
}

const hearYes = (
  state: Values,
  met: EventNamed<typeof yesEvents, 'yes-matched'>,
  author: Author,
): Ruling<Values> => ok(heardYes(state, met, author))

const notLooked: Looked = { at: null }

/** The practice of values, goals, support menus and own hopes. */
export const values = slice({
  events: valueEvents,
  commands: {
    'invite-values': 'values-invited',
    'order-values': 'values-ordered',
    'leave-values': 'values-left',
    'live-with-difference': ofCouple('difference-lived'),
    'propose-goal': 'goal-proposed',
    'sign-goal': 'goal-signed',
    'rest-goal': 'goal-rested',
    'write-menu': ofCouple('menu-written'),
    'write-hope': ofCouple('hope-written'),
    'end-hope': ofCouple('hope-ended'),
    'look-at-values': ofCouple('values-looked'),
  },
  empty: noValues,
  judge: judgeValues,
  timely: isValueTimely,
  hears: [on(yesEvents, 'yes-matched', hearYes)],
  whileResting: 'all',
  sealed: {
    slot: 'values',
    round: ({ rounds }, thread) => getMany(rounds, thread),
    commit: commitValues,
    open: openValues,
  },
  own: { empty: notLooked, fold: (_: Looked, __: object, at): Looked => ({ at }) },
  due: dueValues,
  light: { 'values-review': 5 },
})
