/** What each sees of their rituals: offered, running, looked at, past (R32). */

import { type Day, dayAt, type Occurrence } from '../../cadence/cadence.ts'
import { type Side, sideOf } from '../../entry.ts'
import type { Instant, ThreadId } from '../../ids.ts'
import { valuesOf } from '../../many.ts'
import type { Moment, Owning, Sharing } from '../../slice.ts'
import type { Lulls } from '../lulls/lulls.ts'
import { type Consistency, consistencyOf } from '../plans/consistency.ts'
import type { Plans } from '../plans/state.ts'
import { closesAt, currentTime, isKept, nextTimes } from '../plans/times.ts'
import type { RitualTerms } from './events.ts'
import { iLetPass, type OwnRituals } from './own.ts'
import { draftStandsMs, type Ritual, ritualAt, type Rituals } from './state.ts'
import { ritualHere, ritualReview, stillQuestion } from './times.ts'

/** As much of the couple as is looked at here. */
export type RitualsCouple = Sharing<'rituals', Rituals> &
  Sharing<'lulls', Lulls> &
  Sharing<'plans', Plans> &
  Owning<'rituals', OwnRituals>

/**
 * How a ritual stands. `offered`: it waits for a yes · `untaken`: nobody said yes in time, or it was taken back · `waits`:
 * agreed, and not begun · `review`: its days are over, and it is looked at · `over`: they were, and nobody did · `let-go`.
 */
export type RitualState = 'offered' | 'untaken' | 'waits' | 'runs' | 'review' | 'over' | 'let-go'

/** The newest time of a ritual from my side. */
export type RitualTime = Occurrence & {
  /** `not-this-time` as soon as its window is over, whatever the reason, unless it was kept. */
  readonly state: 'open' | 'kept' | 'not-this-time'
  readonly closes: Instant
  /** I let it pass; nobody else knows. */
  readonly passed: boolean
  readonly canNote: boolean
}

/** A ritual from my side. */
export type RitualView = {
  readonly thread: ThreadId
  readonly state: RitualState
  /** What waits for a yes, and whose it is; null while nothing does. */
  readonly draft: { readonly by: Side; readonly terms: RitualTerms; readonly until: Instant } | null
  /** What is agreed now; null before the first yes. */
  readonly agreed: RitualTerms | null
  /** What it is about, agreed or not. */
  readonly terms: RitualTerms
  readonly written: number
  /** How often what is agreed was changed. */
  readonly changes: number
  readonly time: RitualTime | null
  readonly next: readonly Occurrence[]
  readonly consistency: Consistency
  /** The day of the question that I am asked alone; null while I am not. */
  readonly still: Day | null
  readonly canAgree: boolean
}

/** All rituals: those that live, and those that are past, each the newest first. */
export type RitualsView = {
  readonly living: readonly RitualView[]
  readonly past: readonly RitualView[]
}

const isLive = ({ state }: RitualView): boolean =>
  state !== 'untaken' && state !== 'over' && state !== 'let-go'

/** The rituals of the two, as one of them sees them. */
export function ritualsOf(couple: RitualsCouple, moment: Moment): RitualsView {
  const all = valuesOf(couple.shared.rituals.all)
    .toSorted((left, right) => right.order - left.order)
    .flatMap((ritual) => viewRitual(ritual, couple, moment) ?? [])
  return { living: all.filter(isLive), past: all.filter((view) => !isLive(view)) }
}

/** One ritual by its thread; null for none. */
export function ritualOf(
  couple: RitualsCouple,
  thread: ThreadId,
  moment: Moment,
): RitualView | null {
  const ritual = ritualAt(couple.shared.rituals, thread)
  return ritual && viewRitual(ritual, couple, moment)
}

function viewRitual(
  ritual: Ritual,
  { shared, own }: RitualsCouple,
  moment: Moment,
): RitualView | null {
  const here = ritualHere(own.rituals, moment)
  const agreed = ritual.versions.at(-1)?.terms ?? null
  const draft = standingDraft(ritual, moment.now)
  const terms = agreed ?? ritual.draft?.terms
  if (terms === undefined) return null
  const time = viewTime(ritual, { shared, own }, moment)
  return {
    thread: ritual.thread,
    state: stateOf(ritual, own.rituals, moment),
    draft: draft && {
      by: sideOf(draft.by, moment.me),
      terms: draft.terms,
      until: (draft.at + draftStandsMs) as Instant,
    },
    agreed,
    terms,
    written: ritual.written,
    changes: Math.max(ritual.versions.length - 1, 0),
    time,
    next: nextTimes(ritual, shared, here, 3),
    consistency: consistencyOf(ritual, shared, here),
    still: stillQuestion(ritual, own.rituals, here)?.day ?? null,
    canAgree: draft !== null && draft.by !== moment.me,
  }
}

/** The draft that still waits for a yes. */
const standingDraft = ({ draft, ended }: Ritual, now: Instant) =>
  draft === null || ended !== null || now >= draft.at + draftStandsMs ? null : draft

function stateOf(ritual: Ritual, own: OwnRituals, moment: Moment): RitualState {
  const { versions, ended } = ritual
  const draft = standingDraft(ritual, moment.now)
  if (versions.length === 0) return ended === null && draft !== null ? 'offered' : 'untaken'
  if (ended !== null) return 'let-go'
  const here = ritualHere(own, moment)
  const review = ritualReview(ritual, here.zone)
  if (review !== null && here.now >= review.until && draft === null) return 'over'
  if (review !== null && here.now >= review.from) return 'review'
  const begun = versions.some(({ terms }) => terms.start <= dayAt(here.now, here.zone))
  return begun ? 'runs' : 'waits'
}

function viewTime(
  ritual: Ritual,
  { shared, own }: Pick<RitualsCouple, 'shared' | 'own'>,
  moment: Moment,
): RitualTime | null {
  const here = ritualHere(own.rituals, moment)
  const time = ritual.versions.length === 0 ? null : currentTime(ritual, shared, here)
  if (time === null) return null
  const kept = isKept(ritual, shared, time.day)
  const closes = closesAt(time)
  return {
    ...time,
    closes,
    state: kept ? 'kept' : here.now < time.until ? 'open' : 'not-this-time',
    passed: iLetPass(own.rituals, ritual.thread, time.day),
    canNote: !kept && here.now < closes,
  }
}
