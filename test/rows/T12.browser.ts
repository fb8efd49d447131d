/** T12: evidence may be needed later: a copy of one's own, and the partner learns nothing of it. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settings } from '../../web/src/words/en/settings.ts'
import { pairRests } from '../support/rest.ts'
import { eventually, flagRupture, shows } from '../support/road.ts'
import { openPair, type Pair, press } from '../two.ts'

let pair: Pair

beforeAll(async () => {
  pair = await openPair()
})
afterAll(() => pair.close())

test('T12 · an export makes one sealed file, no entry, no request, and nothing on the other’s device', async () => {
  const { ana, ben, relay } = pair
  await flagRupture(pair, 'The evening of the storm')
  await ana.go('/settings/recovery')
  await pairRests(pair)
  const [disk, bens, asked] = [relay.disk().length, await ben.storage(), ana.requests.length]
  const saved = ana.page.waitForEvent('download')
  await press(ana, settings.recovery.backupMake)
  const file = await (await saved).path()
  await eventually(() => shows(ana, settings.recovery.backupDone))
  await ana.page.waitForTimeout(500)
  const bytes = readFileSync(file)
  expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1')
  expect(bytes.includes('The evening of the storm')).toBe(false)
  expect(relay.disk().length).toBe(disk)
  expect(await ben.storage()).toBe(bens)
  const requests = ana.requests.slice(asked).filter((address) => !address.startsWith('blob:'))
  expect(requests).toEqual([])
})
