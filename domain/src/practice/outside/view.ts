/** What each sees of help from outside: what was given, and whose words may go into a packet (R45). */

import { type Asking, type AskView, lastAskOn, mayAskFrom } from '../../asking.ts'
import { isWild } from '../../bounds.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, newestFirst, none, setMany, valuesOf } from '../../many.ts'
import type { Moment, Sharing } from '../../slice.ts'
import type { Boundaries } from '../boundaries/fold.ts'
import { type Limits, offLimits } from '../boundaries/limits.ts'
import { type Asked, lentMs, type PacketItemId } from './packets.ts'
import { givenOf, type GivenView } from './sessions.ts'
import type { Outside } from './state.ts'

type Seen = Sharing<'outside', Outside> &
  Sharing<'asking', Asking> &
  Sharing<'partners', { readonly known: readonly { readonly id: PartnerId }[] }>

/** What a therapist gave the two and is not let go, the newest first. */
export const sessionsOf = (
  { shared }: Sharing<'outside', Outside>,
  moment: Moment,
): readonly GivenView[] => givenOf(shared.outside.given, moment)

/** Words that one lent to the other, for as long as that holds. */
export type Lent = {
  readonly thread: ThreadId
  readonly items: readonly PacketItemId[]
  readonly until: Instant
}

/** An ask for words, and which. */
export type PacketAsk = AskView & { readonly items: readonly PacketItemId[] }

/** Whose words may go into a packet. */
export type PacketAsks = {
  readonly mine: PacketAsk | null
  readonly theirs: PacketAsk | null
  readonly mayAskFrom: Instant | null
  /** What my partner lent me, and what I lent; null for nothing. */
  readonly lentToMe: Lent | null
  readonly lentByMe: Lent | null
}

/** What was asked for and lent, as far as it still holds. */
export function packetAsksOf({ shared }: Seen, moment: Moment): PacketAsks {
  const { outside, asking, partners } = shared
  const { me, now } = moment
  const partner = partners.known.find(({ id }) => id !== me)?.id ?? null
  const askOf = (by: PartnerId | null): PacketAsk | null => {
    const ask = lastAskOn(asking, 'packet', by, moment)
    const asked = ask === null ? null : getMany(outside.packets, ask.thread)
    return ask === null || asked === null ? null : { ...ask, items: asked.items }
  }
  const lentIn = (mine: boolean): Lent | null =>
    newestFirst(outside.packets)
      .filter(({ by }) => (by === me) === mine)
      .map((asked) => lentOf(asked, now))
      .find((lent) => lent !== null) ?? null
  return {
    mine: askOf(me),
    theirs: askOf(partner),
    mayAskFrom: mayAskFrom(asking, 'packet', moment),
    lentToMe: lentIn(true),
    lentByMe: lentIn(false),
  }
}

function lentOf({ thread, lent }: Asked, now: Instant): Lent | null {
  if (lent === null || isWild(lent.at, now) || now >= lent.at + lentMs) return null
  return { thread, items: lent.items, until: (lent.at + lentMs) as Instant }
}

/**
 * Whether words stay out of a packet because of a line that was drawn (R39).
 *
 * Out of the couple's stays what either drew a line around, as far as this device knows. Out of my own only what I did:
 * a line of my partner's never silences what I tell somebody of myself (T18, decision 0049).
 */
export function staysOut(
  couple: Limits,
  words: string,
  packet: 'own' | 'both',
  { me }: Pick<Moment, 'me'>,
): boolean {
  if (packet === 'both') return offLimits(couple, { words })
  const mine = valuesOf(couple.shared.boundaries).filter(({ by }) => by === me)
  const boundaries = mine.reduce<Boundaries>((all, each) => setMany(all, each.thread, each), none)
  return offLimits({ shared: { boundaries }, own: couple.own }, { words })
}
