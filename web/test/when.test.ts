/** The words of a moment are those of where the device is now, wherever it was when it wrote its first. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Instant } from '@mend/domain/couple'
import { clockTime, date, toLocal, weekday } from '../src/when.ts'

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
      expect(date(at)).toBe(inZone(at, zone, { day: 'numeric', month: 'long' }))
    }
  }
})

test('a local time without a zone is that of where the device is now', () => {
  process.env['TZ'] = 'Pacific/Kiritimati'
  expect(toLocal(Date.parse('2026-12-31T22:30:00Z') as Instant)).toBe('2027-01-01T12:30')
  process.env['TZ'] = 'America/St_Johns'
  expect(toLocal(Date.parse('2026-12-31T22:30:00Z') as Instant)).toBe('2026-12-31T19:00')
})
