/** R52: life happened: one press by either lets everything rest, and coming back brings no pile. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lulls } from '../../web/src/rooms/lulls/words.ts'
import { today } from '../../web/src/rooms/lulls/today.ts'
import { today as nearby } from '../../web/src/rooms/plans/today.ts'
import { plans } from '../../web/src/rooms/plans/words.ts'
import { agreeOnCheckIns, isAsked, until } from '../support/plans.ts'
import { eventually, headed, shows } from '../support/road.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

let pair: Pair
beforeEach(async () => {
  pair = await openPair({ startAt: new Date('2027-01-15T10:00:00Z'), timezone: 'Europe/Berlin' })
})
afterEach(() => pair.close())

const at = (day: number, hour: string): string =>
  `${new Date(Date.UTC(2027, 0, 15 + day)).toISOString().slice(0, 10)}T${hour}+01:00`

const dueLines = async (person: Person): Promise<number> => {
  await person.go('/')
  await person.page.locator('h1').waitFor()
  return person.page.getByText(/check-in/i).count()
}

test('R52 · one press in the middle of a plan: ten silent days on both, one of them offline; then one thing is open', async () => {
  const { ana, ben } = pair
  await agreeOnCheckIns(pair, plans.form.paces['1'], plans.form.dayCount(28))
  await until(pair, at(2, '20:20'))
  await eventually(() => isAsked(ben, 'Ana'))

  await ana.go('/us')
  await ana.page.getByRole('link', { name: lulls.door }).click()
  await headed(ana, lulls.title)
  await press(ana, lulls.begin)
  await headed(ana, lulls.running)
  await ben.go('/lulls')
  await headed(ben, lulls.running)
  expect(await shows(ben, lulls.byPartner('Ana', 'today'))).toBe(true)
  await ben.offline(true)
  for (const day of [2, 5, 8, 11]) {
    await until(pair, at(day, '20:40'))
    for (const person of [ana, ben]) {
      expect(await dueLines(person)).toBe(0)
      await headed(person, today.title)
    }
  }
  await until(pair, at(12, '10:00'))
  await ben.go('/lulls')
  await press(ben, lulls.back)
  await headed(ben, lulls.title)
  await ben.offline(false)
  await ana.go('/lulls')
  await headed(ana, lulls.title)
  await until(pair, at(12, '20:20'))
  for (const person of [ana, ben]) {
    const other = person === ana ? 'Ben' : 'Ana'
    await eventually(() => isAsked(person, other))
    expect(await person.page.getByText(nearby.checkIn.near).count()).toBe(1)
    await person.go('/plans')
    await person.page.locator('[data-time]').waitFor()
    expect(await person.page.locator('[data-time]').count()).toBe(1)
    // Two days were over before it; none of the ten is counted.
    expect(await person.page.locator('[data-kept]').getAttribute('data-kept')).toBe('0/2')
  }
})

test('R52 · a last day that has passed, or none, is said plainly; a day ends it by itself', async () => {
  const { ana, ben } = pair
  await ana.go('/lulls')
  await headed(ana, lulls.title)
  await ana.page.getByText(lulls.untils.date, { exact: true }).click()
  await press(ana, lulls.begin)
  await ana.page.getByText(lulls.dateMissing).waitFor()
  await ana.page.getByLabel(lulls.date).fill('2027-01-14')
  await press(ana, lulls.begin)
  await headed(ana, lulls.title)
  await ana.page.getByLabel(lulls.date).fill('2027-01-18')
  await ana.page.getByText(lulls.words.health, { exact: true }).click()
  await press(ana, lulls.begin)
  await headed(ana, lulls.running)
  await ben.go('/lulls')
  await headed(ben, lulls.running)
  expect(await shows(ben, lulls.words.health)).toBe(true)
  await until(pair, at(4, '00:10'))
  for (const person of [ana, ben]) {
    await person.go('/lulls')
    await headed(person, lulls.title)
  }
})
