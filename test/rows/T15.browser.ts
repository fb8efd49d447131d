/** T15: the hour of leaving is the most dangerous: until the hour that the leaver set, no screen is another. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { settings } from '../../web/src/words/en/settings.ts'
import { words } from '../../web/src/words/en.ts'
import { pairRests } from '../support/rest.ts'
import { eventually, flagRupture, headed, shows } from '../support/road.ts'
import { placesOf, screensOf } from '../support/screens.ts'
import { openPair, type Pair, press } from '../two.ts'

const hour = 3_600_000
let pair: Pair

beforeEach(async () => {
  pair = await openPair()
})
afterEach(() => pair.close())

test('T15 · Ben leaves with 72 hours’ notice: every screen of Ana’s is what it was, to the letter, until then', async () => {
  const { ana, ben } = pair
  const { leaving } = settings
  const thread = await flagRupture(pair)
  await pairRests(pair)
  const places = placesOf(thread)
  const before = await screensOf(ana, places)
  // The comparison sees what there is to see.
  expect(Object.keys(before).length).toBeGreaterThan(35)
  expect(before['/settings/devices']).toContain(settings.devices.partner('Ben'))
  expect(before['/settings/devices']).not.toContain(settings.devices.gone)

  await ben.go('/settings/leaving')
  await ben.page.getByText(leaving.noticeHours(72)).click()
  await press(ben, leaving.go)
  await press(ben, leaving.yes)
  await eventually(() => shows(ben, leaving.done))
  await pairRests(pair)
  expect(await screensOf(ana, places)).toEqual(before)
  await pair.passTime(71 * hour)
  await ana.go('/')
  await ana.page.waitForTimeout(1_000)
  expect(await shows(ana, words.today.closed.title)).toBe(false)
  await pair.passTime(hour + 60_000)
  await headed(ana, words.today.closed.title)
  expect((await screensOf(ana, ['/settings/devices']))['/settings/devices']).not.toBe(
    before['/settings/devices'],
  )
  expect(ana.complaints).toEqual([])
})
