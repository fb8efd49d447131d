/** When a ritual is open, when it comes next, when it is looked at, and when each is asked whether it is still ours (R32). */

import {
  type Day,
  dayAfter,
  dayAt,
  type Here,
  instantOn,
  type Occurrence,
  occurrenceOn,
  utc,
  type ZoneName,
} from '../../cadence/cadence.ts'
import type { Instant } from '../../ids.ts'
import { getMany } from '../../many.ts'
import type { Moment } from '../../slice.ts'
import { restingOn } from '../lulls/lulls.ts'
import { lastDayOf, schedulesOf } from '../plans/state.ts'
import { type Around, currentTime, isKept, nextTimes } from '../plans/times.ts'
import { roundAt } from '../yeses/rounds.ts'
import { iLetPass, myZone, type OwnRituals } from './own.ts'
import type { Ritual } from './state.ts'

/** Who looks, by the clock that my own hours go by. */
export const ritualHere = (own: OwnRituals, { now, zone = utc }: Moment): Here => ({
  now,
  zone: myZone(own, zone),
})

/** The time that is open for me now; null where none is, where it was kept, and where I let it pass. */
export function openTime(
  ritual: Ritual,
  around: Around,
  own: OwnRituals,
  here: Here,
): Occurrence | null {
  const time = currentTime(ritual, around, here)
  if (time === null || here.now >= time.until || isKept(ritual, around, time.day)) return null
  if (restingOn(around.lulls, dayAt(here.now, here.zone))) return null
  return iLetPass(own, ritual.thread, time.day) ? null : time
}

/** What is open for me, and the next times, the soonest first, at most three. */
export function nearTimes(
  ritual: Ritual,
  around: Around,
  own: OwnRituals,
  here: Here,
): readonly Occurrence[] {
  const open = openTime(ritual, around, own, here)
  const next = nextTimes(ritual, around, here, 3)
  return open === null ? next : [open, ...next]
}

/** So long one has to look at what ran its days, and to say whether a ritual is still theirs. */
const askedMs = 14 * 86_400_000

/** A stretch of time in which something is asked. */
export type AskedIn = { readonly from: Instant; readonly until: Instant }

/** When a ritual that ran its days is looked at: from the hour of its window on the day after, for two weeks. */
export function ritualReview(ritual: Ritual, zone: ZoneName): AskedIn | null {
  const terms = ritual.versions.at(-1)?.terms
  const schedule = schedulesOf(ritual).at(-1)
  if (terms === undefined || schedule === undefined) return null
  const { from } = occurrenceOn(schedule, dayAfter(lastDayOf(terms), 1), zone)
  return { from, until: (from + askedMs) as Instant }
}

/** Every so many days each is asked alone whether it still feels like theirs. */
export const askedEvery = 60
const tenInTheMorning = 600

/** The question of this round, by the clock of whoever is asked; null before the first, once answered, and once it is over. */
export function stillQuestion(
  ritual: Ritual,
  own: OwnRituals,
  { now, zone }: Here,
): (AskedIn & { readonly day: Day }) | null {
  const first = ritual.versions[0]?.terms.start
  if (first === undefined || ritual.ended !== null) return null
  const rounds = Math.floor((dayAt(now, zone) - first) / askedEvery)
  if (rounds < 1) return null
  const day = dayAfter(first, rounds * askedEvery)
  const from = instantOn(day, tenInTheMorning, zone)
  const until = (from + askedMs) as Instant
  const answered = getMany(own.felt, ritual.thread)
  if (now < from || now >= until || (answered !== null && answered.on >= day)) return null
  return { from, until, day }
}

/** The weeks in which an answer given now has to be met: as long as either may be asked, in whichever zone. */
export function stillRounds(day: Day, now: Instant): readonly number[] {
  const first = roundAt(now)
  const last = roundAt((instantOn(dayAfter(day, 1), tenInTheMorning, utc) + askedMs) as Instant)
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, at) => first + at)
}
