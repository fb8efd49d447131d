/** What floats over a screen: one below the other, and nothing under it is out of reach. */
import type { Locator } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventually, headed } from '../../../test/support/road.ts'
import { bluetoothArgs, putOnStrap } from '../../../test/support/strap.ts'
import { openPair, type Pair, press } from '../../../test/two.ts'
import { steady } from '../../src/words/en/steady.ts'
import { words } from '../../src/words/en.ts'

const { pulse, together } = steady
let pair: Pair
let strap: Awaited<ReturnType<typeof putOnStrap>>

beforeAll(async () => {
  pair = await openPair({ browserArgs: bluetoothArgs })
  strap = await putOnStrap(pair)
})
afterAll(() => pair.close())

/** Where it stands on the screen, from the top, in whole pixels. */
async function edgesOf(found: Locator): Promise<{ readonly top: number; readonly end: number }> {
  const box = await found.boundingBox()
  return { top: Math.round(box?.y ?? NaN), end: Math.round((box?.y ?? NaN) + (box?.height ?? 0)) }
}

test('two that float lie one below the other; nothing jumps, and what they cover can be scrolled free', async () => {
  const { ana, ben } = pair
  await ana.go('/steady/pulse')
  await press(ana, pulse.connect)
  await eventually(async () => (await ana.page.getByLabel(pulse.spoken(72)).count()) === 1)
  await ana.go('/mend')
  const title = ana.page.locator('h1')
  await title.waitFor()
  const before = await edgesOf(title)

  await ben.go('/steady/together')
  await headed(ben, together.title)
  await press(ben, together.ask('Ana'))
  const floats = ana.page.locator('.float')
  await ana.page.getByText(words.today.breatheInvite.text('Ben')).waitFor()
  expect(await edgesOf(title)).toEqual(before)
  strap.beat(104)
  await ana.page.getByText(words.app.quickPulse.text).waitFor({ timeout: 15_000 })
  expect(await edgesOf(title)).toEqual(before)
  const [first, second] = [await edgesOf(floats.first()), await edgesOf(floats.last())]
  const [upper, lower] = first.top < second.top ? [first, second] : [second, first]
  expect(lower.top).toBeGreaterThanOrEqual(upper.end)

  await ana.page.evaluate(() => window.scrollTo(0, 0))
  expect((await edgesOf(title)).top).toBeGreaterThanOrEqual(lower.end)
  // Both say "Not now".
  for (const left of [1, 0]) {
    await floats.first().getByRole('button', { name: words.app.cancel, exact: true }).click()
    await expect.poll(() => floats.count()).toBe(left)
  }
  expect(await edgesOf(title)).toEqual(before)
})
