/** The ladder from my side: how deep cards go, the sitting that runs, and what this device is to draw (R44). */

import { type Asking, type AskView, lastAskOn, mayAskFrom } from '../../asking.ts'
import { isWild } from '../../bounds.ts'
import { type Side, sideOf } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, newestFirst, valuesOf } from '../../many.ts'
import type { Moment, Owning, Sharing } from '../../slice.ts'
import { type Limits, offLimits } from '../boundaries/limits.ts'
import { type CardRef, deckOf, isInSeason, type Level, levels } from './deck.ts'
import { quietYes, type YesCouple } from '../yeses/yeses.ts'
import { levelOfTurn, offered, shuffled } from './draw.ts'
import { isPast, levelRestsMs, ownCardStandsMs, sittingMs } from './events.ts'
import {
  answersNow,
  deepest,
  type Ladder,
  levelAt,
  levelOf,
  levelQuestion,
  mayBeDealt,
  type OwnCard,
  type Sitting,
  touches,
} from './fold.ts'
import type { Felt, Mark, OwnLadder } from './own.ts'
import { seasonAt } from './seasons.ts'

/** As much of the couple as the ladder looks at. */
export type LadderSeen = Sharing<'ladder', Ladder> & Owning<'ladder', OwnLadder> & Limits

/** What the deck offers to both, now. */
export type LadderView = {
  readonly level: Level
  /** The level above it; null on the last, and for a day after one was opened. */
  readonly next: Level | null
  /** When the next may be wished for; null for now. */
  readonly nextFrom: Instant | null
  /** The sitting that runs. */
  readonly sitting: SittingView | null
  readonly mine: AskView | null
  readonly theirs: AskView | null
  readonly mayAskFrom: Instant | null
}

/** A card as it lies here. */
export type TableView = {
  readonly card: CardRef
  readonly level: Level
  /** The words of one of our own; null for one of the deck. */
  readonly words: string | null
  /** It touches a line of mine, or I never want it: it is not shown here. */
  readonly hidden: boolean
  readonly mark: Mark
}

/** One sitting, from my side. */
export type SittingView = {
  readonly thread: ThreadId
  readonly state: 'asked' | 'going' | 'over'
  readonly hand: 'two' | 'one'
  /** Who asked, or at whose phone both are. */
  readonly by: Side
  readonly answers: Side
  readonly turn: number
  readonly table: TableView | null
  /** What this device may offer to my partner's, and what it deals by itself; null for nothing. */
  readonly offers: readonly CardRef[] | null
  readonly deals: CardRef | null
  /** Something stands offered, for my partner's device to deal. */
  readonly waits: boolean
  readonly felt: Felt
}

/** What there is to see of the ladder. */
export function ladderOf(
  couple: LadderSeen &
    Sharing<'asking', Asking> &
    Sharing<'partners', { readonly known: readonly { readonly id: PartnerId }[] }>,
  moment: Moment,
): LadderView {
  const { ladder, asking, partners } = couple.shared
  const partner = partners.known.find(({ id }) => id !== moment.me)?.id ?? null
  const level = levelAt(ladder, moment.now)
  const nextFrom = ((ladder.openFrom ?? 0) + levelRestsMs) as Instant
  const sitting = ladder.latest === null ? null : sittingOf(couple, ladder.latest, moment)
  return {
    level,
    next: levels.find((each) => each === level + 1) ?? null,
    nextFrom: moment.now < nextFrom ? nextFrom : null,
    sitting: sitting?.state === 'going' ? sitting : null,
    mine: lastAskOn(asking, 'sitting', moment.me, moment),
    theirs: lastAskOn(asking, 'sitting', partner, moment),
    mayAskFrom: mayAskFrom(asking, 'sitting', moment),
  }
}

/** One level back from now; null on the first. */
export const lighterOf = (
  { shared }: Sharing<'ladder', Ladder>,
  { now }: Pick<Moment, 'now'>,
): Level | null => levels.find((each) => each === levelAt(shared.ladder, now) - 1) ?? null

/** The level as it is now, where both said yes to it within a week; null for one that was open before. */
export function openedOf(
  couple: Sharing<'ladder', Ladder> & YesCouple,
  moment: Moment,
): { readonly level: Level; readonly round: number } | null {
  const level = levelAt(couple.shared.ladder, moment.now)
  const { matched } = quietYes(couple, levelQuestion(level), moment)
  if (matched === null || isPast(matched.at, newsMs, moment.now)) return null
  return { level, round: matched.round }
}

/** So long it is news that a level has opened. */
const newsMs = 7 * levelRestsMs

/** One sitting; null where there is none. */
export function sittingOf(
  couple: LadderSeen,
  thread: ThreadId,
  moment: Moment,
): SittingView | null {
  const { ladder } = couple.shared
  const known = getMany(ladder.sittings, thread)
  if (known === null || (!known.joined && isWild(known.at, moment.now))) return null
  const { me } = moment
  const latest = ladder.latest === thread
  const over = known.ended || (known.joined && (!latest || isOver(known, moment.now)))
  const going = known.joined && !over
  return {
    ...{ thread, hand: known.hand, turn: known.turn, by: sideOf(known.by, me) },
    state: over ? 'over' : going ? 'going' : 'asked',
    answers: answersNow(known, me) ? 'me' : 'partner',
    table: known.table === null || !going ? null : tableOf(couple, known.table),
    offers: going ? offersIn(couple, known, moment) : null,
    deals: going ? dealsIn(couple, known, moment) : null,
    waits: going && known.table === null && known.among !== null,
    felt: getMany(couple.own.ladder.felt, thread) ?? { before: null, after: null },
  }
}

