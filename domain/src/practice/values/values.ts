/** What matters to each and to both, what helps, and one hope each (R35, R51). */

import { getMany } from '../../many.ts'
import { ofCouple, slice } from '../../slice.ts'
import { valueEvents } from './events.ts'
import { commitValues, judgeValues, noValues, openValues } from './fold.ts'
import { dueValues, type Looked } from './view.ts'

export { longestGoal, moods, mostValues, valueNames } from './events.ts'
export type { Mood, ValueName } from './events.ts'
export { mostGoals } from './fold.ts'
export type { Hope, Menu } from './fold.ts'
export * from './view.ts'

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
