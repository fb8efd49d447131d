/** How far a moment may lie from now: what is wild, what is worth asking for, what is shown at all. */

import type { Instant } from './ids.ts'
import type { Ruling } from './refusal.ts'
import { ok, refuse } from './result.ts'

/** Clocks that are right differ by less than this; what differs by more was dated by one that was not. */
export const wildMs = 3_600_000

/** Later than now, for whoever reads now: its date is wrong, and nothing may wait for it. */
export const isWild = (at: Instant, now: Instant): boolean => at > now + wildMs

/** Nothing that we show is later: a claim beyond it counts as this. */
export const farthest = Date.UTC(2200, 0, 1) as Instant

/** Any number as a moment that can be shown. */
export const boundedInstant = (at: number): Instant =>
  (at > 0 ? Math.min(Math.round(at), farthest) : 0) as Instant

/**
 * Whether something may be due then: from now on, and within ten years. Asked by decide, never by fold.
 *
 * @param at - now, for whoever asks
 */
export function isDueTimely(due: Instant, at: Instant): Ruling<null> {
  const within = due >= at - minuteMs && due <= at + farthestDueMs
  return within ? ok(null) : refuse({ kind: 'out-of-range' })
}

const minuteMs = 60_000
const farthestDueMs = 3_660 * 86_400_000
