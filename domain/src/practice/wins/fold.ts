/** A win from its line to three answers, and what the two make of a repair (R45). */

import { type Author, both, type EventsOf } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, none, setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { maybe, oneOf, quoted, text } from '../../shape.ts'
import type { Ruptures } from '../ruptures/fold.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

/** How one may answer a win, each at most once: ask about it, live it again together, mark it. */
export const winSteps = ['ask', 'relive', 'mark'] as const
/** One of them. */
export type WinStep = (typeof winSteps)[number]

/** The longest line of a win or of what the two make of a repair, in UTF-16 units. */
export const longestWin = 200
const line = text(longestWin)

/** A win under a thread of its own; what the two make of a repair under that of the hurt. */
export const winEvents = {
  'win-told': both({ words: line }),
  'win-answered': both({ step: oneOf(...winSteps), words: text(280) }),
  /** Its author takes it away again. */
  'win-taken-back': both({}),

  /** One line of both, once a hurt is mended; `instead`: what its author saw there. */
  'meaning-offered': both({ words: line, instead: maybe(quoted(line)) }),
  /** The very words that were read. */
  'meaning-agreed': both({ words: quoted(line) }),
}

type WinEvent = EventsOf<typeof winEvents>

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** A win, and what came back to it. */
export type Win = {
  readonly thread: ThreadId
  readonly order: number
  readonly by: PartnerId
  readonly at: Instant
  readonly words: string
  readonly answers: readonly { readonly step: WinStep; readonly words: string }[]
  readonly gone: boolean
}
/** What both agreed on of one repair, and what waits for a yes. */
export type Meaning = {
  readonly agreed: string | null
  readonly proposed: { readonly words: string; readonly by: PartnerId } | null
}
/** Every win, and what the two make of each hurt that is mended. */
export type Wins = { readonly all: Many<Win>; readonly meanings: Many<Meaning> }

/** None yet. */
export const noWins: Wins = { all: none, meanings: none }
/** Nothing is written. */
export const noMeaning: Meaning = { agreed: null, proposed: null }

type Around = { readonly ruptures: Ruptures }

/** What the wins say to an event. */
export function judgeWin(
  state: Wins,
  event: WinEvent,
  author: Author,
  { ruptures }: Around,
): Ruling<Wins> {
  if (event.kind === 'meaning-offered' || event.kind === 'meaning-agreed') {
    const rupture = getMany(ruptures, event.thread)
    if (rupture === null) return refuse({ kind: 'no-such-thread' })
    if (rupture.state !== 'repaired') return refuse({ kind: 'not-now' })
    const next = judgeMeaning(getMany(state.meanings, event.thread) ?? noMeaning, event, author)
    if (!next.ok) return next
    return ok({ ...state, meanings: setMany(state.meanings, event.thread, next.value) })
  }
  const next = judgeOne(getMany(state.all, event.thread), event, author)
  return next.ok ? ok({ ...state, all: setMany(state.all, event.thread, next.value) }) : next
}

type MeaningEvent = Extract<WinEvent, { kind: 'meaning-offered' | 'meaning-agreed' }>

function judgeOne(
  win: Win | null,
  event: Exclude<WinEvent, MeaningEvent>,
  { by, at, order }: Author,
): Ruling<Win> {
  const { thread } = event
  if (event.kind === 'win-told') {
    if (win !== null) return refuse({ kind: 'thread-taken' })
    return ok({ thread, order, by, at, words: event.words, answers: [], gone: false })
  }
  if (win === null) return refuse({ kind: 'no-such-thread' })
  if (win.gone) return refuse({ kind: 'not-now' })
  if (event.kind === 'win-taken-back') {
    return by === win.by ? ok({ ...win, gone: true }) : refuse({ kind: 'not-yours' })
  }
  if (by === win.by) return refuse({ kind: 'not-yours' })
  const { step, words } = event
  if (win.answers.some((each) => each.step === step)) return refuse({ kind: 'already-so' })
  return ok({ ...win, answers: [...win.answers, { step, words }] })
}

function judgeMeaning(
  { agreed, proposed }: Meaning,
  event: MeaningEvent,
  { by }: Author,
): Ruling<Meaning> {
  const { words } = event
  if (event.kind === 'meaning-agreed') {
    if (proposed === null) return refuse({ kind: 'not-now' })
    if (proposed.by === by) return refuse({ kind: 'not-yours' })
    if (proposed.words !== words) return refuse({ kind: 'overtaken' })
    return ok({ agreed: words, proposed: null })
  }
  const seen = proposed?.words ?? agreed
  if (seen !== event.instead) return refuse({ kind: 'overtaken' })
  if (seen === words) return refuse({ kind: 'already-so' })
  return ok({ agreed, proposed: { words, by } })
}
