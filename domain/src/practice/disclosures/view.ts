/** What each sees of a disclosure, and of what was said to it (R34). */

import { type Side, sideOf } from '../../entry.ts'
import type { Instant, ThreadId } from '../../ids.ts'
import { getMany, type Many, newestFirst, valuesOf } from '../../many.ts'
import type { Moment, Owning, Sharing } from '../../slice.ts'
import {
  type Acknowledgement,
  type Disclosure,
  type DisclosureFeeling,
  type Disclosures,
  keyOf,
  type Misused,
} from './fold.ts'

type Seen = Sharing<'disclosures', Disclosures>

/** What was said to it: that it needs time, and words; null for neither yet. */
export type AcknowledgedView = {
  readonly untilTonight: boolean
  readonly words: string | null
}

/** A disclosure from my side. */
export type DisclosureView = {
  readonly thread: ThreadId
  readonly by: Side
  readonly at: Instant
  readonly feeling: DisclosureFeeling
  readonly words: string
  readonly takenBack: boolean
  /** Folded away by its owner; to its reader it has no words then. */
  readonly rested: boolean
  readonly acknowledged: AcknowledgedView
  readonly ideas: readonly string[]
  readonly can: {
    /** With words, or with "I need until tonight" while neither was said. */
    readonly acknowledge: boolean
    readonly needTime: boolean
    readonly askIdeas: boolean
    /** Only where they were asked for: until then there is no place for one. */
    readonly giveIdea: boolean
    readonly takeBack: boolean
    /** To fold it away, and to unfold it: its owner alone. */
    readonly rest: boolean
    readonly unrest: boolean
  }
}

/** What was said to a disclosure, or to an account. */
export function acknowledgedOf({ shared }: Seen, thread: ThreadId): AcknowledgedView {
  const { acknowledged } = shared.disclosures
  return {
    untilTonight: getMany(acknowledged, keyOf(thread, 'until-tonight')) !== null,
    words: getMany(acknowledged, keyOf(thread, 'words'))?.words ?? null,
  }
}

/** One disclosure; null where nothing was shared under that thread. */
export function disclosureOf(
  couple: Seen,
  thread: ThreadId,
  moment: Pick<Moment, 'me'>,
): DisclosureView | null {
  const disclosure = getMany(couple.shared.disclosures.all, thread)
  return disclosure && viewDisclosure(couple, disclosure, moment)
}

/** All disclosures that were not taken back and do not rest, the newest first. */
export function disclosuresOf(couple: Seen, moment: Pick<Moment, 'me'>): readonly DisclosureView[] {
  return newestFirst(couple.shared.disclosures.all)
    .filter(({ takenBack, rested }) => !takenBack && !rested)
    .map((disclosure) => viewDisclosure(couple, disclosure, moment))
}

/** Those of mine that I let rest: on nobody's list but mine. */
export function restingOf(couple: Seen, { me }: Pick<Moment, 'me'>): readonly DisclosureView[] {
  return newestFirst(couple.shared.disclosures.all)
    .filter(({ by, takenBack, rested }) => by === me && rested && !takenBack)
    .map((disclosure) => viewDisclosure(couple, disclosure, { me }))
}

function viewDisclosure(
  couple: Seen,
  disclosure: Disclosure,
  { me }: Pick<Moment, 'me'>,
): DisclosureView {
  const { thread, by, at, feeling, takenBack, rested, ideasAsked } = disclosure
  const mine = by === me
  // What rests is its owner's alone again, as far as an honest app goes.
  const hidden = rested && !mine
  const words = hidden ? '' : disclosure.words
  const ideas = hidden ? [] : disclosure.ideas
  const acknowledged = hidden
    ? { untilTonight: false, words: null }
    : acknowledgedOf(couple, thread)
  const gone = takenBack || rested
  const open = !mine && !gone && acknowledged.words === null
  return {
    thread,
    at,
    feeling,
    words,
    takenBack,
    rested,
    acknowledged,
    ideas,
    by: sideOf(by, me),
    can: {
      acknowledge: open,
      needTime: open && !acknowledged.untilTonight,
      askIdeas: mine && !gone && !ideasAsked,
      giveIdea: !mine && !gone && ideasAsked && ideas.length < 3,
      takeBack: mine && !takenBack,
      rest: mine && !gone,
      unrest: mine && rested && !takenBack,
    },
  }
}

/** For so long it is told on Today that something was shared, or answered. */
const toldMs = 14 * 86_400_000

/** My partner's, not acknowledged yet: "until tonight" is an acknowledgement. */
export function disclosuresToAcknowledge(
  couple: Seen,
  { me, now }: Moment,
): readonly DisclosureView[] {
  return disclosuresOf(couple, { me }).filter(
    ({ at, can }) => can.acknowledge && can.needTime && now < at + toldMs,
  )
}

/** What was said to mine, and not long ago. */
export function acknowledgedMine(couple: Seen, { me, now }: Moment): readonly Acknowledgement[] {
  return valuesOf(couple.shared.disclosures.acknowledged).filter(
    ({ about, by, at, thread }) =>
      about === null &&
      by !== me &&
      now < at + toldMs &&
      isOpen(getMany(couple.shared.disclosures.all, thread)),
  )
}

const isOpen = (disclosure: Disclosure | null): boolean =>
  disclosure !== null && !disclosure.takenBack && !disclosure.rested

const dayMs = 86_400_000
/** For so long after that day it is asked. */
const askedMs = 3 * dayMs

/** What I let be seen a day ago: is it still all right? Asked of its owner alone, on this device. */
export function stillRight(couple: Seen, { me, now }: Moment): readonly DisclosureView[] {
  return disclosuresOf(couple, { me }).filter(
    ({ by, at }) => by === 'me' && now >= at + dayMs && now < at + dayMs + askedMs,
  )
}

type OwnSeen = Owning<'disclosures', Many<Misused>>

/** What I marked: that this was used against me; null where I did not. */
export const misusedOf = ({ own }: OwnSeen, thread: ThreadId): Misused | null =>
  getMany(own.disclosures, thread)

/** What was used against me in this rupture, as I marked it; known to me alone. */
export const misusedIn = ({ own }: OwnSeen, rupture: ThreadId): Misused | null =>
  valuesOf(own.disclosures).find((each) => each.rupture === rupture) ?? null

/** An acknowledgement of an account, on the road of its rupture. */
export type AcknowledgementView = {
  readonly thread: ThreadId
  readonly by: Side
  readonly at: Instant
  readonly how: Acknowledgement['how']
  readonly words: string
}

/** The same for both. */
export function viewAcknowledgement(
  { thread, by, at, how, words }: Acknowledgement,
  { me }: Pick<Moment, 'me'>,
): AcknowledgementView {
  return { thread, by: sideOf(by, me), at, how, words }
}
