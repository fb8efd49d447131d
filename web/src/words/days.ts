/** Days as people say them in a sentence: today, yesterday, tonight at eight, 3 March. */
import type { Instant } from '@mend/domain/couple'
import { clockTime, date, daysBetween, momentWords, startOfDay, weekday } from './when.ts'
import { words } from './en.ts'
import { history } from './en/history.ts'
import { capital, small } from './language.ts'

const dayMs = 86_400_000
/** In the middle of a sentence; `capital` gives the same with a capital. */
export function pastDay(at: Instant, now: Instant): string {
  const days = daysBetween(at, now)
  if (days === 0) return words.app.today
  if (days === 1) return words.app.yesterday
  return days > 1 && days < 7 ? words.app.last(weekday(at)) : date(at, now)
}

/** A moment that has been: "Today, 18:10", "Tuesday, 9:00". */
export function pastMoment(at: Instant, now: Instant): string {
  return `${capital(pastDay(at, now))}, ${clockTime(at)}`
}

/** A moment to come, or just past, in the middle of a sentence: "tonight, 20:40". */
export function momentInside(at: Instant, now: Instant): string {
  const days = daysBetween(now, at)
  if (days < 0) return `${pastDay(at, now)}, ${clockTime(at)}`
  const word = momentWords(at, now)
  return days > 1 ? word : small(word)
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
