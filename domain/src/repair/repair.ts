/** A repair in three parts, its three answers, and the note that is less than a repair (R5). */

import { both, clockSlackMs, onlyMe, sideOf, toBoth, toMe } from '../entry.ts'
import type { Author, EventsOf, Side } from '../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../ids.ts'
import { getMany, none, setMany } from '../many.ts'
import type { Many } from '../many.ts'
import type { Ruling } from '../refusal.ts'
import { ok, refuse } from '../result.ts'
import { instant, maybeText, oneOf, text, threadId } from '../shape.ts'

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

export const repairEvents = {
  'repair-offered': both({ about: threadId, ...parts }),
  'repair-revised': both(parts),
  'repair-received': both({}),
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

export type RepairEvent = EventsOf<typeof repairEvents>
export type RepairPart = 'impact' | 'concrete' | 'change'
export type RepairParts = {
  readonly impact: string
  readonly concrete: string
  readonly due: Instant
  readonly cue: string
  readonly act: string
}

// ── decide ──────────────────────────────────────────────────────────────────────────────────────

export type RepairCommand =
  | ({
      readonly kind: 'offer-repair'
      readonly thread: ThreadId
      readonly about: ThreadId
    } & RepairParts)
  | ({ readonly kind: 'revise-repair'; readonly thread: ThreadId } & RepairParts)
  | {
      readonly kind: 'answer-repair'
      readonly thread: ThreadId
      readonly answer: 'received' | 'not-ready' | { readonly missing: RepairPart }
    }
  | { readonly kind: 'withdraw-repair'; readonly thread: ThreadId }
  | {
      readonly kind: 'share-note'
      readonly thread: ThreadId
      readonly about: ThreadId
      readonly impact: string
      readonly concrete: string
      readonly change: string
    }

export function decideRepair(command: RepairCommand): RepairEvent {
  const { kind, thread } = command
  switch (kind) {
    case 'offer-repair':
      return { ...toBoth('repair-offered', thread), about: command.about, ...partsOf(command) }
    case 'revise-repair':
      return { ...toBoth('repair-revised', thread), ...partsOf(command) }
    case 'answer-repair': {
      const { answer } = command
      if (answer === 'received') return toBoth('repair-received', thread)
      if (answer === 'not-ready') return toMe('repair-not-ready', thread)
      return { ...toBoth('repair-missing', thread), part: answer.missing }
    }
    case 'withdraw-repair':
      return toBoth('repair-withdrawn', thread)
    case 'share-note': {
      const { about, impact, concrete, change } = command
      return { ...toBoth('note-shared', thread), about, impact, concrete, change }
    }
  }
}

const partsOf = ({ impact, concrete, due, cue, act }: RepairParts): RepairParts => ({
  impact,
  concrete,
  due,
  cue,
  act,
})

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

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
  readonly withdrawn: boolean
}

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

export type Repairs = {
  readonly repairs: Many<Repair>
  readonly notes: Many<Note>
  /** The repairs offered about a rupture, in order. */
  readonly byRupture: Many<readonly ThreadId[]>
}

export const noRepairs: Repairs = { repairs: none, notes: none, byRupture: none }

/** How long an unanswered offer rests before its author may offer again about the same rupture. */
const restMs = 7 * 24 * 3_600_000

export type SharedRepairEvent = Exclude<RepairEvent, { audience: 'me' }>

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
  if (event.due < at - clockSlackMs) return refuse({ kind: 'out-of-range' })
  const until = restingUntil(state, about, by)
  if (until !== null && at < until) return refuse({ kind: 'resting', until })
  const repair: Repair = {
    ...{ thread, order, about, by, at, parts: partsOf(event), version: 1, offeredAt: at },
    ...{ receivedAt: null, missing: null, withdrawn: false },
  }
  const others = getMany(state.byRupture, about) ?? []
  return ok({
    ...state,
    repairs: setMany(state.repairs, thread, repair),
    byRupture: setMany(state.byRupture, about, [...others, thread]),
  })
}

/** Until when a partner's own unanswered offer about a rupture rests; null when none does. */
export function restingUntil(state: Repairs, about: ThreadId, by: PartnerId): Instant | null {
  const offers = (getMany(state.byRupture, about) ?? []).flatMap((thread) => {
    const repair = getMany(state.repairs, thread)
    const silent = repair?.by === by && repair.receivedAt === null && repair.missing === null
    return silent ? [repair.offeredAt + restMs] : []
  })
  return offers.length === 0 ? null : (Math.max(...offers) as Instant)
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
  if (repair.receivedAt !== null) return refuse({ kind: 'already-so' })
  switch (event.kind) {
    case 'repair-received':
      return ok({ ...repair, receivedAt: at, missing: null })
    case 'repair-missing':
      return ok({ ...repair, missing: event.part })
    case 'repair-withdrawn':
      return ok({ ...repair, withdrawn: true })
    case 'repair-revised':
      // Only when asked: otherwise a new version would be a second knock at the same door.
      if (repair.missing === null) return refuse({ kind: 'not-now' })
      if (event.due < at - clockSlackMs) return refuse({ kind: 'out-of-range' })
      return ok({
        ...repair,
        ...{ parts: partsOf(event), version: repair.version + 1, offeredAt: at, missing: null },
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

// ── view ────────────────────────────────────────────────────────────────────────────────────────

export type RepairView = {
  readonly thread: ThreadId
  readonly about: ThreadId
  readonly by: Side
  readonly at: Instant
  readonly parts: RepairParts
  readonly version: number
  /**
   * `not-ready` is seen by whoever answered it, never by whoever offered: to them it is `delivered`.
   */
  readonly state: 'delivered' | 'received' | 'missing' | 'not-ready' | 'withdrawn'
  readonly missing: RepairPart | null
  readonly can: {
    readonly answer: boolean
    readonly revise: boolean
    readonly withdraw: boolean
  }
}

/** @param notReady - whether I answered this version "not ready", from my own space */
export function viewRepair(repair: Repair, notReady: boolean, me: PartnerId): RepairView {
  const { thread, about, by, at, version, missing, receivedAt, withdrawn } = repair
  const open = receivedAt === null && !withdrawn
  return {
    ...{ thread, about, at, parts: repair.parts, version, missing },
    by: sideOf(by, me),
    state: stateOf(repair, notReady && by !== me),
    can: {
      answer: open && by !== me,
      revise: open && by === me && missing !== null,
      withdraw: open && by === me,
    },
  }
}

function stateOf(repair: Repair, notReady: boolean): RepairView['state'] {
  if (repair.withdrawn) return 'withdrawn'
  if (repair.receivedAt !== null) return 'received'
  if (notReady) return 'not-ready'
  return repair.missing === null ? 'delivered' : 'missing'
}

export type NoteView = Omit<Note, 'order' | 'by'> & { readonly by: Side }

export function viewNote(note: Note, me: PartnerId): NoteView {
  const { thread, about, at, impact, concrete, change } = note
  return { thread, about, at, impact, concrete, change, by: sideOf(note.by, me) }
}
