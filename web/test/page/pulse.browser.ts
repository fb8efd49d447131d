/** A heart-rate monitor, as the browser's own Bluetooth emulation plays it: found, heard, and told to nobody. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pairRests } from '../../../test/support/rest.ts'
import { eventually, headed, shows } from '../../../test/support/road.ts'
import { bluetoothArgs, putOnStrap } from '../../../test/support/strap.ts'
import { openPair, type Pair, press } from '../../../test/two.ts'
import { steady } from '../../src/words/en/steady.ts'
import { words } from '../../src/words/en.ts'

const { pulse } = steady
const { quickPulse } = words.app

let pair: Pair
let strap: Awaited<ReturnType<typeof putOnStrap>>

beforeAll(async () => {
  pair = await openPair({ browserArgs: bluetoothArgs })
  strap = await putOnStrap(pair)
})
afterAll(() => pair.close())

test('my own pulse shows, with my permission, and nothing of it leaves this device', async () => {
  const { ana, ben, relay } = pair
  await ana.go('/steady/pulse')
  await headed(ana, pulse.title)
  await pairRests(pair)
  const [disk, bens, asked] = [relay.disk().length, await ben.storage(), ana.requests.length]
  const kept = await ana.storage()
  await press(ana, pulse.connect)
  await eventually(async () => (await ana.page.getByLabel(pulse.spoken(72)).count()) === 1)
  strap.beat(91)
  await eventually(async () => (await ana.page.getByLabel(pulse.spoken(91)).count()) === 1)
  await ana.page.waitForTimeout(500)
  expect(relay.disk().length).toBe(disk)
  expect(await ben.storage()).toBe(bens)
  expect(await ana.storage()).toBe(kept)
  expect(ana.requests.length).toBe(asked)
})

test('near a hundred, and only when it stays there, a pause is offered to me alone; "Not now" ends it', async () => {
  const { ana, ben } = pair
  await ana.go('/mend')
  strap.beat(104)
  expect(await shows(ana, quickPulse.text)).toBe(false)
  await ana.page.getByText(quickPulse.text).waitFor({ timeout: 15_000 })
  expect(await shows(ben, quickPulse.text)).toBe(false)
  await press(ana, words.app.cancel)
  await ana.page.waitForTimeout(3_000)
  expect(await shows(ana, quickPulse.text)).toBe(false)
})

test('a monitor out of reach is told of, calmly', async () => {
  const { ana } = pair
  await ana.go('/steady/pulse')
  await strap.takeOff()
  await eventually(() => shows(ana, pulse.lost))
})
