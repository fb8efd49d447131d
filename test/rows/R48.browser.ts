/** R48: one's own part opens only with both; alone it stays with its author, and ends the same in every case. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { part } from '../../web/src/rooms/parts/words.ts'
import { rupture } from '../../web/src/words/en/rupture.ts'
import { hour } from '../support/mend.ts'
import { eventually, fill, flagRupture, headed, shows } from '../support/road.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

let pair: Pair
let thread: string
beforeEach(async () => {
  pair = await openPair()
  thread = await flagRupture(pair)
})
afterEach(() => pair.close())

async function writes(person: Person, words: string) {
  await person.go(`/parts/${thread}`)
  await headed(person, part.title)
  await fill(person, part.label, words)
  await press(person, part.save)
}

test('R48 · opens only with both; until then nothing tells that one has written', async () => {
  const { ana, ben } = pair
  await ana.go(`/mend/${thread}`)
  await ana.page.locator('summary', { hasText: rupture.ways }).click()
  await ana.page.getByRole('link', { name: part.way }).click()
  await writes(ana, 'that I did not telephone')
  await ana.page.getByText(part.waits('Ben')).waitFor()
  await ben.go('/')
  expect(await ben.page.locator('.tabs .dot').count()).toBe(0)
  await ben.go(`/parts/${thread}`)
  await headed(ben, part.title)
  expect(await shows(ben, 'telephone')).toBe(false)
  expect(await ben.storage()).not.toContain('telephone')

  await writes(ben, 'that I slammed the door')
  for (const person of [ana, ben]) {
    await headed(person, part.open)
    for (const words of ['telephone', 'slammed']) expect(await shows(person, words)).toBe(true)
  }
})

test('R48 · one alone stays shut: after a week only its author reads it, and Ben learns nothing', async () => {
  const { ana, ben } = pair
  await writes(ana, 'that I did not telephone')
  await ana.page.getByText(part.waits('Ben')).waitFor()
  await pair.passTime(7 * 24 * hour)
  await headed(ana, part.taken)
  expect(await shows(ana, 'telephone')).toBe(true)

  // Whoever writes now is not told that there was another; theirs stays shut as well.
  await writes(ben, 'that I slammed the door')
  await ben.page.getByText(part.waits('Ana')).waitFor()
  await ana.go('/')
  await ana.go(`/parts/${thread}`)
  await headed(ana, part.taken)
  expect(await shows(ana, 'slammed')).toBe(false)
  expect(await ana.storage()).not.toContain('slammed')
})

test('R48 · “my part was trusting you” is heard for its writer alone; and it can be offered to me no more', async () => {
  const { ana, ben } = pair
  await ana.go(`/parts/${thread}`)
  await fill(ana, part.label, 'trusting you')
  await ana.page.locator('[data-rule="ownpart.trusting-you"]').waitFor()
  expect(await ana.page.getByRole('button', { name: part.save }).isEnabled()).toBe(true)

  await ben.go(`/parts/${thread}`)
  await ben.page.locator('summary', { hasText: part.notForMe }).click()
  await press(ben, part.notForMe)
  await headed(ben, part.hidden)
  await ben.go(`/mend/${thread}`)
  await ben.page.locator('summary', { hasText: rupture.ways }).click()
  expect(await ben.page.getByRole('link', { name: part.way }).count()).toBe(0)
  await ana.go(`/mend/${thread}`)
  await ana.page.locator('summary', { hasText: rupture.ways }).click()
  await eventually(async () => (await ana.page.getByRole('link', { name: part.way }).count()) === 1)
})
