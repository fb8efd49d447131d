/** Cadence over zones and years, against a library that follows RFC 5545; where we differ is written down here. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cadence,
  type Cadence,
  comesOn,
  type Day,
  dayAfter,
  dayAt,
  dayFrom,
  instantOn,
  isKnownZone,
  isoOf,
  lastDaysOf,
  minuteAt,
  newestOf,
  nextOf,
  parseIso,
  type Schedule,
  timing,
  weekdayOf,
  windowOn,
  type ZoneName,
  zoneName,
} from '../../src/cadence/cadence.ts'
import type { Instant } from '../../src/ids.ts'
import { byTheStandard } from './oracle.ts'

const zone = (name: string): ZoneName => name as ZoneName
const berlin = zone('Europe/Berlin')
const zones = [
  ...['UTC', 'Europe/Berlin', 'America/New_York', 'America/St_Johns', 'Asia/Kathmandu'],
  ...['Australia/Lord_Howe', 'Pacific/Apia', 'America/Sao_Paulo', 'Africa/Casablanca'],
  ...['Asia/Tehran', 'Pacific/Chatham', 'America/Santiago'],
].map(zone)

const weekday = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<1>
const cadences: fc.Arbitrary<Cadence> = fc.oneof(
  fc.record({ kind: fc.constant('every'), days: fc.integer({ min: 1, max: 40 }) }),
  fc.record({
    kind: fc.constant('weekdays'),
    on: fc.uniqueArray(weekday, { minLength: 1, maxLength: 7 }),
  }),
  fc.record({ kind: fc.constant('month'), nth: fc.integer({ min: 1, max: 5 }), weekday }),
  fc.record({
    kind: fc.constant('year'),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
)
const starts = fc
  .integer({ min: dayFrom(1985, 1, 1), max: dayFrom(2037, 1, 1) })
  .map((day) => day as Day)
const schedules: fc.Arbitrary<Schedule> = fc
  .record({ cadence: cadences, start: starts, hour: fc.integer({ min: 0, max: 47 }) })
  .map(({ hour, ...rest }) => {
    return { ...rest, time: { kind: 'own', from: hour * 30, minutes: 120 }, until: null }
  })

const early = 0 as Instant

describe('a cadence and the standard', () => {
  test('agree on days and moments in twelve zones, but for hours that a clock skips', () => {
    fc.assert(
      fc.property(schedules, fc.constantFrom(...zones), (schedule, where) => {
        const theirs = byTheStandard(schedule, where, 24)
        const last = theirs.at(-1)?.day ?? ''
        const ours = nextOf(schedule, { now: early, zone: where }, 40)
          .filter(({ from }) => minuteAt(from, where) === minuteOf(schedule))
          .map(({ day, from }) => ({ day: isoOf(day), at: from }))
          .filter(({ day }) => day <= last)
        expect(ours).toEqual(theirs)
      }),
      { numRuns: 300, seed: 26 },
    )
  })

  test('differ where the hour does not exist: the standard drops the day, ours comes as the clock goes on', () => {
    const start = dayFrom(2026, 3, 28)
    const schedule = nightly(start, 150)
    const days = (of: readonly { readonly day: string }[]) => of.map(({ day }) => day)
    expect(days(byTheStandard(schedule, berlin, 2))).toEqual(['2026-03-28', '2026-03-30'])
    const ours = nextOf(schedule, { now: early, zone: berlin }, 2)
    expect(days(ours.map(({ day }) => ({ day: isoOf(day) })))).toEqual(['2026-03-28', '2026-03-29'])
    expect(ours[1]?.from).toBe(Date.parse('2026-03-29T03:00+02:00'))
  })

  test('differ on 29 February: the standard waits for a leap year, ours is the 28th in between', () => {
    const start = dayFrom(2028, 2, 29)
    const schedule: Schedule = {
      ...nightly(start, 1_200),
      cadence: { kind: 'year', month: 2, day: 29 },
    }
    expect(byTheStandard(schedule, berlin, 2).map(({ day }) => day)).toEqual([
      '2028-02-29',
      '2032-02-29',
    ])
    const ours = nextOf(schedule, { now: early, zone: berlin }, 2).map(({ day }) => isoOf(day))
    expect(ours).toEqual(['2028-02-29', '2029-02-28'])
  })
})

const minuteOf = ({ time }: Schedule): number => (time.kind === 'after' ? 0 : time.from)
const nightly = (start: Day, from: number): Schedule => ({
  cadence: { kind: 'every', days: 1 },
  time: { kind: 'own', from, minutes: 120 },
  start,
  until: null,
})

describe('an evening', () => {
  const evening = { kind: 'own', from: 20 * 60, minutes: 120 } as const

  test('keeps its hour on the clock across both changes, and its length', () => {
    for (const [day, from] of [
      ['2026-03-28', '2026-03-28T20:00+01:00'],
      ['2026-03-29', '2026-03-29T20:00+02:00'],
      ['2026-10-24', '2026-10-24T20:00+02:00'],
      ['2026-10-25', '2026-10-25T20:00+01:00'],
    ] as const) {
      const window = windowOn(evening, parseIso(day) ?? (0 as Day), berlin)
      expect(window.from).toBe(Date.parse(from))
      expect(window.until - window.from).toBe(7_200_000)
    }
  })

  test('is at each one’s own hour, or at one moment for both', () => {
    const day = dayFrom(2026, 11, 2)
    const tokyo = zone('Asia/Tokyo')
    expect(windowOn(evening, day, tokyo).from).toBe(Date.parse('2026-11-02T20:00+09:00'))
    const same = { ...evening, kind: 'zone', zone: berlin } as const
    expect(windowOn(same, day, tokyo)).toEqual(windowOn(same, day, berlin))
  })

  test('that comes twice is meant the first time', () => {
    expect(instantOn(dayFrom(2026, 10, 25), 150, berlin)).toBe(Date.parse('2026-10-25T02:30+02:00'))
  })

  test('of a day that an island left out begins with the next', () => {
    const apia = zone('Pacific/Apia')
    expect(instantOn(dayFrom(2011, 12, 30), 1_200, apia)).toBe(Date.parse('2011-12-30T10:00Z'))
  })

  test('is found again from its moment, everywhere', () => {
    fc.assert(
      fc.property(starts, fc.constantFrom(...zones), (day, where) => {
        const at = instantOn(day, 1_200, where)
        if (minuteAt(at, where) === 1_200) expect(dayAt(at, where)).toBe(day)
        expect(instantOn(dayAfter(day, 1), 1_200, where)).toBeGreaterThanOrEqual(at)
      }),
      { numRuns: 500, seed: 26 },
    )
  })
})

describe('what is near', () => {
  const start = dayFrom(2026, 11, 2)
  const schedule: Schedule = {
    ...nightly(start, 1_320),
    cadence: { kind: 'every', days: 2 },
    until: dayAfter(start, 13),
  }
  const here = (iso: string) => ({ now: Date.parse(iso) as Instant, zone: berlin })
  const dates = (of: readonly { readonly day: Day }[]) => of.map(({ day }) => isoOf(day))

  test('the newest stays until the next begins, past midnight too, and there is none before the first', () => {
    expect(newestOf(schedule, here('2026-11-02T21:59+01:00'))).toBeNull()
    expect(newestOf(schedule, here('2026-11-02T22:00+01:00'))?.day).toBe(start)
    expect(newestOf(schedule, here('2026-11-03T00:30+01:00'))?.day).toBe(start)
    expect(newestOf(schedule, here('2026-11-04T22:00+01:00'))?.day).toBe(start + 2)
    expect(newestOf(schedule, here('2027-02-01T12:00+01:00'))?.day).toBe(start + 12)
  })

  test('the next leave out what rests, and end with the schedule', () => {
    const next = (count: number, rests: Day | null = null) =>
      dates(nextOf(schedule, here('2026-11-04T12:00+01:00'), count, (day) => day === rests))
    expect(next(2)).toEqual(['2026-11-04', '2026-11-06'])
    expect(next(2, dayAfter(start, 4))).toEqual(['2026-11-04', '2026-11-08'])
    expect(next(20)).toHaveLength(6)
    expect(nextOf(nightly(start, 0), here('2026-11-04T12:00+01:00'), 3, () => true)).toEqual([])
  })

  test('the last are counted back to the beginning and no further', () => {
    expect(lastDaysOf(schedule, dayAfter(start, 5), 14).map((day) => day - start)).toEqual([
      4, 2, 0,
    ])
    expect(lastDaysOf(schedule, dayAfter(start, -1), 14)).toEqual([])
    expect(comesOn(schedule, dayAfter(start, 3))).toBe(false)
    expect(comesOn(schedule, dayAfter(start, 14))).toBe(false)
  })

  test('after something has no clock: it is open all day', () => {
    const dinner: Schedule = { ...schedule, time: { kind: 'after', what: 'dinner' } }
    const newest = newestOf(dinner, here('2026-11-02T00:00+01:00'))
    expect(newest?.from).toBe(Date.parse('2026-11-02T00:00+01:00'))
    expect(newest?.until).toBe(Date.parse('2026-11-03T00:00+01:00'))
  })

  test('ten years with twenty of them are asked within five milliseconds', () => {
    const many = Array.from({ length: 20 }, (_, index): Schedule => {
      return { ...nightly(dayFrom(2026, 1, 1 + index), 1_200), until: null }
    })
    const ask = () =>
      many.map(
        (each) =>
          nextOf(each, here(`2036-06-01T12:00Z`), 3).length +
          Number(newestOf(each, here(`2036-06-01T12:00Z`)) !== null),
      )
    ask()
    const times = Array.from({ length: 9 }, () => {
      const began = performance.now()
      ask()
      return performance.now() - began
    }).toSorted((left, right) => left - right)
    expect(times[0]).toBeLessThan(5)
  })
})

describe('what may be stored', () => {
  test.each([
    { kind: 'every', days: 0 },
    { kind: 'every', days: 61 },
    { kind: 'every', days: 1.5 },
    { kind: 'weekdays', on: [] },
    { kind: 'weekdays', on: [8] },
    { kind: 'month', nth: 6, weekday: 1 },
    { kind: 'year', month: 13, day: 1 },
    { kind: 'hourly', days: 1 },
    { kind: 'every', days: 1, more: 1 },
    null,
  ])('no cadence: %o', (value) => {
    expect(cadence(value)).toBe(false)
  })

  test.each([
    { kind: 'own', from: 1_200, minutes: 0 },
    { kind: 'own', from: 1_200, minutes: 1_800 },
    { kind: 'own', from: 1_440, minutes: 60 },
    { kind: 'zone', zone: 'Europe/Berlin; drop', from: 0, minutes: 60 },
    { kind: 'after', what: ' ' },
  ])('no time: %o', (value) => {
    expect(timing(value)).toBe(false)
  })

  test('a zone is named by the pattern of its name; whether there are rules for it is another question', () => {
    expect(zoneName('Europe/Atlantis')).toBe(true)
    expect(isKnownZone(zone('Europe/Atlantis'))).toBe(false)
    expect(isKnownZone(berlin)).toBe(true)
    expect(
      windowOn({ kind: 'own', from: 0, minutes: 60 }, 0 as Day, zone('Europe/Atlantis')).from,
    ).toBe(0)
  })

  test('a date is read as it is written, and no other', () => {
    expect(parseIso('2026-02-29')).toBeNull()
    expect(parseIso('2300-01-01')).toBeNull()
    expect(parseIso('27.11.2026')).toBeNull()
    expect(isoOf(parseIso('2026-11-27') ?? (0 as Day))).toBe('2026-11-27')
    expect(weekdayOf(dayFrom(2026, 11, 27))).toBe(5)
  })

  test('what it comes after is its author’s words', () => {
    expect(timing.words?.({ kind: 'after', what: 'dinner' })).toEqual(['dinner'])
    expect(cadence.words?.({ kind: 'every', days: 2 })).toEqual([])
  })
})
