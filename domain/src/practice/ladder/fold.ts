/** The ladder as both know it: the level, the sittings, what was dealt when, and the couple's own cards (R44). */

import type { Author } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, none, setMany, valuesOf } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import type { Boundaries } from '../boundaries/fold.ts'
import { offLimitsToBoth } from '../boundaries/limits.ts'
import { type CardRef, type Level, levelOfDeckCard, levels, topicsOfCard } from './deck.ts'
import { isPast, levelRestsMs, type PlainEvent, yearMs } from './events.ts'

/** One time that the two sit down with the cards. */
export type Sitting = {
  readonly thread: ThreadId
  readonly order: number
  /** Who asked: they answer the first card. */
  readonly by: PartnerId
  readonly at: Instant
  /** Each at their own device, or both at one. */
  readonly hand: 'two' | 'one'
  readonly joined: boolean
  readonly ended: boolean
  /** So many turns are over. Whoever asked answers in the even ones. */
  readonly turn: number
  /** The card that is being answered. */
  readonly table: CardRef | null
  /** What the listener's device offered for this turn, and how often something was. */
  readonly among: readonly CardRef[] | null
  readonly offers: number
  /** All that were dealt, in order. */
  readonly dealt: readonly {
    readonly card: CardRef
    readonly level: Level
    readonly turn: number
  }[]
}

/** A question of the couple's own; it is in the deck once both want it there. */
export type OwnCard = {
  readonly thread: ThreadId
  readonly order: number
  readonly by: PartnerId
  readonly at: Instant
  readonly words: string
  readonly level: Level
  readonly agreed: boolean
  readonly dropped: boolean
}

/** All that both know of the ladder. */
export type Ladder = {
  /** As deep as cards go, for both, from `openFrom` on; until then one less. Read it with `levelAt`. */
  readonly level: Level
  readonly openFrom: Instant | null
  readonly sittings: Many<Sitting>
  /** The sitting that was begun last. */
  readonly latest: ThreadId | null
  /** When a card was dealt last. */
  readonly dealtAt: Many<{ readonly at: Instant }>
  readonly own: Many<OwnCard>
}

/** Nothing was dealt; the first level is open to everybody. */
export const noLadder: Ladder = {
  level: 1,
  openFrom: null,
  sittings: none,
  latest: null,
  dealtAt: none,
  own: none,
}

/** What is read of other practices. */
export type Around = { readonly boundaries: Boundaries }

/** Whoever offers on and on would learn what never comes. */
const mostOffers = 80
/** So many of the last level in one sitting. */
const mostOfLast = 2
/** So many questions of their own one partner may offer. */
const mostOwn = 60

/** What the ladder says to an event, whoever's app wrote it. */
export function judgeLadder(
  state: Ladder,
  event: PlainEvent,
  author: Author,
  around: Around,
): Ruling<Ladder> {
  switch (event.kind) {
    case 'sitting-asked':
    case 'sitting-handed':
      return sitDown(state, event, author)
    case 'sitting-joined':
      return withSitting(state, event.thread, (known) =>
        known.joined
          ? refuse({ kind: 'already-so' })
          : ok({ ...known, joined: true, at: author.at }),
      )
    case 'sitting-ended':
      // One that nobody joined is an ask: it is taken back, or ends by itself.
      return withSitting(state, event.thread, (known) =>
        known.joined
          ? ok({ ...known, ended: true, table: null, among: null })
          : refuse({ kind: 'not-now' }),
      )
    case 'ladder-lowered':
      return event.to < state.level
        ? ok(lowered(state, event.to, author.at))
        : refuse({ kind: 'already-so' })
    case 'own-card-offered':
    case 'own-card-agreed':
    case 'own-card-dropped':
      return judgeOwnCard(state, event, author)
    case 'sitting-offered':
    case 'sitting-dealt':
    case 'sitting-turned':
    case 'sitting-swapped':
      return judgeCard(state, event, author, around)
  }
}

