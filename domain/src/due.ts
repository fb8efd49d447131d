/** What is due: the moments of every slice, for Today and for the reminders of this device. */

import { bound, type Due } from './bound.ts'
import type { Couple, Moment } from './state.ts'

/** What is due at this moment, the oldest first. */
export function due(couple: Couple, moment: Moment): readonly Due[] {
  return timed(couple, moment).filter(({ at }) => at <= moment.now)
}

/** What will be due, the soonest first: the moments for which to set a reminder. */
export function upcoming(couple: Couple, moment: Moment): readonly Due[] {
  return timed(couple, moment).filter(({ at }) => at > moment.now)
}

// Asked for several times by every screen that shows what is due; a couple is never changed in place.
function timed(couple: Couple, moment: Moment): readonly Due[] {
  const last = looked.get(couple)
  if (last !== undefined && isSame(last.moment, moment)) return last.items
  const all = [...bound.values()].flatMap((slice) => slice.due(couple, moment))
  const items = all.toSorted((left, right) => left.at - right.at)
  looked.set(couple, { moment, items })
  return items
}

/**
 * The least minutes of what comes round by agreement, and may wait; null for what may not: a promise, a pause.
 *
 * Of what may wait Today shows few lines, and after an absence one thing.
 */
export function lightOf(kind: Due['kind']): number | null {
  for (const slice of bound.values()) {
    const minutes = slice.light(kind)
    if (minutes !== null) return minutes
  }
  return null
}

const isSame = (last: Moment, next: Moment): boolean =>
  last.now === next.now && last.me === next.me && last.zone === next.zone

const looked = new WeakMap<Couple, { readonly moment: Moment; readonly items: readonly Due[] }>()
