/** What each sees of an old wound: whether the door stands open, the wound, and whose step is next (R49). */

import { type Side, sideOf } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import type { Moment, Sharing } from '../../slice.ts'
import { type Limits, offLimits } from '../boundaries/limits.ts'
import type { BoundaryTopic } from '../boundaries/topics.ts'
import {
  doorUntil,
  isBarred,
  openIn,
  sittingFrom,
  sittingStandsFrom,
  touches,
  type Wound,
  type Wounds,
} from './fold.ts'
import { type Sitting, stepOf, type Understood, type WoundStep } from './sitting.ts'

/** As much of the couple as is looked at here. */
export type WoundsSeen = Sharing<'wounds', Wounds> & Limits

/** All that is to be seen: the door while it stands open, and the wound that is open. */
export type WoundsView = {
  readonly door: { readonly round: number; readonly until: Instant } | null
  readonly wound: WoundView | null
}

/** A wound, from my side. */
export type WoundView = {
  readonly thread: ThreadId
  readonly owner: Side
  readonly words: string
  readonly topic: BoundaryTopic | null
  /** It touches a line that is spoken, or one of mine: nothing of it is shown here before I wish so. */
  readonly hidden: boolean
  /** A line that is spoken is around it: nothing more is said here. */
  readonly barred: boolean
  /** The latest sitting; null before the first. */
  readonly sitting: WoundSittingView | null
  /** When the next may begin; null for now. */
  readonly nextFrom: Instant | null
}

/** A sitting, from my side. */
export type WoundSittingView = {
  readonly over: boolean
  readonly step: WoundStep
  /** Whose the step is. */
  readonly turn: Side
  readonly felt: string | null
  readonly understood: readonly Understood[]
  readonly recalled: readonly { readonly by: Side; readonly words: string }[]
  readonly needed: string | null
}

/** Old wounds, as they stand now. */
export function woundsOf(couple: WoundsSeen, moment: Moment): WoundsView {
  const { wounds } = couple.shared
  const until = doorUntil(wounds)
  const wound = openIn(wounds)
  const round = wounds.opened?.round ?? 0
  return {
    door: until === null || moment.now >= until ? null : { round, until },
    wound: wound === null ? null : viewWound(couple, wound, moment),
  }
}

/** The topics that I may name a wound by: what is off limits for me is not offered. */
export const topicsFor = (
  couple: Limits,
  all: readonly BoundaryTopic[],
): readonly BoundaryTopic[] => all.filter((topic) => !offLimits(couple, topic))

function viewWound(couple: WoundsSeen, wound: Wound, { me, now }: Moment): WoundView {
  const { wounds, boundaries } = couple.shared
  const { thread, by, words, topic, sitting } = wound
  const from = sittingFrom(wounds)
  const stands = now >= sittingStandsFrom(wounds)
  return {
    ...{ thread, words, topic, owner: sideOf(by, me) },
    hidden: touches(wound, (about) => offLimits(couple, about)),
    barred: isBarred(wound, { boundaries }),
    sitting: sitting === null || !stands ? null : viewSitting(sitting, by, me),
    nextFrom: now < from ? from : null,
  }
}

function viewSitting(sitting: Sitting, owner: PartnerId, me: PartnerId): WoundSittingView {
  const { felt, understood, needed, end } = sitting
  const recalled = sitting.recalled.map(({ by, words }) => ({ by: sideOf(by, me), words }))
  const step = stepOf(sitting)
  const mine =
    step === 'recall' ? !recalled.some(({ by }) => by === 'me') : isOwners(step) === (owner === me)
  return {
    ...{ over: end !== null, step, felt, understood, recalled, needed },
    turn: mine ? 'me' : 'partner',
  }
}

const isOwners = (step: WoundStep): boolean => step !== 'understand'
