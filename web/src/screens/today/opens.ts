/** What Today opens with, in the order in which it matters: read from the couple, never from how often I looked. */
import { dayAt, utc } from '@mend/domain/cadence'
import {
  type Couple,
  type Due,
  due,
  lightOf,
  type Moment,
  returnOf,
  roadOf,
  upcoming,
} from '@mend/domain/couple'
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
    return fewOf(due(couple, moment), couple, moment).map(
      (item) => (partner) => dueOffer(item, partner),
    )
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
  const once = all.filter((_, index) => names.indexOf(names[index] ?? '') === index)
  return fewOf(once, couple, moment)
}

/** So many lines at most of what comes round by agreement. */
const mostLight = 3

/**
 * Of what comes round by agreement the nearest three, and one on a day of coming back; all of what may not wait, first.
 *
 * Nothing of it counts up: what is left out is done when it comes round again, or in its own place at any time.
 */
function fewOf(items: readonly Due[], couple: Couple, moment: Moment): readonly Due[] {
  const mayWait = items.filter(({ kind }) => lightOf(kind) !== null)
  if (mayWait.length === 0) return items
  const { now, zone = utc } = moment
  const back = returnOf(couple, moment)
  // Once something took place on that day, it was enough for it.
  const isLater = ({ at }: Due): boolean => dayAt(at, zone) > dayAt(now, zone)
  const near = (back === 'done' ? mayWait.filter(isLater) : mayWait).toSorted(nearestTo(now))
  const few = near.slice(0, back === 'no' ? mostLight : 1)
  const must = items.filter((item) => !mayWait.includes(item))
  const isOpen = ({ at }: Due): boolean => at <= now
  const comes = [...must, ...few].filter((item) => !isOpen(item))
  return [
    ...must.filter(isOpen),
    ...few.filter(isOpen),
    ...comes.toSorted((left, right) => left.at - right.at),
  ]
}

/** What is open before what comes, the latest of it first; of two at the same moment the lighter. */
const nearestTo =
  (now: number) =>
  (left: Due, right: Due): number => {
    const isOpen = ({ at }: Due): boolean => at <= now
    if (isOpen(left) !== isOpen(right)) return isOpen(left) ? -1 : 1
    const apart = Math.abs(left.at - now) - Math.abs(right.at - now)
    return apart || (lightOf(left.kind) ?? 0) - (lightOf(right.kind) ?? 0)
  }
