/** A round of naming feelings: both commit blind, both open together (R4). */

import { type Author, both, type EventsOf, sealed } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { committed, leftBy, opened } from '../../sealing.ts'
import { listOf, maybe, maybeText, record, text, threadId, whole } from '../../shape.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

const feeling = record({ word: text(60), intensity: whole(0, 10), body: maybe(text(200)) })

/** Begun by whoever names first, named by each under seal, opened together, or left by either without a reason. */
export const feelingsEvents = {
  'feelings-invited': both({ about: threadId }),
  /** Up to eight words, from the list or one's own, each with what the body does. */
  'feelings-named': sealed({ feelings: listOf(feeling, 8), more: maybeText(1_000) }),
  /** Not this time, or taken back: one word for both, so that neither names why. */
  'feelings-left': both({}),
}

type FeelingsEvent = EventsOf<typeof feelingsEvents>
/** What one named, sealed until both have. */
export type NamedFeelings = Extract<FeelingsEvent, { kind: 'feelings-named' }>
/** A word, how strong it is (0 to 10), and where the body holds it; null for nowhere named. */
export type Feeling = NamedFeelings['feelings'][number]

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** One round: who invited, who has committed, and what is open. */
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
  readonly at: Instant
  readonly feelings: readonly Feeling[]
  readonly more: string
}

/** Every round, by its thread. */
export type FeelingsRounds = Many<FeelingsRound>

type PlainFeelingsEvent = Exclude<FeelingsEvent, NamedFeelings>

/** What the rounds say to an invitation, or to a "not this time". */
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
          thread,
          order,
          about: event.about,
          by,
          at,
          committed: [],
          opened: [],
          left: false,
        }),
      )
    case 'feelings-left':
      return withRound(rounds, leftBy(round, by))
  }
}

/** One has sealed theirs: it counts, and nobody can read it. */
export const commitFeelings = (
  rounds: FeelingsRounds,
  thread: string,
  { by }: Author,
): Ruling<FeelingsRounds> => withRound(rounds, committed(getMany(rounds, thread), by))

/** One has opened theirs, after both had sealed. */
export function openFeelings(
  rounds: FeelingsRounds,
  { thread, feelings: named, more }: NamedFeelings,
  { by, at }: Author,
): Ruling<FeelingsRounds> {
  return withRound(rounds, opened(getMany(rounds, thread), { by, at, feelings: named, more }))
}

const withRound = (rounds: FeelingsRounds, next: Ruling<FeelingsRound>): Ruling<FeelingsRounds> =>
  next.ok ? ok(setMany(rounds, next.value.thread, next.value)) : next
