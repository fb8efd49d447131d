/** What each sees of a round of naming feelings (R4). */

import { type Side, sideOf } from '../../entry.ts'
import type { Instant, ThreadId } from '../../ids.ts'
import { getMany } from '../../many.ts'
import { givenSince } from '../../sealing.ts'
import { type HavingSealed, type Mine, mineIn, type Moment, type Sharing } from '../../slice.ts'
import { type Feeling, feelingsEvents, type FeelingsRound, type FeelingsRounds } from './fold.ts'

/** A round from my side: my partner’s naming is null until both are open. */
export type FeelingsView = {
  readonly thread: ThreadId
  readonly about: ThreadId
  readonly by: Side
  readonly at: Instant
  /** `opening`: both have committed and the keys are on their way. */
  readonly state: 'naming' | 'opening' | 'open' | 'not-this-time'
  readonly iNamed: boolean
  readonly partnerNamed: boolean
  /** What I wrote, before and after the opening; still mine after "not this time". */
  readonly mine: NamedView | null
  /** Only when both are open. */
  readonly theirs: NamedView | null
  /** Since when mine is open to my partner while theirs is shut; null: it is not. */
  readonly givenAt: Instant | null
}

/** What one of the two named, with what they added; empty for nothing. */
export type NamedView = { readonly feelings: readonly Feeling[]; readonly more: string }

type Look = Pick<Moment, 'me'> & { readonly mine: Mine }

/** My own words also while they are shut: this device keeps what I sealed. */
export function viewFeelings(round: FeelingsRound, { me, mine }: Look): FeelingsView {
  const { thread, about, at, committed, opened, left } = round
  const iNamed = committed.includes(me)
  const open = opened.length === 2
  const ofMine =
    opened.find((named) => named.by === me) ?? mine(feelingsEvents, `${thread}/feelings`)
  const ofTheirs = opened.find((named) => named.by !== me)
  return {
    thread,
    about,
    at,
    by: sideOf(round.by, me),
    state: left ? 'not-this-time' : open ? 'open' : committed.length === 2 ? 'opening' : 'naming',
    iNamed,
    partnerNamed: !left && committed.some((partner) => partner !== me),
    mine: ofMine === null ? null : { feelings: ofMine.feelings, more: ofMine.more },
    theirs:
      open && ofTheirs !== undefined ? { feelings: ofTheirs.feelings, more: ofTheirs.more } : null,
    givenAt: givenSince(round, me),
  }
}

/** One round of naming feelings; null when nobody invited to it. */
export function feelingsOf(
  { shared, mine }: Sharing<'feelings', FeelingsRounds> & HavingSealed,
  thread: ThreadId,
  { me }: Moment,
): FeelingsView | null {
  const round = getMany(shared.feelings, thread)
  return round && viewFeelings(round, { me, mine: mineIn(mine) })
}
