/** Perspective cards: how it may have been for the other, sealed by each, then put right by the other (R27). */

import { both, sealed, toBoth } from '../../entry.ts'
import type { Author, EventsOf } from '../../entry.ts'
import type { PartnerId, ThreadId } from '../../ids.ts'
import { getMany, none, setMany } from '../../many.ts'
import type { Many } from '../../many.ts'
import { coupleThread } from '../../partners.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { flag, maybeText, oneOf, text, threadId } from '../../shape.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

const card = oneOf('felt', 'meant', 'hoped', 'unseen', 'reminded', 'earlier', 'learned', 'younger')

export const cardEvents = {
  'card-dealt': both({ talk: threadId, card }),
  'card-written': sealed({ words: text(600) }),
  /** Not this one: by either, and nothing opens. */
  'card-left': both({}),
  /** Whether the other's guess about me is close; in my own words, if I like. */
  'card-answered': both({ nearness: oneOf('closer', 'further'), correction: maybeText(400) }),
  /** Off limits, for as long as either of us says so. */
  'card-barred': both({ card, barred: flag }),
}

export type CardEvent = EventsOf<typeof cardEvents>
export type WrittenCard = Extract<CardEvent, { kind: 'card-written' }>
export type CardName = Extract<CardEvent, { kind: 'card-dealt' }>['card']
export type Deck = 'moment' | 'past'

/** The moment itself, and what it may have reminded the other of. */
export const decks: Readonly<Record<Deck, readonly CardName[]>> = {
  moment: ['felt', 'meant', 'hoped', 'unseen'],
  past: ['reminded', 'earlier', 'learned', 'younger'],
}

// ── decide ──────────────────────────────────────────────────────────────────────────────────────

export type CardCommand =
  | {
      readonly kind: 'deal-card'
      readonly thread: ThreadId
      readonly talk: ThreadId
      readonly card: CardName
    }
  | { readonly kind: 'write-card'; readonly thread: ThreadId; readonly words: string }
  | { readonly kind: 'leave-card'; readonly thread: ThreadId }
  | {
      readonly kind: 'answer-card'
      readonly thread: ThreadId
      readonly nearness: 'closer' | 'further'
      readonly correction: string
    }
  | { readonly kind: 'bar-card'; readonly card: CardName; readonly barred: boolean }

export function decideCard(command: CardCommand): CardEvent {
  switch (command.kind) {
    case 'deal-card': {
      const { talk, card } = command
      return { ...toBoth('card-dealt', command.thread), talk, card }
    }
    case 'write-card': {
      const { thread, words } = command
      return { kind: 'card-written', v: 1, audience: 'sealed', thread, words }
    }
    case 'leave-card':
      return toBoth('card-left', command.thread)
    case 'answer-card': {
      const { nearness, correction } = command
      return { ...toBoth('card-answered', command.thread), nearness, correction }
    }
    case 'bar-card': {
      const { card, barred } = command
      return { ...toBoth('card-barred', coupleThread), card, barred }
    }
  }
}

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

type Answer = {
  readonly by: PartnerId
  readonly nearness: 'closer' | 'further'
  readonly correction: string
}

export type Card = {
  readonly thread: ThreadId
  readonly talk: ThreadId
  readonly card: CardName
  readonly committed: readonly PartnerId[]
  readonly opened: readonly { readonly by: PartnerId; readonly words: string }[]
  readonly answers: readonly Answer[]
  readonly left: boolean
}

export type Cards = {
  readonly all: Many<Card>
  /** The cards of each talk, in the order in which they were dealt. */
  readonly dealt: Many<readonly ThreadId[]>
  readonly barred: readonly { readonly by: PartnerId; readonly card: CardName }[]
}

export const noCards: Cards = { all: none, dealt: none, barred: [] }

export type PlainCardEvent = Exclude<CardEvent, WrittenCard>

/** @param atCards - whether that talk is at its cards now */
export function judgeCard(
  cards: Cards,
  event: PlainCardEvent,
  { by }: Author,
  atCards: (talk: ThreadId) => boolean,
): Ruling<Cards> {
  if (event.kind === 'card-barred') return bar(cards, event, by)
  const known = getMany(cards.all, event.thread)
  if (event.kind === 'card-dealt') {
    if (known !== null) return refuse({ kind: 'thread-taken' })
    return atCards(event.talk) ? deal(cards, event) : refuse({ kind: 'not-now' })
  }
  if (known === null) return refuse({ kind: 'no-such-thread' })
  if (event.kind === 'card-left') {
    // Until my own words are open I may take them back, even if the other committed meanwhile.
    if (known.opened.some((each) => each.by === by)) return refuse({ kind: 'already-opened' })
    if (known.left) return refuse({ kind: 'already-so' })
    return ok(withCard(cards, { ...known, left: true }))
  }
  if (known.opened.length < 2) return refuse({ kind: 'not-now' })
  if (known.answers.some((answer) => answer.by === by)) return refuse({ kind: 'already-so' })
  const { nearness, correction } = event
  return ok(
    withCard(cards, { ...known, answers: [...known.answers, { by, nearness, correction }] }),
  )
}

