/** What each sees of "my part in it": theirs never before mine is open too (R48). */

import type { Instant, ThreadId } from '../../ids.ts'
import { getMany, valuesOf } from '../../many.ts'
import { givenSince } from '../../sealing.ts'
import { type HavingSealed, mineIn, type Moment, type Owning, type Sharing } from '../../slice.ts'
import { partEvents, type PartOffer, type PartRound, type Parts } from './fold.ts'

type Seen = Sharing<'parts', Parts> & HavingSealed

/**
 * A round from my side. Whether my partner has written shows nowhere before both are open.
 *
 * `unwritten`: I have written nothing · `waiting`: mine is shut · `opening`: the keys are exchanged · `open`: both read both
 * · `over`: I took mine back, or its week was over.
 */
export type PartView = {
  readonly state: 'unwritten' | 'waiting' | 'opening' | 'open' | 'over'
  readonly mine: string | null
  readonly theirs: string | null
  /** Its week is over: my device takes it back, and then says that it stayed shut. */
  readonly lapsed: boolean
  /** Since when mine is open to my partner while theirs is shut; null: it is not. */
  readonly givenAt: Instant | null
}

/** So long one sentence waits for the other. */
const weekMs = 7 * 86_400_000

/** The round about one rupture. */
export function partOf({ shared, mine }: Seen, rupture: ThreadId, { me, now }: Moment): PartView {
  const round = getMany(shared.parts, rupture)
  const kept = mineIn(mine)(partEvents, `${rupture}/part`)
  if (round === null) {
    return { state: 'unwritten', mine: null, theirs: null, lapsed: false, givenAt: null }
  }
  const state = stateOf(round, me)
  const at = round.written.find(({ by }) => by === me)?.at ?? now
  const theirs = round.opened.find(({ by }) => by !== me)
  return {
    state,
    mine: state === 'unwritten' ? null : (kept?.words ?? wordsBy(round, me)),
    theirs: state === 'open' ? (theirs?.words ?? null) : null,
    lapsed: state === 'waiting' && now >= at + weekMs,
    givenAt: givenSince(round, me),
  }
}

function stateOf(
  { committed, opened, left, leftBy }: PartRound,
  me: Moment['me'],
): PartView['state'] {
  if (opened.length === 2) return 'open'
  if (!committed.includes(me)) return 'unwritten'
  if (leftBy.includes(me)) return 'over'
  return committed.length === 2 && !left ? 'opening' : 'waiting'
}

const wordsBy = ({ opened }: PartRound, me: Moment['me']): string | null =>
  opened.find(({ by }) => by === me)?.words ?? null

/** For so long it is told that both are open. */
const toldMs = 14 * 86_400_000

/** Rounds that have opened, and not long ago. */
export function partsJustOpened({ shared }: Seen, { now }: Moment): readonly ThreadId[] {
  return valuesOf(shared.parts)
    .filter(({ opened }) => opened.length === 2 && opened.every(({ at }) => now < at + toldMs))
    .map(({ thread }) => thread)
}

/** Whether it is offered to me; I alone say so. */
export const isPartOffered = ({ own }: Owning<'parts', PartOffer>): boolean => own.parts.offered
