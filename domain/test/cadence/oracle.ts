/** What RFC 5545 says of the same cadence, by a library that follows it: the oracle of cadence.test.ts. */

import 'temporal-polyfill/global'
import { RRuleTemporal } from 'rrule-temporal'
import { type Cadence, isoOf, type Schedule, type ZoneName } from '../../src/cadence/cadence.ts'

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

function ruleOf(cadence: Cadence): string {
  switch (cadence.kind) {
    case 'every':
      return `FREQ=DAILY;INTERVAL=${cadence.days}`
    case 'weekdays':
      return `FREQ=WEEKLY;BYDAY=${cadence.on.map((day) => names[day - 1]).join(',')}`
    case 'month':
      return `FREQ=MONTHLY;BYDAY=${cadence.nth === 5 ? -1 : cadence.nth}${names[cadence.weekday - 1]}`
    case 'year':
      return `FREQ=YEARLY;BYMONTH=${cadence.month};BYMONTHDAY=${cadence.day}`
  }
}

/** Its first days and moments, as the standard counts them. */
export function byTheStandard(
  { cadence, time, start }: Schedule,
  zone: ZoneName,
  count: number,
): readonly { readonly day: string; readonly at: number }[] {
  const minute = time.kind === 'after' ? 0 : time.from
  const two = (value: number): string => String(value).padStart(2, '0')
  const clock = `${two(Math.floor(minute / 60))}${two(minute % 60)}00`
  const rruleString = `DTSTART;TZID=${zone}:${isoOf(start).replaceAll('-', '')}T${clock}\nRRULE:${ruleOf(cadence)};COUNT=${count}`
  return new RRuleTemporal({ rruleString, maxIterations: 100_000 }).all().map((each) => ({
    day: each.toPlainDate().toString(),
    at: each.epochMilliseconds,
  }))
}
