/** R43: how it goes, of both together: a number over the last fourteen, and life that happened leaves the count alone. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lulls } from '../../web/src/rooms/lulls/words.ts'
import { plans } from '../../web/src/rooms/plans/words.ts'
import { agreeOnCheckIns, until } from '../support/plans.ts'
import { eventually, headed, shows } from '../support/road.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

let pair: Pair
beforeEach(async () => {
  pair = await openPair({ startAt: new Date('2027-01-15T10:00:00Z'), timezone: 'Europe/Berlin' })
})
afterEach(() => pair.close())

const { consistency: text, form, time } = plans
const at = (day: number, hour: string): string =>
  `${new Date(Date.UTC(2027, 0, 15 + day)).toISOString().slice(0, 10)}T${hour}+01:00`

/** Either says, in the evening, that it took place. */
async function keep(person: Person, day: number): Promise<void> {
  await until(pair, at(day, '20:30'))
  await person.go('/plans')
  await person.page.getByRole('link', { name: time.begin }).click()
  await press(person, plans.checkIn.talked)
  await person.page.locator('[data-time="kept"]').waitFor()
}

const counted = async (person: Person): Promise<string | null> => {
  await person.go('/plans')
  const section = person.page.locator('[data-kept]')
  await section.waitFor()
  return section.getAttribute('data-kept')
}

test('R43 · 13 kept and 1 missed read 13 of 14 on both; three days on which life happened change nothing', async () => {
  const { ana, ben } = pair
  await agreeOnCheckIns(pair, form.paces['1'], form.dayCount(28))
  for (const day of [0, 1, 2, 3]) await keep(day % 2 === 0 ? ana : ben, day)
  // Under five, words instead of a number.
  expect(await shows(ana, text.few.some)).toBe(true)
  expect(await shows(ana, text.count(4, 4))).toBe(false)
  for (const day of [4, 5]) await keep(ana, day)
  // Noted the next morning, by one of the two.
  await until(pair, at(7, '10:00'))
  await ben.go('/plans')
  await press(ben, time.happened)
  await ben.page.locator('[data-time="kept"]').waitFor()
  expect(await counted(ben)).toBe('7/7')

  await ben.go('/lulls')
  await press(ben, lulls.begin)
  await headed(ben, lulls.running)
  await until(pair, at(10, '10:00'))
  for (const person of [ana, ben]) expect(await counted(person)).toBe('7/7')
  await ben.go('/lulls')
  await press(ben, lulls.back)
  await headed(ben, lulls.title)

  for (const day of [10, 12, 13, 14, 15, 16]) await keep(ana, day)
  for (const person of [ana, ben]) {
    expect(await counted(person)).toBe('13/14')
    expect(await shows(person, text.count(13, 14))).toBe(true)
    await person.page.locator('summary', { hasText: text.table }).click()
    const rows = await person.page.locator('.kept-days tbody td').allInnerTexts()
    expect(rows.filter((row) => row.startsWith(text.not))).toHaveLength(1)
    expect(await person.page.locator('body').innerText()).not.toMatch(/streak/i)
  }
})

test('H5 · either can say for two days afterwards that it took place, and then nobody can', async () => {
  const { ana, ben } = pair
  await agreeOnCheckIns(pair, form.paces['7'])
  await until(pair, at(2, '21:30'))
  await ana.go('/plans')
  await ana.page.getByRole('button', { name: time.happened }).waitFor()
  await until(pair, at(2, '22:10'))
  await ana.go('/plans')
  await ana.page.locator('[data-time="not-this-time"]').waitFor()
  await eventually(
    async () => (await ana.page.getByRole('button', { name: time.happened }).count()) === 0,
  )
  expect(await counted(ben)).toBe('0/1')
  // One of the two is enough, on the day after.
  await until(pair, at(8, '20:30'))
  await ben.go('/plans')
  await press(ben, time.happened)
  await eventually(async () => (await counted(ana)) === '1/2')
  await eventually(async () => (await counted(ben)) === '1/2')
})
