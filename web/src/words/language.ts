/** The language in which a browser writes what the app has no words for: days, months, numbers. It is that of the app. */

/** A formatter of moments; it writes UTC, and is told what a clock here shows. */
export type Writes = (shown: number) => string

/**
 * The person's own English, if their first language is one, for the order of day and month; else British.
 *
 * @param language - as the browser gives it: some give what is no language tag, such as `en-US@posix`
 */
export function englishOf(language: string): string {
  const tag = /^en(?:-[a-z]{2})?(?![a-z])/i.exec(language)?.[0] ?? ''
  return tag.includes('-') ? tag : 'en-GB'
}

/**
 * Days and months in the app's language, in its digits and calendar, whatever the system's; twelve or twenty-four hours are the
 * person's own habit.
 *
 * @param system - what the browser writes by itself: its language, and how it counts hours
 */
export function writer(how: Intl.DateTimeFormatOptions, system: System = systemOf()): Writes {
  const twelve = system.hourCycle === 'h11' || system.hourCycle === 'h12'
  const format = new Intl.DateTimeFormat(englishOf(system.language), {
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
  new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(count)
