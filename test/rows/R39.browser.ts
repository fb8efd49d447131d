/** R39: a line is its owner's; what is off limits is dealt to nobody, and a line that nobody was told of leaves nothing. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { promptsAbout } from '@mend/domain/boundaries'
import { asked } from '../../web/src/rooms/asking/words.ts'
import { boundaries } from '../../web/src/rooms/boundaries/words.ts'
import { today } from '../../web/src/rooms/boundaries/today.ts'
import { papers } from '../../web/src/rooms/talks/words/papers.ts'
import { words } from '../../web/src/words/en.ts'
import { forge, forgedIt } from '../support/forge.ts'
import { randomFrom } from '../../domain/test/forgeries.ts'
import { drawLine } from '../support/lines.ts'
import { pairRests } from '../support/rest.ts'
import { canPress, eventually, fill, headed, shows } from '../support/road.ts'
import { begun, walkTo } from '../support/talk.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

const { card, does, page } = boundaries
const out = promptsAbout({ what: 'topic', topic: 'childhood' })
const childhood = {
  topic: 'childhood',
  welcome: 'Ask me about the dog we had.',
  line: 'Nothing about my father’s house.',
} as const

let pair: Pair
beforeEach(async () => {
  pair = await openPair()
})
afterEach(() => pair.close())

test('R39 · what is still welcome stands first; Ben says that he read it, and may ask once', async () => {
  const { ana, ben } = pair
  const place = await drawLine(ana, 'Ben', 'spoken', childhood)
  expect(await shows(ana, does.out(out))).toBe(true)
  await ben.go('/')
  await eventually(() => shows(ben, today.came.title('Ana')))
  await ben.go('/boundaries')
  await headed(ben, page.title)
  await ben.page.getByRole('link', { name: boundaries.topics.childhood }).click()
  await headed(ben, card.titleTheirs('Ana'))
  const read = await ben.page.locator('.boundary').innerText()
  expect(read.indexOf(childhood.welcome)).toBeGreaterThan(-1)
  expect(read.indexOf(childhood.welcome)).toBeLessThan(read.indexOf(childhood.line))
  expect(await shows(ben, does.out(out))).toBe(true)
  // Nothing of it is Ben's to change.
  for (const word of [boundaries.review.change, boundaries.review.end]) {
    expect(await canPress(ben, word)).toBe(false)
  }
  await ben.go(`${place}/change`)
  await eventually(async () => (await ben.page.locator('textarea').count()) === 0)
  await ben.go(place)
  await press(ben, card.iRead)
  await press(ben, card.understand)
  await eventually(() => shows(ben, card.asked('Ana')))
  expect(await canPress(ben, card.understand)).toBe(false)
  await eventually(() => shows(ana, card.read('Ben')))

  // She may leave it: Ben's page stays as it is. Or answer, later.
  const before = await ben.page.locator('main').innerText()
  await ana.page.locator('[data-question]').getByRole('button', { name: asked.leave }).click()
  await eventually(async () => (await ana.page.locator('[data-question]').count()) === 0)
  await pairRests(pair)
  expect(await ben.page.locator('main').innerText()).toBe(before)
})

test('R39 · she may say why it matters, and Ben reads it', async () => {
  const { ana, ben } = pair
  const place = await drawLine(ana, 'Ben', 'spoken', childhood)
  await ben.go(place)
  await press(ben, card.understand)
  await ana.page.locator('[data-question]').waitFor()
  await fill(ana, card.answer, 'It was never quiet there.')
  await press(ana, words.app.shareWith('Ben'))
  await ben.page.getByText('It was never quiet there.').waitFor()
})

test('R39 · a silent line leaves nothing in Ben’s store, and adds nothing to what the two share', async () => {
  const { ana, ben } = pair
  await ben.go('/us')
  await pairRests(pair)
  const rows = async (person: Person) =>
    (await person.storage()).split('\n').filter((line) => line.startsWith('== '))
  const before = await rows(ben)
  await drawLine(ana, 'Ben', 'silent', { ...childhood, line: 'Nothing about the harbourlight.' })
  expect(await shows(ana, card.toldNobody)).toBe(true)
  await pairRests(pair)
  expect(await ben.storage()).not.toContain('harbourlight')
  expect(await rows(ben)).toEqual(before)
  await ben.go('/boundaries')
  await headed(ben, page.title)
  expect(await shows(ben, page.noneTheirs('Ana'))).toBe(true)
})

test('R39 · a forged edit is refused: the line stays as its owner drew it, on both', async () => {
  const { ana, ben } = pair
  const place = await drawLine(ana, 'Ben', 'spoken', childhood)
  await ben.go(place)
  await headed(ben, card.titleTheirs('Ana'))
  await forge(ben, 'boundary-read', {
    kind: 'boundary-changed',
    reach: 'gently',
    welcome: 'Anything.',
    line: 'There is no line.',
    since: Date.now() - 3 * 86_400_000,
  })
  await press(ben, card.iRead)
  await eventually(() => forgedIt(ben))
  await pairRests(pair)
  for (const person of [ana, ben]) {
    await person.go('/boundaries')
    await person.go(place)
    await person.page.locator('.boundary').waitFor()
    expect(await shows(person, 'There is no line.')).toBe(false)
    expect(await shows(person, childhood.line)).toBe(true)
  }
})

const { cards } = papers
type Name = keyof typeof cards.prompts

/** One of them asks for a card; what is dealt, if anything is, is put back by the other. @returns what each was shown */
async function draw(asks: Person, other: Person): Promise<readonly string[]> {
  await press(asks, cards.dealPast)
  const titles = () =>
    Promise.all([asks, other].map(({ page: of }) => of.locator('h1').innerText()))
  const isDealt = async () => (await titles()).every((title) => title !== cards.title)
  for (let tries = 0; tries < 12 && !(await isDealt()); tries++) await asks.page.waitForTimeout(50)
  const shown = await titles()
  if (!(await isDealt())) return shown
  await press(other, cards.putBack)
  for (const person of [asks, other]) await headed(person, cards.title)
  return shown
}

