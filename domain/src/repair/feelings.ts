/** Naming feelings, each blind of the other, opened together; the invitation says nothing (R4). */

import { both, sealed, sideOf, toBoth } from '../entry.ts'
import type { Author, EventsOf, Side } from '../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../ids.ts'
import { getMany, setMany } from '../many.ts'
import type { Many } from '../many.ts'
import type { Ruling } from '../refusal.ts'
import { ok, refuse } from '../result.ts'
import { listOf, maybe, maybeText, record, text, threadId, whole } from '../shape.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

const feeling = record({ word: text(60), intensity: whole(0, 10), body: maybe(text(200)) })

export const feelingsEvents = {
  'feelings-invited': both({ about: threadId }),
  /** Up to eight words, from the list or one's own, each with what the body does. */
  'feelings-named': sealed({ feelings: listOf(feeling, 8), more: maybeText(1_000) }),
  /** Not this time, or taken back: one word for both, so that neither names why. */
  'feelings-left': both({}),
}

type FeelingsEvent = EventsOf<typeof feelingsEvents>
export type NamedFeelings = Extract<FeelingsEvent, { kind: 'feelings-named' }>
export type Feeling = NamedFeelings['feelings'][number]

// ── decide ──────────────────────────────────────────────────────────────────────────────────────

export type FeelingsCommand =
  | { readonly kind: 'invite-feelings'; readonly thread: ThreadId; readonly about: ThreadId }
  | {
      readonly kind: 'name-feelings'
      readonly thread: ThreadId
      readonly feelings: readonly Feeling[]
      readonly more: string
    }
  | { readonly kind: 'leave-feelings'; readonly thread: ThreadId }

export function decideFeelings(command: FeelingsCommand): FeelingsEvent {
  const { thread } = command
  switch (command.kind) {
    case 'invite-feelings':
      return { ...toBoth('feelings-invited', thread), about: command.about }
    case 'name-feelings': {
      const { feelings, more } = command
      return { kind: 'feelings-named', v: 1, audience: 'sealed', thread, feelings, more }
    }
    case 'leave-feelings':
      return toBoth('feelings-left', thread)
  }
}

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

export type FeelingsRound = {
  readonly thread: ThreadId
  readonly order: number
  readonly about: ThreadId
  readonly by: PartnerId
  readonly at: Instant
  readonly committed: readonly PartnerId[]
  readonly opened: readonly NamedBy[]
  readonly left: boolean
}
type NamedBy = {
  readonly by: PartnerId
  readonly feelings: readonly Feeling[]
  readonly more: string
}

export type FeelingsRounds = Many<FeelingsRound>

type PlainFeelingsEvent = Exclude<FeelingsEvent, NamedFeelings>

export function judgeFeelings(
  rounds: FeelingsRounds,
  event: PlainFeelingsEvent,
  { by, at, order }: Author,
): Ruling<FeelingsRounds> {
  const { thread } = event
  const round = getMany(rounds, thread)
  switch (event.kind) {
    case 'feelings-invited':
      if (round !== null) return refuse({ kind: 'thread-taken' })
      return ok(
        setMany<FeelingsRound>(rounds, thread, {
          ...{ thread, order, about: event.about, by, at },
          ...{ committed: [], opened: [], left: false },
        }),
      )
    case 'feelings-left':
      if (round === null) return refuse({ kind: 'no-such-thread' })
      // Until my own words are open I may take them back, even if the other committed meanwhile.
      if (round.opened.some((named) => named.by === by)) return refuse({ kind: 'already-opened' })
      if (round.left) return refuse({ kind: 'already-so' })
      return ok(setMany(rounds, thread, { ...round, left: true }))
  }
}

/** A commitment: I named mine. Nobody can read it yet. */
export function commitFeelings(
  rounds: FeelingsRounds,
  thread: ThreadId,
  { by }: Author,
): Ruling<FeelingsRounds> {
  const round = getMany(rounds, thread)
  if (round === null) return refuse({ kind: 'no-such-thread' })
  if (round.left) return refuse({ kind: 'not-now' })
  if (round.committed.includes(by)) return refuse({ kind: 'already-so' })
  return ok(setMany(rounds, thread, { ...round, committed: [...round.committed, by] }))
}

/** An opening counts only from who committed, after both have. */
export function openFeelings(
  rounds: FeelingsRounds,
  event: NamedFeelings,
  { by }: Author,
): Ruling<FeelingsRounds> {
  const round = getMany(rounds, event.thread)
  if (round === null) return refuse({ kind: 'no-such-thread' })
  if (!round.committed.includes(by)) return refuse({ kind: 'not-yours' })
  if (round.left || round.committed.length < 2) return refuse({ kind: 'not-now' })
  if (round.opened.some((named) => named.by === by)) return refuse({ kind: 'already-so' })
  const named: NamedBy = { by, feelings: event.feelings, more: event.more }
  return ok(setMany(rounds, event.thread, { ...round, opened: [...round.opened, named] }))
}

// ── view ────────────────────────────────────────────────────────────────────────────────────────

export type FeelingsView = {
  readonly thread: ThreadId
  readonly about: ThreadId
  readonly by: Side
  readonly at: Instant
  /** `opening`: both have committed and the keys are on their way. */
  readonly state: 'naming' | 'opening' | 'open' | 'not-this-time'
  readonly iNamed: boolean
  readonly partnerNamed: boolean
  /** What I wrote, before and after the opening; still mine after "not this time". */
  readonly mine: NamedView | null
  /** Only when both are open. */
  readonly theirs: NamedView | null
}

export type NamedView = { readonly feelings: readonly Feeling[]; readonly more: string }

export function viewFeelings(
  round: FeelingsRound,
  mine: NamedView | null,
  me: PartnerId,
): FeelingsView {
  const { thread, about, at, committed, opened, left } = round
  const iNamed = committed.includes(me)
  const open = opened.length === 2
  const ofMine = opened.find((named) => named.by === me) ?? mine
  const ofTheirs = opened.find((named) => named.by !== me)
  return {
    ...{ thread, about, at, by: sideOf(round.by, me) },
    state: left ? 'not-this-time' : open ? 'open' : committed.length === 2 ? 'opening' : 'naming',
    iNamed,
    partnerNamed: !left && committed.some((partner) => partner !== me),
    mine: ofMine === null ? null : { feelings: ofMine.feelings, more: ofMine.more },
    theirs:
      open && ofTheirs !== undefined ? { feelings: ofTheirs.feelings, more: ofTheirs.more } : null,
  }
}
