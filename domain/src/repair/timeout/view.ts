/** What each sees of a time-out; one card is for one of them alone and recorded nowhere. */

import { sideOf } from '../../entry.ts'
import type { Side } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { valuesOf } from '../../many.ts'
import { dayAfter, dayMs } from './fold.ts'
import type { Timeout, TimeoutPlan, Timeouts } from './fold.ts'

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

export function viewTimeout(
  timeout: Timeout,
  readiness: number | null,
  me: PartnerId,
  now: Instant,
): TimeoutView {
  const { thread, about, by, at, returnAt, earliest, latest, counter, returned, end } = timeout
  const running = end === null
  const iReturned = returned.includes(me)
  return {
    ...{ thread, about, at, returnAt, earliest, latest, end, readiness, iReturned },
    by: sideOf(by, me),
    counter: counter && { by: sideOf(counter.by, me), returnAt: counter.returnAt },
    partnerReturned: returned.some((partner) => partner !== me),
    overdue: running && now >= dayAfter(timeout),
    can: {
      resume: running && now >= earliest && (!iReturned || now >= latest),
      extend: running && returnAt < latest && now < latest,
      agreeCounter: running && counter !== null && counter.by !== me,
    },
  }
}

export type TimeoutPlanView = Omit<TimeoutPlan, 'by' | 'authorGoes' | 'otherGoes'> & {
  readonly by: Side
  readonly iGo: string
  readonly partnerGoes: string
  readonly canAgree: boolean
}

export function viewTimeoutPlan(
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
export function showsStonewallingCard(state: Timeouts, me: PartnerId, now: Instant): boolean {
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
