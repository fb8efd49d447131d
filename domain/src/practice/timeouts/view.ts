/** What each sees of a time-out; one card is for one of them alone and recorded nowhere. */

import { type Side, sideOf } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, valuesOf } from '../../many.ts'
import type { Moment, Owning, Sharing } from '../../slice.ts'
import { isOtherBackFor, mayEnd, restsFor, restsStill } from './by-the-clock.ts'
import { dayAfter, dayMs, type Timeout, type TimeoutPlan, type Timeouts } from './fold.ts'

/** A time-out from my side at a moment; `about` is null where it rests no rupture. */
export type TimeoutView = {
  readonly thread: ThreadId
  readonly about: ThreadId | null
  readonly by: Side
  readonly at: Instant
  readonly returnAt: Instant
  /** Bounds for a counter-proposal or an extension. */
  readonly earliest: Instant
  readonly latest: Instant
  readonly counter: { readonly by: Side; readonly returnAt: Instant } | null
  readonly iReturned: boolean
  readonly partnerReturned: boolean
  readonly end: Timeout['end']
  /** A day has passed: resume, park, or get help. */
  readonly overdue: boolean
  readonly readiness: number | null
  readonly can: {
    /** Return, park and drop are possible from the minimum on. */
    readonly resume: boolean
    readonly extend: boolean
    readonly agreeCounter: boolean
  }
}

/** A time-out as `me` sees it at `now`, with how ready I said I was (0 to 10); null for not said. */
export function viewTimeout(
  timeout: Timeout,
  readiness: number | null,
  me: PartnerId,
  now: Instant,
): TimeoutView {
  const { thread, about, by, at, returnAt, earliest, latest, counter, returned } = timeout
  const running = restsFor(timeout, me, now)
  const end = running ? null : timeout.end
  const iReturned = returned.includes(me)
  return {
    thread,
    about,
    at,
    returnAt,
    earliest,
    latest,
    end,
    readiness,
    iReturned,
    by: sideOf(by, me),
    counter: counter && { by: sideOf(counter.by, me), returnAt: counter.returnAt },
    partnerReturned: isOtherBackFor(timeout, me, now),
    overdue: running && now >= dayAfter(timeout),
    can: {
      resume: running && mayEnd(timeout, now) && (!iReturned || now >= latest),
      extend: running && returnAt < latest && now < latest,
      agreeCounter: running && counter !== null && counter.by !== me,
    },
  }
}

/** A plan for pauses from my side: where I go, and where my partner does. */
export type TimeoutPlanView = Omit<TimeoutPlan, 'by' | 'authorGoes' | 'otherGoes'> & {
  readonly by: Side
  readonly iGo: string
  readonly partnerGoes: string
  readonly canAgree: boolean
}

function viewTimeoutPlan(
  { by, authorGoes, otherGoes, ...plan }: TimeoutPlan,
  proposed: boolean,
  me: PartnerId,
): TimeoutPlanView {
  const mine = by === me
  return {
    ...plan,
    by: sideOf(by, me),
    iGo: mine ? authorGoes : otherGoes,
    partnerGoes: mine ? otherGoes : authorGoes,
    canAgree: proposed && !mine,
  }
}

/**
 * Whether to show me the private card on time-outs that are never returned from.
 *
 * Computed here and recorded nowhere: the device of whoever called them holds no trace of it.
 * Privacy: only the partner who did not call them ever sees it.
 */
function showsStonewallingCard(state: Timeouts, me: PartnerId, now: Instant): boolean {
  const unreturned = valuesOf(state.all).filter(
    (timeout) =>
      timeout.by !== me &&
      !timeout.answered &&
      now >= dayAfter(timeout) &&
      now < timeout.at + watchMs,
  )
  return unreturned.length >= 3
}

/** How far back unreturned time-outs count. */
const watchMs = 90 * dayMs

// ── of the couple ───────────────────────────────────────────────────────────────────────────────

/** How ready I said I was, by time-out: mine alone. */
export type Readiness = Many<number>

type Seen = Sharing<'timeouts', Timeouts> & Owning<'timeouts', Readiness>

/** The time-out that rests this rupture (null: everything) now, if one does. */
export function runningTimeoutOf(
  couple: Seen,
  about: ThreadId | null,
  moment: Moment,
): TimeoutView | null {
  const thread = restsStill(couple.shared.timeouts, about, moment.me, moment.now)
  return thread === null ? null : timeoutOf(couple, thread, moment)
}

/** One time-out; null when nobody called it. */
export function timeoutOf(
  { shared, own }: Seen,
  thread: ThreadId,
  { me, now }: Moment,
): TimeoutView | null {
  const timeout = getMany(shared.timeouts.all, thread)
  return timeout && viewTimeout(timeout, getMany(own.timeouts, thread), me, now)
}

/** The plan in force, and the one that waits for a yes; null for none. */
export type TimeoutPlansView = {
  readonly agreed: TimeoutPlanView | null
  readonly proposed: TimeoutPlanView | null
}

/** What we agreed for a time-out when calm, and what one of us would have in its place. */
export function timeoutPlansOf(
  { shared }: Sharing<'timeouts', Timeouts>,
  { me }: Moment,
): TimeoutPlansView {
  const { agreed, proposed } = shared.timeouts.plan
  return {
    agreed: agreed && viewTimeoutPlan(agreed, false, me),
    proposed: proposed && viewTimeoutPlan(proposed, true, me),
  }
}

/** The private card on time-outs without a return: for me, of what my partner called (safety). */
export function stonewallingCardOf(
  { shared }: Sharing<'timeouts', Timeouts>,
  { me, now }: Moment,
): boolean {
  return showsStonewallingCard(shared.timeouts, me, now)
}
