/** What each sees of one time that both may answer, each blind of the other (R15). */

import type { Day } from '../../cadence/cadence.ts'
import type { Instant, ThreadId } from '../../ids.ts'
import { givenSince } from '../../sealing.ts'
import { type HavingSealed, mineIn, type Moment, type Sharing } from '../../slice.ts'
import { planEvents } from './events.ts'
import { checkInOf } from './fold.ts'
import { checkInThread, type Plans } from './state.ts'

/** What one answered: how it is now, and what would have caught it earlier; empty for nothing. */
export type AnswerView = { readonly how: string; readonly sooner: string }

/** The answers of one time from my side: my partner's is null until both are open. */
export type CheckInView = {
  readonly thread: ThreadId
  readonly day: Day
  /** `opening`: both have answered, and the keys are on their way. `left`: one took theirs back. */
  readonly state: 'answering' | 'opening' | 'open' | 'left'
  readonly iAnswered: boolean
  readonly mine: AnswerView | null
  readonly theirs: AnswerView | null
  /** Since when mine is open to my partner while theirs is shut; null: it is not. */
  readonly givenAt: Instant | null
}

/** What both may answer on a day of a plan; null where it is none of its days. */
export function checkInView(
  { shared, mine }: Sharing<'plans', Plans> & HavingSealed,
  plan: ThreadId,
  day: Day,
  { me }: Pick<Moment, 'me'>,
): CheckInView | null {
  const thread = checkInThread(plan, day)
  const checkIn = checkInOf(shared.plans, thread)
  if (checkIn === null) return null
  const { committed, opened, left } = checkIn
  const open = opened.length === 2
  const sealed = mineIn(mine)(planEvents, `${thread}/check-in`)
  const ofMine = opened.find(({ by }) => by === me) ?? sealed
  const ofTheirs = open ? opened.find(({ by }) => by !== me) : undefined
  return {
    thread,
    day,
    state: left ? 'left' : open ? 'open' : committed.length === 2 ? 'opening' : 'answering',
    iAnswered: committed.includes(me),
    mine: ofMine === null ? null : { how: ofMine.how, sooner: ofMine.sooner },
    theirs: ofTheirs === undefined ? null : { how: ofTheirs.how, sooner: ofTheirs.sooner },
    givenAt: givenSince(checkIn, me),
  }
}