test('R39 · fifty seeded draws never deal it, on either device, spoken or silent', async () => {
  const { ana, ben } = pair
  await drawLine(ana, 'Ben', 'silent', { ...childhood, topic: 'past' })
  const { place } = await begun(pair)
  await walkTo(pair, 'cards')
  const random = randomFrom(39)
  const seen = new Set<string>()
  const twentyFive = async () => {
    for (let turn = 0; turn < 25; turn++) {
      const asks = random() < 0.5 ? ana : ben
      if (!(await canPress(asks, cards.dealPast))) continue
      for (const title of await draw(asks, asks === ana ? ben : ana)) seen.add(title)
    }
  }
  const titlesOf = (names: readonly Name[]) =>
    names.flatMap((name) => ['Ana', 'Ben'].map((partner) => cards.prompts[name](partner)))
  const of = (names: readonly Name[]) => titlesOf(names).filter((title) => seen.has(title))

  // Ana's line is silent: Ben's device does not know of it, and hers deals.
  await twentyFive()
  expect(of(['reminded', 'earlier'])).toEqual([])
  expect(of(['learned', 'younger'])).toHaveLength(4)
  expect(await shows(ben, boundaries.talk.offTitle)).toBe(false)

  // Then Ben speaks one: nothing of earlier times is left to deal.
  await drawLine(ben, 'Ana', 'spoken', childhood)
  for (const person of [ana, ben]) {
    await person.go(place)
    await headed(person, cards.title)
  }
  await eventually(async () => !(await canPress(ana, cards.dealPast)))
  seen.clear()
  await twentyFive()
  expect([...seen].filter((title) => title !== cards.title)).toEqual([])
})

test('R39 · what a modified app deals past a silent line is not shown to its owner', async () => {
  const { ana, ben } = pair
  await drawLine(ana, 'Ben', 'silent', { ...childhood, topic: 'past' })
  await begun(pair)
  await walkTo(pair, 'cards')
  await forge(ben, 'card-dealt', {
    kind: 'card-dealt',
    talk: new URL(ben.page.url()).pathname.split('/')[2],
    card: 'reminded',
  })
  await press(ben, cards.deal)
  await headed(ben, cards.prompts.reminded('Ana'))
  await headed(ana, boundaries.talk.offTitle)
  expect(await shows(ana, cards.prompts.reminded('Ben'))).toBe(false)
  await press(ana, cards.putBack)
  for (const person of [ana, ben]) await headed(person, cards.title)
})
