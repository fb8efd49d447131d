/** What Today opens with, in the order in which it matters: read from the couple, never from how often I looked. */
import { type Couple, type Due, due, type Moment, roadOf, upcoming } from '@mend/domain/couple'
import { rupturesOf, type RuptureView } from '@mend/domain/ruptures'
import { runningTimeoutOf } from '@mend/domain/timeouts'
import { everyRoom } from '../../every-room.ts'
import { type Came, type OpeningRank, openingRanks, type OfferTo } from '../../room.ts'
import { isOpen } from '../../rooms/ruptures/room.ts'
import { dueOffer } from './due-words.ts'

/** Something that waits for me, and how much it matters; with a mark, it is gone once it was seen. */
export type Opening = { readonly rank: OpeningRank; readonly offer: OfferTo }

/** @returns the first of all that waits; null when nothing does */
export function openingOf(couple: Couple, moment: Moment): Opening | null {
  return waitingOf(couple, moment)[0] ?? null
}

/**
 * All that waits, in the order in which it matters, each place once.
 *
 * A pause that runs stands on top, and hides nothing of what it does not rest. What goes on by itself is told only where
 * nothing else is.
 */
export function waitingOf(couple: Couple, moment: Moment): readonly Opening[] {
  const ranks = isHushed(couple, moment) ? (['resting', 'due'] as const) : openingRanks
  const all = ranks.flatMap((rank) =>
    [...ownOffers(rank, couple, moment), ...offersOfRooms(rank, couple, moment)].map(
      (offer): Opening => ({ rank, offer }),
    ),
  )
  const asks = all.filter(({ rank }) => rank !== 'going')
  return oncePerPlace(asks.length > 0 ? asks : all)
}

/** Whether a room wants nothing of my partner's to ask for me now. */
export const isHushed = (couple: Couple, moment: Moment): boolean =>
  everyRoom.some(({ hush }) => hush?.(couple, moment) === true)

function oncePerPlace(all: readonly Opening[]): readonly Opening[] {
  const places = all.map(({ offer }) => offer('').action?.to ?? '')
  return all.filter((_, index) => places.indexOf(places[index] ?? '') === index)
}

// What no single room can say: which of all moments comes first, and on which roads something came.
function ownOffers(rank: OpeningRank, couple: Couple, moment: Moment): readonly OfferTo[] {
  if (rank === 'due') {
    return due(couple, moment).map((item) => (partner) => dueOffer(item, partner))
  }
  return rank === 'came' ? cameOnRoads(couple, moment) : []
}

function offersOfRooms(rank: OpeningRank, couple: Couple, moment: Moment): readonly OfferTo[] {
  if (rank === 'due') return []
  return everyRoom.flatMap(({ opens }) => {
    const found = opens?.[rank]?.(couple, moment) ?? null
    return found === null ? [] : typeof found === 'function' ? [found] : found
  })
}

/** From each open rupture, the newest first, what of the other's may be turned to; nothing of one that rests. */
function cameOnRoads(couple: Couple, moment: Moment): readonly OfferTo[] {
  return rupturesOf(couple, moment)
    .filter(isOpen)
    .filter(({ thread }) => runningTimeoutOf(couple, thread, moment) === null)
    .flatMap((rupture): readonly OfferTo[] => {
      const offer = cameOn(rupture, couple, moment)?.offer
      if (offer === undefined) return []
      return [(partner) => ({ ...offer(partner), about: rupture.title })]
    })
}

function cameOn(rupture: RuptureView, couple: Couple, moment: Moment): Came | null {
  const road = roadOf(couple, rupture.thread, moment)
  const visit = { couple, moment, rupture, road, at: `/mend/${rupture.thread}` } as const
  const all = everyRoom.map(({ came }) => came?.(visit) ?? null).filter((came) => came !== null)
  return all.toSorted((left, right) => right.order - left.order)[0] ?? null
}

const soonMs = 2 * 86_400_000

/** What is due and what comes within two days, the soonest first; what comes round again and again only once. */
export function nearby(couple: Couple, moment: Moment): readonly Due[] {
  // That a day will have passed since a pause is nothing to look forward to; it is told when it has.
  const soon = upcoming(couple, moment).filter(
    ({ kind, at }) => kind !== 'timeout-overdue' && at <= moment.now + soonMs,
  )
  const all = [...due(couple, moment), ...soon]
  const names = all.map(({ kind, thread }) => `${kind} ${thread}`)
  return all.filter((_, index) => names.indexOf(names[index] ?? '') === index)
}
