/** R27: a guess about the other, sealed by each, opened together, put right by each; off limits means never. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { papers } from '../../web/src/rooms/talks/words/papers.ts'
import { fill, headed, shows } from '../support/road.ts'
import { within } from '../support/within.ts'
import { begun, chooses, walkTo } from '../support/talk.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

let pair: Pair
const { cards } = papers

beforeAll(async () => {
  pair = await openPair()
  await begun(pair)
  await walkTo(pair, 'cards')
})
afterAll(() => pair.close())

test('R27 · both are sealed, then open together; the other says how close it is', async () => {
  const { ana, ben } = pair
  await press(ana, cards.deal)
  await headed(ana, cards.prompts.felt('Ben'))
  await headed(ben, cards.prompts.felt('Ana'))
  await fill(ana, cards.field, 'Rushed and alone with it.')
  await press(ana, cards.seal)
  await ana.page.getByText(cards.sealed).waitFor()
  await ana.page.waitForTimeout(500)
  expect(await shows(ben, 'Rushed and alone with it.')).toBe(false)
  expect(await ben.storage()).not.toContain('Rushed and alone')
  await fill(ben, cards.field, 'Left out.')
  await press(ben, cards.seal)
  await within(2_000, [ana, ben], async () => {
    await ana.page.getByText('Left out.').waitFor()
    await ben.page.getByText('Rushed and alone with it.').waitFor()
  })

  await chooses(ben, cards.further)
  await fill(ben, cards.correction, 'More ashamed than rushed.')
  await press(ben, cards.send('Ana'))
  await ana.page.getByText('More ashamed than rushed.').waitFor()
  await chooses(ana, cards.closer)
  await press(ana, cards.send('Ben'))
  await headed(ana, cards.title)
})

test('R27 · a card about before that one holds off limits is dealt to neither', async () => {
  const { ana, ben } = pair
  await press(ana, cards.dealPast)
  const barred = await dealtOf(ben, 'Ana')
  await press(ben, cards.bar)
  for (const person of [ana, ben]) await headed(person, cards.title)
  for (const person of [ana, ben, ana, ben]) {
    await press(person, cards.dealPast)
    for (const each of [ana, ben]) {
      expect(await dealtOf(each, each === ana ? 'Ben' : 'Ana')).not.toBe(barred)
    }
    await press(person, cards.putBack)
    for (const each of [ana, ben]) await headed(each, cards.title)
  }
  // Whose line it is shows to its owner alone.
  expect(await shows(ana, cards.barred)).toBe(false)
  await expect.poll(() => shows(ben, cards.barred)).toBe(true)
})

const past = ['reminded', 'earlier', 'learned', 'younger'] as const

/** The card about before that lies in front of one of them. */
async function dealtOf(person: Person, partner: string): Promise<(typeof past)[number]> {
  let dealt: (typeof past)[number] | undefined
  await expect
    .poll(async () => {
      const title = await person.page.locator('h1').innerText()
      return (dealt = past.find((card) => cards.prompts[card](partner) === title))
    })
    .toBeDefined()
  return dealt ?? 'reminded'
}
