/** Days as people say them in a sentence: today, yesterday, tonight at eight, 3 March. */
import type { Instant } from '@mend/domain/couple'
import { clockTime, date, momentWords, startOfDay, weekday } from '../../when.ts'
import { history } from '../../words/en/history.ts'

const dayMs = 86_400_000
// Made once, as the others are (when.ts); "today" knows no zone.
let relative: Intl.RelativeTimeFormat | null = null

/** In the middle of a sentence; `opening` gives the same with a capital. */
export function pastDay(at: Instant, now: Instant): string {
  const days = Math.round((startOfDay(now) - startOfDay(at)) / dayMs)
  if (days === 0 || days === 1) {
    relative ??= new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' })
    return relative.format(-days, 'day')
  }
  return days > 1 && days < 7 ? weekday(at) : date(at)
}

/** The same word at the start of a line. */
export function opening(word: string): string {
  return word.slice(0, 1).toLocaleUpperCase() + word.slice(1)
}

/** A moment that has been: "Today, 18:10", "Tuesday, 9:00". */
export function pastMoment(at: Instant, now: Instant): string {
  return `${opening(pastDay(at, now))}, ${clockTime(at)}`
}

/** A moment to come, or just past, in the middle of a sentence: "tonight, 20:40". */
export function momentInside(at: Instant, now: Instant): string {
  const days = Math.round((startOfDay(at) - startOfDay(now)) / dayMs)
  if (days < 0) return `${pastDay(at, now)}, ${clockTime(at)}`
  const word = momentWords(at, now)
  return days > 1 ? word : word.slice(0, 1).toLocaleLowerCase() + word.slice(1)
}

/** Now, to the minute and a little before: two clocks may differ, and nobody needs the second. */
export function justNow(now: Instant): Instant {
  return (Math.floor(now / 60_000 - 0.5) * 60_000) as Instant
}

/** Some moment on the day before, when nobody remembers the hour. */
export function yesterday(now: Instant): Instant {
  return (startOfDay(now) - dayMs / 2) as Instant
}

/** Some moment between midnight and now. */
export function earlierToday(now: Instant): Instant {
  return Math.round((startOfDay(now) + now) / 2) as Instant
}

/** How long something took, in the one unit that fits. */
export function lengthWords(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  if (minutes < 1) return history.atOnce
  if (minutes < 90) return history.minutes(minutes)
  const hours = Math.round(minutes / 60)
  return hours < 36 ? history.hours(hours) : history.days(Math.round(hours / 24))
}
