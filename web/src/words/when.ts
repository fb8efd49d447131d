/** Moments as people say them: today, tonight, tomorrow, and a clock time in their own fashion. */
import type { Instant } from '@mend/domain/couple'
import { words } from './en.ts'
import { writer, type Writes } from './language.ts'

const minuteMs = 60_000
const dayMs = 86_400_000

/** @returns a few moments worth offering now: soon, this evening, tomorrow; soonest first */
export function nearMoments(now: Instant): readonly Instant[] {
  const soon = nextFive(now + 20 * minuteMs)
  const hour = nextFive(now + 60 * minuteMs)
  const evening = atHour(now, 21)
  const tomorrow = atHour(dayAfter(now), 19)
  const offered = [soon, hour, evening > hour + 30 * minuteMs ? evening : null, tomorrow]
  return offered.filter((at) => at !== null)
}

/** "Tonight, 20:40"; further away, the weekday or the date. */
export function momentWords(at: Instant, now: Instant): string {
  const time = clockTime(at)
  const days = daysBetween(now, at)
  if (days === 0) {
    return new Date(at).getHours() >= 18 ? words.app.tonightAt(time) : words.app.todayAt(time)
  }
  if (days === 1) return words.app.tomorrowAt(time)
  if (days === -1) return words.app.yesterdayAt(time)
  if (days < 0 && days > -7) return words.app.lastAt(weekday(at), time)
  return `${days > 0 && days < 7 ? weekday(at) : date(at, now)}, ${time}`
}

/** How many calendar days `at` lies after `from`; a day on which clocks are moved is a day like any other. */
export function daysBetween(from: Instant, at: Instant): number {
  return Math.round((startOfDay(at) - startOfDay(from)) / dayMs)
}

/** The clock time alone, as this device writes it. */
export const clockTime = formatter({ hour: 'numeric', minute: '2-digit' })

/** "Tuesday". */
export const weekday = formatter({ weekday: 'long' })

/** "3 March"; with the year where it is not this one. */
export function date(at: Instant, now: Instant): string {
  const isThisYear = yearOf(at) === yearOf(now)
  return isThisYear ? dayOfYear(at) : fullDate(at)
}

const dayOfYear = formatter({ day: 'numeric', month: 'long' })
const fullDate = formatter({ day: 'numeric', month: 'long', year: 'numeric' })
const yearOf = (at: Instant): number => new Date(drawable(at)).getFullYear()

/** A day: nothing counts down for longer. */
const mostSeconds = 86_400

/** Minutes and seconds left, "06:12"; never below zero. */
export function countdown(leftMs: number): string {
  const seconds = leftMs > 0 ? Math.min(Math.ceil(leftMs / 1000), mostSeconds) : 0
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
  let made: Writes | null = null
  return (at) => {
    made ??= writer(how)
    return made(asUtc(at))
  }
}

/** The moment at which a clock in UTC shows what the clock here shows at `at`. */
function asUtc(at: Instant): number {
  const shown = drawable(at)
  return shown - new Date(shown).getTimezoneOffset() * minuteMs
}

// Whatever a moment is, drawing it never fails: no calendar shows a number that is none, or the year 275760.
const lastShown = Date.UTC(2200, 11, 31)
const drawable = (at: number): number => (at > -lastShown ? Math.min(at, lastShown) : 0)

function nextFive(at: number): Instant {
  return (Math.ceil(at / (5 * minuteMs)) * 5 * minuteMs) as Instant
}

/** Midnight before, here. */
export function startOfDay(at: Instant): number {
  return new Date(drawable(at)).setHours(0, 0, 0, 0)
}

/** Some moment on the next calendar day, however long this one is. */
function dayAfter(at: Instant): Instant {
  const next = new Date(at)
  return next.setDate(next.getDate() + 1) as Instant
}

function atHour(at: Instant, hour: number): Instant {
  return new Date(at).setHours(hour, 0, 0, 0) as Instant
}
