/** R44: questions in turns and out loud; every one can be passed, and what each leaves out nobody is told. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cardsAbout } from '../../domain/src/practice/ladder/deck.ts'
import { asked } from '../../web/src/rooms/asking/words.ts'
import { questions } from '../../web/src/rooms/ladder/questions.ts'
import { today } from '../../web/src/rooms/ladder/today.ts'
import { ladder } from '../../web/src/rooms/ladder/words/page.ts'
import { timeout } from '../../web/src/rooms/timeouts/words.ts'
import { words } from '../../web/src/words/en.ts'
import { forge, forgedIt } from '../support/forge.ts'
import { cardOf, sameCard, sitDown } from '../support/ladder.ts'
import { drawLine } from '../support/lines.ts'
import { pairRests } from '../support/rest.ts'
import { canPress, eventually, fill, headed, shows } from '../support/road.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

const { felt, kept, levels, names, over, page, sit } = ladder

const questionOf = (card: string): string => questions[card as never] ?? ''

let pair: Pair
beforeEach(async () => {
  pair = await openPair()
})
afterEach(() => pair.close())

test('R44 · Ana asks, Ben says yes; turns alternate card by card, and either may take another or pass', async () => {
  const { ana, ben } = pair
  await ana.go('/ladder')
  await headed(ana, page.title)
  await press(ana, page.ask('Ben'))
  await ben.go('/')
  await eventually(() => shows(ben, today.came.title('Ana')))
  await ben.go('/ladder')
  await press(ben, page.yes)
  await ana.page.getByRole('link', { name: page.goOn }).click()
  // Whoever asked answers first.
  await headed(ana, sit.mine)
  await headed(ben, sit.theirs('Ana'))
  const first = await sameCard(pair)
  expect(first.startsWith('1-')).toBe(true)
  for (const person of [ana, ben]) expect(await shows(person, questionOf(first))).toBe(true)
  expect(await ana.page.locator('main textarea, main input').count()).toBe(0)

  await press(ben, sit.another)
  const second = await sameCard(pair, first)
  await headed(ana, sit.mine)
  await press(ana, sit.next)
  await headed(ben, sit.mine)
  await headed(ana, sit.theirs('Ben'))
  const third = await sameCard(pair, second)
  await press(ben, sit.pass)
  await headed(ana, sit.mine)
  const fourth = await sameCard(pair, third)
  expect(new Set([first, second, third, fourth]).size).toBe(4)

  // Either ends it, for both.
  await press(ben, sit.stop)
  for (const person of [ana, ben]) await headed(person, over.title)
})

test('R44 · closing the page in the middle of a card is passing it', async () => {
  const { ana, ben } = pair
  await sitDown(pair)
  const card = await sameCard(pair)
  await ana.go('/grow')
  await headed(ben, sit.mine)
  await ana.go('/ladder')
  await ana.page.getByRole('link', { name: page.goOn }).click()
  await headed(ana, sit.theirs('Ben'))
  expect(await sameCard(pair, card)).not.toBe(card)
})

test('R44 · the two numbers, a star and “never this one” stay with Ana: nothing of them is in Ben’s store', async () => {
  const { ana, ben } = pair
  await ana.go('/ladder')
  await ana.page.getByRole('group', { name: felt.before }).getByText('2', { exact: true }).click()
  await sitDown(pair)
  const starred = await sameCard(pair)
  await pairRests(pair)
  const rows = async () =>
    (await ben.storage()).split('\n').filter((line) => line.startsWith('== '))
  const before = await rows()
  await ana.page.locator('summary', { hasText: sit.private }).click()
  await press(ana, sit.keep)
  await eventually(() => canPress(ana, sit.kept))
  await pairRests(pair)
  expect(await rows()).toEqual(before)

  await press(ana, sit.never)
  await sameCard(pair, starred)
  await press(ana, sit.stop)
  await headed(ana, over.title)
  await ana.page.getByRole('group', { name: felt.after }).getByText('4', { exact: true }).click()
  await eventually(() => shows(ana, felt.both('2', '4')))
  await headed(ben, over.title)
  expect(await shows(ben, felt.both('2', '4'))).toBe(false)

  await ana.go('/ladder/cards')
  await headed(ana, kept.title)
  expect(await ana.page.locator('[data-marked="never"]').innerText()).toContain(questionOf(starred))
  await ben.go('/ladder/cards')
  await headed(ben, kept.title)
  expect(await shows(ben, kept.noNevers)).toBe(true)
})

test('R44 · what is off limits for Ana, and nobody knows, is dealt on neither screen', async () => {
  const { ana, ben } = pair
  const line = { topic: 'childhood', welcome: 'Ask about today.', line: 'Not that.' } as const
  await drawLine(ana, 'Ben', 'silent', line)
  await sitDown(pair)
  const seen: string[] = []
  for (let draw = 0; draw < 25; draw++) {
    seen.push(await sameCard(pair, seen.at(-1)))
    // In turn either takes another, and every fifth turn goes to the other of the two.
    await press(draw % 2 === 0 ? ana : ben, draw % 5 === 4 ? sit.pass : sit.another)
  }
  expect(new Set(seen).size).toBe(25)
  expect(seen.filter((card) => cardsAbout('childhood').includes(card as never))).toEqual([])
  expect(await shows(ana, sit.hidden)).toBe(false)
  expect(await ben.storage()).not.toContain('Not that.')
})

test('R44 · nobody opens a level alone, and a modified app deals none that is not open', async () => {
  const { ana, ben } = pair
  await ana.go('/ladder/levels')
  await headed(ana, levels.title)
  expect(await shows(ana, levels.later)).toBe(true)
  expect(await canPress(ana, levels.lighter(names[1]))).toBe(false)
  await sitDown(pair)
  const card = await sameCard(pair)
  await forge(ana, 'sitting-dealt', { kind: 'sitting-dealt', card: '4-01' })
  await press(ana, sit.another)
  await eventually(() => forgedIt(ana))
  await pairRests(pair)
  expect(await shows(ben, questionOf('4-01'))).toBe(false)
  expect(card.startsWith('1-')).toBe(true)
})

test('R44 · Ana wishes for the next level and Ben stays: both stay; once both say yes it opens for both, and one back is for both', async () => {
  const { ana, ben } = pair
  const atLevels = async (person: Person) => {
    await person.page.goto(`${person.origin}/ladder/levels`)
    await headed(person, levels.title)
  }
  await atLevels(ana)
  await press(ana, levels.wish(names[2]))
  await eventually(() => shows(ana, levels.wished(names[2])))
  await pairRests(pair)
  await atLevels(ana)
  await atLevels(ben)
  await pairRests(pair)
  expect(await ben.page.locator('[data-wish]').getAttribute('data-wish')).toBe('none')
  for (const person of [ana, ben]) expect(await shows(person, levels.opened(names[2]))).toBe(false)

  await press(ben, levels.wish(names[2]))
  await eventually(() => shows(ben, levels.wished(names[2])))
  // It travels with the next connection, not with the choice.
  await atLevels(ben)
  await atLevels(ana)
  for (const person of [ana, ben]) await eventually(() => shows(person, levels.opened(names[2])))

  await sitDown(pair)
  let card = ''
  for (let turn = 0; turn < 3; turn++) {
    card = await sameCard(pair, card)
    if (turn < 2) await press(turn % 2 === 0 ? ana : ben, sit.next)
  }
  expect(card.startsWith('2-')).toBe(true)
  await ben.page.locator('summary', { hasText: sit.private }).click()
  await press(ben, sit.lighter)
  expect((await sameCard(pair, card)).startsWith('1-')).toBe(true)
})

test('R44 · on one phone, handed over: both by name, the same cards, and Ben may stop it from his', async () => {
  const { ana, ben } = pair
  await ana.go('/ladder')
  await press(ana, page.here)
  await headed(ana, sit.person('Ana'))
  const first = await cardOf(ana)
  await press(ana, sit.next)
  await headed(ana, sit.theirs('Ben'))
  await cardOf(ana, first)
  await ben.go('/ladder')
  await ben.page.getByRole('link', { name: page.goOn }).click()
  await headed(ben, sit.onTheirs('Ana'))
  await press(ben, sit.stop)
  await headed(ana, over.title)
})

test('R44 · a pause rests the questions at once; Steady is one press away', async () => {
  const { ana } = pair
  await sitDown(pair)
  const card = await sameCard(pair)
  expect(await ana.page.getByRole('link', { name: words.app.steady }).count()).toBe(1)
  await press(ana, words.app.pause)
  await ana.page
    .getByRole('button', { name: /^Pause/ })
    .last()
    .click()
  await eventually(() => shows(ana, timeout.rest.kept))
  expect(await shows(ana, questionOf(card))).toBe(false)
})

test('R44 · a question of their own is in the deck once both want it', async () => {
  const { ana, ben } = pair
  await ana.go('/ladder/cards')
  await headed(ana, kept.title)
  await fill(ana, kept.write, 'Which street did you like best?')
  await press(ana, words.app.shareWith('Ben'))
  await ana.page.locator('[data-own-card="me"]').waitFor()
  await ben.go('/ladder/cards')
  await ben.page.locator('[data-own-card="partner"]').waitFor()
  await press(ben, kept.add)
  await ana.page.locator('[data-own-card="agreed"]').waitFor()
  await press(ben, kept.drop)
  await eventually(async () => (await ana.page.locator('[data-own-card]').count()) === 0)
})

test('R44 · left by Ben, the ask ends by itself: Ana reads what she would read if he never saw it', async () => {
  const { ana, ben, passTime } = pair
  await ana.go('/ladder')
  await press(ana, page.ask('Ben'))
  await ben.go('/ladder')
  await press(ben, page.leave)
  await pairRests(pair)
  expect(await shows(ana, asked.waiting('Ben'))).toBe(true)
  await passTime(3 * 3_600_000 + 60_000)
  await eventually(() => shows(ana, asked.over))
})
