/** What a repair is, and what its receiver may answer (R5). */

import { isDueTimely, isWild } from '../../bounds.ts'
import { type Author, both, type EventsOf, onlyMe } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, none, setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { instant, maybeText, oneOf, text, threadId } from '../../shape.ts'
import type { Moment } from '../../slice.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

const parts = {
  /** What it did to you, as I understand it. */
  impact: text(),
  /** What I will do about it, and by when: it becomes a promise under the same thread. */
  concrete: text(400),
  due: instant,
  /** When this comes again, then I will. */
  cue: text(400),
  act: text(400),
}

/** What can happen to a repair, and the note that is less than one. */
export const repairEvents = {
  'repair-offered': both({ about: threadId, ...parts }),
  'repair-revised': both(parts),
  'repair-received': both({}),
  /** A line of its receiver's beside their answer: with thanks, or on what is missing. */
  'repair-worded': both({ words: text(280) }),
  'repair-missing': both({ part: oneOf('impact', 'concrete', 'change') }),
  'repair-withdrawn': both({}),
  /** "Not ready" is a full answer, and mine: whoever offered cannot tell it from silence (safety). */
  'repair-not-ready': onlyMe({}),
  /** Fewer than three parts: it may be said, but it is not called a repair. */
  'note-shared': both({
    about: threadId,
    impact: maybeText(),
    concrete: maybeText(400),
    change: maybeText(800),
  }),
}

/** Anything that happens to a repair or a note. */
export type RepairEvent = EventsOf<typeof repairEvents>
/** A part that its receiver may find missing; `change` is the cue and the act together. */
export type RepairPart = 'impact' | 'concrete' | 'change'
/** All that a repair says; `due` is the moment of its concrete part. */
export type RepairParts = {
  readonly impact: string
  readonly concrete: string
  readonly due: Instant
  readonly cue: string
  readonly act: string
}

const partsOf = ({ impact, concrete, due, cue, act }: RepairParts, at: Instant): RepairParts => ({
  impact,
  concrete,
  due: Math.max(due, at) as Instant,
  cue,
  act,
})

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** A repair in its latest version: a new one takes the place of the parts, and the answer begins anew. */
export type Repair = {
  readonly thread: ThreadId
  readonly order: number
  readonly about: ThreadId
  readonly by: PartnerId
  readonly at: Instant
  readonly parts: RepairParts
  readonly version: number
  /** When this version was offered. */
  readonly offeredAt: Instant
  readonly receivedAt: Instant | null
  readonly missing: RepairPart | null
  /** What its receiver said beside their latest answer; null for nothing. */
  readonly answerWords: string | null
  readonly withdrawn: boolean
}

/** Less than three parts: said, but not called a repair. An empty part was not said. */
export type Note = {
  readonly thread: ThreadId
  readonly order: number
  readonly about: ThreadId
  readonly by: PartnerId
  readonly at: Instant
  readonly impact: string
  readonly concrete: string
  readonly change: string
}

/** Every repair and every note, by thread. */
export type Repairs = {
  readonly repairs: Many<Repair>
  readonly notes: Many<Note>
  /** The repairs offered about a rupture, in order. */
  readonly byRupture: Many<readonly ThreadId[]>
}

/** Before the first repair. */
export const noRepairs: Repairs = { repairs: none, notes: none, byRupture: none }

/** How long an unanswered offer rests before its author may offer again about the same rupture. */
const restMs = 7 * 24 * 3_600_000

/** What both read of a repair; "not ready" is not among it. */
export type SharedRepairEvent = Exclude<RepairEvent, { audience: 'me' }>

/** What the repairs say to an event: who may offer again, and who may answer. */
export function judgeRepair(
  state: Repairs,
  event: SharedRepairEvent,
  author: Author,
): Ruling<Repairs> {
  if (event.kind === 'repair-offered') return offer(state, event, author)
  if (event.kind === 'note-shared') return share(state, event, author)
  const known = getMany(state.repairs, event.thread)
  if (known === null) return refuse({ kind: 'no-such-thread' })
  const next = answer(known, event, author)
  return next.ok
    ? ok({ ...state, repairs: setMany(state.repairs, known.thread, next.value) })
    : next
}

