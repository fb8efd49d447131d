/** A plan as it stands: what is offered, what was agreed and when it comes round, and what became of each time. */

import { comesOn, type Day, dayAfter, type Schedule } from '../../cadence/cadence.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, none } from '../../many.ts'
import type { Terms } from './events.ts'

/** How a plan would go on after it was looked at. */
export type Revision = 'keep' | 'smaller' | 'other'

/** One offer of a negotiation; `what` is null where no plan runs yet. */
export type Offer = {
  readonly by: PartnerId
  readonly at: Instant
  readonly terms: Terms
  readonly what: Revision | null
  readonly found: string
}

/** An offer waits so long for its yes: then it ends alike, whether it was read or not (H7). */
export const offerStandsMs = 14 * 86_400_000

/** What both agreed to, from its `terms.start` on. */
export type Version = {
  readonly order: number
  readonly at: Instant
  readonly terms: Terms
  readonly what: Revision | null
}

/** A plan from its first offer to its end. */
export type Plan = {
  readonly thread: ThreadId
  readonly order: number
  readonly by: PartnerId
  readonly at: Instant
  readonly after: ThreadId | null
  /** What lies on the table, the latest last; empty while nothing does. */
  readonly offers: readonly Offer[]
  readonly versions: readonly Version[]
  readonly ended: { readonly by: PartnerId; readonly at: Instant } | null
  /** The days that either said took place. */
  readonly kept: readonly { readonly on: Day; readonly at: Instant }[]
}

/** One time that both may answer, each blind of the other. */
export type CheckIn = {
  readonly thread: ThreadId
  readonly committed: readonly PartnerId[]
  readonly opened: readonly AnswerBy[]
  readonly left: boolean
}
/** What one of the two answered. */
export type AnswerBy = {
  readonly by: PartnerId
  readonly at: Instant
  readonly how: string
  readonly sooner: string
}

/** All plans; `latest` is the one that counts, and an offer that met another on its way goes on under that one. */
export type Plans = {
  readonly latest: ThreadId | null
  readonly all: Many<Plan>
  readonly heldUnder: Many<ThreadId>
  readonly checkIns: Many<CheckIn>
}

/** Before the first plan. */
export const noPlans: Plans = { latest: null, all: none, heldUnder: none, checkIns: none }

/** The plan of a thread, or the one under which its offer is held. */
export const planAt = ({ all, heldUnder }: Plans, thread: string): Plan | null =>
  getMany(all, getMany(heldUnder, thread) ?? thread)

/** The plan that counts; null where none was ever offered. */
export const latestPlan = (plans: Plans): Plan | null =>
  plans.latest === null ? null : getMany(plans.all, plans.latest)

/** What comes round because both agreed to it, as far as its times go: a plan of check-ins, or a ritual. */
export type Recurring = Pick<Plan, 'thread' | 'ended' | 'kept'> & {
  readonly versions: readonly { readonly terms: Lasting & Pick<Terms, 'cadence' | 'time'> }[]
}
type Lasting = Pick<Terms, 'start' | 'days'>

/** When each version comes round: until its last day, or until the next one begins. */
export function schedulesOf({ versions }: Pick<Recurring, 'versions'>): readonly Schedule[] {
  return versions.map(({ terms }, index): Schedule => {
    const next = versions[index + 1]?.terms.start ?? Infinity
    const until = Math.min(lastDayOf(terms), next - 1) as Day
    return { cadence: terms.cadence, time: terms.time, start: terms.start, until }
  })
}

/** The last day of what was agreed. */
export const lastDayOf = ({ start, days }: Lasting): Day => dayAfter(start, days - 1)

/** The schedule in which a day is one of its days; null where it is none. */
export const scheduleOn = (plan: Recurring, on: Day): Schedule | null =>
  schedulesOf(plan).find((schedule) => comesOn(schedule, on)) ?? null

// The day is a number and has no hyphen; the plan's own name may.
/** The thread of one time that a plan comes round: the same for both, without a word between them. */
export const checkInThread = (plan: ThreadId, on: Day): ThreadId => `${plan}-${on}` as ThreadId

/** The plan and the day of such a thread; null where there is no such time. */
export function checkInAt(
  plans: Plans,
  thread: string,
): { readonly plan: Plan; readonly on: Day } | null {
  const cut = thread.lastIndexOf('-')
  const plan = getMany(plans.all, thread.slice(0, Math.max(cut, 0)))
  const on = Number(thread.slice(cut + 1)) as Day
  if (plan === null || checkInThread(plan.thread, on) !== thread) return null
  return scheduleOn(plan, on) === null ? null : { plan, on }
}

/** So many counters, then it is decided together, face to face. */
export const mostCounters = 3
/** Whether writing to and fro has gone on for long enough. */
export const isForTogether = ({ offers }: Plan): boolean => offers.length > mostCounters

/** When what lies on the table ends by itself; null where nothing does. */
export function offerEnds({ offers }: Pick<Plan, 'offers'>): Instant | null {
  const last = offers.at(-1)
  return last === undefined ? null : ((last.at + offerStandsMs) as Instant)
}

/** Whether what lies on the table waited for too long. */
export function isLapsed(plan: Pick<Plan, 'offers'>, now: Instant): boolean {
  const ends = offerEnds(plan)
  return ends !== null && now >= ends
}
