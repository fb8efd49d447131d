/** Once a month each writes one keep, one more and one less; both open together, or neither does (R45). */

import { type Author, both, type EventsOf, sealed } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, none, setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { committed, leftBy, opened } from '../../sealing.ts'
import { maybeText, text } from '../../shape.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

/** What each may write, in this order; any of them may stay empty. */
export const feedbackParts = ['keep', 'more', 'less'] as const
/** One of them. */
export type FeedbackPart = (typeof feedbackParts)[number]
/** The longest of each, in UTF-16 units. */
export const longestFeedback = 240

/** A month under its own thread. */
export const feedbackEvents = {
  'feedback-invited': both({}),
  'feedback-written': sealed({
    keep: maybeText(longestFeedback),
    more: maybeText(longestFeedback),
    less: maybeText(longestFeedback),
  }),
  /** Mine is taken back; then there is nothing to open. */
  'feedback-left': both({}),
  /** What I heard in my partner's; before it nothing is replied. */
  'feedback-heard': both({ words: text(400) }),
  'feedback-replied': both({ words: text(400) }),
}

type FeedbackEvent = EventsOf<typeof feedbackEvents>
type Plain = Extract<FeedbackEvent, { audience: 'both' }>
type Written = Extract<FeedbackEvent, { audience: 'sealed' }>

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

type By<Rest> = Rest & { readonly by: PartnerId }

/** One month: who has written, what is open, what each heard and replied. */
export type Feedback = {
  readonly thread: ThreadId
  readonly order: number
  readonly by: PartnerId
  readonly at: Instant
  readonly committed: readonly PartnerId[]
  readonly opened: readonly By<Pick<Written, FeedbackPart> & { readonly at: Instant }>[]
  readonly left: boolean
  readonly heard: readonly By<{ readonly words: string }>[]
  readonly replied: readonly By<{ readonly words: string }>[]
}

/** Every month, and the one that was begun last. */
export type FeedbackRounds = { readonly all: Many<Feedback>; readonly latest: ThreadId | null }

/** None yet. */
export const noFeedback: FeedbackRounds = { all: none, latest: null }

/** Four weeks lie between two rounds. */
export const monthMs = 28 * 86_400_000

/** What the months say to an event. */
export function judgeFeedback(
  state: FeedbackRounds,
  event: Plain,
  { by, at, order }: Author,
): Ruling<FeedbackRounds> {
  const { thread } = event
  const round = getMany(state.all, thread)
  if (event.kind === 'feedback-invited') {
    if (round !== null) return refuse({ kind: 'thread-taken' })
    const last = state.latest === null ? null : getMany(state.all, state.latest)
    const until = ((last?.at ?? 0) + monthMs) as Instant
    if (last !== null && at < until) return refuse({ kind: 'asked-before', until })
    const rest = { committed: [], opened: [], left: false, heard: [], replied: [] }
    const all = setMany<Feedback>(state.all, thread, { thread, order, by, at, ...rest })
    return ok({ all, latest: thread })
  }
  if (event.kind === 'feedback-left') return withRound(state, leftBy(round, by))
  if (round === null) return refuse({ kind: 'no-such-thread' })
  if (round.opened.length < 2) return refuse({ kind: 'not-now' })
  return withRound(
    state,
    event.kind === 'feedback-heard' ? hear(round, by, event.words) : reply(round, by, event.words),
  )
}

function hear(round: Feedback, by: PartnerId, words: string): Ruling<Feedback> {
  if (round.heard.some((each) => each.by === by)) return refuse({ kind: 'already-so' })
  return ok({ ...round, heard: [...round.heard, { by, words }] })
}

/** Only whoever has said what they heard replies to it. */
function reply(round: Feedback, by: PartnerId, words: string): Ruling<Feedback> {
  if (!round.heard.some((each) => each.by === by)) return refuse({ kind: 'not-now' })
  if (round.replied.some((each) => each.by === by)) return refuse({ kind: 'already-so' })
  return ok({ ...round, replied: [...round.replied, { by, words }] })
}

/** One has written theirs: it counts, and nobody can read it. */
export const commitFeedback = (
  state: FeedbackRounds,
  thread: string,
  { by }: Author,
): Ruling<FeedbackRounds> => withRound(state, committed(getMany(state.all, thread), by))

/** One has opened theirs, after both had written. */
export const openFeedback = (
  state: FeedbackRounds,
  { thread, keep, more, less }: Written,
  { by, at }: Author,
): Ruling<FeedbackRounds> =>
  withRound(state, opened(getMany(state.all, thread), { by, at, keep, more, less }))

const withRound = (state: FeedbackRounds, next: Ruling<Feedback>): Ruling<FeedbackRounds> =>
  next.ok ? ok({ ...state, all: setMany(state.all, next.value.thread, next.value) }) : next
