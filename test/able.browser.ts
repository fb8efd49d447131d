/** Older browsers, missing parts, and what throws: each is answered in words, and no button stays grey. */
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { app } from '../web/src/words/en/app.ts'
import { help } from '../web/src/words/en/help.ts'
import { onboarding } from '../web/src/words/en/onboarding.ts'
import { settings } from '../web/src/words/en/settings.ts'
import { openBrowser } from './browser.ts'
import { appFolder } from './support/app.ts'
import { openRelayHere, type TestRelay } from './support/relay.ts'

const { tooOld, stumble } = app
const { leaving } = settings
const { welcome, who, phrase } = onboarding

let relay: TestRelay
let browser: Browser

beforeAll(async () => {
  relay = await openRelayHere(appFolder())
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await relay.close()
})

const without = (name: string) => `for (const how of ['generateKey', 'importKey']) {
  const own = crypto.subtle[how].bind(crypto.subtle)
  crypto.subtle[how] = (...given) => given.some((each) => (each?.name ?? each) === '${name}')
    ? Promise.reject(new DOMException('Unrecognized name', 'NotSupportedError')) : own(...given)
}`

// While it is broken, keys cannot be made and nothing can be dropped.
const breakable = `const fail = (owner, name) => {
  const own = owner[name]
  owner[name] = function (...given) {
    if (window.broken) throw new TypeError('undefined is not a function')
    return own.apply(this, given)
  }
}
fail(SubtleCrypto.prototype, 'generateKey')
fail(SubtleCrypto.prototype, 'importKey')
fail(IDBDatabase.prototype, 'transaction')`

test.each([
  ['Ed25519', without('Ed25519')],
  ['X25519', without('X25519')],
  ['toSorted', 'delete Array.prototype.toSorted'],
  ['locks', 'Object.defineProperty(Navigator.prototype, "locks", { value: undefined })'],
  ['a store', 'Object.defineProperty(window, "indexedDB", { value: undefined })'],
])(
  'a browser without %s reads that it is too old, which to get, and whom to call',
  async (_, less) => {
    const page = await openPage(less)
    await page.getByRole('heading', { name: tooOld.title }).waitFor()
    await page.getByText(tooOld.todo).waitFor()
    await page.getByRole('button', { name: app.help }).click()
    await page.getByText(help.danger).waitFor()
    await page.context().close()
  },
)

test('without a storage manager everything goes on as it does elsewhere', async () => {
  const page = await openPage(
    'Object.defineProperty(Navigator.prototype, "storage", { value: undefined })',
  )
  await begin(page)
  await page.getByText(phrase.title).waitFor()
  expect(await page.getByText(stumble.happened).count()).toBe(0)
  await page.context().close()
})

test('nobody is asked to let Mend keep anything before there is something to keep', async () => {
  const page = await openPage(
    'window.asked = 0; StorageManager.prototype.persist = () => Promise.resolve(++window.asked > 0)',
  )
  await page.getByRole('button', { name: welcome.begin, exact: true }).waitFor()
  await page.waitForTimeout(1_000)
  const asked = () => page.evaluate(() => (window as unknown as { asked: number }).asked)
  expect(await asked()).toBe(0)
  await begin(page)
  await page.getByText(phrase.title).waitFor()
  await expect.poll(() => asked()).toBe(1)
  await page.context().close()
})

test('what throws while one begins is said, and the same button works the next time', async () => {
  const page = await openPage(breakable)
  await page.getByRole('button', { name: welcome.begin, exact: true }).click()
  await page.getByLabel(who.name).fill('Ana')
  await page.evaluate('window.broken = true')
  await page.getByRole('button', { name: who.next, exact: true }).click()
  await page.getByText(stumble.happened).waitFor()
  await page.evaluate('window.broken = false')
  await page.getByRole('button', { name: stumble.read }).click()
  await page.getByRole('button', { name: who.next, exact: true }).click()
  await page.getByText(phrase.title).waitFor()
  await page.context().close()
})

test('what throws over an open question is said over it, and the question can be answered again', async () => {
  const page = await openPage(breakable)
  await begin(page)
  await page.getByText(phrase.title).waitFor()
  await page.evaluate(
    'history.pushState(null, "", "/settings/leaving"); dispatchEvent(new PopStateEvent("popstate"))',
  )
  await page.getByRole('button', { name: leaving.erase }).click()
  // In one moment with the press: what goes on by itself would throw first, and be told over the question.
  await page.getByRole('button', { name: leaving.eraseYes }).evaluate((yes: HTMLElement) => {
    Object.assign(window, { broken: true })
    yes.click()
  })
  await page.getByRole('dialog', { name: stumble.title }).getByText(stumble.safe).waitFor()
  await page.evaluate('window.broken = false')
  await page.getByRole('button', { name: stumble.read }).click()
  await page.getByRole('button', { name: leaving.eraseYes }).click()
  await page.getByRole('button', { name: welcome.begin, exact: true }).waitFor()
  await page.context().close()
})

test('over HTTP in a home network: the line is named within seconds, and what to do', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const own = `http://localhost:${relay.port()}`
  await context.route('http://mend.lan/**', async (route) => {
    const url = new URL(route.request().url())
    await route.fulfill({ response: await route.fetch({ url: `${own}${url.pathname}` }) })
  })
  const page = await context.newPage()
  await page.goto('http://mend.lan/')
  await page.getByText(tooOld.secure).waitFor({ timeout: 10_000 })
  await page.getByText(tooOld.secureTodo).waitFor()
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  await page.getByRole('button', { name: app.help }).click()
  await page.getByText(help.danger).waitFor()
  await context.close()
})

test.each([
  [
    'without a clipboard',
    'Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined })',
  ],
  [
    'whose clipboard never answers',
    'Clipboard.prototype.writeText = () => new Promise(() => undefined)',
  ],
])('a browser %s shows the link, to be copied by hand', async (_, less) => {
  const page = await openPage(`${less}; delete Navigator.prototype.share`)
  await begin(page)
  await page.getByText(phrase.title).waitFor()
  await goTo(page, '/invite/partner')
  await page.getByRole('button', { name: onboarding.invite.copy }).click()
  await page.getByText(onboarding.invite.notCopied).first().waitFor({ timeout: 10_000 })
  await page.locator('.by-hand', { hasText: 'http' }).waitFor()
  await page.context().close()
})

const goTo = (page: Page, place: string) =>
  page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, place)

test('a browser that cannot read the app reads a sentence that stands in the page itself', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  await context.route('**/assets/app-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'const a = ;' }),
  )
  const page = await context.newPage()
  await page.goto(`http://localhost:${relay.port()}/`)
  const sentence = page.getByText('this browser is too old for it')
  expect(await sentence.isVisible()).toBe(false)
  await sentence.waitFor()
  await context.close()
})

async function openPage(less: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  await context.addInitScript(less)
  const page = await context.newPage()
  await page.goto(`http://localhost:${relay.port()}/`)
  return page
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: welcome.begin, exact: true }).click()
  await page.getByLabel(who.name).fill('Ana')
  await page.getByRole('button', { name: who.next, exact: true }).click()
}