function sitDown(
  state: Ladder,
  event: Extract<PlainEvent, { kind: 'sitting-asked' | 'sitting-handed' }>,
  { by, at, order }: Author,
): Ruling<Ladder> {
  const { thread } = event
  if (getMany(state.sittings, thread) !== null) return refuse({ kind: 'thread-taken' })
  const here = event.kind === 'sitting-handed'
  const sitting: Sitting = {
    ...{ thread, order, by, at, joined: here, hand: here ? 'one' : 'two' },
    ...{ ended: false, turn: 0, table: null, among: null, offers: 0, dealt: [] },
  }
  const sittings = setMany(state.sittings, thread, sitting)
  return ok({ ...state, sittings, latest: here ? thread : state.latest })
}

function withSitting(
  state: Ladder,
  thread: ThreadId,
  change: (known: Sitting) => Ruling<Sitting>,
): Ruling<Ladder> {
  const known = getMany(state.sittings, thread)
  if (known === null) return refuse({ kind: 'no-such-thread' })
  if (known.ended) return refuse({ kind: 'not-now' })
  const next = change(known)
  if (!next.ok) return next
  const latest = next.value.joined && !known.joined ? thread : state.latest
  return ok({ ...state, latest, sittings: setMany(state.sittings, thread, next.value) })
}

// ── cards ───────────────────────────────────────────────────────────────────────────────────────

type CardEvent = Extract<
  PlainEvent,
  { kind: 'sitting-offered' | 'sitting-dealt' | 'sitting-turned' | 'sitting-swapped' }
>

function judgeCard(
  state: Ladder,
  event: CardEvent,
  author: Author,
  around: Around,
): Ruling<Ladder> {
  const known = getMany(state.sittings, event.thread)
  if (known === null) return refuse({ kind: 'no-such-thread' })
  if (!known.joined || known.ended || state.latest !== known.thread) {
    return refuse({ kind: 'not-now' })
  }
  if (event.kind === 'sitting-offered') return offer(state, known, event, author, around)
  if (event.kind === 'sitting-dealt') return deal(state, known, event, author, around)
  // Which card was meant: of two who press at once one turns it, and not the next one as well.
  if (known.table !== event.card) return refuse({ kind: 'not-now' })
  const turn = event.kind === 'sitting-turned' ? known.turn + 1 : known.turn
  return ok(withCards(state, { ...known, turn, table: null, among: null }))
}

/** Whether it is somebody's turn to answer. */
export const answersNow = ({ by, turn }: Sitting, who: PartnerId): boolean =>
  (by === who) === (turn % 2 === 0)

function offer(
  state: Ladder,
  known: Sitting,
  { among }: Extract<CardEvent, { kind: 'sitting-offered' }>,
  { by, at }: Author,
  around: Around,
): Ruling<Ladder> {
  if (known.hand === 'one' || answersNow(known, by)) return refuse({ kind: 'not-yours' })
  if (known.table !== null || known.offers >= mostOffers) return refuse({ kind: 'not-now' })
  if (!among.every((card) => mayBeDealt(state, known, card, at, around))) {
    return refuse({ kind: 'off-limits' })
  }
  return ok(withCards(state, { ...known, among, offers: known.offers + 1 }))
}

function deal(
  state: Ladder,
  known: Sitting,
  { card }: Extract<CardEvent, { kind: 'sitting-dealt' }>,
  { by, at }: Author,
  around: Around,
): Ruling<Ladder> {
  const mine =
    known.hand === 'one' ? known.by === by : answersNow(known, by) && known.among?.includes(card)
  if (mine !== true) return refuse({ kind: 'not-yours' })
  const level = levelOf(state, card)
  if (known.table !== null || level === null) return refuse({ kind: 'not-now' })
  if (!mayBeDealt(state, known, card, at, around)) return refuse({ kind: 'off-limits' })
  const dealt = [...known.dealt, { card, level, turn: known.turn }]
  const next = withCards(state, { ...known, table: card, among: null, dealt })
  return ok({ ...next, dealtAt: setMany(state.dealtAt, card, { at }) })
}

const withCards = (state: Ladder, sitting: Sitting): Ladder => ({
  ...state,
  sittings: setMany(state.sittings, sitting.thread, sitting),
})

/** How deep a card goes; null for one that is nowhere, or that the two do not both want. */
export function levelOf(state: Ladder, card: CardRef): Level | null {
  const own = getMany(state.own, card)
  if (own !== null) return own.agreed && !own.dropped ? own.level : null
  return levelOfDeckCard(card)
}

