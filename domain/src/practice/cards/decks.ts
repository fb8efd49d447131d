/** Which cards there are, in which pile each lies, and what each may touch (R27, R39). */

import type { BoundaryTopic } from '../boundaries/topics.ts'

/** Every card, by a word that the catalogues put into a sentence. */
// prettier-ignore
export const cardNames = [
  'felt', 'meant', 'hoped', 'unseen', 'reminded', 'earlier', 'learned', 'younger',
] as const
/** What a card asks for. */
export type CardName = (typeof cardNames)[number]
/** Which pile a card lies in: about the moment, or about what it may go back to. */
export type Deck = 'moment' | 'past'

/** The moment itself, and what it may have reminded the other of. */
export const decks: Readonly<Record<Deck, readonly CardName[]>> = {
  moment: ['felt', 'meant', 'hoped', 'unseen'],
  past: ['reminded', 'earlier', 'learned', 'younger'],
}

/** What a card is about, where somebody may have drawn a line; null for the moment alone. */
export const cardTopics: Readonly<Record<CardName, BoundaryTopic | null>> = {
  felt: null,
  meant: null,
  hoped: null,
  unseen: null,
  reminded: 'past',
  earlier: 'past',
  learned: 'childhood',
  younger: 'childhood',
}
