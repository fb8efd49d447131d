/** Measures: what one answers half-way is not lost, what one answers is seen by nobody else, and low twice leads to help. */
import { afterEach, expect, test } from 'vitest'
import { csi4 } from '../../web/content/measures/csi-4.ts'
import { door } from '../../web/src/rooms/measures/door-words.ts'
import { today } from '../../web/src/rooms/measures/today.ts'
import { measure } from '../../web/src/rooms/measures/words.ts'
import { until } from '../support/plans.ts'
import { headed, shows } from '../support/road.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

let pair: Pair
afterEach(() => pair.close())

const items = ['happy', 'warm', 'rewarding', 'satisfied'] as const

async function choose(person: Person, item: (typeof items)[number], value: number) {
  const { question, answers } = csi4[item]
  const group = person.page.getByRole('group', { name: question })
  await group.getByText(answers[value] ?? '', { exact: true }).click()
}

test('measures · half-way survives a reload, the whole is mine alone, and twice low leads to help', async () => {
  pair = await openPair({ startAt: new Date('2027-03-01T10:00:00Z') })
  const { ana, ben } = pair
  await ana.go('/grow')
  await ana.page.getByRole('link', { name: door.title }).click()
  await headed(ana, measure.title)
  await ana.page.getByRole('switch', { name: measure.asks }).check()
  await ana.go('/')
  await headed(ana, today.satisfaction.title)
  await press(ana, today.satisfaction.action)
  await headed(ana, measure.ask.satisfaction)
  for (const item of ['happy', 'warm'] as const) await choose(ana, item, 2)
  await ana.page.getByText(measure.ask.left).waitFor()

  await ana.page.reload()
  await headed(ana, measure.ask.satisfaction)
  const warm = ana.page.getByRole('group', { name: csi4.warm.question })
  expect(await warm.getByLabel(csi4.warm.answers[2], { exact: true }).isChecked()).toBe(true)
  for (const item of ['rewarding', 'satisfied'] as const) await choose(ana, item, 2)
  await press(ana, measure.ask.save)
  await ana.page.locator('[data-measure="satisfaction"]').getByText('8 of 21').first().waitFor()
  await expect.poll(() => shows(ana, measure.change.first)).toBe(true)

  await ben.go('/measures')
  await headed(ben, measure.title)
  expect(await shows(ben, measure.none.satisfaction)).toBe(true)
  await ben.go('/')
  expect(await ben.page.locator('h1').innerText()).not.toBe(today.promises.title)

  await until(pair, '2027-03-29T10:30Z')
  await ana.go('/measures/satisfaction')
  await headed(ana, measure.ask.satisfaction)
  for (const item of items) await choose(ana, item, 3)
  await press(ana, measure.ask.save)
  await ana.page.getByText(measure.low).waitFor()
  const satisfaction = ana.page.locator('[data-measure="satisfaction"]')
  await satisfaction.getByText(measure.change.higher).waitFor()
  await satisfaction.locator('summary').click()
  expect(await satisfaction.getByRole('row').allInnerTexts()).toHaveLength(3)
  await ben.go('/measures')
  await headed(ben, measure.title)
  expect(await shows(ben, measure.low)).toBe(false)
})

test('measures · passed is asked again a week later, and never of whoever did not choose it', async () => {
  pair = await openPair({ startAt: new Date('2027-03-01T10:00:00Z') })
  const { ana } = pair
  await ana.go('/measures')
  await ana.page.getByRole('switch', { name: measure.asks }).check()
  await ana.go('/measures/satisfaction')
  await press(ana, measure.ask.pass)
  await headed(ana, measure.title)
  await ana.go('/')
  await headed(ana, today.promises.title)
  await ana.go('/measures/promises')
  await press(ana, measure.ask.pass)
  await headed(ana, measure.title)
  await ana.go('/')
  await ana.page.locator('nav').first().waitFor()
  expect(await shows(ana, today.promises.title)).toBe(false)
  await until(pair, '2027-03-08T10:30Z')
  await ana.go('/')
  await headed(ana, today.promises.title)
})
