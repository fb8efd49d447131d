/** T6: someone looks over a shoulder, or holds the phone: leaving is instant, and a lock is a lock. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { flag } from '../../web/src/rooms/ruptures/words.ts'
import { onboarding } from '../../web/src/words/en/onboarding.ts'
import { help } from '../../web/src/words/en/help.ts'
import { settings } from '../../web/src/words/en/settings.ts'
import { steady } from '../../web/src/words/en/steady.ts'
import { words } from '../../web/src/words/en.ts'
import { eventually, fill, headed, shows } from '../support/road.ts'
import { openPair, type Pair, type Person, press, toLock } from '../two.ts'

const passphrase = 'four good plain words'
const weather = 'https://www.bbc.com/weather'
const { lock, away } = words.leaving
let pair: Pair

beforeEach(async () => {
  pair = await openPair({ paired: false })
})
afterEach(() => pair.close())

async function protect(person: Person): Promise<void> {
  await toLock(person)
  await fill(person, onboarding.lock.choose, passphrase)
  await press(person, onboarding.lock.set)
  await headed(person, words.today.alone.title(person.name))
}

/** The other site, without leaving this machine. */
async function answerFor({ context }: Person, status: number): Promise<void> {
  await context.route(`${weather}**`, (route) =>
    route.fulfill({ status, contentType: 'text/html', body: '<title>Weather</title>' }),
  )
}

async function shiftThrice({ page }: Person): Promise<void> {
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift')
}

test('T6 · Shift three times puts another site in place of this one, and Back shows the lock', async () => {
  const { ana } = pair
  await protect(ana)
  await answerFor(ana, 200)
  await ana.go('/mend/new')
  await fill(ana, flag.line, 'harbourlight')
  await shiftThrice(ana)
  await ana.page.waitForURL(`${weather}**`)
  await ana.page.goBack()
  await eventually(() => shows(ana, away.title))
  expect(await ana.page.title()).not.toContain('Mend')
  await press(ana, away.open)
  await headed(ana, lock.title)
  expect(await ana.page.content()).not.toContain('harbourlight')
  await fill(ana, lock.passphrase, 'something else')
  await press(ana, lock.open)
  await eventually(() => shows(ana, lock.wrong))
  await fill(ana, lock.passphrase, passphrase)
  await press(ana, lock.open)
  await headed(ana, words.today.alone.title('Ana'))
  await ana.go('/mend/new')
  await expect.poll(() => ana.page.getByLabel(flag.line).inputValue()).toBe('harbourlight')
})

test('T6 · before the other site has even answered, nothing is seen and the keys are gone, in every tab', async () => {
  const { ana } = pair
  await protect(ana)
  // An answer without a page: the browser stays where it was, and shows what is left there.
  await answerFor(ana, 204)
  const second = await ana.context.newPage()
  await second.goto(`${ana.origin}/us`)
  await second.getByRole('heading', { level: 1, name: lock.title }).waitFor()
  await ana.page.getByRole('button', { name: words.app.hide }).click()
  await eventually(async () => !(await ana.page.locator('body').isVisible()))
  await eventually(async () => (await ana.page.content()).includes(lock.title))
  expect(await ana.page.content()).not.toContain(words.today.alone.title('Ana'))
  await eventually(async () => !(await second.locator('body').isVisible()))
})

test('T6 · a minute out of sight locks it; less does not', async () => {
  const { ana } = pair
  await protect(ana)
  const hide = (state: 'hidden' | 'visible') =>
    ana.page.evaluate((to) => {
      Object.defineProperty(document, 'visibilityState', { value: to, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }, state)
  await hide('hidden')
  await ana.page.clock.fastForward(50_000)
  await hide('visible')
  await headed(ana, words.today.alone.title('Ana'))
  await hide('hidden')
  await ana.page.clock.fastForward(61_000)
  await hide('visible')
  await headed(ana, lock.title)
})

test('T6 · the tab carries a dull name, until its person wants the true one', async () => {
  const { ana } = pair
  for (const place of ['/', '/mend', '/help', '/settings']) {
    await ana.go(place)
    expect(await ana.page.title()).toBe(words.app.quietName)
  }
  await ana.page.getByLabel(settings.discreet.quiet).uncheck()
  await eventually(async () => (await ana.page.title()).includes(words.app.name))
  await ana.page.reload()
  await eventually(async () => (await ana.page.title()).includes(words.app.name))
})

test('T6 · the list under Back names neither Help nor the way out, nor where devices and words are', async () => {
  const { ana } = pair
  const untold = ['/help', '/settings/leaving', '/settings/devices', '/settings/recovery']
  await ana.go('/us')
  for (const place of untold) {
    await ana.go(place)
    await ana.page.locator('h1').waitFor()
  }
  // A link inside the app goes the same way, and Back leads where one was.
  await ana.go('/steady')
  await ana.page.locator('a[href="/help"]').first().click()
  await headed(ana, help.title)
  await ana.page.goBack()
  await headed(ana, steady.title)
  await ana.page.goForward()
  await headed(ana, help.title)
  await answerFor(ana, 200)
  await shiftThrice(ana)
  await ana.page.waitForURL(`${weather}**`)
  const session = await ana.context.newCDPSession(ana.page)
  const { entries } = await session.send('Page.getNavigationHistory')
  const told = entries.map(({ url, title }) => `${url} ${title}`).join('\n')
  for (const place of untold) expect(told).not.toContain(place)
  expect(told).not.toContain(words.app.help)
  expect(told).not.toContain(words.app.name)
})

test('T6 · holding Shift to press, select or write is not leaving', async () => {
  const { ana } = pair
  await answerFor(ana, 200)
  await ana.go('/us')
  const heading = ana.page.locator('h1')
  for (let times = 0; times < 5; times++) await heading.click({ modifiers: ['Shift'] })
  await ana.go('/mend/new')
  await ana.page.getByLabel(flag.line).focus()
  for (const letter of 'ABCDE') await ana.page.keyboard.press(`Shift+${letter}`)
  for (let times = 0; times < 4; times++) await ana.page.keyboard.press('Shift+ArrowLeft')
  await ana.page.waitForTimeout(1_000)
  expect(ana.page.url()).toContain(ana.origin)
  expect(await ana.page.getByLabel(flag.line).inputValue()).toBe('ABCDE')
})
