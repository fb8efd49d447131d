/** What only I know of the ladder: the cards I keep or never want, and how each sitting felt to me (R44). */

import { type Many, getMany, none, setMany } from '../../many.ts'
import type { CardRef } from './deck.ts'
import type { OwnEvent } from './events.ts'

/** What I said of a card, to nobody. */
export type Mark = Extract<OwnEvent, { kind: 'deck-card-marked' }>['mark']
/** How I thought that a sitting would feel, and how it felt, from 1 to 5; null where I did not say. */
export type Felt = { readonly before: number | null; readonly after: number | null }

/** My marks by card, and my two numbers by sitting. */
export type OwnLadder = {
  readonly marks: Many<{ readonly card: CardRef; readonly mark: Mark }>
  readonly felt: Many<Felt>
}

/** Nothing is kept. */
export const nothingOwn: OwnLadder = { marks: none, felt: none }

/** What was said last stands. */
export function foldOwn(own: OwnLadder, event: OwnEvent): OwnLadder {
  if (event.kind === 'deck-card-marked') {
    const { card, mark } = event
    return { ...own, marks: setMany(own.marks, card, { card, mark }) }
  }
  const { thread, when, number } = event
  const known = getMany(own.felt, thread) ?? { before: null, after: null }
  return { ...own, felt: setMany<Felt>(own.felt, thread, { ...known, [when]: number }) }
}
