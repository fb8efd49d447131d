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
  const far: Intl.DateTimeFormatOptions =
    Math.abs(days) < 7 ? { weekday: 'long' } : { day: 'numeric', month: 'long' }
  return `${format(at, far)}, ${time}`
}

/** The clock time alone, as this device writes it. */
export function clockTime(at: Instant): string {
  return format(at, { hour: 'numeric', minute: '2-digit' })
}

/** The day alone: "Tuesday" within a week, else "3 March". */
export function dayWords(at: Instant, now: Instant): string {
  const near = Math.abs(startOfDay(at) - startOfDay(now)) < 6.5 * dayMs
  return format(at, near ? { weekday: 'long' } : { day: 'numeric', month: 'long' })
}

/** Minutes and seconds left, "06:12"; never below zero. */
export function countdown(leftMs: number): string {
  const seconds = Math.max(0, Math.ceil(leftMs / 1000))
  const two = (count: number) => String(count).padStart(2, '0')
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}

/** For an `input type=datetime-local`: local time without a zone. */
export function toLocal(at: Instant): string {
  const date = new Date(at)
  const shifted = new Date(at - date.getTimezoneOffset() * minuteMs)
  return shifted.toISOString().slice(0, 16)
}

export function parseLocal(text: string): Instant | null {
  const at = new Date(text).getTime()
  return Number.isNaN(at) ? null : (at as Instant)
}

function format(at: Instant, how: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(undefined, how).format(at)
}

function nextFive(at: number): Instant {
  return (Math.ceil(at / (5 * minuteMs)) * 5 * minuteMs) as Instant
}

function startOfDay(at: Instant): number {
  return new Date(at).setHours(0, 0, 0, 0)
}

function atHour(at: Instant, hour: number): Instant {
  return new Date(at).setHours(hour, 0, 0, 0) as Instant
}
