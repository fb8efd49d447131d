/** By letter: no question before the first word, each in their own hours, and over to a live talk and back. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { floor } from '../web/src/rooms/talks/words/floor.ts'
import { letter } from '../web/src/rooms/talks/words/letter.ts'
import { talk } from '../web/src/rooms/talks/words/talk.ts'
import { today } from '../web/src/rooms/talks/today.ts'
import { canPress, eventually, fill, flagRupture, headed, shows } from './support/road.ts'
import { given, sample, shareWith, signed, stopped, writes } from './support/talk.ts'
import { openPair, type Pair, type Person, press } from './two.ts'

let pair: Pair
beforeAll(async () => {
  pair = await openPair()
})
afterAll(() => pair.close())

const hour = 3_600_000
const long = `${'That evening I waited in the kitchen. '.repeat(40)}I missed you.`
const quiet = async ({ page }: Person): Promise<boolean> =>
  (await page.locator('.time-left, .nudges, .heat').count()) === 0

async function understands(reader: Person, writer: Person): Promise<void> {
  await fill(reader, letter.read.field, given)
  await press(reader, floor.listen.give(writer.name))
  await headed(writer, floor.confirm.title(reader.name))
  await press(writer, floor.confirm.gotIt)
}

test('written at once and at length, read, understood, answered and finished, with none of the rules of live talk', async () => {
  const { ana, ben } = pair
  const place = await writes(ana, 'Ben', 'our evenings', long)
  expect(await quiet(ana)).toBe(true)
  await pair.passTime(9 * hour)
  await ben.go('/')
  await headed(ben, today.letter.title('Ana'))
  await press(ben, today.letter.action)
  await headed(ben, letter.read.title('Ana'))
  expect(await quiet(ben)).toBe(true)
  expect(await ben.page.locator('.said blockquote').first().innerText()).toBe(long)
  for (const word of [talk.setUp.ready, talk.charter.sign, talk.asked.now]) {
    expect(await canPress(ben, word)).toBe(false)
  }
  await understands(ben, ana)
  await headed(ana, letter.waits.answer('Ben'))
  await headed(ben, letter.answer.title('Ana'))
  expect(await shows(ben, long)).toBe(true)
  await pair.passTime(20 * hour)
  await fill(ben, letter.field, 'I did not know that. I would have called.')
  await press(ben, shareWith('Ana'))
  await headed(ana, letter.read.title('Ben'))
  await understands(ana, ben)
  for (const person of [ana, ben]) await headed(person, letter.both.title)
  await press(ben, letter.both.finish)
  await headed(ana, talk.over.closed.title)
  await ana.go('/talk')
  await eventually(() => shows(ana, 'our evenings'))
  expect(place).toMatch(/^\/talk\//)
})

test('a half-written letter outlives a reload; about something that hurt it carries that name', async () => {
  const { ana, ben } = pair
  const thread = await flagRupture(pair, 'The late train')
  await ana.go(`/talk/about/${thread}`)
  await ana.page.getByText(talk.home.modes.letter, { exact: true }).click()
  await press(ana, talk.home.write)
  await fill(ana, letter.field, sample)
  await ana.page.waitForTimeout(300)
  await ana.page.reload()
  await headed(ana, letter.first.title('Ben'))
  expect(await ana.page.getByLabel(letter.field).inputValue()).toBe(sample)
  await press(ana, shareWith('Ben'))
  await headed(ana, floor.confirm.waits('Ben'))
  await ben.go('/talk')
  await press(ben, talk.home.go)
  await headed(ben, letter.read.title('Ana'))
  expect(await shows(ben, sample)).toBe(true)
})

test('over to a live talk by its way in, and back to letters in one press', async () => {
  const { ana, ben } = pair
  await understands(ben, ana)
  await press(ben, talk.bar.live)
  await press(ana, talk.bar.take)
  for (const person of [ana, ben]) await headed(person, talk.setUp.title)
  await press(ana, talk.bar.letter)
  await headed(ben, letter.answer.title('Ana'))
  await press(ana, talk.bar.live)
  await press(ben, talk.bar.take)
  await press(ana, talk.setUp.ready)
  await press(ben, talk.setUp.ready)
  for (const person of [ana, ben]) await headed(person, talk.charter.title)
  await signed(pair)
  await headed(ben, floor.speak.title)
  await eventually(async () => (await ana.page.locator('.time-left').count()) === 1)
  await stopped(ben)
})
