/** The app on the device itself: it opens without a network, and a newer one is told of, never forced. */
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../test/browser.ts'
import { appFolder } from '../../test/support/app.ts'
import { openRelayHere, type TestRelay } from '../../test/support/relay.ts'
import { onboarding } from '../src/words/en/onboarding.ts'
import { words } from '../src/words/en.ts'

let app: string
let relay: TestRelay
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  app = mkdtempSync(path.join(tmpdir(), 'mend-app-'))
  cpSync(appFolder(), app, { recursive: true })
  relay = await openRelayHere(app)
  browser = await openBrowser()
  context = await browser.newContext()
  page = await context.newPage()
  await page.goto(`http://localhost:${relay.port()}`)
  await page.evaluate(() => navigator.serviceWorker.ready)
})
afterAll(async () => {
  await browser.close()
  await relay.close()
  rmSync(app, { recursive: true, force: true })
})

test('it can be installed: a name, an icon of each kind, a start within its scope', async () => {
  const response = await page.request.get(`http://localhost:${relay.port()}/manifest.webmanifest`)
  const manifest = (await response.json()) as Record<string, unknown>
  expect(manifest).toMatchObject({
    name: 'Mend',
    start_url: '/',
    scope: '/',
    display: 'standalone',
  })
  const icons = manifest['icons'] as readonly { readonly src: string; readonly purpose: string }[]
  expect(icons.map(({ purpose }) => purpose)).toContain('maskable')
  for (const { src } of icons) {
    const status = await page.evaluate(async (icon) => (await fetch(icon)).status, src)
    expect(status).toBe(200)
  }
  const chromium = await context.newCDPSession(page)
  const { installabilityErrors } = await chromium.send('Page.getInstallabilityErrors')
  expect(installabilityErrors).toEqual([])
  await chromium.detach()
})

test('nothing is asked of any other place, and the page runs under a strict policy', async () => {
  const other = await context.newPage()
  const asked: string[] = []
  const complaints: string[] = []
  other.on('request', (request) => asked.push(new URL(request.url()).origin))
  other.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text())
  })
  const page = await other.goto(`http://localhost:${relay.port()}`)
  await other.getByRole('heading', { level: 1 }).waitFor()
  expect(page?.headers()['content-security-policy']).toContain("script-src 'self'")
  expect([...new Set(asked)]).toEqual([`http://localhost:${relay.port()}`])
  expect(complaints).toEqual([])
  await other.close()
})

test('on the device it opens straight from what is kept: one script, and the worker is not woken for it', async () => {
  await page.goto(`http://localhost:${relay.port()}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const came = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .map((entry) => entry.toJSON() as Record<string, unknown>)
      .filter(({ name }) => /[0-9]\/$|\/app-[^/]+\.(?:js|css)$/.test(String(name)))
      .map(({ workerFinalSourceType, workerFinalRouterSource }) =>
        String(workerFinalRouterSource ?? workerFinalSourceType),
      ),
  )
  expect(came).toEqual(['cache', 'cache', 'cache'])
})

test('with the relay gone and the network off it opens all the same, every part of it', async () => {
  await relay.stop()
  await context.setOffline(true)
  for (const place of ['/', '/steady/sigh', '/help', '/start', '/settings/limits']) {
    await page.goto(`http://localhost:${relay.port()}${place}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
  await context.setOffline(false)
  await relay.start()
})

test('a newer version is told of, waits, and is used when its person says so', async () => {
  await page.goto(`http://localhost:${relay.port()}`)
  await page.getByRole('heading', { level: 1, name: onboarding.welcome.title }).waitFor()
  await relay.stop()
  for (const small of ['.br', '.gz']) rmSync(path.join(app, `sw.js${small}`))
  appendFileSync(path.join(app, 'sw.js'), '\n// newer\n')
  await relay.start()
  const born = await page.evaluate(() => performance.timeOrigin)
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await page.getByText(words.house.updateReady).waitFor()
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(born)
  await page.getByRole('button', { name: words.house.updateUse }).click()
  await expect
    .poll(() => page.evaluate(() => performance.timeOrigin).catch(() => born), { timeout: 10_000 })
    .not.toBe(born)
  await page.getByRole('heading', { level: 1, name: onboarding.welcome.title }).waitFor()
  await expect.poll(() => page.getByText(words.house.updateReady).count()).toBe(0)
})
