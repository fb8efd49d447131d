/** Mend on a home screen: offered on a calm day after the first, once, and never as a banner. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { onboarding } from '../web/src/words/en/onboarding.ts'
import { installing } from '../web/src/words/en/installing.ts'
import { words } from '../web/src/words/en.ts'
import { eventually, flagRupture, headed, shows } from './support/road.ts'
import { openPair, type Pair, type Person, press } from './two.ts'

const day = 86_400_000
const { phrase } = onboarding

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

/** The twelve words come first: only whoever has them on paper is offered anything else. */
async function notesWords(who: Person): Promise<void> {
  await who.go('/start/phrase')
  await headed(who, phrase.title)
  const noted = await who.page.locator('.phrase li').allInnerTexts()
  await press(who, phrase.written)
  await who.page.getByText(noted.at(-3) ?? '', { exact: true }).click()
  await press(who, onboarding.who.next)
  await eventually(() => !who.page.url().includes('phrase'))
}

test('not on the first day; on the second as a line that goes for good with “Not now”', async () => {
  const { ana, ben } = pair
  for (const who of [ana, ben]) await notesWords(who)
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
  await eventually(async () => !(await shows(ben, calm)))
  expect(await shows(ben, installing.name)).toBe(false)
})
