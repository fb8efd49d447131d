/** A rupture: something hurt, flagged in one neutral line, and the road it takes from there (R1). */

import { both, clockSlackMs, onlyMe, sideOf, toBoth, toMe } from '../entry.ts'
import type { Author, EventsOf, Side } from '../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../ids.ts'
import { getMany, setMany } from '../many.ts'
import type { Many } from '../many.ts'
import type { Ruling } from '../refusal.ts'
import { ok, refuse } from '../result.ts'
import { instant, maybe, maybeText, oneOf, text, whole } from '../shape.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

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
  /** How strong it is for me, and a note to myself. Never leaves my own devices. */
  'rupture-noted': onlyMe({ intensity: maybe(whole(0, 10)), note: maybeText() }),
}

type RuptureEvent = EventsOf<typeof ruptureEvents>
export type Wish = 'pause' | 'talk' | 'write'

// ── decide ──────────────────────────────────────────────────────────────────────────────────────

export type RuptureCommand =
  | {
      readonly kind: 'flag-rupture'
      readonly thread: ThreadId
      readonly title: string
      readonly happenedAt: Instant
      readonly wish: Wish
    }
  | { readonly kind: 'acknowledge-rupture'; readonly thread: ThreadId }
  | { readonly kind: 'feel-repaired'; readonly thread: ThreadId }
  | { readonly kind: 'park-rupture'; readonly thread: ThreadId; readonly until: Instant | null }
  | { readonly kind: 'seek-outside-help'; readonly thread: ThreadId }
  | { readonly kind: 'let-go-rupture'; readonly thread: ThreadId }
  | { readonly kind: 'withdraw-rupture'; readonly thread: ThreadId }
  | { readonly kind: 'reopen-rupture'; readonly thread: ThreadId }
  | {
      readonly kind: 'note-rupture'
      readonly thread: ThreadId
      readonly intensity: number | null
      readonly note: string
    }

export function decideRupture(command: RuptureCommand): RuptureEvent {
  const { kind, thread } = command
  switch (kind) {
    case 'flag-rupture': {
      const { title, happenedAt, wish } = command
      return { ...toBoth('rupture-flagged', thread), title, happenedAt, wish }
    }
    case 'acknowledge-rupture':
      return toBoth('rupture-acknowledged', thread)
    case 'feel-repaired':
      return toBoth('rupture-felt-repaired', thread)
    case 'park-rupture':
      return { ...toBoth('rupture-parked', thread), until: command.until }
    case 'seek-outside-help':
      return toBoth('rupture-outside-help', thread)
    case 'let-go-rupture':
      return toBoth('rupture-let-go', thread)
    case 'withdraw-rupture':
      return toBoth('rupture-withdrawn', thread)
    case 'reopen-rupture':
      return toBoth('rupture-reopened', thread)
    case 'note-rupture':
      return {
        ...toMe('rupture-noted', thread),
        intensity: command.intensity,
        note: command.note,
      }
  }
}

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

export type RuptureState =
  | 'flagged'
  | 'acknowledged'
  | 'in-repair'
  | 'repaired'
  | 'parked'
  | 'outside-help'
  | 'let-go'
  | 'withdrawn'

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
  readonly parkedUntil: Instant | null
  readonly firstAttemptAt: Instant | null
}

export type Ruptures = Many<Rupture>

/** A private note is folded on its own: whether the rupture is known here yet does not matter. */
export type RuptureNote = { readonly intensity: number | null; readonly note: string }
type SharedRuptureEvent = Exclude<RuptureEvent, { audience: 'me' }>

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
  const { thread, title, happenedAt, wish } = event
  if (happenedAt > at + clockSlackMs) return refuse({ kind: 'out-of-range' })
  return ok(
    setMany<Rupture>(ruptures, thread, {
      ...{ thread, order, by, at, title, happenedAt, wish, state: 'flagged' },
      ...{ acknowledged: false, worked: false, feltRepairedBy: [] },
      ...{ parkedUntil: null, firstAttemptAt: null },
    }),
  )
}

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
    case 'rupture-reopened':
      if (!isReopenable(rupture)) return refuse({ kind: 'already-so' })
      if (rupture.state === 'withdrawn') return refuse({ kind: 'not-now' })
      return ok(resumed({ ...rupture, feltRepairedBy: [], parkedUntil: null }))
  }
}

/** What is set aside can be taken up again, and "it feels repaired" can be taken back. */
const isReopenable = (rupture: Rupture): boolean =>
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

/** A time-out ended by parking or dropping its matter (R13). */
export function setRuptureAside(
  ruptures: Ruptures,
  thread: ThreadId,
  state: 'parked' | 'let-go',
  parkedUntil: Instant | null,
): Ruptures {
  const rupture = getMany(ruptures, thread)
  if (rupture === null || isSetAside(rupture)) return ruptures
  return setMany(ruptures, thread, { ...rupture, state, parkedUntil })
}

// ── view ────────────────────────────────────────────────────────────────────────────────────────

/** What a screen shows of a rupture. Both see the same, but for the private part in `mine`. */
export type RuptureView = {
  readonly thread: ThreadId
  readonly by: Side
  readonly title: string
  readonly happenedAt: Instant
  readonly flaggedAt: Instant
  readonly wish: Wish
  readonly state: RuptureState
  readonly parkedUntil: Instant | null
  /** Whether I said it feels repaired, and whether my partner did. */
  readonly feltRepaired: { readonly me: boolean; readonly partner: boolean }
  readonly mine: RuptureNote | null
  readonly can: RuptureControls
}

export type RuptureControls = {
  readonly acknowledge: boolean
  readonly work: boolean
  readonly feelRepaired: boolean
  readonly withdraw: boolean
  readonly reopen: boolean
}

export function viewRupture(
  rupture: Rupture,
  note: RuptureNote | null,
  me: PartnerId,
): RuptureView {
  const { thread, title, happenedAt, wish, state, parkedUntil, feltRepairedBy } = rupture
  const over = isSetAside(rupture)
  return {
    ...{ thread, title, happenedAt, wish, state, parkedUntil, mine: note },
    by: sideOf(rupture.by, me),
    flaggedAt: rupture.at,
    feltRepaired: {
      me: feltRepairedBy.includes(me),
      partner: feltRepairedBy.some((partner) => partner !== me),
    },
    can: {
      acknowledge: rupture.by !== me && !rupture.acknowledged && !over,
      work: !over,
      feelRepaired: !over && !feltRepairedBy.includes(me),
      withdraw: rupture.by === me && state === 'flagged',
      reopen: isReopenable(rupture) && state !== 'withdrawn',
    },
  }
}
