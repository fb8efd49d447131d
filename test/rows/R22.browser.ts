/** R22: only the holder of the floor composes; what a modified app says out of turn is heard by nobody. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { words } from '../../web/src/words/en.ts'
import { floor } from '../../web/src/rooms/talks/words/floor.ts'
import { forge, forgedIt } from '../support/forge.ts'
import { canPress, fill, headed, shows } from '../support/road.ts'
import { begun, given, shares } from '../support/talk.ts'
import { openPair, type Pair, press } from '../two.ts'

let pair: Pair

beforeAll(async () => {
  pair = await openPair()
})
afterAll(() => pair.close())

test('R22 · the listener has no field to speak in, and a crafted piece of theirs is ignored', async () => {
  const { starter: holder, other: listener } = await begun(pair)
  await headed(listener, floor.listen.waits(holder.name))
  expect(await listener.page.locator('textarea').count()).toBe(0)
  expect(await canPress(listener, words.app.shareWith(holder.name))).toBe(false)
  for (const control of [floor.nudge.hand, words.app.pause]) {
    await expect.poll(() => canPress(listener, control)).toBe(true)
  }

  await shares(holder, listener)
  const clock = await listener.page.evaluate(() => Date.now())
  const piece = { kind: 'talk-shared', voice: 'own', clock, wish: 'decide', words: 'I was right.' }
  await forge(listener, 'talk-reflected', piece)
  await fill(listener, floor.listen.label, given)
  await press(listener, floor.listen.give(holder.name))
  await expect.poll(() => forgedIt(listener)).toBe(true)
  await holder.page.waitForTimeout(700)
  await headed(holder, floor.confirm.waits(listener.name))
  expect(await shows(holder, 'I was right.')).toBe(false)
  // The honest road is still open.
  await fill(listener, floor.listen.label, given)
  await press(listener, floor.listen.give(holder.name))
  await headed(holder, floor.confirm.title(listener.name))
})

test('R22 · a listener cannot say "Got it" for the speaker', async () => {
  const { ana, ben } = pair
  const holder = (await canPress(ana, floor.confirm.gotIt)) ? ana : ben
  const listener = holder === ana ? ben : ana
  const clock = await listener.page.evaluate(() => Date.now())
  await forge(listener, 'talk-question-asked', {
    ...{ kind: 'talk-heard', voice: 'own', clock, verdict: 'got-it', missing: '' },
  })
  await press(listener, floor.question.head)
  await fill(listener, floor.question.label, 'What then?')
  await press(listener, floor.question.ask(holder.name))
  await expect.poll(() => forgedIt(listener)).toBe(true)
  await holder.page.waitForTimeout(700)
  await headed(holder, floor.confirm.title(listener.name))
})
