/** Which cards lie on the table of a talk, sealed by each and then put right (R27). */

import { type Author, both, type EventsOf, sealed } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, none, setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { leftBy } from '../../sealing.ts'
import { flag, listOf, maybeText, oneOf, text, threadId } from '../../shape.ts'
import { offLimitsToBoth } from '../boundaries/limits.ts'
import type { Boundaries } from '../boundaries/fold.ts'
import { reachedAt } from '../talks/clock.ts'
import type { Talks } from '../talks/state.ts'
import { type CardName, cardNames, cardTopics } from './decks.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

const card = oneOf(...cardNames)

/** So many cards the other's device may choose from. */
export const mostAmong = 2
/** So often a card is asked for in one talk: whoever asks on and on would learn what never comes. */
const mostAskedFor = 60

/** A card asked for, dealt, written on, opened, put right or left; a card barred is barred for both, whoever did it. */
export const cardEvents = {
  /**
   * Asks for a card: the other's device deals one of these, of which none is off limits there. Some of those that are not
   * off limits here, by chance, so that one draw says nothing of what was left out.
   */
  'card-asked': both({ talk: threadId, among: listOf(card, mostAmong) }),
  'card-dealt': both({ talk: threadId, card }),
  'card-written': sealed({ words: text(600) }),
  /** Not this one: by either, and nothing opens. */
  'card-left': both({}),
  /** Whether the other's guess about me is close; in my own words, if I like. */
  'card-answered': both({ nearness: oneOf('closer', 'further'), correction: maybeText(400) }),
  /** Off limits, for as long as either of us says so. */
  'card-barred': both({ card, barred: flag }),
}

type CardEvent = EventsOf<typeof cardEvents>
/** What one wrote on a card, sealed until both have. */
export type WrittenCard = Extract<CardEvent, { kind: 'card-written' }>
// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** What one said to a guess about themselves; an empty correction says nothing more. */
export type Answer = {
  readonly by: PartnerId
  readonly nearness: 'closer' | 'further'
  readonly correction: string
}

/** A card that was dealt, with all that was written on it since. */
export type Card = {
  readonly thread: ThreadId
  readonly talk: ThreadId
  readonly card: CardName
  readonly committed: readonly PartnerId[]
  readonly opened: readonly {
    readonly by: PartnerId
    readonly at: Instant
    readonly words: string
  }[]
  readonly answers: readonly Answer[]
  readonly left: boolean
}

/** Every card that was ever dealt, and what either has barred. */
export type Cards = {
  readonly all: Many<Card>
  /** The cards of each talk, in the order in which they were dealt. */
  readonly dealt: Many<readonly ThreadId[]>
  readonly barred: readonly { readonly by: PartnerId; readonly card: CardName }[]
  /** What was asked for last in each talk, and how often that was; `open`: nothing was dealt or put back since. */
  readonly asked: Many<AskedFor>
}

/** One asked for a card; the other's device may deal one of these. */
export type AskedFor = {
  readonly thread: ThreadId
  readonly by: PartnerId
  readonly among: readonly CardName[]
  readonly count: number
  readonly open: boolean
}

/** Before the first card; nothing is barred. */
export const noCards: Cards = { all: none, dealt: none, barred: [], asked: none }

type PlainCardEvent = Exclude<CardEvent, WrittenCard>

/** What the cards say to an event: dealing needs a talk that has come to its cards. */
export function judgeCard(
  cards: Cards,
  event: PlainCardEvent,
  { by }: Author,
  around: Around,
): Ruling<Cards> {
  if (event.kind === 'card-barred') return bar(cards, event, by)
  const known = getMany(cards.all, event.thread)
  if (event.kind === 'card-asked') {
    if (known !== null) return refuse({ kind: 'thread-taken' })
    return isAtCards(around, event.talk) ? askFor(cards, event, by) : refuse({ kind: 'not-now' })
  }
  if (event.kind === 'card-dealt') {
    if (known !== null) return refuse({ kind: 'thread-taken' })
    if (isBeyondLine(around, event.card)) return refuse({ kind: 'off-limits' })
    if (!isAnswer(cards, event, by)) return refuse({ kind: 'not-yours' })
    return isAtCards(around, event.talk) ? deal(cards, event) : refuse({ kind: 'not-now' })
  }
  if (known === null) return refuse({ kind: 'no-such-thread' })
  if (event.kind === 'card-left') {
    return changed(cards, leftBy(known, by))
  }
  if (known.opened.length < 2) return refuse({ kind: 'not-now' })
  if (known.answers.some((answer) => answer.by === by)) return refuse({ kind: 'already-so' })
  const { nearness, correction } = event
  return ok(
    withCard(cards, { ...known, answers: [...known.answers, { by, nearness, correction }] }),
  )
}

