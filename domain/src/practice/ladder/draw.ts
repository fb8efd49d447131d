/** Drawing: which cards this device offers or deals, the same for the same seed, within what it knows of both (R44, R39). */

import { hashOf } from '../../many.ts'
import { type CardRef, type Level, levelOfDeckCard, levels, topicsOfCard } from './deck.ts'

/** The cards in an order that follows from the seed alone. */
export function shuffled(cards: readonly CardRef[], seed: string): readonly CardRef[] {
  return cards
    .map((card) => ({ card, lot: hashOf(`${card} ${seed} ${card}`) }))
    .toSorted((left, right) => left.lot - right.lot || (left.card < right.card ? -1 : 1))
    .map(({ card }) => card)
}

/**
 * Some cards for my partner's device to deal one of: two of any kind, and two that touch nothing.
 *
 * Few, so that one draw says nothing of what was left out; two that touch nothing, so that there is always one to deal and
 * nobody is found out by a draw that comes to nothing.
 *
 * @param free - what may be dealt as far as this device knows, with the level of each
 */
export function offered(
  free: ReadonlyMap<CardRef, Level>,
  wanted: Level,
  seed: string,
): readonly CardRef[] {
  const pool = shuffled(poolOf(free, wanted), seed)
  const safe = shuffled(poolOf(new Map([...free].filter(([card]) => isSafe(card))), wanted), seed)
  return [...new Set([...pool.slice(0, 2), ...safe.slice(0, 2)])]
}

// What our own questions touch nobody has said.
const isSafe = (card: CardRef): boolean =>
  levelOfDeckCard(card) !== null && topicsOfCard(card).length === 0

/** What is wanted, or where nothing is left of it, what lies below; above it only where nothing does. */
function poolOf(free: ReadonlyMap<CardRef, Level>, wanted: Level): readonly CardRef[] {
  const at = (level: Level) => [...free.keys()].filter((card) => free.get(card) === level)
  const byNearness = levels.toSorted(
    (left, right) => distance(left, wanted) - distance(right, wanted),
  )
  return byNearness.map(at).find((cards) => cards.length > 0) ?? []
}

const distance = (level: Level, wanted: Level): number =>
  level <= wanted ? wanted - level : 10 + level

/** Both begin warm, and go down together: a level deeper every two turns, as far as the two have opened it. */
export const levelOfTurn = (turn: number, deepest: Level): Level =>
  levels[Math.min(Math.floor(turn / 2), deepest - 1)] ?? 1
