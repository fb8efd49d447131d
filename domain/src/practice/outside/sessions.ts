/** From our sessions: what a therapist gave the two, noted by either, kept as a card or let go (R45). */

import { isWild } from '../../bounds.ts'
import { type Author, both, type EventsOf, type Side, sideOf } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, newestFirst, setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { oneOf, text } from '../../shape.ts'
import type { Moment } from '../../slice.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

/** The longest that is noted of a session, in UTF-16 units: as long as a step. */
export const longestGiven = 400

/** Each under a thread of its own. */
export const sessionEvents = {
  /** What a therapist gave the two. */
  'session-noted': both({ words: text(longestGiven) }),
  /** Whether it is one of the cards that the two read in a hard moment; by either. */
  'session-carded': both({ card: oneOf('yes', 'no') }),
  /** No longer among what was given; by either, without a reason. */
  'session-let-go': both({}),
}

type SessionEvent = EventsOf<typeof sessionEvents>

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** One thing that a therapist gave. */
export type Given = {
  readonly thread: ThreadId
  readonly order: number
  readonly by: PartnerId
  readonly at: Instant
  readonly words: string
  readonly card: boolean
  readonly letGo: boolean
}

/** What was given says to an event; what was let go stays so. */
export function judgeSession(
  all: Many<Given>,
  event: SessionEvent,
  { by, at, order }: Author,
): Ruling<Many<Given>> {
  const { thread } = event
  const known = getMany(all, thread)
  if (event.kind === 'session-noted') {
    if (known !== null) return refuse({ kind: 'thread-taken' })
    const { words } = event
    return ok(
      setMany<Given>(all, thread, { thread, order, by, at, words, card: false, letGo: false }),
    )
  }
  if (known === null) return refuse({ kind: 'no-such-thread' })
  if (known.letGo) return refuse({ kind: 'already-so' })
  if (event.kind === 'session-let-go') {
    return ok(setMany(all, thread, { ...known, card: false, letGo: true }))
  }
  const card = event.card === 'yes'
  if (known.card === card) return refuse({ kind: 'already-so' })
  return ok(setMany(all, thread, { ...known, card }))
}

// ── view ────────────────────────────────────────────────────────────────────────────────────────

/** One thing that a therapist gave, from my side. */
export type GivenView = Pick<Given, 'thread' | 'at' | 'words' | 'card'> & { readonly by: Side }

/** What was given and not let go, the newest first. */
export const givenOf = (all: Many<Given>, { me, now }: Moment): readonly GivenView[] =>
  newestFirst(all)
    .filter(({ by, at, letGo }) => !letGo && (by === me || !isWild(at, now)))
    .map(({ thread, at, words, card, by }) => ({ thread, at, words, card, by: sideOf(by, me) }))
