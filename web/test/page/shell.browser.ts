/** The app on the device itself: it opens without a network, and a newer one is told of, never forced. */
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../../test/browser.ts'
import { appFolder } from '../../../test/support/app.ts'
import { openRelayHere, type TestRelay } from '../../../test/support/relay.ts'
import { onboarding } from '../../src/words/en/onboarding.ts'
import { words } from '../../src/words/en.ts'

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
  await page.getByText(words.app.updateReady).waitFor()
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(born)
  await page.getByRole('button', { name: words.app.updateUse }).click()
  await expect
    .poll(() => page.evaluate(() => performance.timeOrigin).catch(() => born))
    .not.toBe(born)
  await page.getByRole('heading', { level: 1, name: onboarding.welcome.title }).waitFor()
  await expect.poll(() => page.getByText(words.app.updateReady).count()).toBe(0)
})

test('a newer version is looked for on opening, every few hours, and when somebody comes back after as long', async () => {
  const visit = await browser.newContext()
  const shown = await visit.newPage()
  await shown.clock.install()
  await shown.addInitScript(countLooks)
  await shown.goto(`http://localhost:${relay.port()}`)
  const looks = () => shown.evaluate<number>('window.looks')
  await expect.poll(looks).toBe(1)
  await shown.clock.runFor(5 * hour)
  expect(await looks()).toBe(2)
  const back = () => shown.evaluate(() => void window.dispatchEvent(new Event('focus')))
  await back()
  expect(await looks()).toBe(2)
  await visit.close()
})

test('all tabs are told of a newer version, the button works in each, and a tab that stays old has all its parts', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mend-app-'))
  cpSync(appFolder(), folder, { recursive: true })
  const server = await openRelayHere(folder)
  const address = `http://localhost:${server.port()}`
  const visit = await browser.newContext()
  const tabs = [await visit.newPage(), await visit.newPage(), await visit.newPage()] as const
  for (const tab of tabs) {
    await tab.goto(address)
    await expect.poll(() => isKept(tab)).toBe(true)
  }
  const [first, second, third] = tabs
  await server.stop()
  const gone = newVersion(folder)
  await server.start()
  await first.evaluate(async () => (await navigator.serviceWorker.ready).update())
  for (const tab of tabs) await tab.getByText(words.app.updateReady).waitFor()
  for (const tab of [first, second]) {
    const born = await bornAt(tab)
    await tab.getByRole('button', { name: words.app.updateUse }).click()
    await expect.poll(() => bornAt(tab).catch(() => born)).not.toBe(born)
    await tab.getByRole('heading', { level: 1, name: onboarding.welcome.title }).waitFor()
    await expect.poll(() => tab.getByText(words.app.updateReady).count()).toBe(0)
  }
  expect((await fetch(address + gone)).status).toBe(404)
  expect(await third.evaluate(async (file) => (await fetch(file)).status, gone)).toBe(200)
  await third.getByText(words.app.updateReady).waitFor()
  await visit.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

test.each(['/healthz', '/other.txt', '/metrics'])(
  'what is no place of the app is answered by whoever it belongs to, and not by the worker (%s)',
  async (place) => {
    const shown = await context.newPage()
    const response = await shown.goto(`http://localhost:${relay.port()}${place}`)
    expect(response?.fromServiceWorker()).toBe(false)
    await shown.close()
  },
)

test('what did not come while the network was bad is asked for again, and nobody has to open Mend anew', async () => {
  const bad = mkdtempSync(path.join(tmpdir(), 'mend-app-'))
  cpSync(appFolder(), bad, { recursive: true })
  const gone = readdirSync(path.join(bad, 'assets')).filter((name) => name.startsWith('card-'))
  for (const name of gone) rmSync(path.join(bad, 'assets', name))
  const server = await openRelayHere(bad)
  const visit = await browser.newContext()
  const first = await visit.newPage()
  await first.addInitScript(countRegistrations)
  await first.goto(`http://localhost:${server.port()}`)
  // Asked for a second time: the first has failed, since a file was missing.
  await expect.poll(() => first.evaluate('window.asked')).toBeGreaterThanOrEqual(2)
  expect(await isKept(first)).toBe(false)
  await server.stop()
  cpSync(appFolder(), bad, { recursive: true })
  await server.start()
  await expect.poll(() => isKept(first)).toBe(true)
  await visit.close()
  await server.close()
  rmSync(bad, { recursive: true, force: true })
})

const countRegistrations = `{
  const own = ServiceWorkerContainer.prototype.register
  window.asked = 0
  ServiceWorkerContainer.prototype.register = function (...given) {
    window.asked += 1
    return own.apply(this, given)
  }
}`

const hour = 3_600_000

const countLooks = `{
  const own = ServiceWorkerRegistration.prototype.update
  window.looks = 0
  ServiceWorkerRegistration.prototype.update = function () {
    window.looks += 1
    return own.call(this)
  }
}`

const bornAt = (shown: Page): Promise<number> => shown.evaluate(() => performance.timeOrigin)

/** Another version in place: one part has another name, as a part that was changed has. @returns the name it had */
function newVersion(folder: string): string {
  const assets = path.join(folder, 'assets')
  // Of the language of these tabs: the other one has a part of that name as well.
  const shell = readFileSync(path.join(folder, 'sw.js'), 'utf8')
  const old = readdirSync(assets).find((name) => /^card-.*\.js$/.test(name) && shell.includes(name))
  if (old === undefined) throw new Error('no such part')
  const renamed = old.replace(/.{4}\.js$/, 'new0.js')
  for (const name of readdirSync(assets).filter((each) => each.startsWith(old)))
    rmSync(path.join(assets, name))
  cpSync(path.join(appFolder(), 'assets', old), path.join(assets, renamed))
  const app = readdirSync(assets)
    .filter((name) => /^app-.*\.js$/.test(name))
    .map((name) => `assets/${name}`)
  for (const file of ['sw.js', ...app]) {
    const text = readFileSync(path.join(folder, file), 'utf8').replaceAll(old, renamed)
    const next = file === 'sw.js' ? text.replace(/(version\W+)[0-9a-f]{4}/, '$10000') : text
    writeFileSync(path.join(folder, file), next)
    for (const small of ['.br', '.gz']) rmSync(path.join(folder, file + small), { force: true })
  }
  return `/assets/${old}`
}

/** Whether the app's files are on the device. */
const isKept = (shown: Page): Promise<boolean> =>
  shown.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    return (registration?.active ?? null) !== null
  })
