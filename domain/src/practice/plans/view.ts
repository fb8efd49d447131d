/** What each sees of what the two agreed to keep up (R15, R16, R43). */

import { type Day, dayAt, type Occurrence } from '../../cadence/cadence.ts'
import { type Side, sideOf } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { valuesOf } from '../../many.ts'
import type { Moment, Sharing } from '../../slice.ts'
import type { Lulls } from '../lulls/lulls.ts'
import { type Consistency, consistencyOf } from './consistency.ts'
import type { Terms } from './events.ts'
import { iPassed, type OwnPlans, type Pause, pauseOn } from './own.ts'
import {
  isForTogether,
  isLapsed,
  lastDayOf,
  latestPlan,
  type Offer,
  offerEnds,
  type Plan,
  planAt,
  type Plans,
  type Revision,
} from './state.ts'
import { closesAt, currentTime, hereOf, isKept, nextTimes, reviewOf } from './times.ts'

/** As much of the couple as is looked at here. */
export type PlansCouple = Sharing<'plans', Plans> &
  Sharing<'lulls', Lulls> & { readonly own: { readonly plans: OwnPlans } }

/**
 * How a plan stands. `together`: it went to and fro three times, and is decided face to face · `waits`: agreed, and not begun ·
 * `review`: its days are over, and it is looked at · `over`: they were, and nobody did · `let-go`: by either · `untaken`: an
 * offer that was not taken up.
 */
export type PlanState =
  'offered' | 'together' | 'waits' | 'runs' | 'review' | 'over' | 'let-go' | 'untaken'

/** An offer from my side. */
export type OfferView = Pick<Offer, 'terms' | 'what' | 'found' | 'at'> & { readonly by: Side }

/** A plan from my side. */
export type PlanView = {
  readonly thread: ThreadId
  readonly after: ThreadId | null
  readonly state: PlanState
  /** What lies on the table, the latest last; nothing of it once it ended by itself. */
  readonly offers: readonly OfferView[]
  /** When it ends by itself; null where nothing lies there. */
  readonly offerEnds: Instant | null
  /** What is agreed now; null before the first yes. */
  readonly terms: Terms | null
  /** What was agreed, one after the other, with its last day. */
  readonly versions: readonly {
    readonly at: Instant
    readonly terms: Terms
    readonly lastDay: Day
    readonly what: Revision | null
  }[]
  readonly time: TimeView | null
  readonly next: readonly Occurrence[]
  readonly consistency: Consistency
  /** I alone am not asked; my partner does not know. */
  readonly paused: Pause | null
  readonly can: {
    readonly agree: boolean
    readonly counter: boolean
    readonly revise: boolean
    readonly end: boolean
  }
}

/** A plan of before: how it ended, and what was agreed in it. */
export type PastPlan = Pick<PlanView, 'thread' | 'state' | 'versions'>

/** The newest time of a plan from my side. */
export type TimeView = Occurrence & {
  /** `not-this-time` as soon as its window is over, whatever the reason, unless it was kept. */
  readonly state: 'open' | 'kept' | 'not-this-time'
  readonly closes: Instant
  /** I asked not to be asked. */
  readonly passed: boolean
  readonly canNote: boolean
}

/** All plans: the one that counts, and those before it, the newest first. */
export type PlansView = {
  readonly current: PlanView | null
  readonly past: readonly PastPlan[]
  readonly canPropose: boolean
  /** My offer, when the plan it was for was let go before it was answered. */
  readonly returned: OfferView | null
}

/** What the two agreed to keep up, as one of them sees it. */
export function plansOf(couple: PlansCouple, moment: Moment): PlansView {
  const { plans } = couple.shared
  const latest = latestPlan(plans)
  const first = latest && viewPlan(latest, couple, moment)
  const current = first !== null && isLive(first) ? first : null
  const past = valuesOf(plans.all)
    .filter(({ thread }) => thread !== current?.thread)
    .toSorted((left, right) => right.order - left.order)
    .map((plan) => viewPast(plan, moment))
  return {
    current,
    past,
    canPropose: current === null || current.state === 'together' || current.state === 'review',
    returned: latest !== null && gaveBack(latest, moment) ? myOfferIn(latest, moment.me) : null,
  }
}

