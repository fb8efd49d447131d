/** What screens see of the table: each a pure function of the couple, the partner and the clock. */

import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, valuesOf } from '../../many.ts'
import type { Couple, Moment } from '../../state.ts'
import { viewCards } from './cards.ts'
import type { CardsView } from './cards.ts'
import { viewCharter } from './charter.ts'
import type { CharterView } from './charter.ts'
import type { Voice } from './events.ts'
import { viewPalette } from './palette.ts'
import type { PaletteView } from './palette.ts'
import { viewParking } from './parking.ts'
import type { ParkingView } from './parking.ts'
import type { Felt } from './table.ts'
import { askRestsUntil, parkedIn, viewTalk } from './view.ts'
import type { ParkedTalk, TalkView } from './view.ts'

/** Who looks, by the relay's clock; `guest`: my partner, on my phone. */
export type TalkMoment = {
  readonly me: PartnerId
  readonly clock: Instant
  readonly voice?: Voice
}

/** The talk that is not over; null when there is none. */
export function activeTalkOf(couple: Couple, moment: TalkMoment): TalkView | null {
  const { active } = couple.shared.table.talks
  return active === null ? null : talkOf(couple, active, moment)
}

export function talkOf(couple: Couple, thread: string, moment: TalkMoment): TalkView | null {
  const talk = getMany(couple.shared.table.talks.all, thread)
  return talk && viewTalk(talk, moment.me, moment.clock, moment.voice ?? 'own')
}

/** Talks that are over, the newest first. */
export function pastTalksOf(couple: Couple, moment: TalkMoment): readonly TalkView[] {
  return valuesOf(couple.shared.table.talks.all)
    .filter(({ end }) => end !== null)
    .toSorted((left, right) => right.order - left.order)
    .map((talk) => viewTalk(talk, moment.me, moment.clock))
}

/** Topics that were parked with a date: they come up in the next check-in of both (R23). */
export function parkedTalksOf(couple: Couple): readonly ParkedTalk[] {
  return parkedIn(valuesOf(couple.shared.table.talks.all))
}

/** The dates that talks set for the next check-in, from now on, the soonest first. */
export function checkInDatesOf(couple: Couple, now: Instant): readonly Instant[] {
  const dates = valuesOf(couple.shared.table.talks.all).map(({ checkInOn }) => checkInOn)
  return dates
    .filter((on) => on !== null)
    .filter((on) => on >= now)
    .toSorted((left, right) => left - right)
}

export function askingRestsUntil(couple: Couple, { me, now }: Moment): Instant | null {
  return askRestsUntil(couple.shared.table.talks, me, now)
}

export function charterOf(couple: Couple, { me }: Pick<Moment, 'me'>): CharterView {
  return viewCharter(couple.shared.table.charter, me)
}

export function paletteOf(couple: Couple, { me }: Pick<Moment, 'me'>): PaletteView {
  return viewPalette(couple.shared.table.palette, me)
}

export function cardsOfTalk(couple: Couple, talk: ThreadId, { me }: Pick<Moment, 'me'>): CardsView {
  const written = (thread: ThreadId): string | null => {
    const mine = getMany(couple.mine, `${thread}/card`)
    return mine?.kind === 'card-written' ? mine.words : null
  }
  return viewCards(couple.shared.table.cards, talk, me, written)
}

/** The talk that a card was dealt in; null for a card that nobody dealt. */
export function talkOfCard(couple: Couple, card: ThreadId): ThreadId | null {
  return getMany(couple.shared.table.cards.all, card)?.talk ?? null
}

export function parkingOf(couple: Couple, { me }: Pick<Moment, 'me'>): ParkingView {
  return viewParking(couple.shared.table.topics, couple.own.table.topics, me)
}

/** How it was for me, on my devices alone. */
export function feltOf(couple: Couple, talk: ThreadId): Felt | null {
  return getMany(couple.own.table.felt, talk)
}

export function friendViewOf(couple: Couple, talk: ThreadId): string | null {
  return getMany(couple.own.table.friendViews, talk)
}

export { bandOf, combinedBand } from './heat.ts'
export type { Band } from './heat.ts'
export { chunkMs, chunkUnits, stages } from './events.ts'
export type { Mode, Stage, Voice, Wish as TalkWish } from './events.ts'
export type { Verdict } from './state.ts'
export type { Terms, UsualRule, CharterView } from './charter.ts'
export type { CardName, CardsView, CardView, Deck } from './cards.ts'
export type { PaletteView, PaletteWords } from './palette.ts'
export type { ParkingView } from './parking.ts'
export { merge } from './merge.ts'
export type { SharedTalkCommand, TalkHead } from './decide.ts'
export type { ParkedTalk, TalkTime, TalkView } from './view.ts'
export type {
  BoardView,
  ChunkView,
  FloorView,
  OptionView,
  QuestionView,
  SummaryView,
} from './papers.ts'
export { isParroted } from '../listening.ts'
