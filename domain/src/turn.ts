/** Whose turn it is on a rupture, and for what: read from what was said, never from a count of steps. */

import { type AnyAsk, bound } from './bound.ts'
import type { PartnerId, ThreadId } from './ids.ts'
import { getMany } from './many.ts'
import { isSetAside, type Rupture } from './practice/ruptures/fold.ts'
import { type Hurt, type PastRank, type TurnRank, turnRanks } from './slice.ts'
import type { Couple, Moment } from './state.ts'

/**
 * What comes next on a rupture: at one part of its way, what is mine to do and what is my partner's.
 *
 * Never both null. Where both are there, each has something to do, and nobody waits for the other.
 */
export type Turn = {
  readonly rank: TurnRank
  readonly mine: AnyAsk | null
  readonly theirs: AnyAsk | null
}

/**
 * Whose turn it is, as both devices read it: mine here is theirs there.
 *
 * Read from what both know and from the hour: neither what I looked at nor what I keep to myself changes it (G5), so that
 * whoever waits learns nothing from it. Every practice says what it asks (`asks` of a slice); the first part of the way at
 * which something is asked, and which nothing that came later has overtaken, is the turn.
 *
 * @returns null where nothing is asked of anyone: it is set aside, has help from outside, or nobody is there to do it with
 */
export function turnOf(couple: Couple, thread: ThreadId, moment: Moment): Turn | null {
  const rupture = getMany(couple.shared.ruptures, thread)
  const hurt = rupture && hurtOf(couple, rupture)
  if (hurt === null) return null
  const said = [...bound.values()].flatMap(({ asks }) => asks(couple.shared, hurt, moment))
  const past = new Set(said.flatMap((each) => (isPast(each) ? each.ranks : [])))
  const asks = said.filter(isAsk).toSorted((left, right) => left.order - right.order)
  const rank = turnRanks.find((each) => !past.has(each) && asks.some((ask) => ask.rank === each))
  if (rank === undefined) return null
  // What the one who was hurt wished for does not wait until it was seen.
  const wished = rank === 'sees' && !past.has('wishes') ? 'wishes' : rank
  const here = asks.filter(
    (ask) => ask.rank === rank || (ask.rank === wished && ask.of === hurt.by),
  )
  const first = (is: (of: PartnerId) => boolean): AnyAsk | null =>
    here.find(({ of }) => of === null || is(of)) ?? null
  return { rank, mine: first((of) => of === moment.me), theirs: first((of) => of !== moment.me) }
}

function hurtOf({ shared }: Couple, rupture: Rupture): Hurt | null {
  const { thread, by, wish } = rupture
  const other = shared.partners.known.find(({ id }) => id !== by)?.id
  if (other === undefined || isSetAside(rupture) || rupture.state === 'outside-help') return null
  return { thread, by, other, wish }
}

const isPast = (each: { readonly kind: string }): each is PastRank => each.kind === 'past'
// What a slice asks is in the list of kinds that the type follows from.
const isAsk = (each: { readonly kind: string }): each is AnyAsk => !isPast(each)
