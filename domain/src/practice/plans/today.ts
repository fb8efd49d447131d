/** What Today asks of a plan: a door of its own, so that the views come with the screens and not with the first page. */

import type { Moment, Sharing } from '../../slice.ts'
import { isLapsed, latestPlan, type Plans } from './state.ts'
import { hereOf, reviewOf } from './times.ts'

/** Whether an offer of my partner's waits for my yes, without looking at anything else. */
export function offerWaits({ shared }: Sharing<'plans', Plans>, moment: Moment): boolean {
  const plan = latestPlan(shared.plans)
  const last = plan?.offers.at(-1)
  if (plan === null || plan.ended !== null || last === undefined) return false
  if (isLapsed(plan, moment.now)) return false
  const review = reviewOf(plan, hereOf(moment))
  return last.by !== moment.me && (review === null || moment.now < review.until)
}
