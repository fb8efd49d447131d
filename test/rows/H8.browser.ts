/** H8: Pause and Steady are in reach inside every flow of this half; each has a way past it; it works on one phone. */
import { afterEach, expect, test } from 'vitest'
import { timeout } from '../../web/src/rooms/timeouts/words.ts'
import { words } from '../../web/src/words/en.ts'
import { openPair, type Pair, press } from '../two.ts'

let pair: Pair
afterEach(() => pair.close())

/** Every step of this half that is there for two who have only just begun. */
const steps = [
  ...['/plans', '/plans/new', '/plans/review', '/rituals', '/rituals/new', '/rituals/new/daily'],
  ...[
    '/behaviours',
    '/behaviours/mine',
    '/behaviours/ours',
    '/behaviours/wish',
    '/times',
    '/times/ear',
  ],
  ...['/signals', '/signals/send/comfort', '/signals/sentence', '/intentions', '/intentions/write'],
  ...['/values', '/values/order', '/values/goals', '/values/page', '/values/menu', '/values/hope'],
  ...['/boundaries', '/boundaries/new', '/disclosures', '/disclosures/new', '/brought'],
  '/triggers',
]

test('H8 · Pause, Steady and a way back are on every step, and Pause rests all of it from any of them', async () => {
  pair = await openPair()
  const { ana, ben } = pair
  const { page } = ana
  for (const step of steps) {
    await ana.go(step)
    const bar = page.locator('header.bar')
    await page.getByRole('button', { name: words.app.pause, exact: true }).waitFor()
    expect(await bar.getByRole('link', { name: words.app.steady }).count(), step).toBe(1)
    expect(await bar.locator('.bar-back').count(), step).toBe(1)
    expect(await page.getByRole('button', { name: words.app.pause, exact: true }).count()).toBe(1)
  }
  await ana.go('/intentions/write')
  await press(ana, words.app.pause)
  await page.getByRole('heading', { name: timeout.call.title }).waitFor()
  await page.locator('dialog .primary').click()
  await page.waitForURL((url) => url.pathname === '/')
  await page.locator('h1', { hasText: /pause/i }).waitFor()
  await ben.go('/')
  await ben.page.locator('h1', { hasText: /pause/i }).waitFor()
  // While it rests there is nothing to pause.
  await ana.go('/values/order')
  await page.locator('h1').waitFor()
  expect(await page.getByRole('button', { name: words.app.pause, exact: true }).count()).toBe(0)
})
