/** Quiet hours: when I want to be asked nothing. Only my own devices know of them. */

import { type EventsOf, onlyMe } from '../../entry.ts'
import type { Instant } from '../../ids.ts'
import { instant, maybe, record, whole } from '../../shape.ts'

const minute = whole(0, 24 * 60 - 1)

/** What was set last stands. */
export const quietEvents = {
  /**
   * Each day from one minute of the day to another, at my own hour; null for none. `until`: nothing at all until then.
   */
  'quiet-kept': onlyMe({
    hours: maybe(record({ from: minute, to: minute })),
    until: maybe(instant),
  }),
}

/** Minutes of my own day, from midnight; it may run past midnight. */
export type QuietHours = { readonly from: number; readonly to: number }

/** My quiet hours, and until when I am asked nothing at all; null for none. */
export type Quiet = { readonly hours: QuietHours | null; readonly until: Instant | null }

/** Anything may come at any hour. */
export const noQuiet: Quiet = { hours: null, until: null }

/** What was set last. */
export const foldQuiet = (_: Quiet, { hours, until }: EventsOf<typeof quietEvents>): Quiet => ({
  hours,
  until,
})

/**
 * Whether I am to be asked nothing now.
 *
 * @param minuteOfDay - of my own clock where I am, 0 to 1,439: the domain knows no zones
 */
export function isQuiet({ hours, until }: Quiet, now: Instant, minuteOfDay: number): boolean {
  if (until !== null && now < until) return true
  if (hours === null) return false
  const { from, to } = hours
  if (from <= to) return minuteOfDay >= from && minuteOfDay < to
  return minuteOfDay >= from || minuteOfDay < to
}
