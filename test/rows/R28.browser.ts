/** R28: one topic; the rest is parked in private, and nothing old can be attached. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { talk } from '../../web/src/rooms/talks/words/talk.ts'
import { canPress, fill, flagRupture, headed, shows } from '../support/road.ts'
import { asked, readied, stopped } from '../support/talk.ts'
import { openPair, type Pair, press } from '../two.ts'

let pair: Pair
const { parking } = talk

beforeAll(async () => {
  pair = await openPair()
  await flagRupture(pair, 'The old quarrel about money')
  await flagRupture(pair, 'Tuesday evening')
})
afterAll(() => pair.close())

test('R28 · an older rupture is not offered; parking it tells the other nothing', async () => {
  const { ana, ben } = pair
  await asked(pair)
  await readied(pair)
  await expect.poll(() => shows(ana, 'Tuesday evening')).toBe(true)
  expect(await shows(ana, 'The old quarrel about money')).toBe(false)

  const before = await ben.page.locator('body').innerText()
  await press(ana, talk.bar.park)
  await fill(ana, parking.field, 'wren-the money thing')
  await press(ana, parking.keep)
  await expect.poll(() => ana.page.locator('dialog[open]').count()).toBe(0)
  await ana.page.waitForTimeout(700)
  expect(await ben.page.locator('body').innerText()).toBe(before)
  expect(await ben.storage()).not.toContain('wren-the money')
  expect(pair.relay.disk()).not.toContain('wren-the money')

  await stopped(ana)
  await ana.go('/talk')
  await ana.page.getByText('wren-the money thing', { exact: true }).waitFor()
  await ben.go('/talk')
  await headed(ben, talk.home.title)
  expect(await shows(ben, parking.shared)).toBe(false)
})

test('R28 · at most three topics wait in the open', async () => {
  const { ana, ben } = pair
  await asked(pair)
  await readied(pair)
  for (const words of ['Holidays', 'The garden', 'Your mother’s birthday']) {
    await press(ana, talk.bar.park)
    await fill(ana, parking.field, words)
    await press(ana, parking.offer('Ben'))
    await expect.poll(() => ana.page.locator('dialog[open]').count()).toBe(0)
  }
  await press(ben, talk.bar.park)
  await ben.page.locator('dialog[open]').getByText(parking.full).waitFor()
  expect(await canPress(ben, parking.offer('Ana'))).toBe(false)
  await ben.page.keyboard.press('Escape')
  await stopped(ana)
  await ben.go('/talk')
  for (const words of ['Holidays', 'The garden', 'Your mother’s birthday']) {
    await ben.page.getByText(words, { exact: true }).waitFor()
  }
})
