/** How something comes round: on which days something comes round, counted with plain dates alone. */

import { anyOf, listOf, oneOf, record, shapeOf, type TypeOf, whole } from '../shape.ts'
import {
  type Day,
  dayAfter,
  dayFrom,
  daysInMonth,
  partsOf,
  type Weekday,
  weekdayOf,
} from './days.ts'

const isWeekday = whole(1, 7)
const weekday = shapeOf('1 (Monday) to 7', (value): value is Weekday => isWeekday(value))
const someWeekdays = listOf(weekday, 7)
const weekdays = shapeOf(
  `${someWeekdays.form}, one at least`,
  (value): value is readonly Weekday[] => someWeekdays(value) && value.length > 0,
)

/**
 * Every n days from its beginning · these weekdays, every week · the first to fourth or the last of a weekday in each
 * month (5 is the last) · once a year, where 29 February is the 28th in other years. Closed: there is no other.
 */
export const cadence = anyOf(
  record({ kind: oneOf('every'), days: whole(1, 60) }),
  record({ kind: oneOf('weekdays'), on: weekdays }),
  record({ kind: oneOf('month'), nth: whole(1, 5), weekday }),
  record({ kind: oneOf('year'), month: whole(1, 12), day: whole(1, 31) }),
)
/** One of four ways in which something comes round. */
export type Cadence = TypeOf<typeof cadence>

/**
 * The first of its days that is not before `from`.
 *
 * @param start - where it begins: no day before, and every n days are counted from there
 */
export function nextDay(of: Cadence, start: Day, from: Day): Day {
  const least = Math.max(start, from) as Day
  switch (of.kind) {
    case 'every':
      return (start + Math.ceil((least - start) / of.days) * of.days) as Day
    case 'weekdays':
      return week.map((ahead) => dayAfter(least, ahead)).find((day) => isOn(of.on, day)) ?? least
    case 'month':
    case 'year':
      return turns.map((ahead) => turnOf(of, least, ahead)).find((day) => day >= least) ?? least
  }
}

/** The last of its days that is not after `upTo`; null where it had not begun. */
export function previousDay(of: Cadence, start: Day, upTo: Day): Day | null {
  const found = lastUpTo(of, start, upTo)
  return found === null || found < start || upTo < start ? null : found
}

function lastUpTo(of: Cadence, start: Day, upTo: Day): Day | null {
  switch (of.kind) {
    case 'every':
      return (start + Math.floor((upTo - start) / of.days) * of.days) as Day
    case 'weekdays':
      return week.map((ago) => dayAfter(upTo, -ago)).find((day) => isOn(of.on, day)) ?? null
    case 'month':
    case 'year':
      return turns.map((ago) => turnOf(of, upTo, -ago)).find((day) => day <= upTo) ?? null
  }
}

/** Whether it comes round on that day. */
export const isDayOf = (of: Cadence, start: Day, day: Day): boolean =>
  previousDay(of, start, day) === day

const week = [0, 1, 2, 3, 4, 5, 6] as const
const turns = [0, 1] as const

const isOn = (on: readonly Weekday[], day: Day): boolean => on.includes(weekdayOf(day))

type Turning = Extract<Cadence, { kind: 'month' | 'year' }>

/** Its day in the month or year that lies so many after the one of `near`. */
function turnOf(of: Turning, near: Day, ahead: number): Day {
  const { year, month } = partsOf(near)
  if (of.kind === 'year') {
    const within = year + ahead
    return dayFrom(within, of.month, Math.min(of.day, daysInMonth(within, of.month)))
  }
  const first = dayFrom(year, month + ahead, 1)
  const nth = dayAfter(first, (of.weekday - weekdayOf(first) + 7) % 7)
  if (of.nth < 5) return dayAfter(nth, (of.nth - 1) * 7)
  const fifth = dayAfter(nth, 28)
  return partsOf(fifth).month === partsOf(first).month ? fifth : dayAfter(nth, 21)
}