function deal(cards: Cards, event: Extract<CardEvent, { kind: 'card-dealt' }>): Ruling<Cards> {
  const { thread, talk, card } = event
  if (isBarred(cards, card)) return refuse({ kind: 'off-limits' })
  const before = cardsOf(cards, talk)
  if (before.some((each) => each.card === card && !each.left)) return refuse({ kind: 'already-so' })
  // One at a time: what lies open is finished or put back first.
  if (before.some((each) => !each.left && each.opened.length < 2))
    return refuse({ kind: 'not-now' })
  const dealt = setMany(cards.dealt, talk, [...before.map((each) => each.thread), thread])
  const fresh: Card = {
    ...{ thread, talk, card, committed: [], opened: [], answers: [], left: false },
  }
  return ok({ ...cards, dealt, all: setMany(cards.all, thread, fresh) })
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

export const isBarred = (cards: Cards, card: CardName): boolean =>
  cards.barred.some((each) => each.card === card)

/** A commitment: mine is written. Nobody can read it yet. */
export function commitCard(cards: Cards, thread: string, { by }: Author): Ruling<Cards> {
  const known = getMany(cards.all, thread)
  if (known === null) return refuse({ kind: 'no-such-thread' })
  if (known.left) return refuse({ kind: 'not-now' })
  if (known.committed.includes(by)) return refuse({ kind: 'already-so' })
  return ok(withCard(cards, { ...known, committed: [...known.committed, by] }))
}

/** An opening counts only from who committed, after both have. */
export function openCard(cards: Cards, event: WrittenCard, { by }: Author): Ruling<Cards> {
  const known = getMany(cards.all, event.thread)
  if (known === null) return refuse({ kind: 'no-such-thread' })
  if (!known.committed.includes(by)) return refuse({ kind: 'not-yours' })
  if (known.left || known.committed.length < 2) return refuse({ kind: 'not-now' })
  if (known.opened.some((each) => each.by === by)) return refuse({ kind: 'already-so' })
  const opened = [...known.opened, { by, words: event.words }]
  return ok(withCard(cards, { ...known, opened }))
}

const withCard = (cards: Cards, card: Card): Cards => ({
  ...cards,
  all: setMany(cards.all, card.thread, card),
})

function cardsOf(cards: Cards, talk: ThreadId): readonly Card[] {
  const threads = getMany(cards.dealt, talk) ?? []
  return threads.map((thread) => getMany(cards.all, thread)).filter((card) => card !== null)
}

// ── view ────────────────────────────────────────────────────────────────────────────────────────

export type CardView = {
  readonly thread: ThreadId
  readonly card: CardName
  /** `opening`: both have written and the keys are on their way. */
  readonly state: 'writing' | 'opening' | 'open' | 'left'
  readonly iWrote: boolean
  /** What I wrote about my partner, and they about me; theirs only once both are open. */
  readonly mine: string | null
  readonly theirs: string | null
  /** What I said to their words about me, and they to mine about them. */
  readonly myAnswer: Omit<Answer, 'by'> | null
  readonly theirAnswer: Omit<Answer, 'by'> | null
}

export type CardsView = {
  /** The one on the table; null between cards. */
  readonly current: CardView | null
  readonly past: readonly CardView[]
  /** What may still be dealt, in order. */
  readonly next: Readonly<Record<Deck, CardName | null>>
  /** What I have barred; what my partner has barred is simply never dealt. */
  readonly barredByMe: readonly CardName[]
}

/** @param written - my own words in a card that is still sealed; null when this device has none */
export function viewCards(
  cards: Cards,
  talk: ThreadId,
  me: PartnerId,
  written: (thread: ThreadId) => string | null,
): CardsView {
  const all = cardsOf(cards, talk)
  const views = all.map((card) => viewCard(card, me, written(card.thread)))
  const isCurrent = ({ state, myAnswer }: CardView) =>
    state === 'writing' || state === 'opening' || (state === 'open' && myAnswer === null)
  const next = (deck: Deck) =>
    decks[deck].find((name) => {
      return !isBarred(cards, name) && !all.some(({ card, left }) => card === name && !left)
    }) ?? null
  return {
    current: views.find(isCurrent) ?? null,
    past: views.filter((view) => view.state === 'open' && !isCurrent(view)),
    next: { moment: next('moment'), past: next('past') },
    barredByMe: cards.barred.filter(({ by }) => by === me).map(({ card }) => card),
  }
}

function viewCard(card: Card, me: PartnerId, written: string | null): CardView {
  const { thread, committed, opened, answers, left } = card
  const open = opened.length === 2
  const answerOf = (mine: boolean) => {
    const found = answers.find(({ by }) => (by === me) === mine)
    return found === undefined ? null : { nearness: found.nearness, correction: found.correction }
  }
  return {
    ...{ thread, card: card.card, iWrote: committed.includes(me) },
    state: left ? 'left' : open ? 'open' : committed.length === 2 ? 'opening' : 'writing',
    mine: opened.find(({ by }) => by === me)?.words ?? written,
    theirs: open ? (opened.find(({ by }) => by !== me)?.words ?? null) : null,
    myAnswer: answerOf(true),
    theirAnswer: answerOf(false),
  }
}
