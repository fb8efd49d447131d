/** What is due: one pure function that feeds Today and the reminders of this device. */

import type { Side } from './entry.ts'
import { sideOf } from './entry.ts'
import type { Instant, ThreadId } from './ids.ts'
import { getMany, valuesOf } from './many.ts'
import { promiseState } from './repair/promise.ts'
import type { TimedPromise } from './repair/promise.ts'
import { dayAfter, dayMs } from './repair/timeout/fold.ts'
import type { Timeout } from './repair/timeout/fold.ts'
import type { Couple, Moment } from './state.ts'

/** Something with a moment. It never asks anyone to answer the other: silence is allowed. */
export type Due =
  | {
      readonly kind: 'promise'
      readonly thread: ThreadId
      readonly about: ThreadId | null
      readonly at: Instant
      /** Whose promise it is: I keep mine, I may mark my partner's as kept. */
      readonly by: Side
      readonly what: string
    }
  | {
      readonly kind: 'step'
      readonly thread: ThreadId
      readonly about: ThreadId
      readonly at: Instant
      readonly what: string
    }
  /** The agreed return; and, a day on, resume, park or get help. */
  | {
      readonly kind: 'timeout-return' | 'timeout-overdue'
      readonly thread: ThreadId
      readonly about: ThreadId | null
      readonly at: Instant
    }
  /** A parked rupture whose date has come; a talk that both wanted to look at again. */
  | {
      readonly kind: 'parked' | 'talk'
      readonly thread: ThreadId
      readonly at: Instant
      readonly title: string
    }

/** What is due at this moment, the oldest first. */
export function due(couple: Couple, moment: Moment): readonly Due[] {
  return timed(couple, moment).filter(({ at }) => at <= moment.now)
}

/** What will be due, the soonest first: the moments for which to set a reminder. */
export function upcoming(couple: Couple, moment: Moment): readonly Due[] {
  return timed(couple, moment).filter(({ at }) => at > moment.now)
}

// Asked for several times by every screen that shows what is due; a couple is never changed in place.
function timed(couple: Couple, moment: Moment): readonly Due[] {
  const last = looked.get(couple)
  if (last?.moment.now === moment.now && last.moment.me === moment.me) return last.items
  const items = look(couple, moment)
  looked.set(couple, { moment, items })
  return items
}

const looked = new WeakMap<Couple, { readonly moment: Moment; readonly items: readonly Due[] }>()

function look(couple: Couple, moment: Moment): readonly Due[] {
  const items = [...promises(couple, moment), ...steps(couple), ...timeouts(couple, moment)]
  return [...items, ...parked(couple), ...talks(couple, moment)].sort(
    (left, right) => left.at - right.at,
  )
}

function promises({ shared }: Couple, { me, now }: Moment): readonly Due[] {
  const concerns = (promise: TimedPromise): boolean => {
    const open = promise.kept === null && promise.next === null && !promise.withdrawn
    // A repair that I have not received asks nothing of me yet.
    const mineToSee = !promise.offered || promise.by === me
    return open && mineToSee && now < promise.due + shownMs
  }
  return valuesOf(shared.promises)
    .filter((promise) => concerns(promise) && promiseState(promise, now) !== 'withdrawn')
    .map(({ thread, about, due: at, by, what }) => {
      return { kind: 'promise', thread, about, at, by: sideOf(by, me), what }
    })
}

function steps({ shared }: Couple): readonly Due[] {
  return valuesOf(shared.steps.boards).flatMap(({ active }) => {
    if (active === null) return []
    const { thread, about, due: at, what } = active
    return [{ kind: 'step', thread, about, at, what } as const]
  })
}

function timeouts({ shared }: Couple, { me, now }: Moment): readonly Due[] {
  return shared.timeouts.running.flatMap(({ thread }) => {
    const timeout = getMany(shared.timeouts.all, thread)
    return timeout === null ? [] : timeoutMoments(timeout, me, now)
  })
}

function timeoutMoments(timeout: Timeout, me: Moment['me'], now: Instant): readonly Due[] {
  const { thread, about, returnAt, returned } = timeout
  const dayOn = dayAfter(timeout)
  const overdue: Due = { kind: 'timeout-overdue', thread, about, at: dayOn }
  // After a day one prompt stands in place of the other.
  if (returned.includes(me) || now >= dayOn) return [overdue]
  return [{ kind: 'timeout-return', thread, about, at: returnAt }, overdue]
}

function parked({ shared }: Couple): readonly Due[] {
  return valuesOf(shared.ruptures).flatMap(({ thread, title, state, parkedUntil }) =>
    state === 'parked' && parkedUntil !== null
      ? [{ kind: 'parked', thread, title, at: parkedUntil } as const]
      : [],
  )
}

/** A topic that was parked with a date, or the check-in that a talk set. */
function talks({ shared }: Couple, { now }: Moment): readonly Due[] {
  return valuesOf(shared.table.talks.all).flatMap(({ thread, issue, end, checkInOn }) => {
    const at = end?.until ?? (end === null ? null : checkInOn)
    if (at === null || now > at + shownMs) return []
    return [{ kind: 'talk', thread, at, title: issue?.words ?? '' } as const]
  })
}

/** How long a promise that nobody closed stays on Today. */
const shownMs = 14 * dayMs