/** While no card lies open; what was asked for before is forgotten. */
function askFor(
  cards: Cards,
  { thread, talk, among }: Extract<CardEvent, { kind: 'card-asked' }>,
  by: PartnerId,
): Ruling<Cards> {
  const count = (getMany(cards.asked, talk)?.count ?? 0) + 1
  if (count > mostAskedFor || isOneOpen(cardsOf(cards, talk))) return refuse({ kind: 'not-now' })
  const asked = setMany(cards.asked, talk, { thread, by, among, count, open: true })
  return ok({ ...cards, asked })
}

/** What was asked for is dealt by the other, from what was offered; a card that nobody asked for is anyone's to deal. */
function isAnswer(
  cards: Cards,
  { thread, talk, card }: Extract<CardEvent, { kind: 'card-dealt' }>,
  by: PartnerId,
): boolean {
  const asked = getMany(cards.asked, talk)
  if (asked?.thread !== thread) return true
  return asked.open && asked.by !== by && asked.among.includes(card)
}

// One at a time: what lies open is finished or put back first.
const isOneOpen = (cards: readonly Card[]): boolean =>
  cards.some((each) => !each.left && each.opened.length < 2)

function deal(cards: Cards, event: Extract<CardEvent, { kind: 'card-dealt' }>): Ruling<Cards> {
  const { thread, talk, card } = event
  if (isBarred(cards, card)) return refuse({ kind: 'off-limits' })
  const before = cardsOf(cards, talk)
  if (before.some((each) => each.card === card && !each.left)) return refuse({ kind: 'already-so' })
  if (isOneOpen(before)) return refuse({ kind: 'not-now' })
  const dealt = setMany(cards.dealt, talk, [...before.map((each) => each.thread), thread])
  const fresh: Card = {
    thread,
    talk,
    card,
    committed: [],
    opened: [],
    answers: [],
    left: false,
  }
  const last = getMany(cards.asked, talk)
  const asked = last === null ? cards.asked : setMany(cards.asked, talk, { ...last, open: false })
  return ok({ ...cards, dealt, asked, all: setMany(cards.all, thread, fresh) })
}

function bar(
  cards: Cards,
  event: Extract<CardEvent, { kind: 'card-barred' }>,
  by: PartnerId,
): Ruling<Cards> {
  const mine = cards.barred.some((each) => each.by === by && each.card === event.card)
  if (mine === event.barred) return refuse({ kind: 'already-so' })
  const others = cards.barred.filter((each) => each.by !== by || each.card !== event.card)
  const barred = event.barred ? [...others, { by, card: event.card }] : others
  return ok({ ...cards, barred })
}

/** Whether either has said that a card is off limits. */
export const isBarred = (cards: Cards, card: CardName): boolean =>
  cards.barred.some((each) => each.card === card)

/** The cards with one that changed, or why it may not. */
export const changed = (cards: Cards, next: Ruling<Card>): Ruling<Cards> =>
  next.ok ? ok(withCard(cards, next.value)) : next

const withCard = (cards: Cards, card: Card): Cards => ({
  ...cards,
  all: setMany(cards.all, card.thread, card),
})

/** The cards of one talk, in the order in which they were dealt. */
export function cardsOf(cards: Cards, talk: ThreadId): readonly Card[] {
  const threads = getMany(cards.dealt, talk) ?? []
  return threads.map((thread) => getMany(cards.all, thread)).filter((card) => card !== null)
}

/** What a card asks of the talk that it is dealt in. */
export type Around = { readonly talks: Talks; readonly boundaries: Boundaries }

/** Whether a card touches a line that either has spoken (R39). */
function isBeyondLine({ boundaries }: Around, card: CardName): boolean {
  const topic = cardTopics[card]
  return topic !== null && offLimitsToBoth(boundaries, topic)
}

/** Cards are dealt and answered while the talk's time lets them be. */
export function isCardTimely(
  cards: Cards,
  event: PlainCardEvent,
  { at }: Author,
  { talks }: Pick<Around, 'talks'>,
): Ruling<null> {
  const begins = event.kind === 'card-dealt' || event.kind === 'card-asked'
  const thread = begins ? event.talk : getMany(cards.all, event.thread)?.talk
  const talk = thread === undefined ? null : getMany(talks.all, thread)
  const over = talk?.stage === 'cards' && reachedAt(talk, at) !== 'cards'
  return over && event.kind !== 'card-left' ? refuse({ kind: 'time-up' }) : ok(null)
}

/** Whether a talk is at its cards. */
export function isAtCards({ talks }: Pick<Around, 'talks'>, thread: ThreadId): boolean {
  const talk = getMany(talks.all, thread)
  return talk !== null && talk.end === null && talk.stage === 'cards'
}
