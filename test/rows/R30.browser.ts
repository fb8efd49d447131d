/** R30: the steadying kit, two taps away, offline, and nobody else's business; its exact pace: breath.pace.ts. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { steady } from '../../web/src/words/en/steady.ts'
import { words } from '../../web/src/words/en.ts'
import { follow } from '../support/mend.ts'
import { pairRests } from '../support/rest.ts'
import { headed, shows } from '../support/road.ts'
import { openPair, type Pair, press } from '../two.ts'

let pair: Pair

beforeAll(async () => {
  pair = await openPair()
})
afterEach(async () => {
  await pair.ana.offline(false)
  await pair.ana.page.emulateMedia({ reducedMotion: null })
})
afterAll(() => pair.close())

const { sigh, paced, ground, reset } = steady.exercises

/** From any screen: one tap to the kit, one to the exercise. */
async function reach(exercise: string): Promise<void> {
  const { ana } = pair
  await ana.go('/mend')
  await follow(ana, words.app.steady)
  await follow(ana, new RegExp(exercise))
}

test('R30 · every exercise runs with the network really off, two taps from any screen', async () => {
  const { ana } = pair
  await ana.offline(true)
  for (const { name, title } of [sigh, paced]) {
    await reach(name)
    await headed(ana, title)
    await press(ana, steady.begin)
    await ana.page.locator('.ring').waitFor()
    // To the end of the last breath: nine seconds do not go into a minute.
    await ana.page.clock.runFor(64_000)
    await headed(ana, steady.afterTitle)
  }
  await reach(ground.name)
  for (const step of steady.ground.steps) {
    await headed(ana, step.title)
    await press(ana, steady.ground.next)
  }
  await headed(ana, steady.afterTitle)
  for (const kind of steady.reset.kinds) {
    await reach(reset.name)
    await ana.page.getByRole('button', { name: new RegExp(kind.name) }).click()
    await press(ana, steady.begin)
    await ana.page.clock.runFor(61_000)
    await headed(ana, steady.afterTitle)
  }
})

test.each([
  ['ahead', 3],
  ['back', -3],
])(
  'R30 · a clock that is set %s meanwhile neither ends an exercise nor holds it up',
  async (_, minutes) => {
    const { ana } = pair
    const set = async (aheadMs: number) => {
      const now = await ana.page.evaluate(() => Date.now())
      await ana.page.clock.setSystemTime(now + aheadMs)
    }
    await reach(paced.name)
    await press(ana, steady.begin)
    await ana.page.locator('.ring').waitFor()
    await set(minutes * 60_000)
    await ana.page.clock.runFor(20_000)
    await ana.page.locator('.ring').waitFor()
    await ana.page.clock.runFor(41_000)
    await headed(ana, steady.afterTitle)
    await set(minutes * -60_000)
  },
)

test('R30 · whoever wants stillness gets words and numbers instead of motion', async () => {
  const { ana } = pair
  await ana.page.emulateMedia({ reducedMotion: 'reduce' })
  await reach(sigh.name)
  // Its time stands still, so that two seconds of breathing in are not over before they are read.
  await ana.page.clock.pauseAt((await ana.page.evaluate(() => Date.now())) + 1_000)
  await press(ana, steady.begin)
  const ring = ana.page.locator('.ring')
  await expect.poll(() => ring.innerText()).toContain(steady.phases.in)
  await ring.locator('.count').waitFor()
  const scale = () => ring.evaluate((circle) => getComputedStyle(circle, '::after').transform)
  const before = await scale()
  await ana.page.clock.runFor(2_500)
  await expect.poll(() => ring.innerText()).toContain(steady.phases.more)
  expect(await scale()).toBe(before)
  // A screen reader hears each turn.
  await expect
    .poll(() => ana.page.locator('[role=status]').allInnerTexts())
    .toContain(steady.phases.more)
  await ana.page.clock.resume()
})

test('R30 · how charged I was, before and after, stays on this device', async () => {
  const { ana, ben, relay } = pair
  await reach(paced.name)
  await pairRests(pair)
  const [disk, bens, asked] = [relay.disk().length, await ben.storage(), ana.requests.length]
  await ana.page.getByLabel(steady.chargeBefore).fill('8')
  await press(ana, steady.begin)
  await press(ana, steady.stop)
  await ana.page.getByLabel(steady.chargeAfter).fill('3')
  await expect.poll(() => shows(ana, steady.chargeCompare(8, 3))).toBe(true)
  await press(ana, steady.done)
  await ana.page.waitForTimeout(500)
  expect(relay.disk().length).toBe(disk)
  expect(await ben.storage()).toBe(bens)
  expect(ana.requests.length).toBe(asked)
})
