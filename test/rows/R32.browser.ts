/** R32: rituals: drafted by one and begun by two, each at their own hour wherever they are, ended by either. */
import { afterEach, expect, test } from 'vitest'
import { today } from '../../web/src/rooms/rituals/today.ts'
import { rituals } from '../../web/src/rooms/rituals/words.ts'
import { words } from '../../web/src/words/en.ts'
import { until } from '../support/plans.ts'
import {
  beginRitual,
  draftRitual,
  isCalled,
  ritualName,
  toRitual,
  traveller,
} from '../support/rituals.ts'
import { eventually, headed, shows } from '../support/road.ts'
import { openPair, type Pair, press } from '../two.ts'

let pair: Pair
afterEach(() => pair.close())

const startAt = new Date('2027-03-26T10:00:00Z')

test('R32 · each at their own local hour, across a flight while the app is open and a clock change', async () => {
  pair = await openPair({ startAt, timezone: { Ben: 'Europe/Berlin' } })
  const { ana, ben } = pair
  const flyTo = await traveller(ana)
  await flyTo('Europe/Berlin')
  await beginRitual(pair)

  await until(pair, '2027-03-26T20:20+01:00')
  for (const person of [ana, ben]) expect(await isCalled(person)).toBe(false)
  await until(pair, '2027-03-26T20:40+01:00')
  for (const person of [ana, ben]) await eventually(() => isCalled(person))

  // Ana flies, and closes nothing: from now on her evening is that of New York.
  await until(pair, '2027-03-27T12:00+01:00')
  await flyTo('America/New_York')
  await until(pair, '2027-03-27T20:40+01:00')
  await eventually(() => isCalled(ben))
  expect(await isCalled(ana)).toBe(false)
  await until(pair, '2027-03-27T20:40-04:00')
  await eventually(() => isCalled(ana))
  expect(await isCalled(ben)).toBe(false)

  // In the night Berlin sets its clocks forward: the evening is an hour sooner, and still Ben's own half past eight.
  await until(pair, '2027-03-28T20:20+02:00')
  expect(await isCalled(ben)).toBe(false)
  await until(pair, '2027-03-28T20:40+02:00')
  await eventually(() => isCalled(ben))
  expect(await isCalled(ana)).toBe(false)

  // Asked once: the hour at home, which is the afternoon where she is.
  await ana.go('/rituals')
  await ana.page.getByRole('link', { name: today.hours.action }).click()
  await headed(ana, rituals.hours.title)
  await ana.page.getByRole('button', { name: /Berlin: 2:30/ }).click()
  await headed(ana, rituals.title)
  expect(await shows(ana, today.hours.title)).toBe(false)
  await eventually(() => isCalled(ana))
  await until(pair, '2027-03-29T20:40+02:00')
  for (const person of [ana, ben]) await eventually(() => isCalled(person))
})

test('R32 · drafted by one, silent until the partner says yes; ended by the partner: no future on either, the past stays', async () => {
  pair = await openPair({ startAt, timezone: 'Europe/Berlin' })
  const { ana, ben } = pair
  await draftRitual(ana, ben)
  await ben.go('/')
  await headed(ben, today.came.title('Ana'))
  await until(pair, '2027-03-26T20:40+01:00')
  for (const person of [ana, ben]) expect(await isCalled(person)).toBe(false)
  expect(await ben.page.locator('h1').innerText()).toBe(today.came.title('Ana'))
  // Left for now: nothing of it is on Today, and Ana reads what she read before.
  await press(ben, today.came.action)
  await headed(ben, ritualName)
  await press(ben, rituals.one.leave)
  await eventually(
    async () => (await ben.page.locator('h1').innerText()) !== today.came.title('Ana'),
  )
  await toRitual(ana)
  expect(await shows(ana, rituals.one.mine('Ben'))).toBe(true)

  await toRitual(ben)
  await press(ben, rituals.one.agree)
  await ben.page.locator('#agreed').waitFor()
  await toRitual(ana)
  await press(ana, rituals.one.did)
  for (const person of [ana, ben]) {
    await toRitual(person)
    await person.page.locator('[data-time="kept"]').waitFor()
  }
  await until(pair, '2027-03-27T12:00+01:00')
  await toRitual(ben)
  await ben.page.locator('summary', { hasText: rituals.one.change }).click()
  await press(ben, rituals.one.letGo)
  await ben.page.getByText(rituals.one.endedNote).waitFor()
  await until(pair, '2027-03-27T20:40+01:00')
  for (const person of [ana, ben]) {
    expect(await isCalled(person)).toBe(false)
    await person.go('/rituals')
    await person.page.locator('summary', { hasText: rituals.past }).click()
    await person.page.getByRole('link', { name: ritualName }).click()
    await headed(person, ritualName)
    expect(await shows(person, rituals.one.endedNote)).toBe(true)
    expect(await person.page.locator('[data-kept="1/1"]').count()).toBe(1)
    expect(await shows(person, words.today.calm.title)).toBe(false)
  }
})

test('R32 · after sixty days each is asked alone; what one answers is in nothing that the partner has', async () => {
  pair = await openPair({ startAt, timezone: 'Europe/Berlin' })
  const { ana, ben } = pair
  await beginRitual(pair)
  await until(pair, '2027-05-25T12:00+02:00')
  await ana.go('/')
  await headed(ana, today.still.title(ritualName))
  await press(ana, today.still.action)
  await headed(ana, rituals.still.title(ritualName))
  await press(ana, rituals.still.no)
  await ana.page.getByText(rituals.still.thanks.no('Ben')).waitFor()
  await ana.go('/')
  await eventually(
    async () => (await ana.page.locator('h1').innerText()) !== today.still.title(ritualName),
  )
  await ben.go('/')
  await headed(ben, today.still.title(ritualName))
  await toRitual(ben)
  expect(await ben.page.locator('#agreed').count()).toBe(1)
  // Her no has long been at the relay, and shows nowhere: it runs on for both.
  await pair.passTime(6 * minuteMs)
  await toRitual(ana)
  expect(await shows(ana, rituals.one.endedBoth)).toBe(false)

  // His no meets hers: both learn that, and it ends.
  await ben.go('/')
  await headed(ben, today.still.title(ritualName))
  await press(ben, today.still.action)
  await press(ben, rituals.still.no)
  await ben.page.getByText(rituals.still.thanks.no('Ana')).waitFor()
  await pair.passTime(6 * minuteMs)
  for (const person of [ana, ben]) {
    await person.go('/rituals')
    await person.page.locator('summary', { hasText: rituals.past }).click()
    await person.page.getByRole('link', { name: ritualName }).click()
    await person.page.getByText(rituals.one.endedBoth).waitFor()
  }
})

const minuteMs = 60_000
