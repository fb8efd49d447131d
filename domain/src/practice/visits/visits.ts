/** Return visits: what was mended is looked at again after a month, three, six and twelve (R16). */

import {
  type Day,
  dayAt,
  instantOn,
  monthsAfter,
  utc,
  type ZoneName,
} from '../../cadence/cadence.ts'
import { type Side, sideOf } from '../../entry.ts'
import type { Instant, ThreadId } from '../../ids.ts'
import { getMany, none, valuesOf } from '../../many.ts'
import { type Moment, type Owning, type Sharing, slice } from '../../slice.ts'
import { type Lulls, restingOn } from '../lulls/lulls.ts'
import type { Ruptures } from '../ruptures/fold.ts'
import {
  dayMs,
  foldOwnVisits,
  heardMended,
  isVisitTimely,
  judgeVisit,
  type Mended,
  type PassedVisits,
  passedKey,
  visitEvents,
  type VisitHow,
  type VisitMonth,
  type Visits,
} from './fold.ts'

export type { VisitHow, VisitMonth } from './fold.ts'

// ── by the clock ────────────────────────────────────────────────────────────────────────────────

const months: readonly VisitMonth[] = ['1', '3', '6', '12']
/** Ten in the morning: nobody is woken by what is over. */
const hour = 600
/** So long a visit waits, then it has passed without a word. */
const waitDays = 14

type Visit = { readonly month: VisitMonth; readonly from: Instant; readonly until: Instant }

function visitsOf({ at }: Mended, zone: ZoneName): readonly Visit[] {
  const mendedOn = dayAt(at, zone)
  return months.map((each) => {
    const on = monthsAfter(mendedOn, Number(each))
    const until = instantOn((on + waitDays) as Day, hour, zone)
    return { month: each, from: instantOn(on, hour, zone), until }
  })
}

type Around = Sharing<'ruptures', Ruptures> &
  Sharing<'lulls', Lulls> &
  Owning<'visits', PassedVisits>

/** A hurt that is looked at again; at most one is open at a time. */
export type VisitDue = {
  readonly kind: 'visit'
  readonly thread: ThreadId
  readonly at: Instant
  readonly title: string
}

function dueVisits(visits: Visits, moment: Moment, couple: Around): readonly VisitDue[] {
  const { now, zone = utc } = moment
  if (restingOn(couple.shared.lulls, dayAt(now, zone))) return []
  // Whatever was mended over thirteen months ago has had its last.
  const recent = valuesOf(visits).filter(
    ({ at }) => now - at < 400 * dayMs && now - at > 20 * dayMs,
  )
  const all = recent.flatMap((mended) => {
    const rupture = getMany(couple.shared.ruptures, mended.thread)
    if (rupture?.state !== 'repaired') return []
    return visitsOf(mended, zone)
      .filter((visit) => visit.until > now && !isDone(mended, visit, moment, couple))
      .map(({ from: at }): VisitDue => ({
        kind: 'visit',
        thread: mended.thread,
        at,
        title: rupture.title,
      }))
  })
  const open = all.filter(({ at }) => at <= now).toSorted((left, right) => right.at - left.at)
  return [...open.slice(0, 1), ...all.filter(({ at }) => at > now)]
}

function isDone(
  mended: Mended,
  visit: Visit,
  { me }: Moment,
  { own }: Owning<'visits', PassedVisits>,
) {
  const said = mended.answers.some((each) => each.by === me && each.month === visit.month)
  return said || getMany(own.visits, passedKey(mended.thread, visit.month)) === true
}

// ── view ────────────────────────────────────────────────────────────────────────────────────────

/** What was said of a mended hurt since, the oldest first, and the visit that waits for me. */
export type VisitsView = {
  readonly answers: readonly {
    readonly by: Side
    readonly at: Instant
    readonly month: VisitMonth
    readonly how: VisitHow
    readonly words: string
  }[]
  /** Null where none is open, or I have said so or let it pass. */
  readonly open: VisitMonth | null
}

/** The visits to one hurt; null where it was never mended. */
export function visitsTo(
  couple: Sharing<'visits', Visits> & Around,
  thread: ThreadId,
  moment: Moment,
): VisitsView | null {
  const mended = getMany(couple.shared.visits, thread)
  if (mended === null) return null
  const { me, now, zone = utc } = moment
  const rests = restingOn(couple.shared.lulls, dayAt(now, zone))
  const open = visitsOf(mended, zone).find(
    (visit) => visit.from <= now && now < visit.until && !isDone(mended, visit, moment, couple),
  )
  const answers = mended.answers.map(({ by, ...said }) => ({ ...said, by: sideOf(by, me) }))
  return { answers, open: rests ? null : (open?.month ?? null) }
}

// ── slice ────────────────────────────────────────────────────────────────────────────────────────

/** The practice of looking again at what was mended (R16). */
export const visits = slice({
  events: visitEvents,
  commands: { 'answer-visit': 'visit-answered', 'pass-visit': 'visit-passed' },
  empty: none,
  judge: judgeVisit,
  timely: isVisitTimely,
  about: (_, { thread }) => thread,
  hears: [heardMended],
  own: { empty: none, fold: foldOwnVisits },
  due: dueVisits,
  light: { visit: 1 },
})
