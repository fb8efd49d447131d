/** R3: one breath before an answer, skippable, and only its reader ever knows of the skip. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { account } from '../../web/src/rooms/accounts/words.ts'
import { words } from '../../web/src/words/en.ts'
import { pairRests } from '../support/rest.ts'
import { canPress, fill, flagRupture, headed, shows } from '../support/road.ts'
import { follow } from '../support/mend.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'
import { breath } from '../../web/src/rooms/breathSeconds/words.ts'
import { rupture } from '../../web/src/words/en/rupture.ts'

let pair: Pair
let thread: string

beforeAll(async () => {
  pair = await openPair()
})
beforeEach(async () => {
  thread = await flagRupture(pair)
})
afterAll(() => pair.close())

/** @returns a moment by Ben's clock at which he had not opened it yet */
async function tell(what: string): Promise<number> {
  const { ana, ben } = pair
  await ana.go(`/mend/${thread}/account`)
  await fill(ana, account.camera, what)
  await fill(ana, account.did, 'I felt small.')
  await press(ana, words.app.shareWith('Ben'))
  await ben.go(`/mend/${thread}`)
  const before = await ben.page.evaluate(() => Date.now())
  await ben.page.getByRole('link', { name: new RegExp(what) }).click()
  await headed(ben, account.read.title('Ana'))
  return before
}

/** Whether the answer is open, and how long ago `before` was: both at one moment of the reader's clock. */
function gate({ page }: Person, before: number) {
  return page.getByRole('button', { name: breath.answer, exact: true }).evaluateAll(
    (found, since) => ({
      isOpen: found.some((each) => each.getAttribute('aria-disabled') !== 'true'),
      sinceMs: Date.now() - since,
    }),
    before,
  )
}

test('R3 · the answer opens ten seconds after the message was', async () => {
  const { ben } = pair
  const before = await tell('The keys were on the table.')
  for (const ms of [0, 8_000]) {
    await ben.page.clock.fastForward(ms)
    const { isOpen, sinceMs } = await gate(ben, before)
    // On a machine that stood still meanwhile, the ten seconds may be over.
    if (sinceMs < 10_000) expect(isOpen).toBe(false)
  }
  await ben.page.clock.fastForward(2_000)
  await expect.poll(() => canPress(ben, breath.answer)).toBe(true)
  await press(ben, breath.answer)
  await ben.page.getByRole('dialog', { name: rupture.answer.title }).waitFor()
})

test('R3 · a clock that is set back by three minutes meanwhile shuts no answer', async () => {
  const { ben } = pair
  await tell('The window was shut.')
  const now = await ben.page.evaluate(() => Date.now())
  await ben.page.clock.setSystemTime(now - 3 * 60_000)
  await ben.page.clock.fastForward(10_000)
  await expect.poll(() => canPress(ben, breath.answer)).toBe(true)
  await ben.page.clock.setSystemTime(now + 10_000)
})

test('R3 · it can be skipped, the count is its own reader’s, and the other’s device holds nothing of it', async () => {
  const { ana, ben, relay } = pair
  await tell('The door was open.')
  await pairRests(pair)
  const before = await ana.storage()
  const disk = relay.disk().length
  await press(ben, breath.skip)
  await ben.page.getByRole('dialog', { name: rupture.answer.title }).waitFor()
  await ben.page.waitForTimeout(500)
  expect(await ana.storage()).toBe(before)
  expect(relay.disk().length).toBe(disk)
  await press(ben, rupture.answer.later)
  await expect.poll(() => shows(ben, breath.skips(1))).toBe(true)
  await ana.go(`/mend/${thread}`)
  await headed(ana, 'Tuesday evening')
  expect(await shows(ana, breath.skips(1))).toBe(false)
})

test('R3 · the couple can set another length, and both have it', async () => {
  const { ana, ben } = pair
  await tell('The lamp was on.')
  await ben.page.getByText(breath.length).click()
  await ben.page.getByRole('slider').fill('30')
  await press(ben, breath.save)
  await ben.go(`/mend/${thread}/account`)
  await fill(ben, account.camera, 'I stood in the hall.')
  await fill(ben, account.did, 'I was tired.')
  await press(ben, words.app.shareWith('Ana'))
  await ana.go(`/mend/${thread}`)
  await follow(ana, /What happened, as Ben saw it/)
  await headed(ana, account.read.title('Ben'))
  await pair.passTime(10_000)
  expect(await canPress(ana, breath.answer)).toBe(false)
  await pair.passTime(20_000)
  await expect.poll(() => canPress(ana, breath.answer)).toBe(true)
})
