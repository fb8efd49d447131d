/** Moments as people say them: today, tonight, tomorrow, and a clock time in their own fashion. */
import type { Instant } from '@mend/domain/couple'
import { words } from './words/en.ts'

const minuteMs = 60_000
const dayMs = 86_400_000

/** @returns a few moments worth offering now: soon, this evening, tomorrow; soonest first */
export function nearMoments(now: Instant): readonly Instant[] {
  const soon = nextFive(now + 20 * minuteMs)
  const hour = nextFive(now + 60 * minuteMs)
  const evening = atHour(now, 21)
  const tomorrow = atHour((now + dayMs) as Instant, 19)
  const offered = [soon, hour, evening > hour + 30 * minuteMs ? evening : null, tomorrow]
  return offered.filter((at) => at !== null)
}

/** "Tonight, 20:40"; further away, the weekday or the date. */
export function momentWords(at: Instant, now: Instant): string {
  const time = clockTime(at)
  const days = Math.round((startOfDay(at) - startOfDay(now)) / dayMs)
  if (days === 0) {
    return new Date(at).getHours() >= 18 ? words.house.tonightAt(time) : words.house.todayAt(time)
  }
  if (days === 1) return words.house.tomorrowAt(time)
  return `${Math.abs(days) < 7 ? weekday(at) : date(at)}, ${time}`
}

/** The clock time alone, as this device writes it. */
export const clockTime = formatter({ hour: 'numeric', minute: '2-digit' })

/** "Tuesday". */
export const weekday = formatter({ weekday: 'long' })

/** "3 March". */
export const date = formatter({ day: 'numeric', month: 'long' })

/** The day alone: "Tuesday" within a week, else "3 March". */
export function dayWords(at: Instant, now: Instant): string {
  const near = Math.abs(startOfDay(at) - startOfDay(now)) < 6.5 * dayMs
  return near ? weekday(at) : date(at)
}

/** Minutes and seconds left, "06:12"; never below zero. */
export function countdown(leftMs: number): string {
  const seconds = Math.max(0, Math.ceil(leftMs / 1000))
  const two = (count: number) => String(count).padStart(2, '0')
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}

/** For an `input type=datetime-local`: local time without a zone. */
export function toLocal(at: Instant): string {
  return new Date(asUtc(at)).toISOString().slice(0, 16)
}

export function parseLocal(text: string): Instant | null {
  const at = new Date(text).getTime()
  return Number.isNaN(at) ? null : (at as Instant)
}

// Made once, at the first word it writes: making one costs more than a whole screen. It writes UTC and is told local
// time, since a formatter keeps the zone it was made in, and people travel with the app open.
function formatter(how: Intl.DateTimeFormatOptions): (at: Instant) => string {
  let made: Intl.DateTimeFormat | null = null
  return (at) => {
    made ??= new Intl.DateTimeFormat(undefined, { ...how, timeZone: 'UTC' })
    return made.format(asUtc(at))
  }
}

/** The moment at which a clock in UTC shows what the clock here shows at `at`. */
function asUtc(at: Instant): number {
  return at - new Date(at).getTimezoneOffset() * minuteMs
}

function nextFive(at: number): Instant {
  return (Math.ceil(at / (5 * minuteMs)) * 5 * minuteMs) as Instant
}

/** Midnight before, here. */
export function startOfDay(at: Instant): number {
  return new Date(at).setHours(0, 0, 0, 0)
}

function atHour(at: Instant, hour: number): Instant {
  return new Date(at).setHours(hour, 0, 0, 0) as Instant
}
