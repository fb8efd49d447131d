/** R24: small pieces in turn, the same bank for both, and who starts alternates. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { floor } from '../../web/src/words/en/talkFloor.ts'
import { canPress, fill, headed } from '../support/road.ts'
import {
  across,
  asked,
  begun,
  bothSpoke,
  readied,
  sample,
  shares,
  signed,
  stopped,
  worded,
} from '../support/talk.ts'
import { openPair, type Pair, press } from '../two.ts'

let pair: Pair

beforeAll(async () => {
  pair = await openPair()
})
afterAll(() => pair.close())

test('R24 · a piece goes out, comes back, is confirmed; the banks differ by one at most', async () => {
  const { starter, other } = await begun(pair)
  await across(starter, other)
  // One ahead: no second piece before the other had a turn.
  await headed(starter, floor.speak.again)
  expect(await starter.page.getByLabel(floor.speak.label).count()).toBe(0)
  await press(starter, floor.speak.pass(other.name))
  await headed(other, floor.speak.title)
  await across(other, starter, 'I was under pressure.')
  expect(await other.page.getByLabel(floor.speak.label).count()).toBe(1)
  await stopped(starter)
})

test('R24 · the first speaker of the next talk is the other one', async () => {
  const first = await begun(pair)
  await stopped(first.starter)
  await asked(pair)
  await readied(pair)
  await worded(pair)
  const second = await signed(pair)
  expect(second.name).toBe(first.other.name)
  await stopped(second)
})

test('R24 · a tab killed in the middle of a turn comes back to the same place and the same words', async () => {
  const { starter, other, place } = await begun(pair)
  await shares(starter, other)
  await fill(other, floor.listen.label, 'You felt pushed aside')
  await other.page.goto('about:blank')
  await other.page.goto(`${other.origin}${place}`)
  await headed(other, floor.listen.title)
  await other.page.getByText(sample).waitFor()
  expect(await other.page.getByLabel(floor.listen.label).inputValue()).toBe('You felt pushed aside')
  const left = async (person: typeof starter) =>
    (await person.page.locator('.time-left').innerText()).trim()
  await expect.poll(async () => (await left(starter)) === (await left(other))).toBe(true)
  expect(await canPress(starter, floor.confirm.gotIt)).toBe(false)
  await stopped(starter)
})

test('R24 · by letter the same turns, and no clock', async () => {
  const { starter, other } = await begun(pair, 'letter')
  expect(await starter.page.locator('.time-left').count()).toBe(0)
  await bothSpoke(starter, other)
  await stopped(starter)
})
