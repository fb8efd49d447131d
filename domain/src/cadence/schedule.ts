/** A schedule: a cadence with its time, its beginning and its end, and what of it is near. */

import type { Instant } from '../ids.ts'
import { type Cadence, nextDay, previousDay } from './recurrence.ts'
import { type Day, dayAfter } from './days.ts'
import { type Timing, type Window, windowOn, zoneOf } from './timing.ts'
import { dayAt, type ZoneName } from './zones.ts'

/** When something comes round; `until` is its last day, null where it has none. */
export type Schedule = {
  readonly cadence: Cadence
  readonly time: Timing
  readonly start: Day
  readonly until: Day | null
}

/** One time that it comes round: the plain date names it, for both alike; the window is that of whoever looks. */
export type Occurrence = Window & { readonly day: Day }

/** Who asks, when and where. */
export type Here = { readonly now: Instant; readonly zone: ZoneName }

/** Days on which nothing falls due. */
export type Resting = (day: Day) => boolean
const never: Resting = () => false

/** The newest that has begun, over or not; null before the first. Nothing older is ever open. */
export function newestOf(schedule: Schedule, here: Here): Occurrence | null {
  const today = todayOf(schedule, here)
  const tries = [today, dayAfter(today, -1), dayAfter(today, -2)]
  const begun = tries
    .map((upTo) => previousIn(schedule, upTo))
    .map((day) => day && occurrenceOn(schedule, day, here.zone))
  return begun.find((each) => each !== null && each.from <= here.now) ?? null
}

/** The next that have not begun, the soonest first, at most `count`; those on resting days are left out. */
export function nextOf(
  schedule: Schedule,
  here: Here,
  count: number,
  resting: Resting = never,
): readonly Occurrence[] {
  const { cadence, start, until } = schedule
  const found: Occurrence[] = []
  let day = nextDay(cadence, start, dayAfter(todayOf(schedule, here), -1))
  for (let tries = 0; tries < mostTries && found.length < count; tries++) {
    if (until !== null && day > until) break
    const next = resting(day) ? null : occurrenceOn(schedule, day, here.zone)
    if (next !== null && next.from > here.now) found.push(next)
    day = nextDay(cadence, start, dayAfter(day, 1))
  }
  return found
}

/** Its last days up to one, the latest first, at most `count`; resting days are left out. */
export function lastDaysOf(
  schedule: Schedule,
  upTo: Day,
  count: number,
  resting: Resting = never,
): readonly Day[] {
  const found: Day[] = []
  let day = previousIn(schedule, upTo)
  while (day !== null && found.length < count) {
    if (!resting(day)) found.push(day)
    day = previousIn(schedule, dayAfter(day, -1))
  }
  return found
}

/** Whether it comes round on that day. */
export const comesOn = (schedule: Schedule, day: Day): boolean => previousIn(schedule, day) === day

/** Its window on one of its days. */
export const occurrenceOn = ({ time }: Schedule, day: Day, zone: ZoneName): Occurrence => ({
  day,
  ...windowOn(time, day, zone),
})

/** Which day it is, by the clock that counts for it. */
export const todayOf = ({ time }: Schedule, { now, zone }: Here): Day =>
  dayAt(now, zoneOf(time, zone))

// A pause without an end leaves out every day: a year ahead is looked at, no further.
const mostTries = 370

function previousIn({ cadence, start, until }: Schedule, upTo: Day): Day | null {
  const last = until === null ? upTo : (Math.min(until, upTo) as Day)
  return previousDay(cadence, start, last)
}
