/** M2: a plan or a ritual as a calendar file, read back by another program on a machine in another zone, across a clock change. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Instant } from '@mend/domain/couple'
import { dayFrom, nextOf, type Schedule, type ZoneName } from '@mend/domain/cadence'
import { calendarFile } from '../../web/src/parts/calendar/file.ts'
import { plans } from '../../web/src/rooms/plans/words.ts'
import { rituals } from '../../web/src/rooms/rituals/words.ts'
import { calendar } from '../../web/src/words/en/calendar.ts'
import { agreeOnCheckIns } from '../support/plans.ts'
import { isThere, notTried, systemPython } from '../support/system.ts'
import { beginRitual, ritualName, toRitual, traveller } from '../support/rituals.ts'
import { headed } from '../support/road.ts'
import { openPair, type Person } from '../two.ts'

const closing: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closing) await close()
})

type Read = {
  /** By the clock of the machine that reads, and by the clock of the zone in the file. */
  readonly here: readonly string[]
  readonly there: readonly string[]
  readonly moments: readonly number[]
  readonly titles: readonly string[]
  readonly stamps: readonly string[]
  readonly alarms: readonly string[]
  readonly zones: readonly string[]
}

const reader = path.resolve(import.meta.dirname, '../support/read-calendar.py')

/** What Debian's icalendar and dateutil make of a file, on a machine in that zone. */
function readIn(zone: string, file: string): Read {
  const env = { ...process.env, TZ: zone }
  const said = execFileSync(systemPython, [reader], { input: file, env, encoding: 'utf8' })
  return JSON.parse(said) as Read
}

const isHere = isThere('icalendar')
test.skipIf(isHere || process.env['CI'] === undefined)(notTried('icalendar'), () =>
  expect(isHere).toBe(true),
)

const entry = { id: 'random', revision: 0, title: calendar.title, nowMs: Date.UTC(2027, 2, 20) }
const evening = { kind: 'own', from: 20 * 60, minutes: 120 } as const
const start = dayFrom(2027, 3, 22)

/** Each with the zone of the device that writes it; every one crosses a clock change. */
const cases: readonly (readonly [string, string, Schedule])[] = [
  [
    'every other evening',
    'Europe/Berlin',
    { cadence: { kind: 'every', days: 2 }, time: evening, start, until: dayFrom(2027, 4, 4) },
  ],
  [
    'some weekdays, far south, by half an hour',
    'Australia/Lord_Howe',
    {
      cadence: { kind: 'weekdays', on: [1, 4, 7] },
      time: evening,
      start,
      until: dayFrom(2027, 4, 20),
    },
  ],
  [
    'the last Sunday of a month',
    'America/New_York',
    {
      cadence: { kind: 'month', nth: 5, weekday: 7 },
      time: evening,
      start: dayFrom(2027, 9, 1),
      until: dayFrom(2027, 11, 30),
    },
  ],
  [
    'the same moment, by the clock of one place',
    'Asia/Kolkata',
    {
      cadence: { kind: 'every', days: 1 },
      time: { kind: 'zone', zone: 'Europe/London' as ZoneName, from: 1_260, minutes: 60 },
      start,
      until: dayFrom(2027, 3, 30),
    },
  ],
  [
    'an hour that the clock skips on one day',
    'Europe/Berlin',
    {
      cadence: { kind: 'every', days: 1 },
      time: { kind: 'own', from: 150, minutes: 60 },
      start: dayFrom(2027, 3, 26),
      until: dayFrom(2027, 3, 30),
    },
  ],
  [
    'a place whose rules nobody knows',
    'Europe/Berlin',
    {
      cadence: { kind: 'every', days: 7 },
      time: { kind: 'zone', zone: 'Mars/Olympus' as ZoneName, from: 1_200, minutes: 60 },
      start,
      until: dayFrom(2027, 4, 12),
    },
  ],
  [
    'once a year, on a day that most years lack',
    'Europe/Berlin',
    {
      cadence: { kind: 'year', month: 2, day: 29 },
      time: evening,
      start: dayFrom(2027, 1, 1),
      until: dayFrom(2028, 12, 31),
    },
  ],
]

