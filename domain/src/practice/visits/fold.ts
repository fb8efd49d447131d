/** What was said of a hurt since it was mended, by each and by month (R16). */

import { type Author, both, type EventsOf, onlyMe } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { maybeText, oneOf } from '../../shape.ts'
import { on } from '../../slice.ts'
import { ruptureEvents, type Ruptures } from '../ruptures/fold.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

const month = oneOf('1', '3', '6', '12')

/** Answered in the open, or let pass alone. */
export const visitEvents = {
  /** How it is now, so many months after it was mended. Its thread is that of the hurt. */
  'visit-answered': both({
    month,
    how: oneOf('holds', 'mostly', 'sore'),
    words: maybeText(400),
  }),
  /** Not this time, for me: nobody else learns of it. */
  'visit-passed': onlyMe({ month }),
}

type VisitEvent = EventsOf<typeof visitEvents>

type Answered = Extract<VisitEvent, { kind: 'visit-answered' }>
type Passed = Extract<VisitEvent, { kind: 'visit-passed' }>
/** How many months after it was mended. */
export type VisitMonth = Answered['month']
/** How it is now: it holds, mostly, or it is sore again. */
export type VisitHow = Answered['how']

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

type Answer = Pick<Answered, 'month' | 'how' | 'words'> & {
  readonly by: PartnerId
  readonly at: Instant
}

/** A hurt that both called mended, when they did so last, and what was said of it since. */
export type Mended = {
  readonly thread: ThreadId
  readonly at: Instant
  readonly answers: readonly Answer[]
}
/** By the thread of the hurt. */
export type Visits = Many<Mended>
/** By hurt and month: let pass. */
export type PassedVisits = Many<boolean>

/** What the visits say to an answer: one each, each time. */
export function judgeVisit(visits: Visits, event: Answered, { by, at }: Author): Ruling<Visits> {
  const { thread, how, words } = event
  const mended = getMany(visits, thread)
  if (mended === null) return refuse({ kind: 'not-now' })
  if (mended.answers.some((each) => each.by === by && each.month === event.month)) {
    return refuse({ kind: 'already-so' })
  }
  const answer: Answer = { month: event.month, how, words, by, at }
  return ok(setMany(visits, thread, { ...mended, answers: [...mended.answers, answer] }))
}

/** Both called it mended; again, after it was sore again: it is counted from there. */
export const heardMended = on(
  ruptureEvents,
  'rupture-felt-repaired',
  (
    visits: Visits,
    { thread },
    { at },
    { ruptures }: { readonly ruptures: Ruptures },
  ): Ruling<Visits> =>
    getMany(ruptures, thread)?.state === 'repaired'
      ? ok(setMany<Mended>(visits, thread, { thread, at, answers: [] }))
      : ok(visits),
)

/** Whether it is the time for it, near that month. */
export const isVisitTimely = (visits: Visits, event: Answered, { at }: Author): Ruling<null> => {
  const mended = getMany(visits, event.thread)
  const sinceMs = at - (mended?.at ?? at)
  const least = (Number(event.month) * 28 - 1) * dayMs
  const most = (Number(event.month) * 31 + 16) * dayMs
  return sinceMs >= least && sinceMs <= most ? ok(null) : refuse({ kind: 'out-of-range' })
}

/** Under which a visit that I let pass is kept. */
export const passedKey = (thread: ThreadId, of: VisitMonth): string => `${thread}/${of}`

/** What I let pass. */
export const foldOwnVisits = (own: PassedVisits, event: Passed): PassedVisits =>
  setMany(own, passedKey(event.thread, event.month), true)

/** A day in milliseconds. */
export const dayMs = 86_400_000
