/** Times to come back: a few lengths from now, or a moment by hand, always within their bounds. */
import type { Instant } from '@mend/domain/couple'
import { clockTime, daysBetween, momentWords } from '../../words/when.ts'
import { timeout } from './words.ts'

/** A length counts from the press, so that reading the page costs none of it. */
export type Return =
  { readonly kind: 'in'; readonly minutes: number } | { readonly kind: 'at'; readonly at: Instant }

/** Between which two moments a return may lie. */
export type Bounds = { readonly earliest: Instant; readonly latest: Instant }

const minuteMs = 60_000
const sealingMs = 10_000
const shortest = 20
const lengths = [shortest, 30, 45, 60, 120, 360, 720]

/** The moment it means, to the whole minute, as it is shown and as it is kept. */
export function returnAt(back: Return, now: Instant): Instant {
  return back.kind === 'at' ? back.at : toMinute((now + back.minutes * minuteMs) as Instant)
}

/**
 * The same, never before the shortest pause is over.
 *
 * Sealing takes a moment, and the shortest pause counts from then: a return on the very second would come too early.
 */
export function returnAfter(back: Return, earliest: Instant, now: Instant): Instant {
  const least = toMinute((earliest + sealingMs) as Instant)
  const at = returnAt(back, now)
  return at > least ? at : least
}

/** At most four lengths that lie within the bounds. */
export function lengthsWithin({ earliest, latest }: Bounds, now: Instant): readonly number[] {
  const least = Math.ceil((earliest - now) / minuteMs)
  // A plan may ask for a shortest pause of its own.
  const own = least > shortest && !lengths.includes(least) ? [least] : []
  return [...lengths, ...own]
    .filter((minutes) => {
      const at = now + minutes * minuteMs
      return at >= earliest && at <= latest
    })
    .toSorted((left, right) => left - right)
    .slice(0, 4)
}

export function isWithin(at: Instant, { earliest, latest }: Bounds): boolean {
  return at >= earliest && at <= latest
}

/** As it stands inside a sentence: "21:05", "tomorrow, 19:00", "Friday, 19:00". */
export function untilWords(at: Instant, now: Instant): string {
  const days = daysBetween(now, at)
  // The hour and its half of the day stay on one line.
  const time = clockTime(at).replaceAll(' ', '\u00a0')
  if (days === 0) return time
  return days === 1 ? timeout.tomorrow(time) : momentWords(at, now)
}

/** The next whole minute, as a picker shows it. */
export const toMinute = (at: Instant): Instant => (Math.ceil(at / minuteMs) * minuteMs) as Instant
