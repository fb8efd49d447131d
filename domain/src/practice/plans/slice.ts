/** The slice of plans: what can happen, how it counts, and what of it falls due (R15, R16, R43, R52). */

import { dayAt } from '../../cadence/cadence.ts'
import type { Instant, ThreadId } from '../../ids.ts'
import { getMany } from '../../many.ts'
import { type Moment, slice } from '../../slice.ts'
import { type Lulls, restingOn } from '../lulls/lulls.ts'
import { planEvents } from './events.ts'
import { checkInOf, commitCheckIn, isPlanTimely, judgePlan, openCheckIn } from './fold.ts'
import { foldOwnPlans, iPassed, noOwnPlans, type OwnPlans, pauseOn } from './own.ts'
import { checkInThread, latestPlan, noPlans, type Plan, type Plans } from './state.ts'
import { currentTime, hereOf, isKept, nextTimes, reviewOf } from './times.ts'

/** A time of a plan, while its window is open or before it opens; or that a plan is to be looked at. */
export type PlanDue = {
  readonly kind: 'check-in' | 'plan-review'
  readonly thread: ThreadId
  readonly at: Instant
}

type DueCouple = {
  readonly shared: { readonly plans: Plans; readonly lulls: Lulls }
  readonly own: { readonly plans: OwnPlans }
}

/** One thing at a time: what is open now and the next three, or else the review. Nothing while life happens. */
function duePlans(plans: Plans, moment: Moment, couple: DueCouple): readonly PlanDue[] {
  const plan = latestPlan(plans)
  const here = hereOf(moment)
  const today = dayAt(here.now, here.zone)
  if (plan === null || plan.ended !== null || plan.versions.length === 0) return []
  const { lulls } = couple.shared
  const rests = restingOn(lulls, today)
  const times = [...openNow(plan, moment, couple), ...nextTimes(plan, couple.shared, here, 3)]
  const asked = times.filter(({ day }) => pauseOn(couple.own.plans, plan.thread, day) === null)
  const { thread } = plan
  return [
    ...asked.map(({ from }): PlanDue => ({ kind: 'check-in', thread, at: from })),
    ...(rests ? [] : dueReview(plan, moment)),
  ]
}

function openNow(plan: Plan, moment: Moment, { shared, own }: DueCouple) {
  const here = hereOf(moment)
  const time = currentTime(plan, shared, here)
  if (time === null || here.now >= time.until || isKept(plan, shared, time.day)) return []
  if (restingOn(shared.lulls, dayAt(here.now, here.zone))) return []
  const answers = getMany(shared.plans.checkIns, checkInThread(plan.thread, time.day))
  const answered = answers?.committed.includes(moment.me) === true
  return answered || iPassed(own.plans, plan.thread, time.day) ? [] : [time]
}

function dueReview(plan: Plan, moment: Moment): readonly PlanDue[] {
  const review = plan.offers.length > 0 ? null : reviewOf(plan, hereOf(moment))
  if (review === null || moment.now >= review.until) return []
  return [{ kind: 'plan-review', thread: plan.thread, at: review.from }]
}

/** The practice of what the two agreed to keep up (R15, R16, R43). */
export const plans = slice({
  events: planEvents,
  commands: {
    'propose-plan': 'plan-proposed',
    'counter-plan': 'plan-countered',
    'agree-plan': 'plan-agreed',
    'revise-plan': 'plan-revised',
    'end-plan': 'plan-ended',
    'keep-check-in': 'check-in-kept',
    'answer-check-in': 'check-in-answered',
    'leave-check-in': 'check-in-left',
    'pass-check-in': 'check-in-passed',
    'pause-plan': 'plan-paused',
    'resume-plan': 'plan-resumed',
  },
  empty: noPlans,
  judge: judgePlan,
  timely: isPlanTimely,
  whileResting: ['plan-ended', 'check-in-kept', 'check-in-left'],
  sealed: { slot: 'check-in', round: checkInOf, commit: commitCheckIn, open: openCheckIn },
  own: { empty: noOwnPlans, fold: foldOwnPlans },
  due: duePlans,
  light: { 'check-in': 2, 'plan-review': 5 },
})
