/** Zones: which day and minute it is somewhere, and which moment a day and a minute are there. */

import type { Instant } from '../ids.ts'
import { shapeOf } from '../shape.ts'
import type { Day } from './days.ts'

declare const brand: unique symbol

/** A zone by its IANA name, "Europe/Berlin". That this device knows it is for `isKnownZone` to say. */
export type ZoneName = string & { readonly [brand]: 'ZoneName' }

/** Where nothing else is known: no clock change, no offset. */
export const utc = 'UTC' as ZoneName

const pattern = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,2}$/

/** What may be the name of a zone. Every device answers alike, whatever its tables hold. */
export const zoneName = shapeOf(
  'zone',
  (value): value is ZoneName =>
    typeof value === 'string' && value.length <= 40 && pattern.test(value),
)

/** Whether this device has the rules of a zone: names come and go ("Europe/Kyiv"). */
export const isKnownZone = (zone: ZoneName): boolean => zone === utc || clockOf(zone) !== null

/** Which plain date it is there at a moment. */
export const dayAt = (at: Instant, zone: ZoneName): Day =>
  Math.floor((at + offsetAt(at, zone)) / dayMs) as Day

/** How many minutes of that day have passed on the clock there: 0 to 1,439. */
export const minuteAt = (at: Instant, zone: ZoneName): number =>
  Math.floor(modulo(at + offsetAt(at, zone), dayMs) / minuteMs)

/**
 * The moment at which the clock there shows a minute of a day.
 *
 * An hour that the clock skips moves to the next that there is: 02:30 becomes 03:00 on the night on which 02:00 is
 * followed by 03:00. An hour that comes twice is meant the first time. So no day is ever without its hour.
 *
 * @param minute - of the day, 0 to 1,439
 */
export function instantOn(day: Day, minute: number, zone: ZoneName): Instant {
  const local = day * dayMs + minute * minuteMs
  const before = offsetAt(local - dayMs, zone)
  const after = offsetAt(local + dayMs, zone)
  if (before === after) return (local - before) as Instant
  const possible = [local - Math.max(before, after), local - Math.min(before, after)]
  const found = possible.find((at) => at + offsetAt(at, zone) === local)
  return (found ?? changeBetween(local - dayMs, local + dayMs, zone)) as Instant
}

const minuteMs = 60_000
const dayMs = 86_400_000

/** The first moment with the later offset. Between the two the offset changes once. */
function changeBetween(from: number, until: number, zone: ZoneName): number {
  const before = offsetAt(from, zone)
  let [low, high] = [from, until]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle, zone) === before) low = middle
    else high = middle
  }
  return high
}

/** How far the clock there is ahead of UTC, in milliseconds; 0 where the zone is not known here. */
function offsetAt(at: number, zone: ZoneName): number {
  const clock = zone === utc ? null : clockOf(zone)
  if (clock === null || Math.abs(at) > farthestMs) return 0
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = (
    clock.format(at).match(/\d+/g) ?? []
  ).map(Number)
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000
}

/** As far as a JavaScript date goes, less a few days. */
const farthestMs = 8.6e15

const clocks = new Map<ZoneName, Intl.DateTimeFormat | null>()

// Making one costs a hundred times what asking it does. Bounded, since a modified app may name as many as it likes.
function clockOf(zone: ZoneName): Intl.DateTimeFormat | null {
  const known = clocks.get(zone)
  if (known !== undefined) return known
  if (clocks.size >= 64) clocks.clear()
  const made = clockFor(zone)
  clocks.set(zone, made)
  return made
}

function clockFor(timeZone: ZoneName): Intl.DateTimeFormat | null {
  const two = '2-digit'
  const parts = { month: two, day: two, hour: two, minute: two, second: two } as const
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      ...parts,
    })
  } catch {
    return null
  }
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by
