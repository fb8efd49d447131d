/** What of a time-out depends on the time: asked by decide and by every view, from now, never by fold. */

import { isDueTimely, isWild } from '../../bounds.ts'
import type { Author } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, valuesOf } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import type { SharedTimeoutEvent } from './events.ts'
import { defaultBounds, minuteMs, restingIn, type Timeout, type Timeouts } from './fold.ts'

/** Two right clocks differ by less. */
const slackMs = 60_000

/**
 * Whether it still rests for me, now: until it has ended, and never less than the minimum.
 *
 * Fold takes whatever date an end claims. So an end that came before its time, by a wrong clock or a modified app,
 * counts for me when the minimum has passed by my own clock; and one that either said alone, as overdue, when it is. A
 * time-out that is dated ahead of now was called by a wrong clock, and keeps nobody waiting.
 */
export function restsFor(timeout: Timeout, me: PartnerId, now: Instant): boolean {
  const { at, earliest, latest, returned, end, ended } = timeout
  if (end === null) return true
  if (isWild(at, now) || ended?.by === me) return false
  if (now + slackMs < earliest) return true
  return end === 'resumed' && !returned.includes(me) && now + slackMs < latest
}

/** Whether the other is back, for me, now: like an end, never before the minimum by my own clock. */
export const isOtherBackFor = (
  { at, earliest, returned }: Timeout,
  me: PartnerId,
  now: Instant,
): boolean =>
  returned.some((partner) => partner !== me) && (isWild(at, now) || now + slackMs >= earliest)

/** What rests this rupture (null: everything) for me, now. */
export function restsStill(
  { all, running }: Timeouts,
  about: ThreadId | null,
  me: PartnerId,
  now: Instant,
): ThreadId | null {
  const runs = restingIn({ running }, about)
  if (runs !== null) return runs
  const rests = valuesOf(all).find(
    (timeout) => (timeout.about === null || timeout.about === about) && restsFor(timeout, me, now),
  )
  return rests?.thread ?? null
}

/** Whether the minimum has passed: a body needs it, and so does the other. It opens at the minute that a clock shows. */
export const mayEnd = ({ at, earliest }: Timeout, now: Instant): boolean =>
  now >= earliest - (earliest % minuteMs) || isWild(at, now)

/** What decide asks: returns within their bounds, and no end before the minimum. */
export function isTimeoutTimely(
  { all, plan }: Timeouts,
  event: SharedTimeoutEvent,
  { at }: Author,
): Ruling<null> {
  if (event.kind === 'timeout-called') {
    const { minimumMinutes, latestMinutes } = plan.agreed ?? defaultBounds
    const [least, most] = [at + minimumMinutes * minuteMs, at + latestMinutes * minuteMs]
    return within(least - slackMs, event.returnAt, most + slackMs)
  }
  const timeout = getMany(all, event.thread)
  if (timeout === null) return ok(null)
  const { earliest, latest, returnAt } = timeout
  switch (event.kind) {
    case 'timeout-countered':
      return within(Math.max(earliest, at - slackMs), event.returnAt, latest)
    case 'timeout-extended':
      return within(returnAt + 1, event.returnAt, latest)
    case 'timeout-parked': {
      const soon = event.until === null ? ok(null) : isDueTimely(event.until, at)
      return soon.ok ? ends(timeout, at) : soon
    }
    case 'timeout-returned':
    case 'timeout-dropped':
      return ends(timeout, at)
    case 'timeout-planned':
    case 'timeout-plan-agreed':
    case 'timeout-plan-dropped':
    case 'timeout-counter-agreed':
      return ok(null)
  }
}

const ends = (timeout: Timeout, at: Instant): Ruling<null> =>
  mayEnd(timeout, at) ? ok(null) : refuse({ kind: 'too-soon', until: timeout.earliest })

const within = (least: number, at: Instant, most: number): Ruling<null> =>
  at >= least && at <= most ? ok(null) : refuse({ kind: 'out-of-range' })
