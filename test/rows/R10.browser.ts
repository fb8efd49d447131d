/** R10: the speaker says what would help; on "just listen" there is no field for ideas until they say yes. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { floor } from '../../web/src/rooms/talks/words/floor.ts'
import { forge } from '../support/forge.ts'
import { canPress, fill, headed, shows } from '../support/road.ts'
import { across, begun, chooses, stopped } from '../support/talk.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

let pair: Pair

beforeAll(async () => {
  pair = await openPair()
})
afterAll(() => pair.close())

const ideaField = ({ page }: Person) => page.getByLabel(floor.idea.label, { exact: true }).count()

test('R10 · just listen: no idea field; asked and declined, still none; a forged idea changes nothing', async () => {
  const { starter: speaker, other: listener } = await begun(pair)
  await across(speaker, listener)
  await expect.poll(() => shows(listener, floor.wishSays['just-listen'](speaker.name))).toBe(true)
  expect(await ideaField(listener)).toBe(0)

  await press(listener, floor.idea.request)
  await speaker.page.getByText(floor.idea.asks(listener.name)).waitFor()
  await press(speaker, floor.idea.no)
  await expect.poll(() => shows(listener, floor.idea.requested(speaker.name))).toBe(false)
  expect(await ideaField(listener)).toBe(0)
  expect(await canPress(listener, floor.idea.request)).toBe(false)

  // A modified app offers one all the same, in place of a word of sense.
  const clock = await listener.page.evaluate(() => Date.now())
  const idea = { kind: 'talk-idea-offered', voice: 'own', clock, words: 'Just leave earlier.' }
  await forge(listener, 'talk-validated', idea)
  await fill(listener, floor.sense.label, 'it was sudden')
  await press(listener, floor.sense.send(speaker.name))
  await listener.page.waitForTimeout(700)
  expect(await shows(speaker, 'Just leave earlier.')).toBe(false)
  await stopped(speaker)
})

test('R10 · asked and accepted, the idea field is there, and the idea arrives', async () => {
  const { starter: speaker, other: listener } = await begun(pair)
  await across(speaker, listener)
  await press(listener, floor.idea.request)
  await press(speaker, floor.idea.yes)
  await expect.poll(() => ideaField(listener)).toBe(1)
  await fill(listener, floor.idea.label, 'Would a call before six help?')
  await press(listener, floor.idea.send)
  await speaker.page.getByText('Would a call before six help?').waitFor()
  await stopped(speaker)
})

test('R10 · ideas are welcome when the speaker says so at once', async () => {
  const { starter: speaker, other: listener } = await begun(pair)
  await chooses(speaker, floor.wishes.ideas)
  await across(speaker, listener)
  await headed(listener, floor.listen.got(speaker.name))
  await expect.poll(() => ideaField(listener)).toBe(1)
  await stopped(speaker)
})
