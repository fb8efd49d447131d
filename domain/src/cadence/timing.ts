/** Kinds of time: a window at each one's own hour, the same moment for both, or after something. */

import type { Instant } from '../ids.ts'
import { anyOf, oneOf, record, text, type TypeOf, whole } from '../shape.ts'
import { type Day, dayAfter } from './days.ts'
import { instantOn, type ZoneName, zoneName } from './zones.ts'

/** Minutes of the day on the clock, from midnight. */
const minute = whole(0, 1_439)
/** One hour to four: a window, not an alarm. */
const length = whole(60, 240)

/**
 * `own`: each at their own hour, wherever they are · `zone`: the same moment for both, by the clock of one place ·
 * `after`: after something that happens anyway, without a clock. Closed: there is no other.
 */
export const timing = anyOf(
  record({ kind: oneOf('own'), from: minute, minutes: length }),
  record({ kind: oneOf('zone'), zone: zoneName, from: minute, minutes: length }),
  record({ kind: oneOf('after'), what: text(120) }),
)
/** One of three kinds of time. */
export type Timing = TypeOf<typeof timing>

/** From when to when something is open; `until` is no longer part of it. */
export type Window = { readonly from: Instant; readonly until: Instant }

/** Whose clock counts: that of the place it names, else that of whoever looks. */
export const zoneOf = (time: Timing, here: ZoneName): ZoneName =>
  time.kind === 'zone' ? time.zone : here

/**
 * Its window on a day. Without a clock it is the whole day.
 *
 * It lasts as long as it says, also where a clock change lies in it.
 *
 * @param here - the zone of whoever looks
 */
export function windowOn(time: Timing, day: Day, here: ZoneName): Window {
  const zone = zoneOf(time, here)
  if (time.kind === 'after') {
    return { from: instantOn(day, 0, zone), until: instantOn(dayAfter(day, 1), 0, zone) }
  }
  const from = instantOn(day, time.from, zone)
  return { from, until: (from + time.minutes * 60_000) as Instant }
}
