/** A rupture from its flag to its end, and what time-outs and work do to it (R1). */

import { type Author, both, type EventsOf, onlyMe } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, setMany, valuesOf } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { instant, listOf, maybe, maybeText, oneOf, text, whole } from '../../shape.ts'
import type { Timeouts } from '../timeouts/fold.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

/** What may help to mend something, as each keeps it for themselves. */
export const helpers = ['heard', 'walk', 'repair', 'kept', 'time', 'other'] as const
/** One of the things that may help. */
export type Helper = (typeof helpers)[number]

/** From naming it to its end; the note beside it is for its author’s own devices alone. */
export const ruptureEvents = {
  'rupture-flagged': both({
    title: text(120),
    happenedAt: instant,
    wish: oneOf('pause', 'talk', 'write'),
  }),
  'rupture-acknowledged': both({}),
  /** One partner says it feels repaired; when both have, it is. */
  'rupture-felt-repaired': both({}),
  'rupture-parked': both({ until: maybe(instant) }),
  'rupture-outside-help': both({}),
  'rupture-let-go': both({}),
  'rupture-withdrawn': both({}),
  'rupture-reopened': both({}),
  /** One line of each, once both said that it is mended. */
  'rupture-thanked': both({ words: text(280) }),
  /** How strong it is for me, and a note to myself. Never leaves my own devices. */
  'rupture-noted': onlyMe({ intensity: maybe(whole(0, 10)), note: maybeText() }),
  /** What helped me to mend it. Never leaves my own devices. */
  'rupture-helped': onlyMe({ helped: listOf(oneOf(...helpers), 8) }),
}

type RuptureEvent = EventsOf<typeof ruptureEvents>
/** What its author would rather do about it first. */
export type Wish = 'pause' | 'talk' | 'write'

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** Where a rupture stands; the last four but one set it aside. */
export type RuptureState =
  | 'flagged'
  | 'acknowledged'
  | 'in-repair'
  | 'repaired'
  | 'parked'
  | 'outside-help'
  | 'let-go'
  | 'withdrawn'

/** A rupture as it stands, and since when it was worked on. */
export type Rupture = {
  readonly thread: ThreadId
  readonly order: number
  readonly by: PartnerId
  readonly at: Instant
  readonly title: string
  readonly happenedAt: Instant
  readonly wish: Wish
  readonly state: RuptureState
  readonly acknowledged: boolean
  /** Something was shared about it, by either. */
  readonly worked: boolean
  readonly feltRepairedBy: readonly PartnerId[]
  readonly thanks: readonly { readonly by: PartnerId; readonly words: string }[]
  /** The place of the latest thing that each said on its road. */
  readonly said: readonly { readonly by: PartnerId; readonly order: number }[]
  readonly parkedUntil: Instant | null
  readonly firstAttemptAt: Instant | null
  /** How it stood at the end of each time-out that rested it, the oldest first. */
  readonly pauses: readonly Standing[]
}

/** What may change of a rupture behind the end of a time-out. */
type Standing = { readonly timeout: ThreadId } & Pick<
  Rupture,
  'state' | 'feltRepairedBy' | 'parkedUntil'
>

/** Every rupture, by its thread. */
export type Ruptures = Many<Rupture>

/** A private note is folded on its own: whether the rupture is known here yet does not matter. */
export type RuptureNote = { readonly intensity: number | null; readonly note: string }
/** What only I know of a rupture; null for what I never wrote. */
export type OwnRupture = {
  readonly note: RuptureNote | null
  readonly helped: readonly Helper[] | null
}
type SharedRuptureEvent = Exclude<RuptureEvent, { audience: 'me' }>

