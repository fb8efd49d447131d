/** The times of a plan as one of the two sees them: the one that is open, those that come, how often it was kept. */

import {
  dayAt,
  type Day,
  type Here,
  newestOf,
  nextOf,
  type Occurrence,
  occurrenceOn,
  type Resting,
  type Schedule,
  utc,
} from '../../cadence/cadence.ts'
import type { Instant } from '../../ids.ts'
import type { Moment } from '../../slice.ts'
import { getMany } from '../../many.ts'
import { type Lulls, restingOn } from '../lulls/lulls.ts'
import { isNotedInTime } from './fold.ts'
import {
  checkInThread,
  lastDayOf,
  type Plan,
  type Plans,
  type Recurring,
  schedulesOf,
} from './state.ts'

/** As much of the couple as the times of a plan depend on. */
export type Around = { readonly plans: Plans; readonly lulls: Lulls }

/** The newest time of a plan that has begun; null before the first, and where the newest lies in a lull. */
export function currentTime(plan: Recurring, { lulls }: Around, here: Here): Occurrence | null {
  const found = newestIn(schedulesOf(plan), here)
  if (found === null || restingOn(lulls, found.day)) return null
  return isGone(plan, found) ? null : found
}

// The last version that has begun says it; those before it are not even looked at.
function newestIn(schedules: readonly Schedule[], here: Here): Occurrence | null {
  for (const schedule of schedules.toReversed()) {
    const newest = newestOf(schedule, here)
    if (newest !== null) return newest
  }
  return null
}

/** What was let go asks for nothing more, but what took place before may still be noted. */
export const isGone = ({ ended }: Recurring, { from }: Occurrence): boolean =>
  ended !== null && from >= ended.at

/** The next times, the soonest first; none once it was let go. */
export function nextTimes(
  plan: Recurring,
  { lulls }: Around,
  here: Here,
  count: number,
): readonly Occurrence[] {
  if (plan.ended !== null) return []
  const rests: Resting = (day) => restingOn(lulls, day)
  const today = dayAt(here.now, here.zone)
  return schedulesOf(plan)
    .filter(({ until }) => until === null || until >= today - 1)
    .flatMap((schedule) => nextOf(schedule, here, count, rests))
    .toSorted((left, right) => left.from - right.from)
    .slice(0, count)
}

/** Two days after its window a time can still be noted. */
const noteMs = 48 * 3_600_000

/** Until when something may be said of a time. */
export const closesAt = ({ until }: Occurrence): Instant => (until + noteMs) as Instant

/** Whether a time was kept: either said so in time, or both answered. Nobody ever asks which of the two. */
export function isKept(plan: Recurring, { plans }: Around, on: Day): boolean {
  const said = plan.kept.some((each) => each.on === on && isNotedInTime(each))
  return said || getMany(plans.checkIns, checkInThread(plan.thread, on))?.opened.length === 2
}

// ── review (R16) ────────────────────────────────────────────────────────────────────────────────

const reviewMs = 14 * 24 * 3_600_000

/** When a plan that has run its days is looked at: from the hour of its window on the day after, for two weeks. */
export function reviewOf(
  plan: Plan,
  { zone }: Here,
): { readonly from: Instant; readonly until: Instant } | null {
  const terms = plan.versions.at(-1)?.terms
  const schedule = schedulesOf(plan).at(-1)
  if (terms === undefined || schedule === undefined) return null
  const { from } = occurrenceOn(schedule, (lastDayOf(terms) + 1) as Day, zone)
  return { from, until: (from + reviewMs) as Instant }
}

/** Who looks, by the clock of a zone. */
export const hereOf = ({ now, zone = utc }: Moment): Here => ({ now, zone })
