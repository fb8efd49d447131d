/** What is true of a promise at a moment, and how often both kept theirs (R18, R43). */

import { type Side, sideOf } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, newestFirst, valuesOf } from '../../many.ts'
import type { Moment, Sharing } from '../../slice.ts'
import { isOpen, type Promises, type TimedPromise } from './fold.ts'

/** `due` for an hour after its moment, then `missed`; `late` is kept after its moment. */
export type PromiseState = 'open' | 'due' | 'kept' | 'late' | 'missed' | 'withdrawn'

/** A promise from my side at a moment; `about` is null where it belongs to no rupture. */
export type PromiseView = {
  readonly thread: ThreadId
  readonly about: ThreadId | null
  readonly by: Side
  readonly at: Instant
  readonly what: string
  readonly due: Instant
  readonly state: PromiseState
  readonly attempt: number
  /** The whole line of attempts, this one among them, oldest first. */
  readonly line: readonly ThreadId[]
  readonly next: ThreadId | null
  /** Whoever made it says that it is done. */
  readonly saidDone: boolean
  /** A line of mine and a line of my partner's, once it is kept; null for none. */
  readonly thanks: { readonly mine: string | null; readonly theirs: string | null }
  readonly can: {
    readonly markKept: boolean
    readonly sayDone: boolean
    readonly thank: boolean
    readonly admitSlip: boolean
    readonly withdraw: boolean
  }
}

/** A promise as `me` sees it at `now`. */
export function viewPromise(
  promises: Promises,
  promise: TimedPromise,
  me: PartnerId,
  now: Instant,
): PromiseView {
  const { thread, about, at, what, due, attempt, next, by, saidDone, thanks } = promise
  const wordsOf = (mine: boolean): string | null =>
    thanks.find((each) => (each.by === me) === mine)?.words ?? null
  const alive = isOpen(promise)
  return {
    thread,
    about,
    at,
    what,
    due,
    attempt,
    next,
    saidDone,
    thanks: { mine: wordsOf(true), theirs: wordsOf(false) },
    line: lineOf(promises, promise),
    by: sideOf(by, me),
    state: promiseState(promise, now),
    can: {
      markKept: alive && by !== me,
      sayDone: alive && by === me && !saidDone,
      thank: promise.kept !== null && wordsOf(true) === null,
      admitSlip: alive && by === me && now >= due,
      withdraw: alive && (by !== me || now < due),
    },
  }
}

/** What is true of a promise at this moment. Missed is never final: its receiver may still say kept. */
export function promiseState(promise: TimedPromise, now: Instant): PromiseState {
  if (promise.withdrawn) return promise.withdrawnLate ? 'missed' : 'withdrawn'
  if (promise.kept !== null) return promise.kept.onTime ? 'kept' : 'late'
  if (promise.next !== null || now >= promise.due + graceMs) return 'missed'
  return now >= promise.due ? 'due' : 'open'
}

function lineOf(promises: Promises, promise: TimedPromise): readonly ThreadId[] {
  const line: ThreadId[] = []
  for (let at = getMany(promises, promise.first); at !== null;) {
    line.push(at.thread)
    at = at.next === null ? null : getMany(promises, at.next)
  }
  return line
}

/** How many of the last settled promises were kept, late ones among them. */
export type Consistency = { readonly kept: number; readonly of: number }

/**
 * "Kept 9 of the last 14", for the couple together: one miss changes one, and nothing is ever reset.
 *
 * Late is kept. Withdrawn, still open, and not yet received repairs are left out.
 *
 * @see Broken streaks lower later engagement: doi 10.1093/jcr/ucac029
 */
export function consistencyOf(promises: Promises, now: Instant, last = 14): Consistency {
  const settled = valuesOf(promises)
    .filter((promise) => !promise.offered && settledStates.has(promiseState(promise, now)))
    .sort((left, right) => left.due - right.due || left.order - right.order)
    .slice(-last)
  const kept = settled.filter((promise) => promise.kept !== null).length
  return { kept, of: settled.length }
}

const settledStates: ReadonlySet<PromiseState> = new Set(['kept', 'late', 'missed'])
/** How long a promise stays "due" before it shows as missed. */
const graceMs = 3_600_000

/** All promises, the newest first; those of repairs are among them. */
export function promisesOf(
  { shared: { promises } }: Sharing<'promises', Promises>,
  { me, now }: Moment,
): readonly PromiseView[] {
  return newestFirst(promises).map((promise) => viewPromise(promises, promise, me, now))
}

/** One promise; null when nobody made it. */
export function promiseOf(
  { shared: { promises } }: Sharing<'promises', Promises>,
  thread: ThreadId,
  { me, now }: Moment,
): PromiseView | null {
  const promise = getMany(promises, thread)
  return promise && viewPromise(promises, promise, me, now)
}

/** "Kept 9 of the last 14", of both together (R18, R43). */
export function consistency({ shared }: Sharing<'promises', Promises>, now: Instant): Consistency {
  return consistencyOf(shared.promises, now)
}
