/** The language in which a browser writes what the app has no words for: days, months, numbers. It is that of the app. */

import { locale } from './locale.ts'

/** A formatter of moments; it writes UTC, and is told what a clock here shows. */
export type Writes = (shown: number) => string

/**
 * The person's own variant of the app's language, if their first language is one, for the order of day and month.
 *
 * @param language - as the browser gives it: some give what is no language tag, such as `en-US@posix`
 */
export function variantOf(language: string): string {
  const variant = new RegExp(`^${locale.language}-[a-z]{2}(?![a-z])`, 'i')
  return variant.exec(language)?.[0] ?? locale.usual
}

/** The same word with a capital, or with a small letter, at its start. */
export const capital = (word: string): string =>
  word.slice(0, 1).toLocaleUpperCase(locale.language) + word.slice(1)
export const small = (word: string): string =>
  word.slice(0, 1).toLocaleLowerCase(locale.language) + word.slice(1)

/**
 * Days and months in the app's language, in its digits and calendar, whatever the system's; twelve or twenty-four hours are the
 * person's own habit.
 *
 * @param system - what the browser writes by itself: its language, and how it counts hours
 */
export function writer(how: Intl.DateTimeFormatOptions, system: System = systemOf()): Writes {
  const twelve = system.hourCycle === 'h11' || system.hourCycle === 'h12'
  const format = new Intl.DateTimeFormat(variantOf(system.language), {
    ...how,
    ...(how.hour === undefined ? {} : { hourCycle: twelve ? 'h12' : 'h23' }),
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  })
  return (shown) => format.format(shown)
}

/** What of the system is the person's own. */
export type System = { readonly language: string; readonly hourCycle: string | undefined }

function systemOf(): System {
  const { hourCycle } = new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions()
  return { language: navigator.language, hourCycle }
}

/** A number as the app's language writes it, with one place after the point at most. */
export const numberWords = (count: number): string =>
  new Intl.NumberFormat(locale.language, { maximumFractionDigits: 1 }).format(count)
