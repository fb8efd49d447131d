/** R21: both sign the same words, or no talk begins; one edit voids the signature. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { talk } from '../../web/src/words/en/talk.ts'
import { canPress, fill, headed, shows } from '../support/road.ts'
import { asked, readied, worded } from '../support/talk.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

let pair: Pair
const { charter } = talk
const mine = ({ page }: Person) => page.locator('[data-mine]').getAttribute('data-mine')

beforeAll(async () => {
  pair = await openPair()
})
afterAll(() => pair.close())

test('R21 · an edit after a signature voids it on both, and the talk begins only after both sign again', async () => {
  const { ana, ben } = pair
  await asked(pair)
  await readied(pair)
  await worded(pair)
  expect(await canPress(ana, charter.begin)).toBe(false)
  await press(ana, charter.sign)
  await ben.page.getByText(charter.signedThem('Ana')).waitFor()

  await press(ben, charter.edit)
  await fill(ben, charter.own, 'Phones stay in the hall.')
  await press(ben, charter.add)
  await press(ben, charter.share)
  await ana.page.getByText('Phones stay in the hall.').waitFor()
  await expect.poll(() => mine(ana)).toBe('false')
  expect(await shows(ana, charter.voided)).toBe(true)

  await press(ben, charter.sign)
  await ana.page.getByText(charter.signedThem('Ben')).waitFor()
  expect(await canPress(ben, charter.begin)).toBe(false)
  expect(await canPress(ana, charter.begin)).toBe(false)
  await press(ana, charter.sign)
  await expect.poll(() => canPress(ben, charter.begin)).toBe(true)
  await press(ben, charter.begin)
  await headed(ana, 'Your piece, in a few sentences.')
})

test('R21 · two who change the rules at once, offline: one stands, and the other is told, with nothing signed over', async () => {
  const { ana, ben } = pair
  for (const person of [ana, ben]) {
    await person.go('/talk/rules')
    await headed(person, charter.title)
    await press(person, charter.edit)
    await person.page.getByLabel(charter.minutes).fill(person === ana ? '20' : '45')
    await person.offline(true)
  }
  for (const person of [ana, ben]) await press(person, charter.share)
  await ana.offline(false)
  await expect.poll(() => shows(ana, charter.limit(20))).toBe(true)
  await ben.offline(false)
  await expect.poll(() => shows(ben, charter.limit(20)), { timeout: 15_000 }).toBe(true)
  for (const person of [ana, ben]) expect(await mine(person)).toBe('false')
})
