/** What each sees of the lines that were drawn, and what their owner alone sees of their own (R39, R40). */

import { type Side, sideOf } from '../../entry.ts'
import type { Instant, ThreadId } from '../../ids.ts'
import { getMany, valuesOf } from '../../many.ts'
import type { Moment, Sharing } from '../../slice.ts'
import { cardNames, cardTopics } from '../cards/decks.ts'
import { cardsAbout } from '../ladder/deck.ts'
import { type Lulls, restingOn } from '../lulls/lulls.ts'
import { dayAt, utc } from '../../cadence/cadence.ts'
import { loosens, looseningMs, type Terms, termsIn } from './events.ts'
import type { Boundary } from './fold.ts'
import { closes, type Limits } from './limits.ts'
import { type Line, mostCancelled, type OwnLines } from './own.ts'
import type { Subject } from './topics.ts'

/** One line, from my side. */
export type BoundaryView = {
  readonly thread: ThreadId
  readonly by: Side
  readonly at: Instant
  /** Since when it stands as it is. */
  readonly since: Instant
  /** false: nobody but me knows of it. */
  readonly spoken: boolean
  readonly subject: Subject
  readonly terms: Terms
  /** So many prompts that Mend has now are left out because of it. */
  readonly leavesOut: number
  /** The partner of its owner has read it as it stands. */
  readonly read: boolean
  /** The partner would like to understand it, and what the owner said to that. */
  readonly wondered: boolean
  readonly explained: string | null
  /** For its owner alone; null for anybody else. */
  readonly own: OwnView | null
}

/** What only its owner sees of a line. */
export type OwnView = {
  readonly reviewAt: Instant
  /** It is time to look at it again. */
  readonly review: boolean
  readonly loosening: LooseningView | null
  /** Loosened and thought better of, again and again: somebody may be pressing. */
  readonly pressed: boolean
}

/** A line that its owner wants softer, or over. */
export type LooseningView = {
  readonly to: Terms | null
  /** When it began, for the entry that says so. */
  readonly since: Instant
  /** Nothing changes before. */
  readonly until: Instant
  readonly ripe: boolean
  /** So many prompts would come back. */
  readonly comesBack: number
}

const dayMs = 86_400_000
/** Looked at again after so long, unless its owner says otherwise. */
export const reviewMs = 90 * dayMs
/** So many cancelled loosenings of one line within so long. */
const pressedMs = 90 * dayMs

/** The prompts that Mend has now about what a line is about. */
export function promptsAbout(subject: Subject): number {
  if (subject.what !== 'topic') return 0
  const perspective = cardNames.filter((card) => cardTopics[card] === subject.topic)
  return perspective.length + cardsAbout(subject.topic).length
}

/** All lines that stand: mine first, each in the order in which they were drawn. */
export function boundariesOf(couple: Limits, moment: Moment): readonly BoundaryView[] {
  const { shared, own } = couple
  const spoken = valuesOf(shared.boundaries)
    .filter(({ ended }) => !ended)
    .map((each) => viewSpoken(each, own.boundaries, moment))
  const silent = valuesOf(own.boundaries.silent)
    .filter(({ thread, ended }) => !ended && getMany(shared.boundaries, thread) === null)
    .map((each) => viewSilent(each, own.boundaries, moment))
  const rank = ({ by }: BoundaryView): number => (by === 'me' ? 0 : 1)
  return [...spoken, ...silent].toSorted(
    (left, right) => rank(left) - rank(right) || left.at - right.at,
  )
}

/** One line that stands; null where there is none. */
export function boundaryOf(couple: Limits, thread: ThreadId, moment: Moment): BoundaryView | null {
  return boundariesOf(couple, moment).find((each) => each.thread === thread) ?? null
}

function viewSpoken(it: Boundary, own: OwnLines, moment: Moment): BoundaryView {
  const { thread, at, subject, read, wondered, explained } = it
  const by = sideOf(it.by, moment.me)
  const terms = termsIn(it.terms)
  return {
    ...{ thread, by, at, subject, terms, read, wondered, explained },
    spoken: true,
    since: it.terms.at,
    leavesOut: leavesOut(subject, terms),
    own: by === 'me' ? viewOwn({ thread, subject, terms, at: it.terms.at }, own, moment) : null,
  }
}

function viewSilent(
  { thread, at, subject, terms }: Line,
  own: OwnLines,
  moment: Moment,
): BoundaryView {
  return {
    ...{ thread, at, subject, terms },
    by: 'me',
    spoken: false,
    since: at,
    leavesOut: leavesOut(subject, terms),
    read: false,
    wondered: false,
    explained: null,
    own: viewOwn({ thread, subject, terms, at }, own, moment),
  }
}

const leavesOut = (subject: Subject, terms: Terms | null): number =>
  terms !== null && closes(terms) ? promptsAbout(subject) : 0

type Owned = Pick<BoundaryView, 'thread' | 'subject' | 'terms'> & { readonly at: Instant }

function viewOwn({ thread, subject, terms, at }: Owned, own: OwnLines, { now }: Moment): OwnView {
  const reviewAt = getMany(own.reviews, thread) ?? ((at + reviewMs) as Instant)
  const begun = getMany(own.loosening, thread)
  const until = ((begun?.at ?? now) + looseningMs) as Instant
  const cancelled = getMany(own.cancelled, thread) ?? []
  // Done already, or firmer meanwhile than when it was begun: then there is nothing to wait for.
  const waits = begun !== null && (begun.to === null || loosens(terms, begun.to))
  return {
    reviewAt,
    review: now >= reviewAt,
    loosening: waits
      ? {
          to: begun.to,
          since: begun.at,
          until,
          ripe: now >= until,
          comesBack: leavesOut(subject, terms) - leavesOut(subject, begun.to),
        }
      : null,
    pressed: cancelled.length >= mostCancelled && cancelled.every((each) => now - each < pressedMs),
  }
}

/** A line of mine that I wanted to look at again. */
export type BoundaryDue = {
  readonly kind: 'boundary-review'
  readonly thread: ThreadId
  readonly at: Instant
}

/** The lines to look at again: their owner's alone, and none while life happens. */
export function dueReviews(
  _: unknown,
  moment: Moment,
  couple: Limits & Sharing<'lulls', Lulls>,
): readonly BoundaryDue[] {
  const { now, zone = utc } = moment
  if (restingOn(couple.shared.lulls, dayAt(now, zone))) return []
  return boundariesOf(couple, moment).flatMap(({ thread, own }) =>
    own === null ? [] : [{ kind: 'boundary-review', thread, at: own.reviewAt }],
  )
}
