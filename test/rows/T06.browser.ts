/** T6: someone looks over a shoulder, or holds the phone: leaving is instant, and a lock is a lock. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { flag } from '../../web/src/words/en/flag.ts'
import { onboarding } from '../../web/src/words/en/onboarding.ts'
import { settings } from '../../web/src/words/en/settings.ts'
import { words } from '../../web/src/words/en.ts'
import { eventually, fill, headed, shows } from '../support/road.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

const passphrase = 'four good plain words'
const weather = 'https://www.bbc.com/weather'
const { lock, away } = words.leaving
let pair: Pair

beforeEach(async () => {
  pair = await openPair({ paired: false })
})
afterEach(() => pair.close())

async function protect(person: Person): Promise<void> {
  await person.go('/start/lock')
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
  expect(await ana.page.getByLabel(flag.line).inputValue()).toBe('harbourlight')
})

test('T6 · before the other site has even answered, nothing is seen and the keys are gone, in every tab', async () => {
  const { ana } = pair
  await protect(ana)
  // An answer without a page: the browser stays where it was, and shows what is left there.
  await answerFor(ana, 204)
  const second = await ana.context.newPage()
  await second.goto(`${ana.origin}/us`)
  await second.getByRole('heading', { level: 1, name: lock.title }).waitFor()
  await ana.page.getByRole('button', { name: words.house.leave }).click()
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

test('T6 · the tab can carry a dull name', async () => {
  const { ana } = pair
  await ana.go('/settings')
  await ana.page.getByLabel(settings.discreet.quiet).check()
  await eventually(async () => (await ana.page.title()) === words.house.quietApp)
  await ana.page.reload()
  await eventually(async () => (await ana.page.title()) === words.house.quietApp)
})
