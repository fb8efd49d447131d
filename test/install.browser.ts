/** Mend on a home screen: offered on a calm day after the first, once, and never as a banner. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { installing } from '../web/src/words/en/installing.ts'
import { words } from '../web/src/words/en.ts'
import { eventually, flagRupture, headed, shows } from './support/road.ts'
import { openPair, type Pair, type Person, press } from './two.ts'

const day = 86_400_000

let pair: Pair
beforeEach(async () => {
  pair = await openPair()
})
afterEach(() => pair.close())

const today = async (who: Person, title: string) => {
  await who.go('/today')
  await headed(who, title)
}
const calm = words.today.calm.title

test('not on the first day; on the second as a line that goes for good with “Not now”', async () => {
  const { ana, ben } = pair
  await today(ana, calm)
  expect(await shows(ana, installing.name)).toBe(false)
  await pair.passTime(day)
  await eventually(() => shows(ana, installing.name))
  await press(ana, words.app.cancel)
  await eventually(async () => !(await shows(ana, installing.name)))
  await ana.page.reload()
  await headed(ana, calm)
  expect(await shows(ana, installing.name)).toBe(false)
  // Each device of each person has its own: Ben’s stands until he has seen the page.
  await today(ben, calm)
  await eventually(() => shows(ben, installing.name))
  await ben.page.getByText(installing.name).click()
  await headed(ben, installing.title)
  await today(ben, calm)
  expect(await shows(ben, installing.name)).toBe(false)
})

test('never beside what hurts', async () => {
  const { ben } = pair
  await flagRupture(pair, 'The keys')
  await pair.passTime(day)
  await ben.go('/today')
  await eventually(() => shows(ben, 'The keys'))
  expect(await shows(ben, installing.name)).toBe(false)
})