const isOver = ({ at }: Sitting, now: Instant): boolean => isPast(at, sittingMs, now)

function tableOf(couple: LadderSeen, card: CardRef): TableView {
  const { ladder } = couple.shared
  return {
    card,
    level: levelOf(ladder, card) ?? 1,
    words: getMany(ladder.own, card)?.words ?? null,
    hidden: isClosed(couple, card),
    mark: markOf(couple, card),
  }
}

/** What I said of a card, to nobody. */
export const markOf = ({ own }: Owning<'ladder', OwnLadder>, card: CardRef): Mark =>
  getMany(own.ladder.marks, card)?.mark ?? 'none'

/** A card that this device shows to nobody: it touches a line, or I never want it. */
const isClosed = (couple: LadderSeen, card: CardRef): boolean =>
  markOf(couple, card) === 'never' ||
  touches(couple.shared.ladder, card, (topic) => offLimits(couple, topic))

/** What this device would offer or deal in a sitting, with the level of each. */
function freeIn(
  couple: LadderSeen,
  sitting: Sitting,
  { now, zone }: Moment,
): ReadonlyMap<CardRef, Level> {
  const { ladder, boundaries } = couple.shared
  const season = seasonAt(now, zone)
  const own = valuesOf(ladder.own).map(({ thread }): CardRef => thread)
  const free = [...levels.flatMap(deckOf), ...own].filter(
    (card) =>
      mayBeDealt(ladder, sitting, card, now, { boundaries }) &&
      isInSeason(card, season) &&
      !isClosed(couple, card),
  )
  return new Map(free.map((card) => [card, levelOf(ladder, card) ?? 1]))
}

const seedOf = ({ thread, turn, offers, dealt }: Sitting): string =>
  `${thread} ${turn} ${offers} ${dealt.length}`

/** How deep the next card should go: nobody answers a second one of the last level in one sitting. */
function wantedIn(ladder: Ladder, sitting: Sitting, now: Instant): Level {
  const { turn, dealt } = sitting
  const answered = dealt.some((each) => each.level === 4 && (each.turn - turn) % 2 === 0)
  const most = deepest(ladder, sitting, now)
  return levelOfTurn(turn, answered && most === 4 ? 3 : most)
}

function drawIn(couple: LadderSeen, sitting: Sitting, moment: Moment): readonly CardRef[] {
  const wanted = wantedIn(couple.shared.ladder, sitting, moment.now)
  return offered(freeIn(couple, sitting, moment), wanted, seedOf(sitting))
}

function offersIn(couple: LadderSeen, sitting: Sitting, moment: Moment): readonly CardRef[] | null {
  const { hand, table } = sitting
  if (hand === 'one' || table !== null) return null
  if (answersNow(sitting, moment.me)) return null
  const cards = drawIn(couple, sitting, moment)
  return cards.length === 0 ? null : cards
}

function dealsIn(couple: LadderSeen, sitting: Sitting, moment: Moment): CardRef | null {
  const { hand, table, among, by } = sitting
  if (table !== null) return null
  if (hand === 'one') return by === moment.me ? (drawIn(couple, sitting, moment)[0] ?? null) : null
  if (among === null || !answersNow(sitting, moment.me)) return null
  const free = freeIn(couple, sitting, moment)
  return shuffled(among, seedOf(sitting)).find((card) => free.has(card)) ?? null
}

// ── what I keep ─────────────────────────────────────────────────────────────────────────────────

/** A card that I marked, with the words of one of our own. */
export type MarkedView = { readonly card: CardRef; readonly words: string | null }

/** The cards that I marked so; only I know. */
export function markedAs(
  { shared, own }: Sharing<'ladder', Ladder> & Owning<'ladder', OwnLadder>,
  mark: Exclude<Mark, 'none'>,
): readonly MarkedView[] {
  return valuesOf(own.ladder.marks)
    .filter((each) => each.mark === mark)
    .map(({ card }) => ({ card, words: getMany(shared.ladder.own, card)?.words ?? null }))
    .toSorted((left, right) => (left.card < right.card ? -1 : 1))
}

/** A question of our own: in the deck, or waiting for a yes; what got none is nowhere after two weeks. */
export type OwnCardView = Pick<OwnCard, 'thread' | 'words' | 'level' | 'agreed'> & {
  readonly by: Side
}

/** The questions of our own that are there, the newest first. */
export function ownCardsOf(
  { shared }: Sharing<'ladder', Ladder>,
  { me, now }: Moment,
): readonly OwnCardView[] {
  return newestFirst(shared.ladder.own)
    .filter(({ dropped, agreed, at, by }) => {
      const waits = !isPast(at, ownCardStandsMs, now) && (by === me || !isWild(at, now))
      return !dropped && (agreed || waits)
    })
    .map(({ thread, words, level, agreed, by }) => ({
      ...{ thread, words, level, agreed },
      by: sideOf(by, me),
    }))
}
