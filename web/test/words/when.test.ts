/** The words of a moment are those of where the device is now, wherever it was when it wrote its first. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Instant } from '@mend/domain/couple'
import {
  clockTime,
  countdown,
  date,
  momentWords,
  nearMoments,
  toLocal,
  weekday,
} from '../../src/words/when.ts'
import { momentInside, pastDay, pastMoment } from '../../src/words/days.ts'
import { untilWords } from '../../src/rooms/timeouts/times.ts'
import { variantOf, writer } from '../../src/words/language.ts'

const home = process.env['TZ']
const zones = ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Kiritimati', 'Asia/Kathmandu']
// Around both nights on which clocks in Berlin are moved, and around a new year.
const moments = [
  '2026-03-29T00:59:00Z',
  '2026-03-29T01:01:00Z',
  '2026-10-25T00:30:00Z',
  '2026-10-25T01:30:00Z',
  '2026-12-31T22:30:00Z',
].map((text) => Date.parse(text) as Instant)

const inZone = (at: Instant, timeZone: string, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(undefined, { ...how, timeZone }).format(at)

beforeEach(() => {
  process.env['TZ'] = 'UTC'
})
afterEach(() => {
  if (home === undefined) delete process.env['TZ']
  else process.env['TZ'] = home
})

test('the same formatter follows its device from zone to zone', () => {
  for (const zone of [...zones, ...zones.toReversed()]) {
    process.env['TZ'] = zone
    for (const at of moments) {
      expect(clockTime(at)).toBe(inZone(at, zone, { hour: 'numeric', minute: '2-digit' }))
      expect(weekday(at)).toBe(inZone(at, zone, { weekday: 'long' }))
      expect(date(at, at)).toBe(inZone(at, zone, { day: 'numeric', month: 'long' }))
    }
  }
})

test('a local time without a zone is that of where the device is now', () => {
  process.env['TZ'] = 'Pacific/Kiritimati'
  expect(toLocal(Date.parse('2026-12-31T22:30:00Z') as Instant)).toBe('2027-01-01T12:30')
  process.env['TZ'] = 'America/St_Johns'
  expect(toLocal(Date.parse('2026-12-31T22:30:00Z') as Instant)).toBe('2026-12-31T19:00')
})

test.each([8.64e15, -8.64e15, NaN, Infinity, -Infinity, 2 ** 48 - 1, 0])(
  'a drawing of the date %d never fails, and says a year that people can read',
  (at) => {
    const moment = at as Instant
    const now = Date.UTC(2027, 4, 1) as Instant
    for (const drawn of [
      momentWords(moment, now),
      clockTime(moment),
      date(moment, now),
      weekday(moment),
      pastDay(moment, now),
      toLocal(moment),
      countdown(moment - now),
    ]) {
      expect(drawn).not.toMatch(/Invalid|NaN|\+|275760/)
    }
  },
)

const at = (text: string): Instant => new Date(text).getTime() as Instant

test('a day that is past cannot be read as one to come, within a week or over a new year', () => {
  const now = at('2026-11-26T12:00')
  expect(momentWords(at('2026-11-24T18:00'), now)).toMatch(/^Last Tuesday, /)
  expect(momentWords(at('2026-12-01T18:00'), now)).toMatch(/^Tuesday, /)
  expect(momentWords(at('2026-11-25T18:00'), now)).toMatch(/^Yesterday, /)
  expect(momentInside(at('2026-11-21T18:00'), now)).toMatch(/^last Saturday, /)
  expect(pastMoment(at('2026-11-21T18:00'), now)).toMatch(/^Last Saturday, /)
  expect(pastDay(at('2026-11-26T01:00'), now)).toBe('today')
  expect(pastDay(at('2026-11-20T12:00'), now)).toBe('last Friday')
  expect(pastDay(at('2026-11-19T12:00'), now)).not.toMatch(/last|Thursday|2026/)
  expect(pastDay(at('2025-11-27T12:00'), now)).toContain('2025')
  expect(momentWords(at('2027-01-05T12:00'), now)).toContain('2027')
  expect(momentWords(at('2026-12-30T12:00'), now)).not.toContain('2026')
})

test.each(['Europe/Berlin', 'America/St_Johns', 'Pacific/Apia'])(
  'tomorrow is the next day of the calendar, on the nights on which clocks are moved too (%s)',
  (zone) => {
    process.env['TZ'] = zone
    const nights = ['2026-10-25', '2026-11-01', '2026-03-29', '2026-03-08', '2026-12-31']
    for (const hour of ['T00:05', 'T12:00', 'T23:50'])
      for (const night of nights) {
        const now = at(night + hour)
        const noon = at(`${night}T12:00`)
        const offered = nearMoments(now).at(-1) ?? now
        const next = new Date(new Date(noon).setDate(new Date(noon).getDate() + 1))
        expect(new Date(offered).toDateString()).toBe(next.toDateString())
        expect(momentWords(offered, now)).toMatch(/^Tomorrow, /)
        expect(untilWords(offered, now)).toMatch(/^tomorrow, /)
        expect(untilWords(now, now)).not.toMatch(/tomorrow/)
      }
  },
)

test.each([
  ['de-DE', 'h23', 'Tuesday', '19:05', '3 March 2026'],
  ['ar-EG', 'h12', 'Tuesday', '7:05 pm', '3 March 2026'],
  ['fa-IR', 'h23', 'Tuesday', '19:05', '3 March 2026'],
  ['th-TH', 'h23', 'Tuesday', '19:05', '3 March 2026'],
  ['ja-JP', 'h11', 'Tuesday', '7:05 pm', '3 March 2026'],
  ['en-US', 'h12', 'Tuesday', '7:05 PM', 'March 3, 2026'],
  ['en-US-u-ca-buddhist-nu-thai', 'h12', 'Tuesday', '7:05 PM', 'March 3, 2026'],
  ['en-GB', 'h24', 'Tuesday', '19:05', '3 March 2026'],
  ['en-US@posix', 'h23', 'Tuesday', '19:05', 'March 3, 2026'],
  ['c', undefined, 'Tuesday', '19:05', '3 March 2026'],
])(
  'a system in %s (%s) has days, digits and calendar of the app, and hours of its own',
  (language, hourCycle, day, time, whole) => {
    const shown = Date.UTC(2026, 2, 3, 19, 5)
    const written = (how: Intl.DateTimeFormatOptions): string =>
      writer(how, { language, hourCycle })(shown).replace('\u202f', ' ')
    expect(written({ weekday: 'long' })).toBe(day)
    expect(written({ hour: 'numeric', minute: '2-digit' })).toBe(time)
    expect(written({ day: 'numeric', month: 'long', year: 'numeric' })).toBe(whole)
  },
)

test('midnight is the hour 0 of a day, not 24', () => {
  const clock = writer(
    { hour: 'numeric', minute: '2-digit' },
    { language: 'de-DE', hourCycle: 'h24' },
  )
  expect(clock(Date.UTC(2026, 2, 3, 0, 5))).toBe('0:05')
  expect(['en', 'en-AU', 'EN-gb', 'english', ''].map(variantOf)).toEqual([
    'en-GB',
    'en-AU',
    'EN-gb',
    'en-GB',
    'en-GB',
  ])
})
