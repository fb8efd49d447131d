/** How often a plan was kept, over its last fourteen times, of both together (R43). */

import {
  type Day,
  dayAt,
  type Here,
  lastDaysOf,
  occurrenceOn,
  type Resting,
  type Schedule,
  todayOf,
} from '../../cadence/cadence.ts'
import { leftOutOn } from '../lulls/lulls.ts'
import { type Recurring, schedulesOf } from './state.ts'
import { type Around, closesAt, isGone, isKept } from './times.ts'

/** The last times of a plan that are over, of both together; the oldest first. */
export type Consistency = {
  readonly kept: number
  readonly times: readonly Time[]
}
/** One of them; `canNote`: it may still be said that it took place. */
export type Time = { readonly day: Day; readonly kept: boolean; readonly canNote: boolean }

/** So many are counted. */
export const mostCounted = 14
/** Below this, words say more than a number. */
export const fewestCounted = 5
/** Of fourteen, so many were free from the beginning: slack that was agreed keeps people at it. */
export const freeOfFourteen = 2

/** How often a plan was kept, over its last fourteen times that are over; what life left out is left out. */
export function consistencyOf(plan: Recurring, around: Around, here: Here): Consistency {
  const latest: Time[] = []
  for (const schedule of schedulesOf(plan).toReversed()) {
    if (latest.length >= mostCounted) break
    latest.push(...overIn(plan, schedule, around, here))
  }
  const times = latest.slice(0, mostCounted).toReversed()
  return { times, kept: times.filter(({ kept }) => kept).length }
}

function overIn(plan: Recurring, schedule: Schedule, around: Around, here: Here): readonly Time[] {
  const gone = plan.ended === null ? Infinity : dayAt(plan.ended.at, here.zone)
  const upTo = Math.min(todayOf(schedule, here) + 1, gone) as Day
  const leftOut: Resting = (day) => leftOutOn(around.lulls, day) && !isKept(plan, around, day)
  return lastDaysOf(schedule, upTo, mostCounted + 3, leftOut).flatMap((day) => {
    const kept = isKept(plan, around, day)
    const time = occurrenceOn(schedule, day, here.zone)
    if ((time.until > here.now || isGone(plan, time)) && !kept) return []
    return [{ day, kept, canNote: !kept && closesAt(time) > here.now }]
  })
}
