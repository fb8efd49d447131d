/** Whether the two come back today: then one light thing is enough, and nothing has piled up (R43, R52). */

import { type Day, dayAfter, dayAt, type Here } from './cadence/cadence.ts'
import { getMany, valuesOf } from './many.ts'
import { backOn } from './practice/lulls/lulls.ts'
import { consistencyOf } from './practice/plans/consistency.ts'
import { checkInThread, type Recurring } from './practice/plans/state.ts'
import { hereOf } from './practice/plans/times.ts'
import type { Couple, Moment } from './state.ts'

/** So many days in which nothing took place, and so many times that came and went, are an absence. */
const [awayDays, fewestMissed] = [14, 3]

/**
 * `back`: the first day after a lull, or two weeks went by in which nothing of theirs took place. `done`: the same, and
 * today something did.
 *
 * Read from what both know, never from how often one looked.
 */
export function returnOf(couple: Couple, moment: Moment): 'no' | 'back' | 'done' {
  const here = hereOf(moment)
  const today = dayAt(here.now, here.zone)
  if (!backOn(couple.shared.lulls, today) && !isAway(couple, today, here)) return 'no'
  return tookPlace(couple, today, today) ? 'done' : 'back'
}

function isAway(couple: Couple, today: Day, here: Here): boolean {
  const from = dayAfter(today, -awayDays)
  if (tookPlace(couple, from, dayAfter(today, -1))) return false
  const long = recurringOf(couple).filter(
    ({ versions }) => (versions[0]?.terms.start ?? today) <= from,
  )
  const missed = long.flatMap((each) =>
    consistencyOf(each, couple.shared, here).times.filter(({ day, kept }) => day >= from && !kept),
  )
  return missed.length >= fewestMissed
}

/** Whether anything that comes round took place on one of these days. */
function tookPlace(couple: Couple, from: Day, to: Day): boolean {
  const { checkIns } = couple.shared.plans
  return recurringOf(couple).some(({ thread, kept }) => {
    if (kept.some(({ on }) => on >= from && on <= to)) return true
    for (let day = from; day <= to; day = dayAfter(day, 1)) {
      if (getMany(checkIns, checkInThread(thread, day))?.opened.length === 2) return true
    }
    return false
  })
}

const recurringOf = ({ shared }: Couple): readonly Recurring[] =>
  [...valuesOf(shared.plans.all), ...valuesOf(shared.rituals.all)].filter(
    ({ ended, versions }) => ended === null && versions.length > 0,
  )