/** One plan, by its own thread or by that of an offer that is held under it; null for none. */
export function planOf(couple: PlansCouple, thread: ThreadId, moment: Moment): PlanView | null {
  const plan = planAt(couple.shared.plans, thread)
  return plan && viewPlan(plan, couple, moment)
}

const isLive = ({ state }: PlanView): boolean =>
  state !== 'over' && state !== 'let-go' && state !== 'untaken'

// Let go before it was answered, or never answered: what one wrote for it is one's own again.
const gaveBack = (plan: Plan, { now }: Moment): boolean =>
  plan.ended !== null || (plan.versions.length === 0 && isLapsed(plan, now))

function myOfferIn({ offers }: Plan, me: PartnerId): OfferView | null {
  const mine = offers.findLast(({ by }) => by === me)
  return mine === undefined ? null : viewOffer(mine, me)
}

function viewOffer({ by, at, terms, what, found }: Offer, me: PartnerId): OfferView {
  return { by: sideOf(by, me), at, terms, what, found }
}

function viewPlan(plan: Plan, couple: PlansCouple, moment: Moment): PlanView {
  const { me } = moment
  const here = hereOf(moment)
  const around = couple.shared
  const state = stateOf(plan, moment)
  const lies = isLapsed(plan, moment.now) ? [] : plan.offers
  const last = lies.at(-1)
  const open = plan.ended === null && state !== 'over'
  const theirs = open && last !== undefined && last.by !== me
  return {
    thread: plan.thread,
    after: plan.after,
    state,
    offers: lies.map((offer) => viewOffer(offer, me)),
    offerEnds: last === undefined ? null : offerEnds(plan),
    terms: plan.versions.at(-1)?.terms ?? null,
    versions: versionsOf(plan),
    time: viewTime(plan, couple, moment),
    next: nextTimes(plan, around, here, 3),
    consistency: consistencyOf(plan, around, here),
    paused: pauseOn(couple.own.plans, plan.thread, dayAt(here.now, here.zone)),
    can: {
      agree: theirs,
      counter: theirs && !isForTogether(plan),
      revise: open && plan.versions.length > 0 && (last === undefined || isForTogether(plan)),
      end: open,
    },
  }
}

const versionsOf = ({ versions }: Plan): PlanView['versions'] =>
  versions.map(({ at, terms, what }) => ({ at, terms, lastDay: lastDayOf(terms), what }))

const viewPast = (plan: Plan, moment: Moment): PastPlan => ({
  thread: plan.thread,
  state: stateOf(plan, moment),
  versions: versionsOf(plan),
})

function stateOf(plan: Plan, moment: Moment): PlanState {
  const { versions, ended } = plan
  if (ended !== null) return versions.length === 0 ? 'untaken' : 'let-go'
  if (versions.length === 0) {
    if (isLapsed(plan, moment.now)) return 'untaken'
    return isForTogether(plan) ? 'together' : 'offered'
  }
  const here = hereOf(moment)
  const review = reviewOf(plan, here)
  if (review !== null && here.now >= review.until) return 'over'
  if (review !== null && here.now >= review.from) return 'review'
  const begun = versions.some(({ terms }) => terms.start <= dayAt(here.now, here.zone))
  return begun ? 'runs' : 'waits'
}

function viewTime(plan: Plan, couple: PlansCouple, moment: Moment): TimeView | null {
  const here = hereOf(moment)
  const time = plan.versions.length === 0 ? null : currentTime(plan, couple.shared, here)
  if (time === null) return null
  const kept = isKept(plan, couple.shared, time.day)
  const closes = closesAt(time)
  return {
    ...time,
    closes,
    state: kept ? 'kept' : here.now < time.until ? 'open' : 'not-this-time',
    passed: iPassed(couple.own.plans, plan.thread, time.day),
    canNote: !kept && here.now < closes,
  }
}
