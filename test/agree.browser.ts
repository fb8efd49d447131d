/** Nobody agrees by being asked: a time is answered, and a phone is lent by whoever was handed it, then and there. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { talk } from '../web/src/rooms/talks/words/talk.ts'
import { soon } from './support/mend.ts'
import { canPress, eventually, headed, shows } from './support/road.ts'
import { openPair, type Pair, type Person, press } from './two.ts'

let pair: Pair

beforeAll(async () => {
  pair = await openPair()
})
afterAll(() => pair.close())

const title = ({ page }: Person) => page.locator('h1').innerText()

async function asksFor(mode: keyof typeof talk.home.modes): Promise<void> {
  const { ana, ben } = pair
  await ana.go('/talk')
  await ana.page.getByText(talk.home.modes[mode], { exact: true }).click()
  await press(ana, talk.home.ask('Ben'))
  await headed(ana, talk.asked.mine('Ben'))
  await ben.go('/talk')
  await press(ben, talk.home.go)
  await headed(ben, talk.asked.title('Ana'))
}

async function namesATime(person: Person): Promise<void> {
  await press(person, talk.asked.later)
  await soon(person)
  await person.page.locator('.foot .primary').click()
}

test('a time that Ben would like is agreed when Ana says yes to it, and not by his saying it', async () => {
  const { ana, ben } = pair
  await asksFor('one-phone')
  await namesATime(ben)
  await eventually(async () => (await title(ben)).startsWith('You asked Ana for'))
  await eventually(async () => (await title(ana)).startsWith('Ben asks for'))
  // Neither a plan, nor leave for one phone to speak for two.
  for (const person of [ana, ben]) {
    expect(await shows(person, talk.setUp.title)).toBe(false)
    expect(await canPress(person, talk.setUp.ready)).toBe(false)
    expect(await canPress(person, talk.phone.pass('Ben'))).toBe(false)
  }
  await ana.page.getByRole('button', { name: /^Yes, / }).click()
  await headed(ana, talk.setUp.title)
})

test('whoever is handed the phone says yes to it there, or goes on with their own', async () => {
  const { ana, ben, passTime } = pair
  await passTime(30 * 60_000)
  await press(ana, talk.setUp.ready)
  await press(ana, talk.phone.pass('Ben'))
  await headed(ana, talk.phone.hand('Ben'))
  expect(await shows(ana, talk.phone.handed('Ben'))).toBe(true)
  await press(ana, talk.phone.own)
  await ben.page.getByText(talk.bar.offered.live('Ana')).waitFor()
  await press(ben, talk.bar.take)
  await headed(ben, talk.setUp.title)
})
