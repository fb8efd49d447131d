/** One own behaviour each, one joint one, and wishes that may be adopted or left (R29). */

import { type askEvents, type AskTerms, weekMs } from '../../asking.ts'
import { isDueTimely } from '../../bounds.ts'
import { type Author, both, type EventsOf, onlyMe } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, none, setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { instant, maybe, text, threadId } from '../../shape.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

/** If this, then that: the moment it begins at, and the one thing that is done then. */
const ifThen = { cue: text(200), act: text(300) }

/** Whatever is tried has a day on which it ends, unless it is chosen anew. */
export const behaviourEvents = {
  /** My own, in the place of the one before. Nobody can choose one for me. */
  'behaviour-chosen': both({ ...ifThen, until: instant }),
  /** I let go of mine, or either lets go of what both try or were to try. */
  'behaviour-ended': both({}),
  /** If this, then we do that: it counts once the other says yes. `instead`: the joint one that its author saw there. */
  'joint-proposed': both({ ...ifThen, until: instant, instead: maybe(threadId) }),
  'joint-agreed': both({}),
  /** A wish for my partner: an ask. */
  'behaviour-wished': both(ifThen),
  /** The wish of that thread becomes my own behaviour, in these words: mine from then on. */
  'wish-adopted': both({ ...ifThen, until: instant }),
  /** I noticed myself today. */
  'behaviour-noticed': onlyMe({}),
}

type BehaviourEvent = Exclude<EventsOf<typeof behaviourEvents>, { readonly audience: 'me' }>
type Named<Kind> = Extract<BehaviourEvent, { readonly kind: Kind }>

/** A wish stands for two weeks; another one may be made when it is over. */
export const wishTerms: AskTerms<Named<'behaviour-wished'>> = {
  topic: () => 'wish',
  standsMs: () => 2 * weekMs,
  restsMs: weekMs,
}

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** One behaviour: its author's own, or of both. */
export type Behaviour = {
  readonly thread: ThreadId
  readonly by: PartnerId
  readonly at: Instant
  readonly cue: string
  readonly act: string
  readonly until: Instant
}

/** Words that one wishes of the other; null once they were taken back. */
export type Wish = {
  readonly thread: ThreadId
  readonly by: PartnerId
  readonly words: { readonly cue: string; readonly act: string } | null
}

/** What each tries, what both try, and what is proposed to both or wished. */
export type Behaviours = {
  readonly own: readonly Behaviour[]
  readonly joint: Behaviour | null
  readonly proposed: Behaviour | null
  readonly wishes: Many<Wish>
  /** Every thread that was begun here. */
  readonly begun: Many<true>
}

/** Nobody tries anything yet. */
export const noBehaviours: Behaviours = {
  own: [],
  joint: null,
  proposed: null,
  wishes: none,
  begun: none,
}

/** What is tried and wished says to an event. */
export function judgeBehaviour(
  state: Behaviours,
  event: BehaviourEvent,
  author: Author,
): Ruling<Behaviours> {
  switch (event.kind) {
    case 'behaviour-chosen':
      return begin(state, event, (next) => withOwn(next, behaviourOf(event, author)))
    case 'behaviour-wished':
      return begin(state, event, (next) => ({
        ...next,
        wishes: setMany<Wish>(next.wishes, event.thread, {
          thread: event.thread,
          by: author.by,
          words: { cue: event.cue, act: event.act },
        }),
      }))
    case 'wish-adopted':
      return adopt(state, event, author)
    case 'joint-proposed':
      return propose(state, event, author)
    case 'joint-agreed':
      return agree(state, event, author)
    case 'behaviour-ended':
      return end(state, event.thread, author.by)
  }
}

function begin(
  state: Behaviours,
  { thread }: { readonly thread: ThreadId },
  change: (state: Behaviours) => Behaviours,
): Ruling<Behaviours> {
  if (getMany(state.begun, thread) !== null) return refuse({ kind: 'thread-taken' })
  return ok(change({ ...state, begun: setMany<true>(state.begun, thread, true) }))
}

const behaviourOf = (
  { thread, cue, act, until }: Named<'behaviour-chosen' | 'wish-adopted' | 'joint-proposed'>,
  { by, at }: Author,
): Behaviour => {
  const ends = Math.min(Math.max(until, at), at + longestMs) as Instant
  return { thread, by, at, cue, act, until: ends }
}

// One each: it stands in the place of the one before.
const withOwn = (state: Behaviours, mine: Behaviour): Behaviours => ({
  ...state,
  own: [...state.own.filter(({ by }) => by !== mine.by), mine],
})

/** That the wish still stands is the ledger's to say (`asking.ts`). */
function adopt(
  state: Behaviours,
  event: Named<'wish-adopted'>,
  author: Author,
): Ruling<Behaviours> {
  const wish = getMany(state.wishes, event.thread)
  if (wish === null) return refuse({ kind: 'no-such-thread' })
  if (wish.by === author.by) return refuse({ kind: 'not-yours' })
  return ok(withOwn(state, behaviourOf(event, author)))
}

function propose(
  state: Behaviours,
  event: Named<'joint-proposed'>,
  author: Author,
): Ruling<Behaviours> {
  const there = state.proposed ?? state.joint
  if ((there?.thread ?? null) !== event.instead) {
    return refuse({ kind: there === null ? 'not-now' : 'overtaken' })
  }
  return begin(state, event, (next) => ({ ...next, proposed: behaviourOf(event, author) }))
}

function agree(
  state: Behaviours,
  { thread }: { readonly thread: ThreadId },
  { by }: Author,
): Ruling<Behaviours> {
  const { proposed } = state
  if (proposed?.thread !== thread) return refuse({ kind: 'not-now' })
  if (proposed.by === by) return refuse({ kind: 'not-yours' })
  return ok({ ...state, joint: proposed, proposed: null })
}

/** Out by one: mine by me alone, what is joint by either. */
function end(state: Behaviours, thread: ThreadId, by: PartnerId): Ruling<Behaviours> {
  const own = state.own.find((each) => each.thread === thread)
  if (own !== undefined && own.by !== by) return refuse({ kind: 'not-yours' })
  if (own !== undefined) return ok({ ...state, own: state.own.filter((each) => each !== own) })
  if (state.proposed?.thread === thread) return ok({ ...state, proposed: null })
  if (state.joint?.thread === thread) return ok({ ...state, joint: null })
  return refuse({ kind: 'not-now' })
}

/** A wish that was taken back has no words any more, on any device that heard so. */
export function forgetWish(
  state: Behaviours,
  { thread }: EventsOf<typeof askEvents>,
): Ruling<Behaviours> {
  const wish = getMany(state.wishes, thread)
  if (wish === null) return ok(state)
  return ok({ ...state, wishes: setMany<Wish>(state.wishes, thread, { ...wish, words: null }) })
}

const dayMs = 86_400_000
/** Nothing is tried for longer without being chosen anew. */
const longestMs = 90 * dayMs

/** What is suggested for both stands for two weeks; then it is over, whether it was read or not (H7). */
export const isProposalOver = ({ proposed }: Behaviours, now: Instant): boolean =>
  proposed !== null && now >= proposed.at + 2 * weekMs

/** Whether it may end then: tomorrow at the soonest, in ninety days at the latest. */
export function isUntilTimely(until: Instant, at: Instant): Ruling<null> {
  if (until > at + longestMs) return refuse({ kind: 'out-of-range' })
  return isDueTimely(until, at)
}
