/** Asking whether now is good, and lending an ear: content-free asks, and what was agreed (R33, R50). */

import type { AskTerms } from '../../asking.ts'
import { type Author, both, type EventsOf } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, none, setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { instant, maybe, oneOf } from '../../shape.ts'
import type { EventNamed } from '../../slice.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

/** Asked, agreed with a time, called off by either. "Not today" is no event: it is told to nobody. */
export const timeEvents = {
  /** `now`: is now good for you? `ear`: I have an ear for you, until then (null: for as long as an ask stands). */
  'time-asked': both({ what: oneOf('now', 'ear'), until: maybe(instant) }),
  /** `from`: when it begins, by the clock of whoever says yes; for `tomorrow` the first moment of that day. */
  'time-agreed': both({ when: oneOf('now', 'at', 'tomorrow'), from: instant }),
  'time-called-off': both({}),
}

type TimeEvent = EventsOf<typeof timeEvents>
/** What is asked: whether now is good, or whether somebody would like an ear. */
export type TimeKind = TimeEvent extends infer Each
  ? Each extends { readonly what: infer What }
    ? What
    : never
  : never

const hourMs = 3_600_000
const mostMs = 12 * hourMs
/** So long it stands that somebody asked whether now is good. */
export const standsMs = 3 * hourMs

/**
 * Both end by themselves. Unlike what goes deep, they may be asked again on the next day: a topic that rested for a week
 * would take from two people the gentlest question that they have.
 */
export const timeTerms: AskTerms<EventNamed<typeof timeEvents, 'time-asked'>> = {
  topic: ({ what }) => what,
  standsMs: ({ until }, at) =>
    until === null ? standsMs : Math.min(Math.max(until - at, hourMs), mostMs),
  restsMs: mostMs,
}

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** One ask and what became of it; `agreed` null for ever unless there was a yes. */
export type Time = {
  readonly thread: ThreadId
  readonly order: number
  readonly by: PartnerId
  readonly what: TimeKind
  readonly agreed: Agreed | null
  readonly off: boolean
}

/** What both agreed: `order` is the place of the yes among all that was said. */
export type Agreed = {
  readonly order: number
  readonly at: Instant
  readonly when: 'now' | 'at' | 'tomorrow'
  readonly from: Instant
}

/** Every ask for a time, and the thread of the latest yes. */
export type Times = { readonly all: Many<Time>; readonly agreed: ThreadId | null }

/** Nobody has asked for a time. */
export const noTimes: Times = { all: none, agreed: null }

/** What was asked and agreed says to an event; whether an ask still stands is for the ledger to say. */
export function judgeTime(
  state: Times,
  event: TimeEvent,
  { by, at, order }: Author,
): Ruling<Times> {
  const { thread } = event
  const time = getMany(state.all, thread)
  if (event.kind === 'time-asked') {
    if (time !== null) return refuse({ kind: 'thread-taken' })
    const { what } = event
    const asked: Time = { thread, order, by, what, agreed: null, off: false }
    return ok({ ...state, all: setMany(state.all, thread, asked) })
  }
  if (time === null) return refuse({ kind: 'no-such-thread' })
  switch (event.kind) {
    case 'time-agreed': {
      const from = Math.min(Math.max(event.from, at), at + farthestMs) as Instant
      const agreed = { order, at, when: event.when, from }
      return ok({ all: setMany(state.all, thread, { ...time, agreed }), agreed: thread })
    }
    case 'time-called-off':
      if (time.agreed === null) return refuse({ kind: 'not-now' })
      if (time.off) return refuse({ kind: 'already-so' })
      return ok({ ...state, all: setMany(state.all, thread, { ...time, off: true }) })
  }
}

/** Tomorrow begins within a day, and a day that is set back has 25 hours. */
const farthestMs = 36 * hourMs

/** So long after its beginning an agreed time is still shown: then it was, or was not, and nobody counts. */
const shownMs = { now: hourMs, at: 2 * hourMs, tomorrow: 24 * hourMs }

/** Whether there is nothing more to say of a time that was agreed. */
export const isPast = ({ when, from }: Agreed, now: Instant): boolean => now >= from + shownMs[when]
