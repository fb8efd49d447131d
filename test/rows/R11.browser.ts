/** R11: finding sense needs no agreement; other facts are delivered folded, and whether they are read is nobody's news. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { floor } from '../../web/src/rooms/talks/words/floor.ts'
import { pairRests } from '../support/rest.ts'
import { canPress, fill, headed } from '../support/road.ts'
import { across, begun } from '../support/talk.ts'
import { openPair, type Pair, press } from '../two.ts'

let pair: Pair

beforeAll(async () => {
  pair = await openPair()
})
afterAll(() => pair.close())

test('R11 · both arrive, the second folded; unopened it blocks nothing, and opening it is told to nobody', async () => {
  const { starter: speaker, other: listener } = await begun(pair)
  await across(speaker, listener)
  await fill(listener, floor.sense.label, 'it was your evening too')
  await press(listener, floor.sense.differs)
  await fill(listener, floor.sense.differs, 'I remember calling at five.')
  await press(listener, floor.sense.send(speaker.name))

  await speaker.page.getByText('it was your evening too').waitFor()
  const folded = speaker.page.getByText('I remember calling at five.')
  await expect.poll(() => folded.count()).toBe(1)
  expect(await folded.isVisible()).toBe(false)
  // Nothing waits for it: the speaker can go on.
  await expect.poll(() => canPress(speaker, floor.speak.pass(listener.name))).toBe(true)

  await pairRests(pair)
  const before = await listener.page.locator('main').innerText()
  const disk = pair.relay.disk().length
  await speaker.page.getByText(floor.sense.folded(listener.name)).click()
  await expect.poll(() => folded.isVisible()).toBe(true)
  await speaker.page.waitForTimeout(600)
  expect(pair.relay.disk().length).toBe(disk)
  expect(await listener.page.locator('main').innerText()).toBe(before)

  await press(speaker, floor.speak.pass(listener.name))
  await headed(listener, floor.speak.title)
})

test('R11 · sense alone completes the step', async () => {
  const { ana, ben } = pair
  const speaker = (await canPress(ana, floor.speak.give('Ben'))) ? ana : ben
  const listener = speaker === ana ? ben : ana
  await across(speaker, listener, 'I was pressed for time and ashamed of it.')
  await fill(listener, floor.sense.label, 'you had promised two people at once')
  await press(listener, floor.sense.send(speaker.name))
  await speaker.page.getByText('you had promised two people at once').waitFor()
  expect(await speaker.page.locator('.differs').filter({ visible: true }).count()).toBe(0)
  await expect.poll(() => canPress(speaker, floor.speak.passFree)).toBe(true)
})
