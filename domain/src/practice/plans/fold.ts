/** What a plan says to an offer, a yes, an end, and to what either says of one time (R15, R16). */

import { boundedDay, type Day, isKnownZone } from '../../cadence/cadence.ts'
import type { Author } from '../../entry.ts'
import type { ThreadId } from '../../ids.ts'
import { getMany, setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { committed, leftBy, opened } from '../../sealing.ts'
import { nearAt } from '../lulls/lulls.ts'
import type { CheckInAnswer, SharedPlanEvent, Terms } from './events.ts'
import {
  type CheckIn,
  checkInAt,
  isForTogether,
  isLapsed,
  lastDayOf,
  latestPlan,
  type Offer,
  type Plan,
  planAt,
  type Plans,
  type Revision,
  scheduleOn,
} from './state.ts'

type Named<Kind extends SharedPlanEvent['kind']> = Extract<SharedPlanEvent, { kind: Kind }>

/** The next state of all plans, or why it may not be. */
export function judgePlan(plans: Plans, event: SharedPlanEvent, author: Author): Ruling<Plans> {
  if (event.kind === 'plan-proposed') return propose(plans, event, author)
  if (event.kind === 'check-in-left') return leave(plans, event.thread, author)
  const plan = planAt(plans, event.thread)
  if (plan === null) return refuse({ kind: 'no-such-thread' })
  const next = turn(plan, event, author)
  return next.ok ? ok(withPlan(plans, next.value)) : next
}

const withPlan = (plans: Plans, plan: Plan): Plans => ({
  ...plans,
  all: setMany(plans.all, plan.thread, plan),
})

/** One plan at a time: an offer that meets another becomes an answer to it, and the earlier stands. */
function propose(plans: Plans, event: Named<'plan-proposed'>, author: Author): Ruling<Plans> {
  const { thread, after } = event
  if (planAt(plans, thread) !== null) return refuse({ kind: 'thread-taken' })
  const { by, at, order } = author
  const latest = latestPlan(plans)
  const offer = offerOf(event, author, null, '')
  const begun: Plan = {
    thread,
    order,
    by,
    at,
    after,
    offers: [offer],
    versions: [],
    ended: null,
    kept: [],
  }
  const beside = withPlan({ ...plans, latest: thread }, begun)
  if (latest === null || latest.ended !== null) return ok(beside)
  const running = latest.versions.at(-1)
  if (running !== undefined) {
    return event.start > lastDayOf(running.terms) ? ok(beside) : refuse({ kind: 'already-so' })
  }
  if (isLapsed(latest, at)) return ok(beside)
  if (isForTogether(latest)) return ok(withPlan(beside, { ...latest, ended: { by, at } }))
  if (latest.offers.at(-1)?.by === by) return refuse({ kind: 'already-so' })
  const heldUnder = setMany(plans.heldUnder, thread, latest.thread)
  return ok(withPlan({ ...plans, heldUnder }, { ...latest, offers: [...latest.offers, offer] }))
}

type InPlan = Exclude<SharedPlanEvent, { kind: 'plan-proposed' | 'check-in-left' }>

function turn(plan: Plan, event: InPlan, author: Author): Ruling<Plan> {
  const { by, at } = author
  if (event.kind === 'check-in-kept') return keep(plan, event.on, author)
  if (plan.ended !== null) return refuse({ kind: 'not-now' })
  switch (event.kind) {
    case 'plan-ended':
      return ok({ ...plan, ended: { by, at } })
    case 'plan-agreed':
      return agree(plan, event, author)
    case 'plan-countered': {
      const last = plan.offers.at(-1)
      if (last === undefined || isForTogether(plan)) return refuse({ kind: 'not-now' })
      if (last.by === by) return refuse({ kind: 'not-yours' })
      if (event.seen !== plan.offers.length) return refuse({ kind: 'overtaken' })
      const offer = offerOf(event, author, last.what, last.found)
      return ok({ ...plan, offers: [...plan.offers, offer] })
    }
    case 'plan-revised': {
      if (plan.versions.length === 0) return refuse({ kind: 'not-now' })
      const offer = offerOf(event, author, event.what, event.found)
      const anew = plan.offers.length === 0 || isLapsed(plan, at)
      const mine = plan.offers.at(-1)?.by === by
      if (mine && !anew) return refuse({ kind: 'already-so' })
      return ok({
        ...plan,
        offers: anew || isForTogether(plan) ? [offer] : [...plan.offers, offer],
      })
    }
  }
}

function agree(plan: Plan, event: Named<'plan-agreed'>, author: Author): Ruling<Plan> {
  const offer = plan.offers.at(-1)
  if (offer === undefined) return refuse({ kind: 'not-now' })
  if (offer.by === author.by) return refuse({ kind: 'not-yours' })
  if (event.seen !== plan.offers.length) return refuse({ kind: 'overtaken' })
  const { order, at } = author
  const start = Math.max(offer.terms.start, nearAt(event.on, author)) as Day
  const version = { order, at, terms: { ...offer.terms, start }, what: offer.what }
  return ok({ ...plan, offers: [], versions: [...plan.versions, version] })
}

function keep(plan: Plan, on: Day, { at }: Author): Ruling<Plan> {
  if (scheduleOn(plan, on) === null) return refuse({ kind: 'no-such-thread' })
  if (plan.kept.some((each) => each.on === on)) return refuse({ kind: 'already-so' })
  return ok({ ...plan, kept: [...plan.kept, { on, at }] })
}

function offerOf(
  { words, cadence, time, start, days, form }: Terms,
  { by, at }: Author,
  what: Revision | null,
  found: string,
): Offer {
  const latest = nearAt(start, { at }) + mostAhead
  const from = boundedDay(Math.min(start, latest))
  return { by, at, what, found, terms: { words, cadence, time, start: from, days, form } }
}

/** A plan begins within three months of its offer. */
const mostAhead = 92

// ── one time ────────────────────────────────────────────────────────────────────────────────────

/** What both may answer at one time of a plan, whether or not one has; null where it is no time of any plan. */
export function checkInOf(plans: Plans, thread: string): CheckIn | null {
  const known = getMany(plans.checkIns, thread)
  if (known !== null || checkInAt(plans, thread) === null) return known
  return { thread: thread as ThreadId, committed: [], opened: [], left: false }
}

/** One has sealed theirs: it counts, and nobody can read it. */
export const commitCheckIn = (plans: Plans, thread: string, { by }: Author): Ruling<Plans> =>
  withCheckIn(plans, committed(checkInOf(plans, thread), by))

/** One has opened theirs, after both had sealed. */
export const openCheckIn = (
  plans: Plans,
  { thread, how, sooner }: CheckInAnswer,
  { by, at }: Author,
): Ruling<Plans> => withCheckIn(plans, opened(checkInOf(plans, thread), { by, at, how, sooner }))

/** Only what I sealed is mine to take back: whoever wrote nothing has nothing to leave. */
function leave(plans: Plans, thread: string, { by }: Author): Ruling<Plans> {
  const checkIn = checkInOf(plans, thread)
  if (checkIn?.committed.includes(by) === false) return refuse({ kind: 'not-yours' })
  return withCheckIn(plans, leftBy(checkIn, by))
}

const withCheckIn = (plans: Plans, next: Ruling<CheckIn>): Ruling<Plans> =>
  next.ok
    ? ok({ ...plans, checkIns: setMany(plans.checkIns, next.value.thread, next.value) })
    : next

// ── by the clock ────────────────────────────────────────────────────────────────────────────────

/** Whether it is the time for it: an offer begins near now, a time is said to be kept within two days. */
export function isPlanTimely(plans: Plans, event: SharedPlanEvent, { at }: Author): Ruling<null> {
  const plan = planAt(plans, event.thread)
  const isOver = plan !== null && isLapsed(plan, at)
  switch (event.kind) {
    case 'plan-proposed':
    case 'plan-countered':
    case 'plan-revised': {
      if (isOver && event.kind === 'plan-countered') return refuse({ kind: 'not-now' })
      const { start, time } = event
      const here = nearAt(start, { at })
      const known = time.kind !== 'zone' || isKnownZone(time.zone)
      const near = start >= here && start <= here + mostAhead
      return near && known ? ok(null) : refuse({ kind: 'out-of-range' })
    }
    case 'check-in-kept':
      return isNotedInTime({ on: event.on, at }) ? ok(null) : refuse({ kind: 'out-of-range' })
    case 'plan-agreed':
      return isOver ? refuse({ kind: 'not-now' }) : ok(null)
    case 'plan-ended':
    case 'check-in-left':
      return ok(null)
  }
}

const hourMs = 3_600_000

/** Said on its day, somewhere on earth, or within 48 hours of the end of its window there. */
export function isNotedInTime({ on, at }: Plan['kept'][number]): boolean {
  const midnight = on * 24 * hourMs
  return at >= midnight - 14 * hourMs && at <= midnight + (24 + 12 + 4 + 48) * hourMs
}
