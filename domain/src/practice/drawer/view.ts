/** What each sees of the drawers: never whether, which or when something was opened (R41). */

import { type Side, sideOf } from '../../entry.ts'
import type { Instant, ThreadId } from '../../ids.ts'
import { getMany, newestFirst, valuesOf } from '../../many.ts'
import type { Moment, Owning, Sharing } from '../../slice.ts'
import type { Disclosures } from '../disclosures/fold.ts'
import type { Ruptures } from '../ruptures/fold.ts'
import {
  type AllNoticed,
  type Drawer,
  type Gift,
  giftKey,
  type GiftWords,
  isThankable,
  type Noticed,
} from './fold.ts'

type Seen = Sharing<'drawer', Drawer>
type Me = Pick<Moment, 'me'>

/** A gift from my side; `words` null: taken back. */
export type GiftView = {
  readonly thread: ThreadId
  readonly order: number
  readonly by: Side
  readonly at: Instant
  readonly words: GiftWords | null
}

/** One that was not taken back. */
export type StandingGift = GiftView & { readonly words: GiftWords }

/** What my partner gave me, or I gave them, the newest first; what was taken back is not among it. */
export function giftsBy({ shared }: Seen, side: Side, { me }: Me): readonly StandingGift[] {
  return newestFirst(shared.drawer)
    .map((gift) => viewGift(gift, me))
    .filter((gift): gift is StandingGift => gift.by === side && gift.words !== null)
}

/** One gift by its thread; null where that side gave none. */
export function giftOf(couple: Seen, thread: ThreadId, side: Side, { me }: Me): GiftView | null {
  const found = valuesOf(couple.shared.drawer).find(
    (gift) => gift.thread === thread && sideOf(gift.by, me) === side,
  )
  return found === undefined ? null : viewGift(found, me)
}

function viewGift({ thread, order, by, at, words }: Gift, me: Moment['me']): GiftView {
  return { thread, order, at, words, by: sideOf(by, me) }
}

/** Whether I may say thanks for what stands under that thread: it was met with words, and I have not yet. */
export function mayThank(
  couple: Seen & Sharing<'disclosures', Disclosures>,
  thread: ThreadId,
  { me }: Me,
): boolean {
  const { disclosures } = couple.shared
  // What its owner let rest is not brought up again.
  if (getMany(disclosures.all, thread)?.rested === true) return false
  if (!isThankable(disclosures, thread).ok) return false
  return getMany(couple.shared.drawer, giftKey(thread, me)) === null
}

/** Whether something is open between the two: then nothing of the drawer is shown without asking. */
export function isHurtOpen({ shared }: Sharing<'ruptures', Ruptures>): boolean {
  return valuesOf(shared.ruptures).some(
    ({ state }) => state === 'flagged' || state === 'acknowledged' || state === 'in-repair',
  )
}

/** For so long a line stays in the tray, and thanks are told on Today. */
const toldMs = 14 * 86_400_000

/** Thanks and small things that my partner told me lately. Of a letter nothing is ever told: it waits. */
export function thanksForMe(
  couple: Seen & Sharing<'ruptures', Ruptures>,
  { me, now }: Moment,
): readonly StandingGift[] {
  if (isHurtOpen(couple)) return []
  return giftsBy(couple, 'partner', { me }).filter(
    ({ at, words }) => words.what !== 'letter' && now < at + toldMs,
  )
}

/** A line in my tray. */
export type NoticedView = {
  readonly thread: ThreadId
  readonly at: Instant
  readonly words: string
}

/** What I noticed in the last two weeks and neither shared nor deleted, the newest first. */
export function noticedOf(
  { shared, own }: Seen & Owning<'drawer', AllNoticed>,
  { me, now }: Moment,
): readonly NoticedView[] {
  return valuesOf(own.drawer)
    .filter((each): each is Noticed & NoticedView => each.words !== null && now < each.at + toldMs)
    .filter(({ thread }) => getMany(shared.drawer, giftKey(thread, me)) === null)
    .toSorted((one, other) => other.at - one.at)
}