describe.skipIf(!isHere)('another program', () => {
  test.each(cases)('M2 · reads %s as it is meant, wherever it runs', (_, name, schedule) => {
    const zone = name as ZoneName
    const file = calendarFile(schedule, { ...entry, zone }) ?? ''
    const before = { now: Date.UTC(2026, 11, 1) as Instant, zone }
    const meant = nextOf(schedule, before, 800).map(({ from }) => from)
    expect(meant.length).toBeGreaterThan(1)
    for (const machine of ['America/New_York', 'Pacific/Auckland', 'UTC']) {
      const read = readIn(machine, file)
      expect(read.moments).toEqual(meant)
      expect(read.stamps).toEqual(['20270320T000000Z'])
      expect(read.alarms.every((alarm) => alarm === 'DISPLAY')).toBe(true)
      expect(read.alarms.length).toBeGreaterThan(0)
    }
  })

  test('M2 · what comes after something is a whole day, without a zone, and a reminder at six', () => {
    const time = { kind: 'after', what: 'dinner at my mother’s' } as const
    const schedule = {
      cadence: { kind: 'every', days: 3 },
      time,
      start,
      until: dayFrom(2027, 3, 29),
    } as const
    const file = calendarFile(schedule, { ...entry, zone: 'Europe/Berlin' as ZoneName }) ?? ''
    const read = readIn('America/New_York', file)
    expect(read.there).toEqual(['2027-03-22T00:00', '2027-03-25T00:00', '2027-03-28T00:00'])
    expect(file).toContain('DTSTART;VALUE=DATE:20270322')
    expect(file).toContain('TRIGGER:PT18H')
    expect(file).not.toContain('dinner')
  })

  test('M2 · a plan that ends before it begins makes no file', () => {
    const schedule = {
      cadence: { kind: 'every', days: 2 },
      time: evening,
      start,
      until: dayFrom(2027, 3, 1),
    } as const
    expect(calendarFile(schedule, { ...entry, zone: 'Europe/Berlin' as ZoneName })).toBe(null)
  })

  test('M2 · Ana saves the check-ins they agreed on: the right hours by her clock on both sides of the change, and no word of theirs', async () => {
    const pair = await openPair({
      startAt: new Date('2027-03-24T10:00:00Z'),
      timezone: { Ana: 'Europe/Berlin', Ben: 'America/New_York' },
    })
    closing.push(() => pair.close())
    const { ana } = pair
    await agreeOnCheckIns(pair, plans.form.paces['2'])
    const file = await saveCalendar(ana)

    const read = readIn('America/New_York', file)
    expect(read.zones).toEqual(['Europe/Berlin'])
    expect(read.titles).toEqual(['Reminder'])
    expect(read.there.every((at) => at.endsWith('T20:00'))).toBe(true)
    // New York has changed its clocks by then; Berlin does so on 28 March.
    expect(read.here.slice(0, 3).map((at) => at.slice(5))).toEqual([
      '03-24T15:00',
      '03-26T15:00',
      '03-28T14:00',
    ])
    for (const word of ['Mend', 'Ana', 'Ben', 'check-in']) expect(file).not.toContain(word)
  })
  test('M2 · Ana saves a ritual: half past eight by the clock that it goes by, also where she keeps the hours at home', async () => {
    const pair = await openPair({
      startAt: new Date('2027-03-24T10:00:00Z'),
      timezone: { Ben: 'Europe/Berlin' },
    })
    closing.push(() => pair.close())
    const { ana } = pair
    const flyTo = await traveller(ana)
    await flyTo('Europe/Berlin')
    await beginRitual(pair)
    const file = await saveCalendar(ana)
    const read = readIn('America/New_York', file)
    expect(read.zones).toEqual(['Europe/Berlin'])
    expect(read.titles).toEqual(['Reminder'])
    // Until its last day, which it has from the beginning.
    expect(read.there).toHaveLength(91)
    expect(read.there.every((at) => at.endsWith('T20:30'))).toBe(true)
    expect(read.here.slice(0, 5).map((at) => at.slice(5))).toEqual([
      '03-24T15:30',
      '03-25T15:30',
      '03-26T15:30',
      '03-27T15:30',
      '03-28T14:30',
    ])
    for (const word of ['Mend', 'Ana', 'Ben', ritualName]) expect(file).not.toContain(word)

    await flyTo('America/New_York')
    await toRitual(ana)
    expect(readIn('UTC', await saveCalendar(ana)).zones).toEqual(['America/New_York'])
    await ana.go('/rituals/hours')
    await headed(ana, rituals.hours.title)
    await ana.page.getByRole('button', { name: /Berlin: 2:30|Berlin: 3:30/ }).click()
    await headed(ana, rituals.title)
    await toRitual(ana)
    const home = readIn('UTC', await saveCalendar(ana))
    expect(home.zones).toEqual(['Europe/Berlin'])
    expect(home.moments).toEqual(read.moments)
  })
})

/** Opens what stands on the screen, and saves the file; nothing of it is asked of any server. */
async function saveCalendar({ page, requests }: Person): Promise<string> {
  const box = page.locator('details', { has: page.getByText(calendar.open) })
  if (!(await page.getByText(calendar.note).isVisible()))
    await page.getByText(calendar.open).click()
  await page.getByText(calendar.note).waitFor()
  const asked = requests.length
  const download = page.waitForEvent('download')
  await box.getByRole('button', { name: calendar.save }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toBe('reminder.ics')
  await page.getByText(calendar.saved).waitFor()
  expect(requests.slice(asked).filter((each) => !each.startsWith('blob:'))).toEqual([])
  return readFileSync(await saved.path(), 'utf8')
}
