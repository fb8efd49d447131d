/** R9: open questions come after something was given back, and one at a time. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { floor } from '../../web/src/rooms/talks/words/floor.ts'
import { canPress, fill, headed, shows } from '../support/road.ts'
import { begun, givesBack, shares } from '../support/talk.ts'
import { openPair, type Pair, press } from '../two.ts'

let pair: Pair

beforeAll(async () => {
  pair = await openPair()
})
afterAll(() => pair.close())

const first = 'What was it like when you read my message?'
const second = 'How did the evening go on for you?'

test('R9 · the tray is off before a reflection, on after it, and a second question waits its turn', async () => {
  const { starter: speaker, other: listener } = await begun(pair)
  await headed(listener, floor.listen.waits(speaker.name))
  expect(await canPress(listener, floor.question.head)).toBe(false)
  await shares(speaker, listener)
  expect(await canPress(listener, floor.question.head)).toBe(false)
  await givesBack(listener, speaker)
  await expect.poll(() => canPress(listener, floor.question.head)).toBe(true)

  for (const words of [first, second]) {
    await press(listener, floor.question.head)
    await fill(listener, floor.question.label, words)
    await press(listener, floor.question.ask(speaker.name))
  }
  await listener.page.locator('[data-question=queued]').waitFor()
  await speaker.page.getByLabel(floor.question.answer).waitFor()
  await expect.poll(() => shows(speaker, first)).toBe(true)
  expect(await shows(speaker, second)).toBe(false)

  await press(speaker, floor.question.pass)
  await expect.poll(() => shows(speaker, second)).toBe(true)
  expect(await shows(speaker, first)).toBe(false)
  await expect.poll(() => listener.page.locator('[data-question=queued]').count()).toBe(0)

  // Answered, it lies open before whoever asked, and is told aloud to one who cannot see it.
  await fill(speaker, floor.question.answer, 'Loud, and then very quiet.')
  await press(speaker, floor.question.send)
  await listener.page.getByText('Loud, and then very quiet.').waitFor()
  const told = listener.page.locator('[aria-live=polite].unseen')
  await expect.poll(() => told.innerText()).toContain(floor.announce.answered(speaker.name))
})

test('R9 · a "why did you" is offered as "what made you", to its writer alone', async () => {
  const listener = (await canPress(pair.ana, floor.question.head)) ? pair.ana : pair.ben
  const speaker = listener === pair.ana ? pair.ben : pair.ana
  await press(listener, floor.question.head)
  await fill(listener, floor.question.label, 'Why did you leave it so late?')
  await press(listener, floor.question.whyFix)
  await expect
    .poll(() => listener.page.getByLabel(floor.question.label).inputValue())
    .toBe('What made you leave it so late?')
  expect(await shows(speaker, floor.question.why)).toBe(false)
})
