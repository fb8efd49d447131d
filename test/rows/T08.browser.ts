/** T8, T9: private questions leave nothing behind, tip nobody off, and take nothing away. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { help } from '../../web/src/words/en/help.ts'
import { pairRests } from '../support/rest.ts'
import { eventually, flagRupture, headed, shows } from '../support/road.ts'
import { placesOf, screensOf } from '../support/screens.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

const { questions } = help
let pair: Pair

beforeEach(async () => {
  pair = await openPair()
})
afterEach(() => pair.close())

/** Opens the questions as a person would, and says yes to all of them. */
async function answerAll(person: Person): Promise<void> {
  await person.go('/help')
  await person.page
    .getByRole('link', { name: new RegExp(questions.way.replace('?', '\\?')) })
    .click()
  await headed(person, questions.title)
  for (const asked of questions.asked) {
    const group = person.page.getByRole('group', { name: asked })
    await group.getByText(questions.yes, { exact: true }).click()
  }
  await press(person, questions.go)
  await eventually(() => shows(person, questions.someYes))
}

const historyOf = async ({ context, page, origin }: Person): Promise<readonly string[]> => {
  const session = await context.newCDPSession(page)
  const { entries } = await session.send('Page.getNavigationHistory')
  return entries.map(({ url, title }) => `${url.replace(origin, '')} ${title}`)
}

test('T8 · answers are nowhere but on the screen: not stored, not in the address, not in the history, nothing asked for', async () => {
  const { ana } = pair
  await ana.go('/us')
  await pairRests(pair)
  const [stored, asked, url] = [await ana.storage(), ana.requests.length, ana.page.url()]
  await answerAll(ana)
  await ana.page.waitForTimeout(1_000)
  expect(ana.page.url()).toBe(url)
  expect(await ana.storage()).toBe(stored)
  expect(ana.requests.slice(asked)).toEqual([])
  expect((await historyOf(ana)).join('\n')).not.toMatch(/help|question/i)
  // Whoever comes back to the page, or opens it anew, finds it empty.
  await ana.go('/us')
  await ana.page.goBack()
  await headed(ana, questions.title)
  expect(await ana.page.getByRole('radio', { checked: true }).count()).toBe(0)
  await ana.page.reload()
  await ana.page.locator('h1').waitFor()
  expect(await shows(ana, questions.title)).toBe(false)
  expect(await ana.page.evaluate(() => JSON.stringify(history.state))).not.toMatch(/help/)
})

test('T8 · looked away from, the answers are gone; and no answer ever says that one is safe', async () => {
  const { ana } = pair
  await answerAll(ana)
  await ana.page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await eventually(async () => !(await shows(ana, questions.someYes)))
  expect(await ana.page.getByRole('radio', { checked: true }).count()).toBe(0)
  await press(ana, questions.go)
  await eventually(() => shows(ana, questions.allNo))
  expect(await ana.page.locator('main').innerText()).not.toMatch(/\bsafe\b|no risk|score/i)
})

test('T9 · before and after, my screens, my partner’s device and the relay are the same', async () => {
  const { ana, ben, relay } = pair
  const thread = await flagRupture(pair)
  const places = placesOf(thread)
  const before = await screensOf(ana, places)
  await pairRests(pair)
  const outside = async () => [await ben.storage(), relay.disk(), relay.logs()]
  const known = await outside()
  await answerAll(ana)
  await ana.go('/')
  expect(await screensOf(ana, places)).toEqual(before)
  await ana.page.waitForTimeout(1_000)
  expect(await outside()).toEqual(known)
  expect(ana.complaints).toEqual([])
})
