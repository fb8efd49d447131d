/** What I see of my own measures: each reading, what a change may mean, and when I am asked next. */

import { dayAt, utc } from '../../cadence/cadence.ts'
import type { Instant, ThreadId } from '../../ids.ts'
import { coupleThread, type Moment, type Owning, type Sharing } from '../../slice.ts'
import { type Lulls, restingOn } from '../lulls/lulls.ts'
import { measureNames, type MeasureName, type OwnMeasures, type Reading } from './fold.ts'

type Mine = Owning<'measures', OwnMeasures>

const dayMs = 86_400_000
/** How long after one reading the next is asked for: four weeks, and a week. */
const every: { readonly [Name in MeasureName]: number } = {
  satisfaction: 28 * dayMs,
  promises: 7 * dayMs,
}

/**
 * From how many points on a change is more than chance; a smaller one is called steady.
 *
 * Satisfaction: 1.96 · √2 · 4 · √(1 − .94) ≈ 2.7 of 21, from a standard deviation and a reliability that nobody has checked for
 * these two people. Small promises is a question of our own: its band is a guess.
 */
export const noise: { readonly [Name in MeasureName]: number } = { satisfaction: 2.7, promises: 2 }

/** Below this, of 21, people are often notably unhappy together (CSI-4). */
const lowSatisfaction = 13.5

/** What the last reading says beside the one before. */
export type Change = 'first' | 'steady' | 'higher' | 'lower'

/** One measure as its person sees it. */
export type MeasureView = {
  /** The oldest first. */
  readonly readings: readonly Reading[]
  /** Null before the first reading. */
  readonly change: Change | null
}

/** My readings of one measure. */
export function measureOf({ own }: Mine, what: MeasureName): MeasureView {
  const readings = own.measures.readings[what]
  const [last, before] = [readings.at(-1), readings.at(-2)]
  if (last === undefined) return { readings, change: null }
  return { readings, change: before === undefined ? 'first' : changeOf(last, before, noise[what]) }
}

function changeOf(last: Reading, before: Reading, band: number): Change {
  const by = last.score - before.score
  if (Math.abs(by) < band) return 'steady'
  return by > 0 ? 'higher' : 'lower'
}

/** Whether I asked to be asked. */
export const isAskedAtAll = ({ own }: Mine): boolean => own.measures.asksSince !== null

/** Whether satisfaction was low at two readings in a row, at least four weeks apart. */
export function isLowTwice({ own }: Mine): boolean {
  const readings = own.measures.readings.satisfaction
  const last = readings.at(-1)
  if (last === undefined || last.score >= lowSatisfaction) return false
  const before = readings.findLast(({ at }) => last.at - at >= every.satisfaction)
  if (before === undefined) return false
  return readings.filter(({ at }) => at >= before.at).every(({ score }) => score < lowSatisfaction)
}

/** One measure that is asked for. */
export type MeasureDue = {
  readonly kind: 'measure'
  readonly thread: ThreadId
  readonly what: MeasureName
  readonly at: Instant
}

/** What is asked for next, only of whoever chose it: never while life rests, and one question at a time. */
export function dueMeasures(
  _: null,
  { now, zone = utc }: Moment,
  { own, shared }: Mine & Sharing<'lulls', Lulls>,
): readonly MeasureDue[] {
  const { asksSince, readings, passed } = own.measures
  if (asksSince === null || restingOn(shared.lulls, dayAt(now, zone))) return []
  const all = measureNames.map((what): MeasureDue => {
    const last = Math.max(readings[what].at(-1)?.at ?? 0, passed[what] ?? 0)
    return {
      kind: 'measure',
      thread: coupleThread,
      what,
      at: (last === 0 ? asksSince : last + every[what]) as Instant,
    }
  })
  const open = all.filter(({ at }) => at <= now)
  return [...open.slice(0, 1), ...all.filter(({ at }) => at > now)]
}
