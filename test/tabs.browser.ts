/** Two tabs of one device: one text in both, and what both say at once is said once. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { account } from '../web/src/rooms/accounts/words.ts'
import { words } from '../web/src/words/en.ts'
import { flag } from '../web/src/rooms/ruptures/words.ts'
import { promise } from '../web/src/rooms/promises/words.ts'
import { flagRupture, shows } from './support/road.ts'
import type { Page } from 'playwright'
import { openPair, type Pair } from './two.ts'

let pair: Pair

beforeAll(async () => {
  pair = await openPair()
})
afterAll(() => pair.close())

test('a letter in a stale tab is added to the newer text, and what one tab shared is gone in the other', async () => {
  const { ana, ben } = pair
  const thread = await flagRupture(pair)
  const place = `${ana.origin}/mend/${thread}/account`
  const [one, two] = [ana.page, await ana.context.newPage()]
  for (const page of [one, two]) {
    await page.goto(place)
    await page.getByLabel(account.camera, { exact: true }).waitFor()
  }
  const [here, there] = [one, two].map((page) => page.getByLabel(account.camera, { exact: true }))
  const long = 'I came home at seven and the kitchen was dark. '.repeat(7).slice(0, 300)
  await here?.fill(long)
  await expect.poll(() => there?.inputValue()).toBe(long)
  await there?.press('End')
  await there?.pressSequentially('x')
  await expect.poll(() => here?.inputValue()).toHaveLength(301)
  await one.reload()
  await expect.poll(() => here?.inputValue()).toHaveLength(301)

  await one.getByLabel(account.did, { exact: true }).fill('I felt small.')
  await one.getByRole('button', { name: words.app.shareWith('Ben') }).click()
  await one.waitForURL((url) => url.pathname === `/mend/${thread}`)
  await expect.poll(() => there?.inputValue()).toBe('')
  await two.getByRole('button', { name: words.app.shareWith('Ben') }).click()
  await two.getByText(account.cameraMissing).waitFor()
  await ben.go(`/mend/${thread}`)
  await expect.poll(() => shows(ben, 'I came home at seven')).toBe(true)
  const read = await ben.page.locator('main').innerText()
  expect(read.split('I came home at seven').length - 1).toBeLessThanOrEqual(7)
})

/** One press in each tab, at one moment: both wait at the same lock, so that neither has heard of the other's press. */
async function pressInBoth(tabs: readonly Page[], name: string): Promise<void> {
  const buttons = tabs.map((tab) => tab.getByRole('button', { name, exact: true }))
  await Promise.all(buttons.map((button) => button.waitFor()))
  const gate = await tabs[0]?.evaluateHandle(shutGate)
  const pressed = buttons.map((button) => button.evaluate(pressAtGate))
  await expect.poll(() => tabs[0]?.evaluate(waitingAtGate)).toBe(tabs.length)
  await gate?.evaluate((open) => open())
  await Promise.all(pressed)
}

/** In a tab. @returns what opens the gate again */
const shutGate = (): Promise<() => void> =>
  new Promise((shut) => {
    void navigator.locks.request('gate', () => new Promise<void>((open) => shut(open)))
  })

const pressAtGate = (button: HTMLElement): Promise<void> =>
  navigator.locks.request('gate', { mode: 'shared' }, () => button.click())

const waitingAtGate = async (): Promise<number> =>
  ((await navigator.locks.query()).pending ?? []).filter(({ name }) => name === 'gate').length

test('Share pressed in two tabs at once says it once, and both go on as if it was theirs', async () => {
  const { ana, ben } = pair
  const tabs = [ana.page, await ana.context.newPage()]
  for (const [round, line] of ['The first evening', 'The second', 'The third'].entries()) {
    for (const tab of tabs) await tab.goto(`${ana.origin}/mend/new`)
    const [here, there] = tabs.map((tab) => tab.getByLabel(flag.line, { exact: true }))
    await here?.fill(line)
    await expect.poll(() => there?.inputValue()).toBe(line)
    for (const tab of tabs) {
      await tab.getByRole('button', { name: flag.next }).click()
      await tab.getByText(flag.wishes.write, { exact: true }).click()
    }
    await pressInBoth(tabs, words.app.shareWith('Ben'))
    for (const tab of tabs) await tab.waitForURL((url) => !url.pathname.includes('/new'))
    await ben.go('/')
    await ben.go('/mend')
    await expect.poll(() => shows(ben, line), { message: String(round) }).toBe(true)
    expect((await ben.page.locator('main').innerText()).split(line)).toHaveLength(2)
  }
  await tabs[1]?.close()
})

test('a promise made in two tabs at once is made once', async () => {
  const { ana, ben } = pair
  const thread = await flagRupture(pair)
  const tabs = [ana.page, await ana.context.newPage()]
  for (const tab of tabs) await tab.goto(`${ana.origin}/mend/${thread}/promise`)
  const [here, there] = tabs.map((tab) => tab.getByLabel(promise.make.label, { exact: true }))
  await here?.fill('call you at noon')
  await expect.poll(() => there?.inputValue()).toBe('call you at noon')
  await pressInBoth(tabs, words.app.shareWith('Ben'))
  for (const tab of tabs) await tab.waitForURL((url) => url.pathname === `/mend/${thread}`)
  await ben.go(`/mend/${thread}`)
  await expect.poll(() => shows(ben, 'call you at noon')).toBe(true)
  const read = await ben.page.locator('main').innerText()
  expect(read.split('call you at noon')).toHaveLength(2)
  await tabs[1]?.close()
})
