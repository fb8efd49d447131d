/** R42: a talk about a hard day in three phases, live, on one phone and by letter; its order holds against any app. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { flag } from '../../web/src/rooms/ruptures/words.ts'
import { today } from '../../web/src/rooms/tellings/today.ts'
import { tellings } from '../../web/src/rooms/tellings/words.ts'
import { words } from '../../web/src/words/en.ts'
import { forge, forgedIt } from '../support/forge.ts'
import { eventually, fill, headed, shows } from '../support/road.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

let pair: Pair
beforeEach(async () => {
  pair = await openPair({ startAt: new Date('2030-03-05T14:00:00Z'), timezone: 'UTC' })
})
afterEach(() => pair.close())

type Mode = keyof typeof tellings.modes

/** Ana asks, Ben says yes, and both look at it. */
async function begin({ ana, ben }: Pair, mode: Mode): Promise<void> {
  await ana.go('/tellings')
  await headed(ana, tellings.title)
  await ana.page.getByText(tellings.modes[mode], { exact: true }).click()
  await press(ana, tellings.ask('Ben'))
  await headed(ana, tellings.asked)
  await ben.go('/')
  await headed(ben, today.asked.title('Ana'))
  await ben.go('/tellings')
  await headed(ben, tellings.theirs('Ana'))
  await press(ben, tellings.join)
  for (const person of [ana, ben]) await headed(person, tellings.tell.title)
}

const stepOf = ({ page }: Person): Promise<string | null> =>
  page.locator('[data-step]').getAttribute('data-step')

test('R42 · live, two phones: tell, sum up, feelings before ideas, what helped; Ben tells on another day', async () => {
  const { ana, ben } = pair
  await begin(pair, 'live')
  await fill(ana, tellings.tell.what, 'The meeting ran two hours over')
  await fill(ana, tellings.tell.stirs, 'I felt small')
  await press(ana, tellings.tell.send)
  await headed(ben, tellings.hear.title)
  for (const read of ['The meeting ran two hours over', 'I felt small']) {
    await eventually(() => shows(ben, read))
  }

  // A modified app says an idea instead of summing up: nothing moves, for either.
  await forge(ben, 'telling-heard', { kind: 'telling-idea', words: 'Just quit', voice: 'own' })
  await fill(ben, tellings.hear.words, 'You sat there and it did not end')
  await press(ben, tellings.hear.send)
  await eventually(() => forgedIt(ben))
  await ben.page.reload()
  await headed(ben, tellings.hear.title)
  for (const person of [ana, ben]) {
    expect(await stepOf(person)).toBe('hear')
    expect(await shows(person, 'Just quit')).toBe(false)
  }

  await fill(ben, tellings.hear.words, 'You sat there and it did not end')
  await press(ben, tellings.hear.send)
  await headed(ana, tellings.confirm.title)
  await press(ana, tellings.confirm.yes)
  for (const person of [ana, ben]) await headed(person, tellings.feel.title)
  expect(await ben.page.getByLabel(tellings.support.idea).count()).toBe(0)
  await fill(ben, tellings.feel.words, 'It makes me sad that nobody saw it')
  await press(ben, tellings.feel.send)
  await headed(ana, tellings.support.title)
  await fill(ben, tellings.support.idea, 'I cook tonight')
  await press(ben, tellings.support.add)
  await eventually(() => shows(ana, 'I cook tonight'))
  await press(ana, tellings.support.on)
  await headed(ana, tellings.review.title)
  await fill(ana, tellings.review.helped, 'You looked at me')
  await press(ana, tellings.review.send)
  for (const person of [ana, ben]) {
    await headed(person, tellings.title)
    await eventually(() => shows(person, 'You looked at me'))
  }

  expect(await shows(ben, tellings.listened('Ana'))).toBe(true)
  expect(await ben.page.getByRole('button', { name: tellings.ask('Ana') }).isDisabled()).toBe(true)
  await pair.passTime(24 * 3_600_000)
  await eventually(async () => !(await shows(ben, tellings.listened('Ana'))))
  await eventually(() => ben.page.getByRole('button', { name: tellings.ask('Ana') }).isEnabled())
})

test('R42 · on one phone: Ana’s is handed over, Ben speaks there, and his own shows where it is', async () => {
  const { ana, ben } = pair
  await begin(pair, 'one-phone')
  await eventually(() => shows(ben, tellings.going.elsewhere('Ana')))
  await press(ana, tellings.tell.aloud)
  await headed(ana, tellings.hear.title)
  expect(await shows(ana, tellings.going.hand('Ben'))).toBe(true)
  await press(ana, tellings.hear.send)
  await press(ana, tellings.confirm.yes)
  await headed(ana, tellings.feel.title)
  await press(ana, tellings.feel.send)
  await press(ana, tellings.support.on)
  await press(ana, tellings.review.send)
  for (const person of [ana, ben]) await headed(person, tellings.title)
})

test('R42 · by letter, with nobody there: Ben answers the day after, and either may stop', async () => {
  const { ana, ben } = pair
  await ben.offline(true)
  await ana.go('/tellings/write')
  await headed(ana, tellings.write.title)
  await fill(ana, tellings.tell.what, 'The car broke down again')
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, tellings.hear.title)
  expect(await shows(ana, tellings.going.waits('Ben'))).toBe(true)
  await pair.passTime(20 * 3_600_000)
  await ben.offline(false)
  await ben.go('/')
  await headed(ben, today.letter.title('Ana'))
  await ben.go('/tellings')
  await headed(ben, tellings.hear.title)
  await fill(ben, tellings.hear.words, 'Again, and you had to walk')
  await press(ben, tellings.hear.send)
  await headed(ana, tellings.confirm.title)
  await press(ana, tellings.going.stop)
  for (const person of [ana, ben]) await headed(person, tellings.title)
})

test('R42 · stress about the two leads from the talk to a repair, by a question', async () => {
  const { ana } = pair
  await ana.go('/tellings')
  await eventually(() => shows(ana, tellings.us))
  await ana.page.getByRole('link', { name: tellings.usWay }).click()
  await headed(ana, flag.lineTitle)
})
