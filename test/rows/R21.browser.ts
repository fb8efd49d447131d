/** R21: both sign the same words, or no talk begins; one edit voids the signature. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { talk } from '../../web/src/rooms/talks/words/talk.ts'
import { floor } from '../../web/src/rooms/talks/words/floor.ts'
import { words } from '../../web/src/words/en.ts'
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
  await expect.poll(() => shows(ana, charter.voided)).toBe(true)

  await press(ben, charter.sign)
  await ana.page.getByText(charter.signedThem('Ben')).waitFor()
  expect(await canPress(ben, charter.begin)).toBe(false)
  expect(await canPress(ana, charter.begin)).toBe(false)
  await press(ana, charter.sign)
  await expect.poll(() => canPress(ben, charter.begin)).toBe(true)
  await press(ben, charter.begin)
  await headed(ana, floor.speak.title)
  // A look at the rules is a silent sign: the signed words, on both screens, and nothing about who broke one.
  await press(ben, floor.nudge.rules)
  const cards = [ana, ben].map(({ page }) => page.locator('[data-nudge=rules]'))
  for (const card of cards) await card.getByText('Phones stay in the hall.').waitFor()
  await expect.poll(() => shows(ana, floor.nudge.got.rules('Ben'))).toBe(true)
  await ana.page.locator('[data-nudge=rules]').getByRole('button', { name: floor.nudge.ok }).click()
  await expect.poll(() => cards[0]?.count()).toBe(0)
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
  for (const person of [ana, ben]) await person.offline(false)
  const stands = async (person: Person): Promise<number> =>
    (await shows(person, charter.limit(20))) ? 20 : 45
  const loser = async (): Promise<Person> => ((await stands(ana)) === 20 ? ben : ana)
  const agree = async (): Promise<boolean> => (await stands(ana)) === (await stands(ben))
  await expect.poll(agree).toBe(true)
  await expect.poll(async () => shows(await loser(), charter.voided)).toBe(true)
  for (const person of [ana, ben]) expect(await mine(person)).toBe('false')
  const told = await loser()
  await told.go('/')
  const { title, go } = words.today.returned
  await expect.poll(() => shows(told, title)).toBe(true)
  // What did not go out outlives the page, until its author lets it go.
  for (let again = 0; again < 2; again += 1) {
    await told.page.reload()
    await told.page.getByText(title).waitFor()
  }
  await press(told, go)
  await told.page.getByText(title).waitFor({ state: 'detached' })
  await told.page.reload()
  await told.page.locator('h1').waitFor()
  expect(await shows(told, title)).toBe(false)
})
