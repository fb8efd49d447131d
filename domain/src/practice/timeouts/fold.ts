/** A time-out as both agreed it when calm: called alone, always with a return, never for ever. */

import type { Author } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, none, setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import type { PlanEvent, SharedTimeoutEvent, TimeoutEvent } from './events.ts'

/** What both agreed on when calm; the bounds of a return are in minutes. */
export type TimeoutPlan = {
  readonly thread: ThreadId
  readonly by: PartnerId
  readonly signal: string
  readonly authorGoes: string
  readonly otherGoes: string
  readonly children: string
  readonly minimumMinutes: number
  readonly latestMinutes: number
}

/** A time-out as it stands, with the bounds of its return. */
export type Timeout = {
  readonly thread: ThreadId
  readonly order: number
  /** The rupture that rests; null: everything does. */
  readonly about: ThreadId | null
  /** Who called it. */
  readonly by: PartnerId
  readonly at: Instant
  readonly earliest: Instant
  readonly latest: Instant
  readonly returnAt: Instant
  readonly counter: { readonly by: PartnerId; readonly returnAt: Instant } | null
  readonly returned: readonly PartnerId[]
  /** Its caller came back within a day, or either ended it by then. */
  readonly answered: boolean
  readonly end: 'resumed' | 'parked' | 'dropped' | null
  /** By whom it ended, and its place among what was accepted; null while it runs. */
  readonly ended: { readonly by: PartnerId; readonly order: number } | null
}

/** The plan, every time-out, and what rests now. */
export type Timeouts = {
  readonly plan: { readonly agreed: TimeoutPlan | null; readonly proposed: TimeoutPlan | null }
  readonly all: Many<Timeout>
  /** What rests now: few, so a plain list. */
  readonly running: readonly { readonly thread: ThreadId; readonly about: ThreadId | null }[]
}

/** Before any plan or call. */
export const noTimeouts: Timeouts = {
  plan: { agreed: null, proposed: null },
  all: none,
  running: [],
}

/** The return that the screen proposes; the plan's minimum may push it on. */
export const defaultMinutes = 30
/** Without a plan: twenty minutes at least, a day at most. */
export const defaultBounds = { minimumMinutes: 20, latestMinutes: 1_440 }

/** What the time-outs say to an event: called by one, ended by both or by the clock. */
export function judgeTimeout(
  state: Timeouts,
  event: SharedTimeoutEvent,
  author: Author,
): Ruling<Timeouts> {
  if (event.kind === 'timeout-called') return call(state, event, author)
  return isPlanEvent(event) ? judgePlan(state, event, author) : turnKnown(state, event, author)
}

const isPlanEvent = (event: SharedTimeoutEvent): event is PlanEvent =>
  event.kind === 'timeout-planned' ||
  event.kind === 'timeout-plan-agreed' ||
  event.kind === 'timeout-plan-dropped'

/** Whether something about this rupture (null: about none) rests now, and by which time-out. */
export function restingIn(
  state: Pick<Timeouts, 'running'>,
  about: ThreadId | null,
): ThreadId | null {
  const found = state.running.find((running) => running.about === null || running.about === about)
  return found?.thread ?? null
}

function judgePlan(state: Timeouts, event: PlanEvent, { by }: Author): Ruling<Timeouts> {
  const { agreed, proposed } = state.plan
  switch (event.kind) {
    case 'timeout-planned': {
      // Plans are made when calm.
      if (state.running.length > 0) return refuse({ kind: 'frozen' })
      const { thread, signal, authorGoes, otherGoes, children } = event
      const { minimumMinutes, latestMinutes } = event
      if (latestMinutes < minimumMinutes) return refuse({ kind: 'out-of-range' })
      const next = { thread, by, signal, authorGoes, otherGoes, children }
      return ok({
        ...state,
        plan: { agreed, proposed: { ...next, minimumMinutes, latestMinutes } },
      })
    }
    case 'timeout-plan-agreed':
      if (proposed?.thread !== event.thread) return refuse({ kind: 'not-now' })
      if (proposed.by === by) return refuse({ kind: 'not-yours' })
      return ok({ ...state, plan: { agreed: proposed, proposed: null } })
    case 'timeout-plan-dropped':
      if (proposed?.thread === event.thread) {
        return ok({ ...state, plan: { agreed, proposed: null } })
      }
      if (agreed?.thread !== event.thread) return refuse({ kind: 'not-now' })
      return ok({ ...state, plan: { agreed: null, proposed } })
  }
}