/** How deep cards go at a moment: the level that was opened last waits until a day after the one before. */
export function levelAt({ level, openFrom }: Ladder, at: Instant): Level {
  const waits = openFrom !== null && at < openFrom
  return waits ? (levels[level - 2] ?? 1) : level
}

/** As deep as the next card may go: after one of the last level a warm one, and two of those in a sitting. */
export function deepest(state: Ladder, { dealt }: Sitting, at: Instant): Level {
  if (dealt.at(-1)?.level === 4) return 1
  const level = levelAt(state, at)
  const full = dealt.filter((each) => each.level === 4).length >= mostOfLast
  return full && level === 4 ? 3 : level
}

/** Whether a card may be dealt as far as both know: its level, a year, and what either has said. */
export function mayBeDealt(
  state: Ladder,
  sitting: Sitting,
  card: CardRef,
  at: Instant,
  { boundaries }: Around,
): boolean {
  const level = levelOf(state, card)
  if (level === null || level > deepest(state, sitting, at)) return false
  if (!isPast(getMany(state.dealtAt, card)?.at ?? null, yearMs, at)) return false
  return !touches(state, card, (topic) => offLimitsToBoth(boundaries, topic))
}

/** Whether a card touches what `isOff` says is off limits: by its topics, or by the words of one of our own. */
export function touches(
  state: Ladder,
  card: CardRef,
  isOff: (topic: Parameters<typeof offLimitsToBoth>[1]) => boolean,
): boolean {
  const own = getMany(state.own, card)
  return own === null ? topicsOfCard(card).some(isOff) : isOff({ words: own.words })
}

// ── levels and own cards ────────────────────────────────────────────────────────────────────────

/** The question of a quiet yes to a level. */
export const levelQuestion = (level: Level): `ladder/${Level}` => `ladder/${level}`

/**
 * Both said yes to a level: it opens, if it is the next one, a day after the last at the soonest.
 *
 * Any other match changes nothing: a modified app that asks for the last level at once opens none.
 */
export function heardYes(state: Ladder, question: string, at: Instant): Ladder {
  const next = levels.find((level) => level === levelAt(state, at) + 1)
  if (next === undefined || next <= state.level || question !== levelQuestion(next)) return state
  const soonest = (state.openFrom ?? 0) + levelRestsMs
  return { ...state, level: next, openFrom: Math.max(at, soonest) as Instant }
}

/** At once, for both: what goes deeper leaves the table, what was offered is forgotten, and nothing waits any more. */
function lowered(state: Ladder, to: Level, at: Instant): Ladder {
  const openFrom = state.openFrom === null ? null : (Math.min(state.openFrom, at) as Instant)
  const next = { ...state, level: to, openFrom }
  const known = state.latest === null ? null : getMany(state.sittings, state.latest)
  if (known === null || known.ended) return next
  const above = known.table !== null && (levelOf(state, known.table) ?? 1) > to
  return withCards(next, { ...known, among: null, table: above ? null : known.table })
}

function judgeOwnCard(
  state: Ladder,
  event: Extract<PlainEvent, { kind: `own-card-${string}` }>,
  { by, at, order }: Author,
): Ruling<Ladder> {
  const { thread } = event
  const known = getMany(state.own, thread)
  if (event.kind === 'own-card-offered') {
    // A question of the deck is nobody's to write anew.
    if (known !== null || levelOfDeckCard(thread) !== null) return refuse({ kind: 'thread-taken' })
    const mine = valuesOf(state.own).filter((each) => each.by === by && !each.dropped)
    if (mine.length >= mostOwn) return refuse({ kind: 'not-now' })
    const { words, level } = event
    const card = { thread, order, by, at, words, level, agreed: false, dropped: false }
    return ok({ ...state, own: setMany<OwnCard>(state.own, thread, card) })
  }
  if (known === null) return refuse({ kind: 'no-such-thread' })
  if (known.dropped) return refuse({ kind: 'not-now' })
  if (event.kind === 'own-card-dropped') {
    return ok({ ...state, own: setMany(state.own, thread, { ...known, dropped: true }) })
  }
  if (known.by === by) return refuse({ kind: 'not-yours' })
  if (known.agreed) return refuse({ kind: 'already-so' })
  return ok({ ...state, own: setMany(state.own, thread, { ...known, agreed: true }) })
}
