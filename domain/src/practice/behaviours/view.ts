/** What each sees of what is tried, proposed and wished (R29). */

import { type Asking, type AskView, lastAskOn, mayAskFrom } from '../../asking.ts'
import { type Side, sideOf } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany } from '../../many.ts'
import type { Moment, Owning, Sharing } from '../../slice.ts'
import { type Behaviour, type Behaviours, isProposalOver } from './fold.ts'
import type { Noticed } from './noticed.ts'

/** Something that is tried, from my side; `review`: its time is up, and whoever's it is may choose it anew. */
export type BehaviourView = {
  readonly thread: ThreadId
  readonly by: Side
  readonly cue: string
  readonly act: string
  readonly until: Instant
  readonly review: boolean
}

/** A wish from my side: its words are null once they were taken back. */
export type WishView = AskView & {
  readonly words: { readonly cue: string; readonly act: string } | null
}

/** What I try, what my partner tries, what we try, and what is proposed or wished. */
export type BehavioursView = {
  readonly mine: BehaviourView | null
  readonly theirs: BehaviourView | null
  readonly joint: BehaviourView | null
  readonly proposed: BehaviourView | null
  /** What a new proposal would replace; null for nothing. */
  readonly instead: ThreadId | null
  /** What I wished of my partner. */
  readonly wished: WishView | null
  /** What my partner wishes of me, or that it is over. */
  readonly wish: WishView | null
  /** From when on I may wish for something; null for now. */
  readonly mayWishFrom: Instant | null
  /** When I last noticed myself in what I try; null for never. Told to nobody. */
  readonly noticedAt: Instant | null
}

type Seen = Sharing<'behaviours', Behaviours> &
  Sharing<'asking', Asking> &
  Sharing<'partners', { readonly known: readonly { readonly id: PartnerId }[] }> &
  Owning<'behaviours', Noticed>

const dayMs = 86_400_000
/** So long after its last day it is asked whether to choose it anew; then it is over, and nothing is said. */
const reviewMs = 14 * dayMs

/** All that is tried and wished, as it stands now. */
export function behavioursOf(seen: Seen, moment: Moment): BehavioursView {
  const { behaviours, asking, partners } = seen.shared
  const { me, now } = moment
  const partner = partners.known.find(({ id }) => id !== me)?.id ?? null
  const view = (each: Behaviour | null | undefined): BehaviourView | null => {
    if (each == null || now >= each.until + reviewMs) return null
    const { thread, by, cue, act, until } = each
    return { thread, by: sideOf(by, me), cue, act, until, review: now >= until }
  }
  const wishOf = (ask: AskView | null): WishView | null =>
    ask && { ...ask, words: getMany(behaviours.wishes, ask.thread)?.words ?? null }
  const mine = view(behaviours.own.find(({ by }) => by === me))
  const wish = wishOf(lastAskOn(asking, 'wish', partner, moment))
  return {
    mine,
    theirs: view(behaviours.own.find(({ by }) => by !== me)),
    joint: view(behaviours.joint),
    proposed: isProposalOver(behaviours, now) ? null : view(behaviours.proposed),
    instead: (behaviours.proposed ?? behaviours.joint)?.thread ?? null,
    wished: wishOf(lastAskOn(asking, 'wish', me, moment)),
    wish: wish?.state === 'open' || wish?.state === 'over' ? wish : null,
    mayWishFrom: mayAskFrom(asking, 'wish', moment),
    noticedAt: mine === null ? null : getMany(seen.own.behaviours, mine.thread),
  }
}
