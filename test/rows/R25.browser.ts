/** R25: one summary in two halves; edits made apart are merged, an edit voids a yes, and the locked text is one text. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { papers } from '../../web/src/rooms/talks/words/papers.ts'
import { shows } from '../support/road.ts'
import { begun, walkTo } from '../support/talk.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

let pair: Pair
const { summary } = papers
const half = ({ page }: Person, which: 'mine' | 'yours') => page.locator(`[data-half=${which}]`)
const wordsIn = (person: Person, which: 'mine' | 'yours') =>
  half(person, which).locator('.shared-words').textContent()

async function edit(person: Person, which: 'mine' | 'yours', words: string): Promise<void> {
  await half(person, which).getByRole('button', { name: summary.edit }).click()
  await half(person, which).locator('textarea').fill(words)
}

beforeAll(async () => {
  pair = await openPair()
  await begun(pair)
  await walkTo(pair, 'summary')
})
afterAll(() => pair.close())

test('R25 · both edit one half offline: both wordings are in it, the same on both', async () => {
  const { ana, ben } = pair
  await edit(ben, 'yours', 'Ana wants to be asked. She was tired.')
  await press(ben, summary.share)
  await ana.page.getByText('Ana wants to be asked. She was tired.').waitFor()
  for (const person of [ana, ben]) await person.offline(true)
  await edit(ana, 'mine', 'Ana wants to be asked first. She was tired.')
  await press(ana, summary.share)
  await edit(ben, 'yours', 'Ana wants to be asked. She was tired. It had rained.')
  await press(ben, summary.share)
  for (const person of [ana, ben]) await person.offline(false)
  const merged = 'Ana wants to be asked first. She was tired. It had rained.'
  await expect.poll(() => wordsIn(ana, 'mine')).toBe(merged)
  await expect.poll(() => wordsIn(ben, 'yours')).toBe(merged)
})

test('R25 · only the one it is about says it is right, and an edit takes that back', async () => {
  const { ana, ben } = pair
  expect(await half(ben, 'yours').getByRole('button', { name: summary.right }).count()).toBe(0)
  await press(ana, summary.right)
  await expect.poll(() => half(ben, 'yours').getAttribute('data-confirmed')).toBe('true')
  await edit(ben, 'yours', 'Ana wants to be asked first.')
  await press(ben, summary.share)
  await expect.poll(() => half(ana, 'mine').getAttribute('data-confirmed')).toBe('false')
  await expect.poll(() => wordsIn(ana, 'mine')).toBe('Ana wants to be asked first.')
})

test('R25 · with both halves right it is locked, byte for byte the same on both', async () => {
  const { ana, ben } = pair
  await edit(ana, 'yours', 'Ben needs a plan that holds — “no surprises”.')
  await press(ana, summary.share)
  await ben.page.getByText('no surprises').waitFor()
  await press(ana, summary.right)
  await press(ben, summary.right)
  for (const person of [ana, ben]) {
    await expect.poll(() => shows(person, summary.locked)).toBe(true)
    expect(await person.page.getByRole('button', { name: summary.edit }).count()).toBe(0)
  }
  expect(await wordsIn(ana, 'mine')).toBe(await wordsIn(ben, 'yours'))
  expect(await wordsIn(ana, 'yours')).toBe(await wordsIn(ben, 'mine'))
})
