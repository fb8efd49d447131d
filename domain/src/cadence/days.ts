/** Plain dates: a day of the calendar without an hour or a zone, as a whole number that counts on. */

import { shapeOf, whole } from '../shape.ts'

declare const brand: unique symbol

/** A plain date: how many days after 1970-01-01 in the Gregorian calendar. No zone, no hour, no clock change. */
export type Day = number & { readonly [brand]: 'Day' }

/** A day of the week as ISO 8601 counts them: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** A plain date in its parts; `month` and `day` count from 1. */
export type DateParts = { readonly year: number; readonly month: number; readonly day: number }

const dayMs = 86_400_000
/** 2200-01-01: nothing that we show is later. */
const farthestDay = 84_006

/** From 1970-01-01 to 2200-01-01. */
export const day = shapeOf('plain date', (value): value is Day => isDay(value))
const isDay = whole(0, farthestDay)

/** Any number as a day that can be shown. */
export const boundedDay = (value: number): Day =>
  Math.min(Math.max(Math.round(value), 0), farthestDay) as Day

/** The day of a date in its parts; what is beyond a month's end counts on into the next. */
export const dayFrom = (year: number, month: number, date: number): Day =>
  (Date.UTC(year, month - 1, date) / dayMs) as Day

/** The parts of a day. */
export function partsOf(of: Day): DateParts {
  const date = new Date(of * dayMs)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** As ISO 8601 writes it, and as a date field of a form holds it: 2026-11-27. */
export const isoOf = (of: Day): string => new Date(of * dayMs).toISOString().slice(0, 10)

/** The day that such a text names; null where it names none. */
export function parseIso(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const value = Date.parse(`${text}T00:00Z`) / dayMs
  return isDay(value) && isoOf(value as Day) === text ? (value as Day) : null
}

/** So many days later, or earlier. */
export const dayAfter = (of: Day, days: number): Day => (of + days) as Day

// 1970-01-01 was a Thursday.
/** Which day of the week it is. */
export const weekdayOf = (of: Day): Weekday => (((((of + 3) % 7) + 7) % 7) + 1) as Weekday

/** How many days a month has. */
export const daysInMonth = (year: number, month: number): number =>
  dayFrom(year, month + 1, 1) - dayFrom(year, month, 1)

/** The same day so many months later; where that month is too short, its last. */
export function monthsAfter(of: Day, months: number): Day {
  const { year, month, day: date } = partsOf(of)
  const first = partsOf(dayFrom(year, month + months, 1))
  return dayFrom(first.year, first.month, Math.min(date, daysInMonth(first.year, first.month)))
}