/** What a rupture says to an event: who may end it, and from where. */
export function judgeRupture(
  ruptures: Ruptures,
  event: SharedRuptureEvent,
  author: Author,
): Ruling<Ruptures> {
  const known = getMany(ruptures, event.thread)
  if (event.kind === 'rupture-flagged') {
    if (known !== null) return refuse({ kind: 'thread-taken' })
    return flag(ruptures, event, author)
  }
  if (known === null) return refuse({ kind: 'no-such-thread' })
  const next = turn(known, event, author)
  return next.ok ? ok(setMany(ruptures, event.thread, next.value)) : next
}

function flag(
  ruptures: Ruptures,
  event: Extract<RuptureEvent, { kind: 'rupture-flagged' }>,
  { by, at, order }: Author,
): Ruling<Ruptures> {
  const { thread, title, wish } = event
  // What happened happened before it was said.
  const happenedAt = Math.min(event.happenedAt, at) as Instant
  return ok(
    setMany<Rupture>(ruptures, thread, {
      thread,
      order,
      by,
      at,
      title,
      happenedAt,
      wish,
      state: 'flagged',
      acknowledged: false,
      worked: false,
      feltRepairedBy: [],
      thanks: [],
      said: [{ by, order }],
      parkedUntil: null,
      firstAttemptAt: null,
      pauses: [],
    }),
  )
}

/** Whether a rupture may be said to have happened then, or be parked until then. */
export function isFlagTimely(_: Ruptures, event: SharedRuptureEvent, { at }: Author): Ruling<null> {
  const ahead = event.kind === 'rupture-flagged' && event.happenedAt > at + minuteMs
  const far =
    event.kind === 'rupture-parked' && event.until !== null && event.until > at + longestParkMs
  return ahead || far ? refuse({ kind: 'out-of-range' }) : ok(null)
}

const minuteMs = 60_000
/** A rupture is parked at most this far ahead. */
const longestParkMs = 3_660 * 86_400_000

function turn(
  rupture: Rupture,
  event: Exclude<SharedRuptureEvent, { kind: 'rupture-flagged' }>,
  { by }: Author,
): Ruling<Rupture> {
  const over = isSetAside(rupture)
  switch (event.kind) {
    case 'rupture-acknowledged':
      if (by === rupture.by) return refuse({ kind: 'not-yours' })
      if (rupture.acknowledged || over) return refuse({ kind: 'already-so' })
      return ok(resumed({ ...rupture, acknowledged: true }))
    case 'rupture-felt-repaired':
      if (over) return refuse({ kind: 'not-now' })
      return feltRepaired(rupture, by)
    case 'rupture-parked':
      if (over && rupture.state !== 'parked') return refuse({ kind: 'not-now' })
      return ok({ ...rupture, state: 'parked', parkedUntil: event.until })
    case 'rupture-outside-help':
      if (rupture.state === 'outside-help') return refuse({ kind: 'already-so' })
      if (rupture.state === 'withdrawn') return refuse({ kind: 'not-now' })
      return ok({ ...rupture, state: 'outside-help', parkedUntil: null })
    case 'rupture-let-go':
      if (over && rupture.state !== 'parked') return refuse({ kind: 'not-now' })
      return ok({ ...rupture, state: 'let-go', parkedUntil: null })
    case 'rupture-withdrawn':
      if (by !== rupture.by) return refuse({ kind: 'not-yours' })
      if (rupture.state !== 'flagged') return refuse({ kind: 'not-now' })
      return ok({ ...rupture, state: 'withdrawn' })
    case 'rupture-thanked':
      if (rupture.state !== 'repaired') return refuse({ kind: 'not-now' })
      if (rupture.thanks.some((each) => each.by === by)) return refuse({ kind: 'already-so' })
      return ok({ ...rupture, thanks: [...rupture.thanks, { by, words: event.words }] })
    case 'rupture-reopened':
      if (!isReopenable(rupture)) return refuse({ kind: 'already-so' })
      if (rupture.state === 'withdrawn') return refuse({ kind: 'not-now' })
      return ok(resumed({ ...rupture, feltRepairedBy: [], thanks: [], parkedUntil: null }))
  }
}

