/** Times to come back: a few lengths from now, or a moment by hand, always within their bounds. */
import type { Instant } from '@mend/domain/couple'
import { clockTime, momentWords } from '../../../when.ts'

/** A length counts from the press, so that reading the page costs none of it. */
export type Return =
  { readonly kind: 'in'; readonly minutes: number } | { readonly kind: 'at'; readonly at: Instant }

export type Bounds = { readonly earliest: Instant; readonly latest: Instant }

const minuteMs = 60_000
const lengths = [20, 30, 45, 60, 120, 360, 720]

export function returnAt(back: Return, now: Instant): Instant {
  return back.kind === 'at' ? back.at : ((now + back.minutes * minuteMs) as Instant)
}

/** At most four lengths that lie within the bounds. */
export function lengthsWithin({ earliest, latest }: Bounds, now: Instant): readonly number[] {
  const least = Math.ceil((earliest - now) / minuteMs)
  const own = least > 0 && !lengths.includes(least) ? [least] : []
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

/** "21:05" today; "Tomorrow, 19:00" or later otherwise. */
export function untilWords(at: Instant, now: Instant): string {
  const sameDay = new Date(at).toDateString() === new Date(now).toDateString()
  return sameDay ? clockTime(at) : momentWords(at, now)
}