function offer(
  state: Repairs,
  event: Extract<RepairEvent, { kind: 'repair-offered' }>,
  { by, at, order }: Author,
): Ruling<Repairs> {
  const { thread, about } = event
  if (getMany(state.repairs, thread) !== null) return refuse({ kind: 'thread-taken' })
  const repair: Repair = {
    thread,
    order,
    about,
    by,
    at,
    parts: partsOf(event, at),
    version: 1,
    offeredAt: at,
    receivedAt: null,
    missing: null,
    answerWords: null,
    withdrawn: false,
  }
  const others = getMany(state.byRupture, about) ?? []
  return ok({
    ...state,
    repairs: setMany(state.repairs, thread, repair),
    byRupture: setMany(state.byRupture, about, [...others, thread]),
  })
}

/** Whether a repair may be offered or revised now: due ahead, and no earlier offer of the same partner's rests. */
export function isOfferTimely(
  state: Repairs,
  event: SharedRepairEvent,
  { by, at }: Author,
): Ruling<null> {
  if (event.kind !== 'repair-offered' && event.kind !== 'repair-revised') return ok(null)
  const timely = isDueTimely(event.due, at)
  if (!timely.ok || event.kind === 'repair-revised') return timely
  const until = restingUntil(state, event.about, by, at)
  return until === null ? ok(null) : refuse({ kind: 'resting', until })
}

/**
 * Until when a partner's own unanswered offer about a rupture rests; null when none does any more.
 *
 * An offer dated ahead of now was dated by a wrong clock: nobody waits for it.
 *
 * @param before - only offers that were made before this one
 */
export function restingUntil(
  state: Repairs,
  about: ThreadId,
  by: PartnerId,
  now: Instant,
  before = Infinity,
): Instant | null {
  const offers = (getMany(state.byRupture, about) ?? []).flatMap((thread) => {
    const repair = getMany(state.repairs, thread)
    const silent = repair?.by === by && repair.receivedAt === null && repair.missing === null
    if (!silent || repair.order >= before || isWild(repair.offeredAt, now)) return []
    return now < repair.offeredAt + restMs ? [repair.offeredAt + restMs] : []
  })
  return offers.length === 0 ? null : (Math.max(...offers) as Instant)
}

/**
 * Offers of the partner's that came while an earlier one rests, by my own clock: they wait for me that long.
 *
 * No honest app makes one. A modified one may claim any date, so that the rest holds here, whatever it claims (safety).
 */
export function earlyOffers(
  state: Repairs,
  about: ThreadId,
  { me, now }: Moment,
): readonly ThreadId[] {
  return (getMany(state.byRupture, about) ?? []).filter((thread) => {
    const repair = getMany(state.repairs, thread)
    if (repair === null || repair.by === me || repair.receivedAt !== null) return false
    return restingUntil(state, about, repair.by, now, repair.order) !== null
  })
}

function answer(
  repair: Repair,
  event: Exclude<SharedRepairEvent, { kind: 'repair-offered' | 'note-shared' }>,
  { by, at }: Author,
): Ruling<Repair> {
  const mine = by === repair.by
  const authors = event.kind === 'repair-revised' || event.kind === 'repair-withdrawn'
  if (mine !== authors) return refuse({ kind: 'not-yours' })
  if (repair.withdrawn) return refuse({ kind: 'not-now' })
  if (event.kind === 'repair-worded') {
    if (repair.receivedAt === null && repair.missing === null) return refuse({ kind: 'not-now' })
    if (repair.answerWords !== null) return refuse({ kind: 'already-so' })
    return ok({ ...repair, answerWords: event.words })
  }
  if (repair.receivedAt !== null) return refuse({ kind: 'already-so' })
  switch (event.kind) {
    case 'repair-received':
      return ok({ ...repair, receivedAt: at, missing: null, answerWords: null })
    case 'repair-missing':
      return ok({ ...repair, missing: event.part, answerWords: null })
    case 'repair-withdrawn':
      return ok({ ...repair, withdrawn: true })
    case 'repair-revised':
      // Only when asked: otherwise a new version would be a second knock at the same door.
      if (repair.missing === null) return refuse({ kind: 'not-now' })
      return ok({
        ...repair,
        parts: partsOf(event, at),
        version: repair.version + 1,
        offeredAt: at,
        missing: null,
        answerWords: null,
      })
  }
}

function share(
  state: Repairs,
  event: Extract<RepairEvent, { kind: 'note-shared' }>,
  { by, at, order }: Author,
): Ruling<Repairs> {
  const { thread, about, impact, concrete, change } = event
  if (getMany(state.notes, thread) !== null) return refuse({ kind: 'thread-taken' })
  if (`${impact}${concrete}${change}`.trim() === '') {
    return refuse({ kind: 'field', field: 'impact' })
  }
  const note: Note = { thread, order, about, by, at, impact, concrete, change }
  return ok({ ...state, notes: setMany(state.notes, thread, note) })
}
