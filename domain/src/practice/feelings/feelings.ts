/** Naming feelings, each blind of the other, opened together; the invitation says nothing (R4). */

import { getMany, grouping, none } from '../../many.ts'
import { type Ask, type Hurt, onRoad, slice } from '../../slice.ts'
import {
  commitFeelings,
  feelingsEvents,
  type FeelingsRound,
  type FeelingsRounds,
  judgeFeelings,
  openFeelings,
} from './fold.ts'
import { viewFeelings } from './view.ts'

export { isLate } from '../../sealing.ts'
export type { Feeling } from './fold.ts'
export * from './view.ts'

const byRupture = grouping<FeelingsRound>(({ about }) => about)

/** One has named how it felt: the other may, and then both open. */
function asksOfFeelings(
  rounds: FeelingsRounds,
  { thread: about, by, other }: Hurt,
): readonly Ask<'name-feelings'>[] {
  return byRupture(rounds, about)
    .filter(({ committed, left }) => committed.length === 1 && !left)
    .map(({ thread, order, committed }) => {
      const of = committed.includes(by) ? other : by
      return { kind: 'name-feelings', rank: 'answers', of, thread, order }
    })
}

/** The practice of naming feelings, each blind of the other (R4). */
export const feelings = slice({
  events: feelingsEvents,
  commands: {
    'invite-feelings': 'feelings-invited',
    'name-feelings': 'feelings-named',
    'leave-feelings': 'feelings-left',
  },
  empty: none,
  judge: judgeFeelings,
  about: (rounds, { thread }) => getMany(rounds, thread)?.about ?? null,
  works: ['feelings-invited'],
  whileResting: ['feelings-left'],
  sealed: { slot: 'feelings', round: getMany, commit: commitFeelings, open: openFeelings },
  asks: asksOfFeelings,
  road: onRoad('feelings', (rounds: FeelingsRounds) => rounds, viewFeelings),
})
