/** M3: the manifest as a browser reads it, with ways straight to a place; and a mark on the icon that counts nothing. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drawer } from '../../web/src/rooms/drawer/words.ts'
import { flag } from '../../web/src/rooms/ruptures/words.ts'
import { times } from '../../web/src/rooms/times/words.ts'
import { steady } from '../../web/src/words/en/steady.ts'
import { words } from '../../web/src/words/en.ts'
import { eventually, fill, headed } from '../support/road.ts'
import { openPair, press, reopen, type Pair, type Person } from '../two.ts'

let pair: Pair
beforeAll(async () => {
  pair = await openPair()
})
afterAll(() => pair.close())

const titles = new Map([
  ['/steady', steady.title],
  ['/times', times.now.title],
  ['/drawer/noticed', drawer.noticed.title],
])

type Manifest = {
  readonly name: string
  readonly shortcuts: readonly {
    readonly name: string
    readonly url: string
    readonly icons: readonly { readonly src: string }[]
  }[]
}

/** What the browser itself made of it, with all it had to say against it. */
async function manifestOf({ page, context }: Person) {
  const session = await context.newCDPSession(page)
  const read = await session.send('Page.getAppManifest')
  await session.detach()
  return { errors: read.errors, manifest: JSON.parse(read.data ?? '{}') as Manifest }
}

test('M3 · the browser reads the manifest without a word, and each shortcut opens its own place', async () => {
  const { ana } = pair
  const { errors, manifest } = await manifestOf(ana)
  expect(errors).toEqual([])
  expect(manifest.shortcuts.map(({ name }) => name)).toEqual(['Steady', 'Is now good?', 'Noticed'])
  for (const { url, icons } of manifest.shortcuts) {
    for (const { src } of icons)
      expect((await ana.page.request.get(ana.origin + src)).ok()).toBe(true)
    const opened = await reopen({ ...ana, page: await ana.context.newPage() }, url)
    // An address that nobody knows would be shown as Today.
    await headed(opened, titles.get(url) ?? '')
    await opened.page.close()
  }
})

const badges = ({ page }: Person): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { badges: string[] }).badges)

async function listen({ page }: Person): Promise<void> {
  await page.evaluate(() => {
    const told: string[] = []
    Object.assign(globalThis, { badges: told })
    Object.assign(navigator, {
      setAppBadge: (...given: readonly unknown[]) => {
        told.push(`set ${JSON.stringify(given)}`)
        return Promise.resolve()
      },
      clearAppBadge: () => {
        told.push('clear')
        return Promise.resolve()
      },
    })
  })
}

test('M3 · the icon is marked without a number when something waits, and no more once Today was looked at', async () => {
  const { ana, ben } = pair
  await ben.go('/settings')
  await ben.page.locator('h1').waitFor()
  await listen(ben)
  await ana.go('/mend/new')
  await fill(ana, flag.line, 'The storm')
  await press(ana, flag.next)
  await ana.page.getByText(flag.wishes.write).click()
  await press(ana, words.app.shareWith('Ben'))
  await eventually(async () => (await badges(ben)).at(-1) === 'set []')
  await ben.go('/')
  await eventually(async () => (await badges(ben)).at(-1) === 'clear')
  await ben.go('/settings')
  await ben.page.waitForTimeout(300)
  expect((await badges(ben)).at(-1)).toBe('clear')
  expect((await badges(ben)).every((told) => told === 'clear' || told === 'set []')).toBe(true)
})
