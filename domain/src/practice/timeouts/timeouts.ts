/** The time-out as a practice: what may be asked for, and when it comes due (R13). */

import { toBoth } from '../../entry.ts'
import type { Instant, ThreadId } from '../../ids.ts'
import { getMany, none, setMany, valuesOf } from '../../many.ts'
import { type Ask, type EventNamed, type Hurt, type Moment, onRoad, slice } from '../../slice.ts'
import { timeoutEvents } from './events.ts'
import { isTimeoutTimely, restsFor, restsStill } from './by-the-clock.ts'
import { dayAfter, judgeTimeout, noTimeouts, type Timeout, type Timeouts } from './fold.ts'
import { type Readiness, viewTimeout } from './view.ts'

export { defaultBounds, defaultMinutes } from './fold.ts'
export * from './view.ts'

type Planned = EventNamed<typeof timeoutEvents, 'timeout-planned'>
type PlanTimeout = Pick<
  Planned,
  'thread' | 'signal' | 'children' | 'minimumMinutes' | 'latestMinutes'
> & { readonly iGo: string; readonly partnerGoes: string }

function planTimeout({ thread, iGo, partnerGoes, ...plan }: PlanTimeout): Planned {
  const { signal, children, minimumMinutes, latestMinutes } = plan
  const goes = { authorGoes: iGo, otherGoes: partnerGoes }
  const bounds = { minimumMinutes, latestMinutes }
  return { ...toBoth('timeout-planned', thread), signal, ...goes, children, ...bounds }
}

/** The agreed return; and, a day on, resume, park or get help. */
export type TimeoutDue = {
  readonly kind: 'timeout-return' | 'timeout-overdue'
  readonly thread: ThreadId
  readonly about: ThreadId | null
  readonly at: Instant
}

// What rests for me, not what fold calls running: an end that came too early takes no prompt from me.
function dueTimeouts({ all }: Timeouts, moment: Moment): readonly TimeoutDue[] {
  return valuesOf(all)
    .filter((timeout) => restsFor(timeout, moment.me, moment.now))
    .flatMap((timeout) => momentsOf(timeout, moment))
}

function momentsOf(timeout: Timeout, { me, now }: Moment): readonly TimeoutDue[] {
  const { thread, about, returnAt, returned } = timeout
  const dayOn = dayAfter(timeout)
  const overdue: TimeoutDue = { kind: 'timeout-overdue', thread, about, at: dayOn }
  // After a day one prompt stands in place of the other.
  if (returned.includes(me) || now >= dayOn) return [overdue]
  return [{ kind: 'timeout-return', thread, about, at: returnAt }, overdue]
}

/** A pause that runs comes before all else; where one was wished for first, it is taken first, once. */
function asksOfTimeouts(
  timeouts: Timeouts,
  { thread: about, by, wish }: Hurt,
  { me, now }: Moment,
): readonly Ask<'come-back' | 'take-pause'>[] {
  const rests = restsStill(timeouts, about, me, now)
  if (rests !== null) {
    return [{ kind: 'come-back', rank: 'rests', of: null, thread: rests, order: 0 }]
  }
  if (wish !== 'pause') return []
  const taken = valuesOf(timeouts.all).some((timeout) => timeout.about === about)
  if (taken) return []
  return [{ kind: 'take-pause', rank: 'wishes', of: by, thread: about, order: 0 }]
}

/** The practice of the time-out (R13). */
export const timeouts = slice({
  events: timeoutEvents,
  commands: {
    'plan-timeout': planTimeout,
    'agree-timeout-plan': 'timeout-plan-agreed',
    'drop-timeout-plan': 'timeout-plan-dropped',
    'call-timeout': 'timeout-called',
    'counter-return': 'timeout-countered',
    'agree-return': 'timeout-counter-agreed',
    'return-from-timeout': 'timeout-returned',
    'rate-readiness': 'timeout-readiness-rated',
    'extend-timeout': 'timeout-extended',
    'park-timeout': 'timeout-parked',
    'drop-timeout': 'timeout-dropped',
  },
  empty: noTimeouts,
  judge: judgeTimeout,
  timely: isTimeoutTimely,
  whileResting: 'all',
  whileSetAside: ['timeout-called'],
  own: {
    empty: none,
    fold: (own: Readiness, { thread, readiness }) => setMany(own, thread, readiness),
  },
  road: onRoad(
    'timeout',
    (state: Timeouts) => state.all,
    (timeout, { me, now, own }: Moment & { readonly own: { readonly timeouts: Readiness } }) =>
      viewTimeout(timeout, getMany(own.timeouts, timeout.thread), me, now),
  ),
  asks: asksOfTimeouts,
  due: dueTimeouts,
})
