/** What two people agree to, as sentences: how often, when, for how long. */
import { type Cadence, type Timing, type Weekday, windowOn } from '@mend/domain/cadence'
import type { Terms } from '@mend/domain/plans'
import { plainDate, plainTime, type SaidHere, weekdayName } from '../../../words/plain-days.ts'
import { clockTime } from '../../../words/when.ts'
import { plans } from '../words.ts'

const { terms: text, form } = plans

/** "Every other day, 20:00 to 22:00." · whose clock · "Ten minutes, from 3 March, for 14 days." */
export function termsLines(terms: Terms, here: SaidHere): readonly string[] {
  return [
    ...whenLines(terms, here),
    text.line(form.lengths[terms.form], plainDate(terms.start, here), terms.days),
  ]
}

/** When something comes round: how often and in which window, then by whose clock, if by any. */
export function whenLines(when: When, here: SaidHere): readonly string[] {
  const first = `${paceWords(when.cadence, here)}, ${timeWords(when, here)}.`
  return when.time.kind === 'after' ? [first] : [first, `${clockWords(when.time)}.`]
}

type When = Pick<Terms, 'cadence' | 'time' | 'start'>

function paceWords(cadence: Cadence, here: SaidHere): string {
  switch (cadence.kind) {
    case 'every':
      if (cadence.days === 1) return text.paces['1']
      return cadence.days === 7 ? text.paces['7'] : text.paces.every(cadence.days)
    case 'weekdays':
      return text.paces.weekdays(listed(cadence.on, here))
    case 'month':
      return text.paces.month(text.nth[cadence.nth - 1] ?? '', weekdayName(cadence.weekday, here))
    case 'year':
      return text.paces.year
  }
}

/** "Monday, Wednesday and Friday". */
function listed(on: readonly Weekday[], here: SaidHere): string {
  const names = [...new Set(on)]
    .toSorted((left, right) => left - right)
    .map((day) => weekdayName(day, here))
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}${text.and}${last}`
}

/** From when to when, by the clock of whoever reads it. */
function timeWords({ time, start }: When, here: SaidHere): string {
  if (time.kind === 'after') return text.after(time.what)
  if (time.kind === 'zone') {
    const { from, until } = windowOn(time, start, here.zone)
    return text.between(clockTime(from), clockTime(until))
  }
  const until = (time.from + time.minutes) % 1_440
  return text.between(plainTime(time.from, here), plainTime(until, here))
}

const clockWords = (time: Timing): string =>
  time.kind === 'zone' ? text.same(placeOf(time.zone)) : text.own

/** The place that a zone is named after: "Europe/Berlin" is Berlin. */
export const placeOf = (zone: string): string =>
  zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
