/** R31: two people breathe together, and may leave in silence; that they keep one pace: breath.pace.ts. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { steady } from '../../web/src/words/en/steady.ts'
import { words } from '../../web/src/words/en.ts'
import { eventually, headed, shows } from '../support/road.ts'
import { openPair, type Pair, press, type Person } from '../two.ts'

let pair: Pair

beforeAll(async () => {
  pair = await openPair()
})
afterAll(() => pair.close())

const { together } = steady

/** Ana asks, Ben joins from wherever he is, and both wait for the first breath. */
async function breatheTogether(): Promise<void> {
  const { ana, ben } = pair
  await ana.go('/steady/together')
  await eventually(async () => !(await shows(ana, together.offline)))
  await press(ana, together.ask('Ben'))
  await ben.page.getByRole('button', { name: words.today.breatheInvite.open }).click()
  await headed(ana, together.withYou('Ben'))
  await headed(ben, together.withYou('Ana'))
}

const breathes = ({ page }: Person) => page.locator('.ring').isVisible()

test('R31 · one leaves; the other’s pace goes on and nothing tells', async () => {
  const { ana, ben } = pair
  await breatheTogether()
  await ben.page.waitForTimeout(5_000)
  const text = () => ben.page.locator('main').innerText()
  const before = (await text()).replace(/Breathe (?:in|out)|\d/g, '')
  await press(ana, words.app.steady)
  await headed(ana, steady.title)
  await ben.page.waitForTimeout(3_000)
  expect(await breathes(ben)).toBe(true)
  expect((await text()).replace(/Breathe (?:in|out)|\d/g, '')).toBe(before)
  expect(await ben.page.getByRole('alert').count()).toBe(0)
  await press(ben, steady.stop)
  await press(ben, steady.done)
})

test('R31 · a shared word is shown once, and neither relay nor device keeps it', async () => {
  const { ana, ben, relay } = pair
  await breatheTogether()
  await ben.page.waitForTimeout(4_500)
  await press(ben, steady.stop)
  await press(ana, steady.stop)
  await ana.page.getByLabel(together.word).fill('harbourlight')
  await press(ana, words.app.shareWith('Ben'))
  await eventually(() => shows(ben, 'harbourlight'))
  await press(ana, steady.done)
  await press(ben, steady.done)
  expect(await shows(ben, 'harbourlight')).toBe(false)
  expect(relay.disk()).not.toContain('harbourlight')
  for (const person of [ana, ben]) expect(await person.storage()).not.toContain('harbourlight')
})
