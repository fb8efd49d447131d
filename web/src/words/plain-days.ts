/** Plain dates as people say them: today, on Tuesday, 3 March; and a minute of the day as a clock shows it. */
import { dayAt, type Day, instantOn, type Weekday, type ZoneName } from '@mend/domain/cadence'
import type { Instant } from '@mend/domain/couple'
import { words } from './en.ts'
import { clockTime, date, weekday } from './when.ts'

/** Where a day is said: now, and by the clock of which zone. */
export type SaidHere = { readonly now: Instant; readonly zone: ZoneName }

const noon = 720

/** "today", "Tuesday", "3 March": within a week the weekday, in the middle of a sentence. */
export function plainDay(day: Day, { now, zone }: SaidHere): string {
  const away = day - dayAt(now, zone)
  if (away === 0) return words.app.today
  if (away === -1) return words.app.yesterday
  const at = instantOn(day, noon, zone)
  return Math.abs(away) < 7 ? weekday(at) : date(at, now)
}

/** "3 March": the date, whatever day it is. */
export const plainDate = (day: Day, { now, zone }: SaidHere): string =>
  date(instantOn(day, noon, zone), now)

/** A minute of the day as this device writes the time. */
export const plainTime = (minute: number, { now, zone }: SaidHere): string =>
  clockTime(instantOn(dayAt(now, zone), minute, zone))

/** A minute of the day as a field for a time holds it: "20:00". */
export function clockOf(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

/** The minute of the day that such a field names; null for none. */
export function minuteOf(time: string): number | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(time) ?? []
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes)
}

// 1 January 2024 was a Monday.
const aMonday = 19_723 as Day
/** "Monday". */
export const weekdayName = (day: Weekday, { zone }: Pick<SaidHere, 'zone'>): string =>
  weekday(instantOn((aMonday + day - 1) as Day, noon, zone))
