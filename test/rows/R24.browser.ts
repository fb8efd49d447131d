/** R24: small pieces in turn, the same bank for both, and who starts alternates. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { floor } from '../../web/src/rooms/talks/words/floor.ts'
import { talk } from '../../web/src/rooms/talks/words/talk.ts'
import { written } from '../support/rest.ts'
import { canPress, fill, headed } from '../support/road.ts'
import {
  across,
  asked,
  begun,
  bothSpoke,
  givesBack,
  readied,
  sample,
  shares,
  signed,
  stopped,
  worded,
} from '../support/talk.ts'
import { openPair, type Pair, type Person, press, reopen } from '../two.ts'

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
  await expect.poll(() => other.page.getByLabel(floor.speak.label).count()).toBe(1)
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
  await written(other, () => fill(other, floor.listen.label, 'You felt pushed aside'))
  const again = await reopen(other, place)
  await headed(again, floor.listen.title)
  await again.page.getByText(sample).waitFor()
  await expect
    .poll(() => again.page.getByLabel(floor.listen.label).inputValue())
    .toBe('You felt pushed aside')
  await expect.poll(() => sameSecond(starter, again, '.time-left')).toBe(true)
  expect(await canPress(starter, floor.confirm.gotIt)).toBe(false)
  // And the road goes on from the new tab.
  await givesBack(again, starter)
  await press(starter, floor.confirm.gotIt)
  await headed(again, floor.listen.got(starter.name))
  await stopped(starter)
  pair = { ...pair, [other === pair.ana ? 'ana' : 'ben']: again }
})

test('R24 · a minute aloud runs on while its speaker’s tab is dead, and is the same second on both', async () => {
  const { starter, other, place } = await begun(pair)
  await press(starter, floor.speak.aloud)
  await headed(other, floor.listen.aloud(starter.name))
  const again = await reopen(starter, place)
  await headed(again, floor.speak.aloudTitle)
  await expect.poll(() => sameSecond(again, other, '.aloud time')).toBe(true)
  await pair.passTime(60_000)
  await again.page.getByText(floor.speak.aloudOver).waitFor()
  await expect.poll(() => again.page.locator('.aloud time').innerText()).toMatch(/^0?0:00$/)
  await press(again, floor.speak.aloudDone)
  await headed(other, floor.listen.title)
  await stopped(other)
  pair = { ...pair, [starter === pair.ana ? 'ana' : 'ben']: again }
})

test('R24 · by letter the same turns, and no clock', async () => {
  const { starter, other } = await begun(pair)
  await press(other, talk.bar.letter)
  await expect.poll(() => starter.page.locator('.time-left').count()).toBe(0)
  expect(await starter.page.locator('.time-left').count()).toBe(0)
  await bothSpoke(starter, other)
  await stopped(starter)
})

/** Both screens show one and the same time left, read together. */
async function sameSecond(one: Person, two: Person, place: string): Promise<boolean> {
  const [here, there] = await Promise.all(
    [one, two].map(({ page }) => page.locator(place).innerText()),
  )
  return here === there && /^\d+:\d\d$/.test((here ?? '').trim())
}
