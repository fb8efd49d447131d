/** R19: from what one wants to shout to what one needs; the scratch is wiped and never leaves. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { needs } from '../../web/src/rooms/needs/words.ts'
import { words } from '../../web/src/words/en.ts'
import { written } from '../support/rest.ts'
import { canPress, eventually, fill, flagRupture, shows } from '../support/road.ts'
import { openPair, type Pair, press } from '../two.ts'

const canary = 'magpie-lantern'
const hour = 3_600_000
let pair: Pair

beforeAll(async () => {
  pair = await openPair()
})
afterAll(() => pair.close())

const scratch = (): Promise<string> =>
  pair.ana.page.getByLabel(needs.scratch, { exact: true }).inputValue()

test('R19 · only the need is shared; the scratch is gone from everywhere, my own device included', async () => {
  const { ana, ben, relay } = pair
  const thread = await flagRupture(pair)
  await ana.go(`/needs/about/${thread}`)
  await fill(ana, needs.scratch, `I WANT TO SHOUT ${canary}`)
  expect(await canPress(ana, words.app.shareWith('Ben'))).toBe(false)
  await press(ana, 'considered')
  await written(ana, () => fill(ana, needs.when, 'plans change'))

  // It was kept while it was needed: the same search finds it then.
  await ana.page.reload()
  await eventually(async () => (await scratch()).includes(canary))

  await press(ana, words.app.shareWith('Ben'))
  await eventually(() => shows(ana, needs.shared))
  await ben.go(`/needs/about/${thread}`)
  await eventually(() => shows(ben, needs.sentence('considered', 'plans change')))

  await ana.page.reload()
  await ana.page.getByLabel(needs.scratch, { exact: true }).waitFor()
  expect(await scratch()).toBe('')
  for (const store of [await ana.storage(), await ben.storage(), relay.disk(), relay.logs()]) {
    expect(store).not.toContain(canary)
  }
  expect(await shows(ben, canary)).toBe(false)
})

test('R19 · a scratch that is never shared is wiped within a day, on whatever screen one is', async () => {
  const { ana } = pair
  await ana.go('/needs')
  await fill(ana, needs.scratch, `once more ${canary}`)
  await pair.passTime(23 * hour)
  expect(await scratch()).toContain(canary)
  await ana.go('/us')
  await pair.passTime(hour)
  await ana.go('/needs')
  await expect.poll(scratch).toBe('')
  await ana.page.reload()
  await ana.page.getByLabel(needs.scratch, { exact: true }).waitFor()
  expect(await scratch()).toBe('')
})
