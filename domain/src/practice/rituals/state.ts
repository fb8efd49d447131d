/** A ritual as it stands: what is drafted, what was agreed, and on which days it took place (R32). */

import { type Day, dayAt, utc } from '../../cadence/cadence.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, none, valuesOf } from '../../many.ts'
import { lastDayOf } from '../plans/state.ts'
import type { Question } from '../yeses/events.ts'
import type { RitualTerms } from './events.ts'

/** Terms that wait for a yes. */
export type RitualDraft = {
  readonly by: PartnerId
  readonly at: Instant
  readonly terms: RitualTerms
}

/** What both agreed to, from its `terms.start` on. */
export type RitualVersion = { readonly at: Instant; readonly terms: RitualTerms }

/** A ritual from its first draft to its end. */
export type Ritual = {
  readonly thread: ThreadId
  readonly order: number
  readonly by: PartnerId
  readonly at: Instant
  /** How often terms were written: whoever answers has read so many. */
  readonly written: number
  /** What lies on the table; null while nothing does. */
  readonly draft: RitualDraft | null
  readonly versions: readonly RitualVersion[]
  readonly ended: { readonly by: PartnerId; readonly at: Instant } | null
  /** The days that either said it took place on. */
  readonly kept: readonly { readonly on: Day; readonly at: Instant }[]
}

/** All rituals, those that ended too. */
export type Rituals = { readonly all: Many<Ritual> }

/** Before the first ritual. */
export const noRituals: Rituals = { all: none }

/** The ritual of a thread; null for none. */
export const ritualAt = ({ all }: Rituals, thread: ThreadId): Ritual | null => getMany(all, thread)

/** Those that neither let go, the oldest first. */
export const livingRituals = ({ all }: Rituals): readonly Ritual[] =>
  valuesOf(all)
    .filter(({ ended }) => ended === null)
    .toSorted((left, right) => left.order - right.order)

/** A quiet yes to this ends it for both: asked the other way round, so that a no to the ritual is what has to be met. */
export const letGoQuestion = (thread: ThreadId): Question => `ritual/${thread}/let-go`

/** So many at most are there at once: more than that is a timetable. */
export const mostRituals = 20

/** Whether there is room for one more; what nobody took up, and what ran its days, takes none. */
export function isRoomFor(rituals: Rituals, at: Instant): boolean {
  const today = dayAt(at, utc)
  const taken = livingRituals(rituals).filter(({ draft, versions }) => {
    const runs = versions.some(({ terms }) => lastDayOf(terms) + 15 >= today)
    return runs || (draft !== null && at < draft.at + draftStandsMs)
  })
  return taken.length < mostRituals
}

/** A draft waits so long for its yes: then it ends alike, whether it was read or not. */
export const draftStandsMs = 14 * 86_400_000