/** What is set aside can be taken up again, and "it feels repaired" can be taken back. */
export const isReopenable = (rupture: Rupture): boolean =>
  isSetAside(rupture) || rupture.state === 'outside-help' || rupture.feltRepairedBy.length > 0

function feltRepaired(rupture: Rupture, by: PartnerId): Ruling<Rupture> {
  if (rupture.feltRepairedBy.includes(by)) return refuse({ kind: 'already-so' })
  const feltRepairedBy = [...rupture.feltRepairedBy, by]
  const both = feltRepairedBy.length === 2
  return ok({ ...rupture, feltRepairedBy, state: both ? 'repaired' : rupture.state })
}

const resumed = (rupture: Rupture): Rupture => ({
  ...rupture,
  state: !rupture.acknowledged ? 'flagged' : rupture.worked ? 'in-repair' : 'acknowledged',
})

/** Over or waiting: nothing new is begun under it until it is reopened. */
export const isSetAside = ({ state }: Rupture): boolean =>
  state === 'repaired' || state === 'parked' || state === 'let-go' || state === 'withdrawn'

/**
 * Something was shared about the rupture, in any slice. Work by the other partner acknowledges it.
 *
 * @param attempt - whether it was a repair attempt; the first one's moment is kept (R7)
 */
export function workRupture(
  ruptures: Ruptures,
  thread: ThreadId,
  { by, at }: Author,
  attempt: boolean,
): Ruptures {
  const rupture = getMany(ruptures, thread)
  if (rupture === null) return ruptures
  const firstAttemptAt = rupture.firstAttemptAt ?? (attempt ? at : null)
  const acknowledged = rupture.acknowledged || by !== rupture.by
  const worked = { ...rupture, worked: true, acknowledged, firstAttemptAt }
  if (rupture.state === 'outside-help') return setMany(ruptures, thread, worked)
  return setMany(ruptures, thread, resumed(worked))
}

/** Something was said on its road, of whatever kind: for the marks of what I have not seen. */
export function sayOn(ruptures: Ruptures, thread: ThreadId, { by, order }: Author): Ruptures {
  const rupture = getMany(ruptures, thread)
  if (rupture === null) return ruptures
  const said = [...rupture.said.filter((each) => each.by !== by), { by, order }]
  return setMany(ruptures, thread, { ...rupture, said })
}

/** What the end of a time-out makes of its matter: null where both came back to it. */
export type Aside = { readonly state: 'parked' | 'let-go'; readonly until: Instant | null } | null

/**
 * A time-out has ended; parking or dropping sets its matter aside (R13).
 *
 * How the rupture stood is kept beside it: whoever the time-out still rests for, since its end came too early, reads
 * that until it is over for them.
 */
export function endPause(
  ruptures: Ruptures,
  timeout: ThreadId,
  { timeouts }: { readonly timeouts: Timeouts },
  aside: Aside,
): Ruling<Ruptures> {
  const ended = getMany(timeouts.all, timeout)
  if (ended === null || ended.end === null) return ok(ruptures)
  return ok(
    valuesOf(ruptures)
      .filter(({ thread }) => ended.about === null || ended.about === thread)
      .reduce((all, rupture) => {
        const kept = withPause(rupture, timeout)
        const rests = aside === null || ended.about === null || isSetAside(rupture)
        const next = rests ? kept : { ...kept, state: aside.state, parkedUntil: aside.until }
        return setMany(all, rupture.thread, next)
      }, ruptures),
  )
}

function withPause(rupture: Rupture, timeout: ThreadId): Rupture {
  const { state, feltRepairedBy, parkedUntil, pauses } = rupture
  if (pauses.some((pause) => pause.timeout === timeout)) return rupture
  return { ...rupture, pauses: [...pauses, { timeout, state, feltRepairedBy, parkedUntil }] }
}
