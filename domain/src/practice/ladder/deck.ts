/** The deck: how many cards a level has, what each may touch, and when in the year it belongs (R44, R39). */

import type { ThreadId } from '../../ids.ts'
import type { BoundaryTopic } from '../boundaries/topics.ts'

/** The levels, the lightest first: warm · closer · deeper · hardly ever said. */
export const levels = [1, 2, 3, 4] as const
/** How deep a card goes. */
export type Level = (typeof levels)[number]

/** A time of the year that a card belongs to. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/**
 * A card: of the deck by its level and number ("2-07"), or one of the couple's own by its thread.
 *
 * The numbers are stored in logs for ever: none is given to another question (docs/cards.md). The questions themselves are
 * words of the app, loaded with its screen.
 */
export type CardRef = ThreadId

const sizes: Readonly<Record<Level, number>> = { 1: 61, 2: 63, 3: 61, 4: 63 }

/** What an answer may touch. No line is drawn around what stands nowhere here: no answer to it can be turned on its giver. */
// prettier-ignore
const about: Readonly<Record<BoundaryTopic, string>> = {
  past: '2-38 2-39 2-40 3-22 3-23 3-24 4-20 4-21 4-22 4-23 4-24',
  childhood:
    '1-45 1-46 1-47 1-48 1-50 2-41 2-42 2-43 2-44 3-25 3-26 3-27 3-28 3-29 3-31 3-43 4-25 4-26 4-27 4-28 ' +
    '4-29 4-38 4-46 4-57 4-61',
  before: '3-37 3-38 3-59 4-24 4-34 4-35 4-36 4-61 4-62',
  family:
    '1-49 1-50 2-41 2-42 2-43 2-45 2-46 3-26 3-27 3-30 3-31 3-32 3-33 4-26 4-27 4-29 4-30 4-31 4-32 4-33 ' +
    '4-62 4-63',
  body: '1-57 2-53 2-54 3-44 3-45 3-46 3-47 3-48 4-45 4-46 4-47',
  sex: '2-54 3-47 3-48 4-47 4-48 4-49',
  health: '2-55 2-56 2-63 3-46 3-49 3-50 4-33 4-41 4-50 4-51 4-52 4-54 4-60',
  money: '1-56 2-51 2-52 3-41 3-42 3-43 4-42 4-43 4-44',
  work: '1-53 1-54 2-49 2-50 3-39 3-40 3-41 4-39 4-40 4-41',
  friends: '1-51 1-52 2-46 2-47 2-48 3-34 3-35 3-36 3-59 4-33 4-37 4-38 4-63',
  faith: '2-57 3-51 3-52 4-53 4-54 4-55',
  children: '2-58 3-53 3-54 4-56 4-57',
  future: '1-55 2-59 3-44 3-55 3-56 3-57 3-61 4-19 4-20 4-36 4-44 4-50 4-52 4-58 4-59',
}

/** Dealt in their own time of the year alone. */
const inSeason: Readonly<Record<Season, string>> = {
  spring: '1-58 2-60 3-58 4-60',
  summer: '1-59 2-61 3-59 4-61',
  autumn: '1-60 2-62 3-60 4-62',
  winter: '1-61 2-63 3-61 4-63',
}

/** The cards of one level, in the order of their numbers. */
export const deckOf = (level: Level): readonly CardRef[] => decks[level]

const numbered = (level: Level): readonly CardRef[] =>
  Array.from({ length: sizes[level] }, (_, index) =>
    cardOf(`${level}-${String(index + 1).padStart(2, '0')}`),
  )
const cardOf = (number: string): CardRef => number as CardRef
const listed = (numbers: string): readonly CardRef[] => numbers.split(' ').map(cardOf)
const decks: Readonly<Record<Level, readonly CardRef[]>> = {
  1: numbered(1),
  2: numbered(2),
  3: numbered(3),
  4: numbered(4),
}

const levelByCard = new Map<CardRef, Level>(
  levels.flatMap((level) => decks[level].map((card) => [card, level] as const)),
)

/** The level of a card of the deck; null for what is not in it. */
export const levelOfDeckCard = (card: CardRef): Level | null => levelByCard.get(card) ?? null

/** The cards whose answers may touch a topic. */
export const cardsAbout = (topic: BoundaryTopic): readonly CardRef[] => listed(about[topic])

/** What an answer to a card may touch; none for one that is safe whatever is said. */
export const topicsOfCard = (card: CardRef): readonly BoundaryTopic[] =>
  topicsByCard.get(card) ?? []

const topicsByCard = byCard(about)
const seasonsByCard = byCard(inSeason)

function byCard<Tag extends string>(
  tagged: Readonly<Record<Tag, string>>,
): ReadonlyMap<CardRef, readonly Tag[]> {
  const found = new Map<CardRef, Tag[]>()
  for (const tag of Object.keys(tagged) as Tag[])
    for (const card of listed(tagged[tag])) found.set(card, [...(found.get(card) ?? []), tag])
  return found
}

/** Whether a card belongs to this time of the year, or to any; where no season is known, to any alone. */
export function isInSeason(card: CardRef, season: Season | null): boolean {
  const of = seasonsByCard.get(card)
  return of === undefined || (season !== null && of.includes(season))
}
