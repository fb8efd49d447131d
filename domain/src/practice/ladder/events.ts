/** What can happen on the ladder: sitting down together, cards dealt and passed, stepping back, own cards (R44). */

import { both, type EventsOf, onlyMe } from '../../entry.ts'
import type { Instant } from '../../ids.ts'
import type { AskTerms } from '../../asking.ts'
import { listOf, oneOf, shapeOf, text, threadId, whole } from '../../shape.ts'
import type { EventNamed } from '../../slice.ts'
import { type Level, levels } from './deck.ts'

// Of the deck by number, or one of our own by its thread: both are of this shape.
const card = threadId
const level = shapeOf(
  levels.join(' or '),
  (value): value is Level => typeof value === 'number' && levels.some((each) => each === value),
)

/** The longest question of one's own, in UTF-16 units. */
export const longestCard = 160
/** So many cards one offers to the device of whoever answers. */
export const mostOffered = 5

/**
 * Under the thread of one sitting, and of one card of the couple's own.
 *
 * That a card was answered is no event: whoever answered and whoever passed says the same, "on with the next".
 */
export const ladderEvents = {
  /** Would you sit down with me? An ask (R38): it ends by itself. */
  'sitting-asked': both({}),
  'sitting-joined': both({}),
  /** Both are here, at one phone. */
  'sitting-handed': both({}),
  /** By whoever listens: some cards that are all right for them. The device of whoever answers deals one of these. */
  'sitting-offered': both({ among: listOf(card, mostOffered) }),
  'sitting-dealt': both({ card }),
  /** The next person's turn: answered, or passed. */
  'sitting-turned': both({ card }),
  /** Another card for the same person. */
  'sitting-swapped': both({ card }),
  'sitting-ended': both({}),
  /** Stepping back: by either, at once, for both. */
  'ladder-lowered': both({ to: level }),
  'own-card-offered': both({ words: text(longestCard), level }),
  'own-card-agreed': both({}),
  /** By either, at any time. */
  'own-card-dropped': both({}),

  /** Kept, never again, or neither; only I know. */
  'deck-card-marked': onlyMe({ card, mark: oneOf('star', 'never', 'none') }),
  /** How I thought that it would feel, and how it felt. */
  'sitting-felt': onlyMe({ when: oneOf('before', 'after'), number: whole(1, 5) }),
}

type LadderEvent = EventsOf<typeof ladderEvents>
/** What both read. */
export type PlainEvent = Extract<LadderEvent, { audience: 'both' }>
/** What only I read. */
export type OwnEvent = Extract<LadderEvent, { audience: 'me' }>

const hourMs = 3_600_000
/** So long it stands that somebody asked to sit down together. */
export const askStandsMs = 3 * hourMs

/** As light as asking for a good moment (R33): it may be asked again later the same day. */
export const sittingTerms: AskTerms<EventNamed<typeof ladderEvents, 'sitting-asked'>> = {
  topic: () => 'sitting',
  standsMs: () => askStandsMs,
  restsMs: 6 * hourMs,
}

/** A question of one's own waits so long for the yes of the partner. */
export const ownCardStandsMs = 14 * 24 * hourMs
/** A card is not dealt again for so long. */
export const yearMs = 365 * 24 * hourMs
/** A sitting that nobody ended is over after so long. */
export const sittingMs = 12 * hourMs
/** Between one level up and the next. */
export const levelRestsMs = 24 * hourMs

/** Whether so long has passed since then. */
export const isPast = (since: Instant | null, ms: number, now: Instant): boolean =>
  since === null || now >= since + ms
