/** Why each opens up: what they hope for, and what they are afraid it could become; four times a year at most (R37). */

import { type Author, both, type EventsOf, onlyMe, sealed } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, none, setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { committed, leftBy, opened } from '../../sealing.ts'
import { maybeText, oneOf, text } from '../../shape.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

/** What one may hope for. */
export const hopesFor = ['closeness', 'relief', 'limits', 'other'] as const
/** One of them. */
export type HopeFor = (typeof hopesFor)[number]

/** A round under its own thread. */
export const intentionEvents = {
  'intentions-invited': both({}),
  'intentions-written': sealed({
    hope: oneOf(...hopesFor),
    words: maybeText(240),
    afraid: maybeText(240),
  }),
  /** Mine is taken back; then there is nothing to open. */
  'intentions-left': both({}),
  /** A misreading as a pair of cards, once both are open: the one before is replaced. */
  'misreading-told': both({ wanted: text(200), thought: text(200) }),
  /**
   * Whether I do this mainly so that they stop asking. Written with every intention, whatever is in it.
   *
   * Privacy: a yes and a no are one entry of my own log, and of one length.
   */
  'intention-noted': onlyMe({ why: oneOf('freely', 'asking') }),
}

type IntentionEvent = EventsOf<typeof intentionEvents>
type Plain = Extract<IntentionEvent, { audience: 'both' }>
type Written = Extract<IntentionEvent, { audience: 'sealed' }>

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** One round: who has written, what is open, and what was misread. */
export type Intentions = {
  readonly thread: ThreadId
  readonly order: number
  readonly by: PartnerId
  readonly at: Instant
  readonly committed: readonly PartnerId[]
  readonly opened: readonly IntentionBy[]
  readonly left: boolean
  readonly misread: readonly MisreadBy[]
}
type IntentionBy = Pick<Written, 'hope' | 'words' | 'afraid'> & {
  readonly by: PartnerId
  readonly at: Instant
}
type MisreadBy = { readonly by: PartnerId; readonly wanted: string; readonly thought: string }

/** Every round, and the one that was begun last. */
export type IntentionRounds = {
  readonly all: Many<Intentions>
  readonly latest: ThreadId | null
}

/** None yet. */
export const noIntentions: IntentionRounds = { all: none, latest: null }

/** A quarter of a year lies between two rounds. */
export const roundMs = 91 * 86_400_000

/** What the rounds say to an event: another begins a quarter of a year after the last, on every device. */
export function judgeIntentions(
  state: IntentionRounds,
  event: Plain,
  { by, at, order }: Author,
): Ruling<IntentionRounds> {
  const { thread } = event
  const round = getMany(state.all, thread)
  switch (event.kind) {
    case 'intentions-invited': {
      if (round !== null) return refuse({ kind: 'thread-taken' })
      const last = state.latest === null ? null : getMany(state.all, state.latest)
      const until = ((last?.at ?? 0) + roundMs) as Instant
      if (last !== null && at < until) return refuse({ kind: 'asked-before', until })
      const rest = { committed: [], opened: [], left: false, misread: [] }
      const all = setMany<Intentions>(state.all, thread, { thread, order, by, at, ...rest })
      return ok({ all, latest: thread })
    }
    case 'intentions-left':
      return withRound(state, leftBy(round, by))
    case 'misreading-told': {
      if (round === null) return refuse({ kind: 'no-such-thread' })
      if (round.opened.length < 2) return refuse({ kind: 'not-now' })
      const { wanted, thought } = event
      const misread = [...round.misread.filter((each) => each.by !== by), { by, wanted, thought }]
      return withRound(state, ok({ ...round, misread }))
    }
  }
}

/** One has written theirs: it counts, and nobody can read it. */
export const commitIntentions = (
  state: IntentionRounds,
  thread: string,
  { by }: Author,
): Ruling<IntentionRounds> => withRound(state, committed(getMany(state.all, thread), by))

/** One has opened theirs, after both had written. */
export const openIntentions = (
  state: IntentionRounds,
  { thread, hope, words, afraid }: Written,
  { by, at }: Author,
): Ruling<IntentionRounds> =>
  withRound(state, opened(getMany(state.all, thread), { by, at, hope, words, afraid }))

const withRound = (state: IntentionRounds, next: Ruling<Intentions>): Ruling<IntentionRounds> =>
  next.ok ? ok({ ...state, all: setMany(state.all, next.value.thread, next.value) }) : next
