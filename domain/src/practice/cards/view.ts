/** What each sees of the cards of a talk (R27). */

import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany } from '../../many.ts'
import { givenSince } from '../../sealing.ts'
import { type Limits, offLimits } from '../boundaries/limits.ts'
import { type CardName, cardTopics, type Deck, decks } from './decks.ts'
import { type HavingSealed, mineIn, type Moment, type Sharing } from '../../slice.ts'
import { type Answer, type Card, cardEvents, type Cards, cardsOf, isBarred } from './fold.ts'

/** One card from my side: my partner’s words are null until both are open. */
export type CardView = {
  readonly thread: ThreadId
  readonly card: CardName
  /** It touches a line of mine, or one that was spoken since: it is not shown here. */
  readonly offLimits: boolean
  /** `opening`: both have written and the keys are on their way. */
  readonly state: 'writing' | 'opening' | 'open' | 'left'
  readonly iWrote: boolean
  /** What I wrote about my partner, and they about me; theirs only once both are open. */
  readonly mine: string | null
  readonly theirs: string | null
  /** Since when mine is open to my partner while theirs is shut; null: it is not. */
  readonly givenAt: Instant | null
  /** What I said to their words about me, and they to mine about them. */
  readonly myAnswer: Omit<Answer, 'by'> | null
  readonly theirAnswer: Omit<Answer, 'by'> | null
}

/** The cards of one talk from my side: dealt, left, and still to come. */
export type CardsView = {
  /** The one on the table; null between cards. */
  readonly current: CardView | null
  readonly past: readonly CardView[]
  /** What may still be dealt, in order. */
  readonly next: Readonly<Record<Deck, CardName | null>>
  /** Of earlier times, all that may still be dealt as far as this device knows. */
  readonly free: readonly CardName[]
  /** I asked for a card, and none has come yet. */
  readonly askedByMe: boolean
  /** What this device deals, since my partner asked for a card; null for nothing. */
  readonly draw: { readonly thread: ThreadId; readonly card: CardName } | null
  /** What I have barred; what my partner has barred is simply never dealt. */
  readonly barredByMe: readonly CardName[]
}

/**
 * @param written - my own words in a card that is still sealed; null when this device has none
 * @param isOff - whether a card touches a line, as this device knows it
 */
export function viewCards(
  cards: Cards,
  talk: ThreadId,
  me: PartnerId,
  written: (thread: ThreadId) => string | null,
  isOff: (card: CardName) => boolean,
): CardsView {
  const all = cardsOf(cards, talk)
  const views = all.map((card) => ({
    ...viewCard(card, me, written(card.thread)),
    offLimits: isOff(card.card),
  }))
  const isCurrent = ({ state, myAnswer }: CardView) =>
    state === 'writing' || state === 'opening' || (state === 'open' && myAnswer === null)
  const isFree = (name: CardName) =>
    !isOff(name) && !isBarred(cards, name) && !all.some(({ card, left }) => card === name && !left)
  const free = (deck: Deck) => decks[deck].filter(isFree)
  const last = getMany(cards.asked, talk)
  const asked = last?.open === true ? last : null
  const card = asked !== null && asked.by !== me ? asked.among.find(isFree) : undefined
  return {
    current: views.find(isCurrent) ?? null,
    past: views.filter((view) => view.state === 'open' && !isCurrent(view)),
    next: { moment: free('moment')[0] ?? null, past: free('past')[0] ?? null },
    free: free('past'),
    askedByMe: asked?.by === me,
    draw: asked === null || card === undefined ? null : { thread: asked.thread, card },
    barredByMe: cards.barred.filter(({ by }) => by === me).map(({ card }) => card),
  }
}

function viewCard(card: Card, me: PartnerId, written: string | null): Omit<CardView, 'offLimits'> {
  const { thread, committed, opened, answers, left } = card
  const open = opened.length === 2
  const answerOf = (mine: boolean) => {
    const found = answers.find(({ by }) => (by === me) === mine)
    return found === undefined ? null : { nearness: found.nearness, correction: found.correction }
  }
  return {
    thread,
    card: card.card,
    iWrote: committed.includes(me),
    state: left ? 'left' : open ? 'open' : committed.length === 2 ? 'opening' : 'writing',
    mine: opened.find(({ by }) => by === me)?.words ?? written,
    theirs: open ? (opened.find(({ by }) => by !== me)?.words ?? null) : null,
    givenAt: givenSince(card, me),
    myAnswer: answerOf(true),
    theirAnswer: answerOf(false),
  }
}

/** The cards of one talk; my own words also while they are shut. */
export function cardsOfTalk(
  couple: Sharing<'cards', Cards> & HavingSealed & Limits,
  talk: ThreadId,
  { me }: Pick<Moment, 'me'>,
): CardsView {
  const sealedByMe = mineIn(couple.mine)
  return viewCards(
    couple.shared.cards,
    talk,
    me,
    (thread) => sealedByMe(cardEvents, `${thread}/card`)?.words ?? null,
    (card) => {
      const topic = cardTopics[card]
      return topic !== null && offLimits(couple, topic)
    },
  )
}

/** The talk that a card was dealt in; null for a card that nobody dealt. */
export function talkOfCard({ shared }: Sharing<'cards', Cards>, card: ThreadId): ThreadId | null {
  return getMany(shared.cards.all, card)?.talk ?? null
}
