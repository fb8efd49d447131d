/** A promise with a time, closed by its receiver; a slip starts a fresh, linked attempt (R6, R18). */

import { type Side, sideOf } from '../../entry.ts'
import type { Instant, ThreadId } from '../../ids.ts'
import { getMany, grouping, none, valuesOf } from '../../many.ts'
import { ok } from '../../result.ts'
import {
  type Ask,
  type Hurt,
  type Moment,
  on,
  onRoad,
  type PastRank,
  pastRanks,
  slice,
} from '../../slice.ts'
import { repairEvents } from '../repairs/fold.ts'
import { signalEvents } from '../signals/fold.ts'
import {
  addPromise,
  changePromise,
  isOpen,
  isPromiseTimely,
  judgePromise,
  promiseEvents,
  type Promises,
  receivePromise,
  type TimedPromise,
} from './fold.ts'
import { viewPromise } from './view.ts'

export { defaultDue } from './fold.ts'
export * from './view.ts'

/** A promise whose moment comes, for Today and for a reminder. */
export type PromiseDue = {
  readonly kind: 'promise'
  readonly thread: ThreadId
  readonly about: ThreadId | null
  readonly at: Instant
  /** Whose promise it is: I keep mine, I may mark my partner's as kept. */
  readonly by: Side
  readonly what: string
}

function duePromises(promises: Promises, { me, now }: Moment): readonly PromiseDue[] {
  // A repair that I have not received asks nothing of me yet.
  const concerns = (promise: TimedPromise): boolean =>
    isOpen(promise) && (!promise.offered || promise.by === me) && now < promise.due + shownMs
  return valuesOf(promises)
    .filter(concerns)
    .map(({ thread, about, due: at, by, what }) => {
      return { kind: 'promise', thread, about, at, by: sideOf(by, me), what }
    })
}

/** How long a promise that nobody closed stays on Today. */
const shownMs = 14 * 24 * 3_600_000

const byRupture = grouping<TimedPromise>(({ about }) => about)

type Next = 'keep-promise' | 'say-kept' | 'promise-due'

/** Its maker keeps it; whoever it was made to says so, when they are asked or its time has come. */
function asksOfPromises(
  promises: Promises,
  { thread: about, by, other }: Hurt,
  { now }: Moment,
): readonly (Ask<Next> | PastRank)[] {
  const made = byRupture(promises, about).filter(({ offered }) => !offered)
  if (made.length === 0) return []
  const asks = made.filter(isOpen).map((promise): Ask<Next> => {
    const { thread, order, due, saidDone } = promise
    if (saidDone) {
      const of = promise.by === by ? other : by
      return { kind: 'say-kept', rank: 'answers', of, thread, order }
    }
    if (now >= due) return { kind: 'promise-due', rank: 'keeps', of: null, thread, order }
    return { kind: 'keep-promise', rank: 'keeps', of: promise.by, thread, order }
  })
  return [...asks, pastRanks('wishes', 'tells', 'hears', 'repairs')]
}

/** The practice of promises with a time (R6, R18). */
export const promises = slice({
  events: promiseEvents,
  commands: {
    'make-promise': 'promise-made',
    'mark-kept': 'promise-kept',
    'say-done': 'promise-done-said',
    'thank-for-promise': 'promise-thanked',
    'withdraw-promise': 'promise-withdrawn',
    'admit-slip': 'promise-slipped',
  },
  empty: none,
  judge: judgePromise,
  timely: isPromiseTimely,
  about: (all, { thread }) => getMany(all, thread)?.about ?? null,
  works: ['promise-made'],
  whileResting: ['promise-kept', 'promise-done-said', 'promise-withdrawn'],
  // The concrete part of a repair is a promise under the same thread.
  hears: [
    on(repairEvents, 'repair-offered', (all: Promises, event, author) => {
      const { thread, about, concrete: what, due } = event
      return addPromise(all, { thread, about, what, due }, author, true)
    }),
    on(repairEvents, 'repair-revised', (all: Promises, event, { at }) => {
      const { thread, concrete: what } = event
      const due = Math.max(event.due, at) as Instant
      return ok(changePromise(all, thread, (promise) => ({ ...promise, what, due })))
    }),
    on(repairEvents, 'repair-withdrawn', (all: Promises, { thread }) =>
      ok(changePromise(all, thread, (promise) => ({ ...promise, withdrawn: true }))),
    ),
    on(repairEvents, 'repair-received', (all: Promises, { thread }) =>
      ok(receivePromise(all, thread)),
    ),
    // "Not now, at seven" is a promise.
    on(signalEvents, 'signal-answered', (all: Promises, event, author) => {
      const { promise: thread, words: what, due } = event
      if (thread === null || due === null) return ok(all)
      return addPromise(all, { thread, about: null, what, due }, author, false)
    }),
  ],
  road: onRoad(
    'promise',
    (all: Promises) => all,
    (promise, { me, now }: Moment, all) => viewPromise(all, promise, me, now),
  ),
  asks: asksOfPromises,
  due: duePromises,
})
