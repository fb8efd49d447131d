/** A talk about stress from outside as both devices hold it: three phases, and no way round one (R42). */

import { type Day, dayAfter, utc } from '../../cadence/cadence.ts'
import { instantOn } from '../../cadence/zones.ts'
import type { Author } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, none, setMany, valuesOf } from '../../many.ts'
import type { Refusal, Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { nearAt } from '../lulls/lulls.ts'
import type { Mode, Voice } from '../talks/events.ts'
import type { TellingEvent, TellingLength, TellingPhase } from './events.ts'

/** What was told, in three steps. */
export type Told = { readonly what: string; readonly stirs: string; readonly why: string }

/** What the listener summed up; `verdict` null while it waits for an answer, `missing` what was not in it. */
export type SummedUp = {
  readonly words: string
  readonly verdict: 'yes' | 'more' | null
  readonly missing: string
}

/** One such talk. `phase` null: asked, and not joined. */
export type Telling = {
  readonly thread: ThreadId
  readonly order: number
  /** Who tells; the other listens until it is over. */
  readonly by: PartnerId
  readonly at: Instant
  readonly on: Day
  readonly mode: Mode
  readonly length: TellingLength
  readonly phase: TellingPhase | null
  /** When the phase began. */
  readonly since: Instant
  readonly told: Told | 'aloud' | null
  /** Each summing up, and what the one who tells said to it. */
  readonly heard: readonly SummedUp[]
  readonly felt: string | null
  readonly ideas: readonly string[]
  readonly review: { readonly helped: string; readonly would: string } | null
  readonly end: 'done' | 'left' | null
}

/** Every such talk, and the one that is on. */
export type Tellings = { readonly all: Many<Telling>; readonly active: ThreadId | null }

/** Before the first. */
export const noTellings: Tellings = { all: none, active: null }

/** No more ideas than these: what comes after a feeling is an offer, not a plan. */
const mostIdeas = 3

type Around = {
  readonly partners: { readonly known: readonly { readonly id: PartnerId }[] }
}

/** What such a talk says to an event: out of its phase, or out of the wrong mouth, it is refused on every device. */
export function judgeTelling(
  state: Tellings,
  event: TellingEvent,
  author: Author,
  { partners }: Around,
): Ruling<Tellings> {
  if (event.kind === 'telling-asked' || event.kind === 'telling-written') {
    return begin(state, event, author)
  }
  const telling = getMany(state.all, event.thread)
  if (telling === null) return refuse({ kind: 'no-such-thread' })
  if (telling.end !== null) return refuse({ kind: 'not-now' })
  if (event.kind === 'telling-joined') return join(state, telling, author)
  if (event.kind === 'telling-left') {
    return ok(kept({ ...state, active: without(state, telling) }, { ...telling, end: 'left' }))
  }
  const speaker = speakerOf(telling, event.voice, author.by, partners.known)
  if (speaker === null) return refuse({ kind: 'not-yours' })
  const next = turn(telling, event, speaker === telling.by, author.at)
  if (!next.ok) return next
  const over = next.value.end !== null
  return ok(kept({ ...state, active: over ? without(state, telling) : state.active }, next.value))
}

const kept = (state: Tellings, telling: Telling): Tellings => ({
  ...state,
  all: setMany(state.all, telling.thread, telling),
})
const without = ({ active }: Tellings, { thread }: Telling): ThreadId | null =>
  active === thread ? null : active

function begin(
  state: Tellings,
  event: Extract<TellingEvent, { kind: 'telling-asked' | 'telling-written' }>,
  author: Author,
): Ruling<Tellings> {
  const { thread } = event
  const { by, at, order } = author
  if (getMany(state.all, thread) !== null) return refuse({ kind: 'thread-taken' })
  const on = nearAt(event.on, author)
  const blocked = blockedBy(state, by, on)
  if (blocked !== null) return refuse(blocked)
  const letter = event.kind === 'telling-written'
  const telling: Telling = {
    ...{ thread, order, by, at, on, since: at },
    mode: letter ? 'letter' : event.mode,
    length: letter ? 'long' : event.length,
    phase: letter ? 'tell' : null,
    told: letter ? { what: event.what, stirs: event.stirs, why: event.why } : null,
    ...{ heard: [], felt: null, ideas: [], review: null, end: null },
  }
  return ok(kept({ ...state, active: letter ? thread : state.active }, telling))
}

/** One at a time; and whoever listened today tells on another day. */
export function blockedBy(state: Tellings, by: PartnerId, on: Day): Refusal | null {
  const active = state.active === null ? null : getMany(state.all, state.active)
  if (active !== null) return { kind: 'not-now' }
  const turned = lastTold(state)
  if (turned === null || turned.by === by || turned.on < on) return null
  return { kind: 'too-soon', until: instantOn(dayAfter(turned.on, 1), 0, utc) }
}

/** The latest in which something was told. */
function lastTold({ all }: Tellings): Telling | null {
  const told = valuesOf(all).filter((each) => each.told !== null)
  return told.toSorted((left, right) => left.order - right.order).at(-1) ?? null
}

function join(state: Tellings, telling: Telling, { by, at }: Author): Ruling<Tellings> {
  if (by === telling.by) return refuse({ kind: 'not-yours' })
  if (telling.phase !== null) return refuse({ kind: 'already-so' })
  if (state.active !== null) return refuse({ kind: 'not-now' })
  return ok(kept({ ...state, active: telling.thread }, { ...telling, phase: 'tell', since: at }))
}

/** Who says it: a guest's voice only on the phone of the one who tells, in a talk on one phone that both joined. */
function speakerOf(
  { mode, by: host, phase }: Telling,
  voice: Voice,
  by: PartnerId,
  known: readonly { readonly id: PartnerId }[],
): PartnerId | null {
  if (voice === 'own') return by
  if (mode !== 'one-phone' || by !== host || phase === null) return null
  return known.find(({ id }) => id !== by)?.id ?? null
}

type Turn = Exclude<
  TellingEvent,
  { kind: 'telling-asked' | 'telling-written' | 'telling-joined' | 'telling-left' }
>

/** The phase that each belongs to, and whose it is to say. */
const places: Readonly<Record<Turn['kind'], { phase: TellingPhase; teller: boolean }>> = {
  'telling-told': { phase: 'tell', teller: true },
  'telling-spoken': { phase: 'tell', teller: true },
  'telling-heard': { phase: 'tell', teller: false },
  'telling-confirmed': { phase: 'tell', teller: true },
  'telling-felt': { phase: 'support', teller: false },
  'telling-idea': { phase: 'support', teller: false },
  'telling-held': { phase: 'support', teller: true },
  'telling-reviewed': { phase: 'feedback', teller: true },
}

function turn(telling: Telling, event: Turn, teller: boolean, at: Instant): Ruling<Telling> {
  const place = places[event.kind]
  if (place.phase !== telling.phase) return notNow
  if (place.teller !== teller) return refuse({ kind: 'not-yours' })
  switch (event.kind) {
    case 'telling-told':
    case 'telling-spoken':
    case 'telling-heard':
    case 'telling-confirmed':
      return tell(telling, event, at)
    case 'telling-felt':
    case 'telling-idea':
    case 'telling-held':
      return support(telling, event, at)
    case 'telling-reviewed': {
      const { helped, would } = event
      return ok({ ...telling, review: { helped, would }, end: 'done', since: at })
    }
  }
}

const notNow = refuse({ kind: 'not-now' } as const)
const alreadySo = refuse({ kind: 'already-so' } as const)

function tell(
  telling: Telling,
  event: Extract<
    Turn,
    { kind: 'telling-told' | 'telling-spoken' | 'telling-heard' | 'telling-confirmed' }
  >,
  at: Instant,
): Ruling<Telling> {
  const { heard, told } = telling
  const open = heard.at(-1)
  const waits = open?.verdict === null
  switch (event.kind) {
    case 'telling-told': {
      const { what, stirs, why } = event
      return told === null ? ok({ ...telling, told: { what, stirs, why } }) : alreadySo
    }
    case 'telling-spoken':
      return told === null ? ok({ ...telling, told: 'aloud' }) : alreadySo
    case 'telling-heard': {
      if (told === null || waits) return notNow
      const summed: SummedUp = { words: event.words, verdict: null, missing: '' }
      return ok({ ...telling, heard: [...heard, summed] })
    }
    case 'telling-confirmed': {
      if (!waits) return notNow
      const { verdict, missing } = event
      const next = { ...telling, heard: [...heard.slice(0, -1), { ...open, verdict, missing }] }
      return ok(verdict === 'more' ? next : { ...next, phase: 'support', since: at })
    }
  }
}

/** Feeling before ideas: until the listener has said what they feel for it there is no place for one. */
function support(
  telling: Telling,
  event: Extract<Turn, { kind: 'telling-felt' | 'telling-idea' | 'telling-held' }>,
  at: Instant,
): Ruling<Telling> {
  const { felt, ideas } = telling
  if (event.kind === 'telling-felt') {
    return felt === null ? ok({ ...telling, felt: event.words }) : alreadySo
  }
  if (felt === null) return notNow
  if (event.kind === 'telling-held') return ok({ ...telling, phase: 'feedback', since: at })
  if (ideas.length >= mostIdeas) return alreadySo
  return ok({ ...telling, ideas: [...ideas, event.words] })
}
