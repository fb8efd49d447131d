/** Life happened: one of the two says so, and nothing falls due until they are back (R52). */

import { boundedDay, day, dayAt, type Day, utc } from '../../cadence/cadence.ts'
import { type Author, both, type EventsOf, type Side, sideOf } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { maybe, oneOf } from '../../shape.ts'
import { type Moment, type Sharing, slice } from '../../slice.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

const word = oneOf('move', 'child', 'work', 'health', 'loss', 'other')

const lullEvents = {
  /** `until`: its last day; null until it is taken back. The word is there only if its author wished to say one. */
  'lull-begun': both({ from: day, until: maybe(day), word: maybe(word) }),
  /** Back, by either: `on` is the first day that is like others again. */
  'lull-ended': both({ on: day }),
}

type LullEvent = EventsOf<typeof lullEvents>
/** What happened, in one word, if whoever said so wished to. */
export type LullWord = Exclude<Extract<LullEvent, { kind: 'lull-begun' }>['word'], null>

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** A stretch of days on which nothing falls due; `back` is the day of the return, null while nobody said so. */
export type Lull = {
  readonly thread: ThreadId
  readonly order: number
  readonly by: PartnerId
  readonly at: Instant
  readonly from: Day
  readonly until: Day | null
  readonly word: LullWord | null
  readonly back: Day | null
}

/** Every lull there was, the oldest first. */
export type Lulls = readonly Lull[]
const noLulls: Lulls = []

/** A year at most: what lasts longer is said again. */
const mostDays = 366

function judgeLull(lulls: Lulls, event: LullEvent, author: Author): Ruling<Lulls> {
  const known = lulls.find(({ thread }) => thread === event.thread)
  switch (event.kind) {
    case 'lull-begun': {
      if (known !== undefined) return refuse({ kind: 'thread-taken' })
      const from = nearAt(event.from, author)
      if (restingOn(lulls, from)) return refuse({ kind: 'already-so' })
      const until =
        event.until && boundedDay(Math.min(Math.max(event.until, from), from + mostDays))
      const { by, at, order } = author
      const { thread, word: said } = event
      return ok([...lulls, { thread, order, by, at, from, until, word: said, back: null }])
    }
    case 'lull-ended': {
      if (known === undefined) return refuse({ kind: 'no-such-thread' })
      const back = Math.max(nearAt(event.on, author), known.from) as Day
      if (back >= endOf(known)) return refuse({ kind: 'already-so' })
      return ok(lulls.map((lull) => (lull === known ? { ...lull, back } : lull)))
    }
  }
}

/** A day as its author may mean it: theirs, by some clock on earth, at the moment that their entry bears. */
export function nearAt(meant: Day, { at }: Pick<Author, 'at'>): Day {
  const there = dayAt(at, utc)
  return boundedDay(Math.min(Math.max(meant, there - 1), there + 1))
}

const endOf = ({ until, back }: Lull): number =>
  Math.min(back ?? Infinity, until === null ? Infinity : until + 1)

const isLullTimely = (_: Lulls, event: LullEvent): Ruling<null> => {
  if (event.kind === 'lull-ended' || event.until === null) return ok(null)
  const within = event.until >= event.from && event.until <= event.from + mostDays
  return within ? ok(null) : refuse({ kind: 'out-of-range' })
}

// ── asked by other practices ────────────────────────────────────────────────────────────────────

/** Whether a day lies in a lull: nothing falls due on it, and nobody is asked anything. */
export const restingOn = (lulls: Lulls, on: Day): boolean =>
  lulls.some((lull) => lull.from <= on && on < endOf(lull))

/** Whether a day counts for nothing that was not kept: it lies in a lull, or the two came back on it. */
export const leftOutOn = (lulls: Lulls, on: Day): boolean =>
  lulls.some(({ back }) => back === on) || restingOn(lulls, on)

/** Whether a day is the first after a lull: nothing has piled up for it. */
export const backOn = (lulls: Lulls, on: Day): boolean =>
  lulls.some((lull) => lull.from < on && on === endOf(lull))

// ── view ────────────────────────────────────────────────────────────────────────────────────────

/** The lull that runs, from my side. */
export type LullView = {
  readonly thread: ThreadId
  readonly by: Side
  readonly from: Day
  readonly until: Day | null
  readonly word: LullWord | null
}

/** The lull that runs today, by the clock of whoever looks; null when none does. */
export function lullOf(
  { shared: { lulls } }: Sharing<'lulls', Lulls>,
  { me, now, zone = utc }: Moment,
): LullView | null {
  const today = dayAt(now, zone)
  const lull = lulls.find((each) => each.from <= today && today < endOf(each))
  if (lull === undefined) return null
  const { thread, by, from, until, word: said } = lull
  return { thread, by: sideOf(by, me), from, until, word: said }
}

// ── slice ────────────────────────────────────────────────────────────────────────────────────────

/** The practice of letting everything rest when life happened (R52). */
export const lulls = slice({
  events: lullEvents,
  commands: { 'begin-lull': 'lull-begun', 'end-lull': 'lull-ended' },
  empty: noLulls,
  judge: judgeLull,
  timely: isLullTimely,
  whileResting: 'all',
})