function call(
  state: Timeouts,
  event: Extract<TimeoutEvent, { kind: 'timeout-called' }>,
  { by, at, order }: Author,
): Ruling<Timeouts> {
  const { thread, about } = event
  if (getMany(state.all, thread) !== null) return refuse({ kind: 'thread-taken' })
  // Both pressed at once: one time-out runs, and both have what they wanted.
  if (restingIn(state, about) !== null) return refuse({ kind: 'already-so' })
  const { minimumMinutes, latestMinutes } = state.plan.agreed ?? defaultBounds
  const earliest = (at + minimumMinutes * minuteMs) as Instant
  const latest = (at + latestMinutes * minuteMs) as Instant
  const called: Timeout = {
    thread,
    order,
    about,
    by,
    at,
    earliest,
    latest,
    // Never sooner than a body needs, never later than agreed, whatever the clocks say.
    returnAt: between(earliest, event.returnAt, latest),
    counter: null,
    returned: [],
    answered: false,
    end: null,
    ended: null,
  }
  return ok({
    ...state,
    all: setMany(state.all, thread, called),
    running: [...state.running, { thread, about }],
  })
}

type RunningEvent = Exclude<SharedTimeoutEvent, PlanEvent | { kind: 'timeout-called' }>

function turnKnown(state: Timeouts, event: RunningEvent, author: Author): Ruling<Timeouts> {
  const known = getMany(state.all, event.thread)
  if (known === null) return refuse({ kind: 'no-such-thread' })
  if (known.end !== null && !comesAfter(known, event, author)) return refuse({ kind: 'not-now' })
  const next = turn(known, event, author)
  if (!next.ok) return next
  const over = next.value.end !== null
  return ok({
    ...state,
    all: setMany(state.all, known.thread, next.value),
    running: over
      ? state.running.filter((running) => running.thread !== known.thread)
      : state.running,
  })
}

/** One came back alone, as overdue; the other still may: for them it rests until they do, or until it is. */
const comesAfter = ({ end, returned }: Timeout, { kind }: RunningEvent, { by }: Author): boolean =>
  kind === 'timeout-returned' && end === 'resumed' && !returned.includes(by)

function turn(timeout: Timeout, event: RunningEvent, author: Author): Ruling<Timeout> {
  const { earliest, latest, returnAt, counter } = timeout
  const { by } = author
  switch (event.kind) {
    case 'timeout-countered':
      return ok({
        ...timeout,
        counter: { by, returnAt: between(earliest, event.returnAt, latest) },
      })
    case 'timeout-counter-agreed':
      if (counter?.returnAt !== event.returnAt) return refuse({ kind: 'not-now' })
      if (counter.by === by) return refuse({ kind: 'not-yours' })
      return ok({ ...timeout, returnAt: counter.returnAt, counter: null })
    case 'timeout-extended':
      return ok({
        ...timeout,
        returnAt: between(returnAt, event.returnAt, latest),
        returned: [],
        counter: null,
      })
    case 'timeout-returned':
    case 'timeout-parked':
    case 'timeout-dropped':
      return end(timeout, event.kind, author)
  }
}

function end(
  timeout: Timeout,
  kind: 'timeout-returned' | 'timeout-parked' | 'timeout-dropped',
  { by, at, order }: Author,
): Ruling<Timeout> {
  const ended = { by, order }
  const inTime = at < dayAfter(timeout)
  if (kind !== 'timeout-returned') {
    return ok({
      ...timeout,
      answered: inTime,
      ended,
      end: kind === 'timeout-parked' ? 'parked' : 'dropped',
    })
  }
  const again = timeout.returned.includes(by)
  // Past the latest return either may go on alone, so that nobody is left waiting for ever.
  const overdue = at >= timeout.latest
  if (again && !overdue) return refuse({ kind: 'already-so' })
  const returned = again ? timeout.returned : [...timeout.returned, by]
  const over = returned.length === 2 || overdue
  const answered = timeout.answered || (inTime && (over || by === timeout.by))
  return ok({
    ...timeout,
    returned,
    answered,
    end: over ? 'resumed' : null,
    ended: over ? ended : null,
  })
}

const between = (least: Instant, at: Instant, most: Instant): Instant =>
  Math.min(Math.max(at, least), most) as Instant

/** A day on, a time-out without a return shows as such. */
export const dayAfter = ({ at }: Timeout): Instant => (at + dayMs) as Instant

/** A minute, in milliseconds. */
export const minuteMs = 60_000
/** A day, in milliseconds. */
export const dayMs = 24 * 60 * minuteMs
