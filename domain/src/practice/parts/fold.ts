/** My part in it: one sentence each about one hurt, opened only together (R48). */

import { type Author, both, type EventsOf, onlyMe, sealed } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { opened } from '../../sealing.ts'
import { flag, text } from '../../shape.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

/** The longest sentence, in UTF-16 units. */
export const longestPart = 280

/** Under the thread of the rupture: one round for each. */
export const partEvents = {
  'part-said': sealed({ words: text(longestPart) }),
  /** Taken back, or its time is over: from then on it opens to nobody. */
  'part-left': both({}),
  /** Whether it is offered to me at all. Never leaves my own devices. */
  'part-offer-set': onlyMe({ offered: flag }),
}

type PartEvent = EventsOf<typeof partEvents>
type SaidEvent = Extract<PartEvent, { kind: 'part-said' }>
type LeftEvent = Extract<PartEvent, { kind: 'part-left' }>
type OfferEvent = Extract<PartEvent, { kind: 'part-offer-set' }>

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** The round of one rupture. */
export type PartRound = {
  readonly thread: ThreadId
  readonly committed: readonly PartnerId[]
  /** When each wrote theirs. */
  readonly written: readonly { readonly by: PartnerId; readonly at: Instant }[]
  readonly opened: readonly {
    readonly by: PartnerId
    readonly at: Instant
    readonly words: string
  }[]
  readonly left: boolean
  readonly leftBy: readonly PartnerId[]
}
/** Every round, by the thread of its rupture. */
export type Parts = Many<PartRound>

const begun = (thread: ThreadId): PartRound => ({
  thread,
  committed: [],
  written: [],
  opened: [],
  left: false,
  leftBy: [],
})

/**
 * One has written theirs.
 *
 * Also after the other took theirs back: a refusal would tell that there was something to take back. Such a round opens to
 * nobody, since it was left.
 */
export function commitPart(all: Parts, thread: string, { by, at }: Author): Ruling<Parts> {
  const round = getMany(all, thread) ?? begun(thread as ThreadId)
  if (round.committed.includes(by)) return refuse({ kind: 'already-so' })
  const committed = [...round.committed, by]
  return ok(setMany(all, thread, { ...round, committed, written: [...round.written, { by, at }] }))
}

/** One has opened theirs, after both had written. */
export function openPart(
  all: Parts,
  { thread, words }: SaidEvent,
  { by, at }: Author,
): Ruling<Parts> {
  const next = opened(getMany(all, thread), { by, at, words })
  return next.ok ? ok(setMany<PartRound>(all, thread, next.value)) : next
}

/** Until mine is open I may take it back; each for themselves, and only what they wrote. */
export function judgePart(all: Parts, { thread }: LeftEvent, { by }: Author): Ruling<Parts> {
  const round = getMany(all, thread)
  if (round === null) return refuse({ kind: 'no-such-thread' })
  if (!round.committed.includes(by)) return refuse({ kind: 'not-now' })
  if (round.opened.some((each) => each.by === by)) return refuse({ kind: 'already-opened' })
  if (round.leftBy.includes(by)) return refuse({ kind: 'already-so' })
  return ok(setMany(all, thread, { ...round, left: true, leftBy: [...round.leftBy, by] }))
}

/** Whether it is offered to me. */
export type PartOffer = { readonly offered: boolean }
/** What I last said of it. */
export const foldPartOffer = (_: PartOffer, { offered }: OfferEvent): PartOffer => ({ offered })
