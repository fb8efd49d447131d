/** Mend in two languages: the browser's own at first, then the one that is chosen, on this device alone. */
import type { BrowserContext, Page } from 'playwright'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { help as helpInGerman } from '../web/src/words/de/help.ts'
import { onboarding as german } from '../web/src/words/de/onboarding.ts'
import { settings as settingsInGerman } from '../web/src/words/de/settings.ts'
import { words as wordsInGerman } from '../web/src/words/de.ts'
import { tongue } from '../web/src/words/en/device/tongue.ts'
import { onboarding } from '../web/src/words/en/onboarding.ts'
import { settings } from '../web/src/words/en/settings.ts'
import { needs } from '../web/src/rooms/needs/words.ts'
import { needs as needsInGerman } from '../web/src/rooms/needs/words.de.ts'
import { eventually, fill, headed, shows } from './support/road.ts'
import { openPair, type Pair, press } from './two.ts'

let pair: Pair
beforeEach(async () => {
  pair = await openPair()
})
afterEach(() => pair.close())

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor()

async function stranger(locale: string): Promise<{ page: Page; context: BrowserContext }> {
  const context = await pair.browser.newContext({ locale, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.goto(pair.ana.origin)
  return { page, context }
}

test('whose browser is German reads German, without a network as well, and can have English', async () => {
  const { page, context } = await stranger('de-AT')
  await heading(page, german.welcome.title)
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de')
  const worker = await page.evaluate(
    async () => (await navigator.serviceWorker.ready).active?.scriptURL,
  )
  expect(worker).toMatch(/\/sw\.de\.js$/)
  await page.reload()
  await context.setOffline(true)
  await page.reload()
  await heading(page, german.welcome.title)
  await context.setOffline(false)
  await page.goto(`${pair.ana.origin}/help`)
  await page.getByText('Deutschland', { exact: true }).click()
  await page.getByText(`${helpInGerman.emergency} 110 oder 112`, { exact: true }).waitFor()
  await page.goto(pair.ana.origin)
  await page.getByRole('button', { name: 'English' }).click()
  await heading(page, onboarding.welcome.title)
  await page.reload()
  await heading(page, onboarding.welcome.title)
  await context.close()
})

test('Ana takes German in Settings: her draft stays, Ben’s page stays English, and both read each other', async () => {
  const { ana, ben } = pair
  await ana.page.evaluate(() => navigator.serviceWorker.ready)
  await ana.page.reload()
  await ana.go('/needs')
  await press(ana, 'heard')
  await fill(ana, needs.when, 'wenn ich nach Hause komme')
  await ana.go('/settings')
  await ana.page.getByText('Deutsch', { exact: true }).click()
  await heading(ana.page, settingsInGerman.title)
  await ana.go('/needs')
  await headed(ana, needsInGerman.title)
  await eventually(() =>
    ana.page
      .getByLabel(needsInGerman.when)
      .inputValue()
      .then((text) => text === 'wenn ich nach Hause komme'),
  )
  await press(ana, wordsInGerman.app.shareWith('Ben'))
  await ben.go('/needs')
  await headed(ben, needs.title)
  await eventually(() => shows(ben, 'wenn ich nach Hause komme'))
  expect(await ben.page.evaluate(() => document.documentElement.lang)).toBe('en')
  await ana.go('/settings/coach')
  await eventually(() => shows(ana, settingsInGerman.coach.knowsIntro))
  await ana.go('/settings')
  await ana.page.getByText('English', { exact: true }).click()
  await heading(ana.page, settings.title)
})

test('without a network a language cannot be changed: that is said, and nothing else changes', async () => {
  const { ana } = pair
  await ana.page.evaluate(() => navigator.serviceWorker.ready)
  await ana.page.reload()
  await ana.go('/settings')
  await headed(ana, settings.title)
  await ana.offline(true)
  await ana.page.getByText('Deutsch', { exact: true }).click()
  await eventually(() => shows(ana, tongue.offline))
  expect(await ana.page.evaluate(() => document.cookie)).toBe('language=en')
  await ana.page.reload()
  await headed(ana, settings.title)
  await ana.offline(false)
  await ana.page.getByText('Deutsch', { exact: true }).click()
  await heading(ana.page, settingsInGerman.title)
})
