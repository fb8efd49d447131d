/** `npm run bench:open`: from a tap to a usable Today, and from a Share to both screens, in a real browser. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright'
import { build } from 'vite'
import { emptyCouple, fold, foldVersion, type PartnerId } from '@mend/domain/couple'
import { appFolder } from '../test/support/app.ts'
import { openProfile } from '../test/support/profile.ts'
import { fill, headed } from '../test/support/road.ts'
import { begin, pairUp, press, type Person } from '../test/two.ts'
import { needs } from '../web/src/words/en/needs.ts'
import { words } from '../web/src/words/en.ts'
import { history } from './years.ts'

const [events = 100_000, shares = 40, opens = 9] = process.argv.slice(2).map(Number)
// The most that lie behind a kept picture before the app draws a new one.
const since = 249
const home = mkdtempSync(path.join(tmpdir(), 'mend-open-'))
const first = await openProfile(path.join(home, 'ana'))
const second = await openProfile(path.join(home, 'ben'), first.relay)
const ana = first.person
const ben: Person = { ...second.person, name: 'Ben' }
let over = 0

// In the page, before anything of the app: the frame after the one in which Today has a heading and something to press.
const watchForToday = `{
  const look = () => {
    const usable = document.querySelector('main h1')?.textContent && document.querySelector('main button, main a')
    if (!usable) return requestAnimationFrame(look)
    requestAnimationFrame(() => { globalThis.usableAt = performance.now() })
  }
  look()
}`

// What no app could be quicker than, here and now: the least page this origin has, shown; two frames; a row on the disk.
const barePage = leastPage()
const watchForFrame = `requestAnimationFrame(() => requestAnimationFrame(() => { globalThis.usableAt = performance.now() }))`

for (const { context, origin } of [ana, ben])
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin })
await begin(ana)
await ana.page.evaluate(() => navigator.serviceWorker.ready.then(() => null))
const bare = middle(await opening(ana, barePage, watchForFrame))
floor('a page with one line on it, from the same cache', bare)
report('open to a usable Today, empty', 150, middle(await opening(ana)), bare)

await pairUp(ana, ben)
const shared = await sharing()
const least = await leastShare(ana.page)
floor('a frame drawn, one row durable, the next frame, p95', least.mine)
report(
  'Share to durable and on my own screen, p95',
  20,
  p95(shared.map(({ mine }) => mine)),
  least.mine,
)
floor('three rows durable one after the other, a frame, p95', least.theirs)
report(
  'Share to the other’s screen, p95',
  60,
  p95(shared.map(({ theirs }) => theirs)),
  least.theirs,
)

await liveTenYears()
report(
  `open to a usable Today, ${events.toLocaleString('en')} events`,
  400,
  middle(await opening(ana)),
  bare,
)

await first.close()
await second.close()
await first.relay.close()
rmSync(home, { recursive: true, force: true })
process.exitCode = over > 0 ? 1 : 0

function report(what: string, budgetMs: number, ms: number, floorMs: number): void {
  if (ms > budgetMs) over++
  const verdict = ms > budgetMs ? 'OVER' : 'ok'
  const times = `${(ms / floorMs).toFixed(1)} × the least`
  console.log(
    `${what.padEnd(46)}${ms.toFixed(0).padStart(6)} ms of ${budgetMs}  ${verdict}, ${times}`,
  )
}

function floor(what: string, ms: number): void {
  console.log(`  the least: ${what} ${ms.toFixed(0)} ms`)
}

/** The smallest script of the app, which a page can show as text. */
function leastPage(): string {
  const assets = path.join(appFolder(), 'assets')
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
  const bySize = scripts.map((name) => [statSync(path.join(assets, name)).size, name] as const)
  return `/assets/${bySize.toSorted(([a], [b]) => a - b)[0]?.[1] ?? ''}`
}

/**
 * What a Share cannot be quicker than in this browser, at the 95th of a hundred.
 *
 * Mine is written once, after a tap that was drawn itself. The other's is written as it is said, as it is sealed, and as
 * it arrives.
 */
function leastShare(page: Page): Promise<{ readonly mine: number; readonly theirs: number }> {
  return page.evaluate(async () => {
    const asked = indexedDB.open('least', 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore('rows', { autoIncrement: true })
    await new Promise((resolve) => (asked.onsuccess = resolve))
    const row = () =>
      new Promise((resolve) => {
        const write = asked.result.transaction('rows', 'readwrite', { durability: 'strict' })
        write.objectStore('rows').add(new Uint8Array(1_200))
        write.oncomplete = resolve
      })
    const toFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const times = { mine: [] as number[], theirs: [] as number[] }
    for (let tries = 0; tries < 100; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      await toFrame()
      const tapped = performance.now()
      await row()
      await toFrame()
      times.mine.push(performance.now() - tapped)
      await new Promise((resolve) => setTimeout(resolve, 50))
      const said = performance.now()
      for (let rows = 0; rows < 3; rows++) await row()
      await toFrame()
      times.theirs.push(performance.now() - said)
    }
    asked.result.close()
    indexedDB.deleteDatabase('least')
    const late = (all: readonly number[]) => all.toSorted((a, b) => a - b)[95] ?? Infinity
    return { mine: late(times.mine), theirs: late(times.theirs) }
  })
}

/** Opens the app anew, again and again. @returns milliseconds from the navigation to the first frame with a usable Today */
async function opening(
  { context, origin }: Person,
  place = '/',
  watch = watchForToday,
): Promise<readonly number[]> {
  const times: number[] = []
  for (let tries = 0; tries < opens; tries++) {
    const page = await context.newPage()
    await page.addInitScript(watch)
    await page.goto(`${origin}${place}`, { waitUntil: 'commit' })
    times.push(await noted(page, 'usableAt'))
    await page.close()
  }
  return times
}

type Shared = { readonly mine: number; readonly theirs: number }

/** One need after the other; times from the tap on Share, taken in the pages themselves. */
async function sharing(): Promise<readonly Shared[]> {
  const times: Shared[] = []
  await ben.go('/needs')
  await headed(ben, needs.title)
  for (let tries = 0; tries < shares; tries++) {
    const when = `it is evening number ${tries}`
    await ana.go('/us')
    await ana.go('/needs')
    await headed(ana, needs.title)
    await press(ana, 'heard')
    await fill(ana, needs.when, when)
    await ana.page.waitForTimeout(300)
    const mine = await appears(ana.page, needs.shared)
    const theirs = await appears(ben.page, when)
    await ana.page.evaluate(
      `addEventListener('click', () => { globalThis.tapped = performance.timeOrigin + performance.now() }, { capture: true, once: true })`,
    )
    await press(ana, words.house.shareWith('Ben'))
    const [shownAt, readAt] = [await mine(), await theirs()]
    const tapped = await noted(ana.page, 'tapped')
    times.push({ mine: shownAt - tapped, theirs: readAt - tapped })
  }
  return times
}

/** Watches a page from now on. @returns when these words were first on it, in milliseconds since 1970 */
async function appears(page: Page, text: string): Promise<() => Promise<number>> {
  await page.evaluate((wanted) => {
    Reflect.set(window, 'appearedAt', null)
    const watch = new MutationObserver(() => {
      if (!document.body.textContent.includes(wanted)) return
      watch.disconnect()
      requestAnimationFrame(() => {
        Reflect.set(window, 'appearedAt', performance.timeOrigin + performance.now())
      })
    })
    watch.observe(document.body, { subtree: true, childList: true, characterData: true })
  }, text)
  return () => noted(page, 'appearedAt')
}

/** A number that the page itself noted, once it is there. */
async function noted(page: Page, name: string): Promise<number> {
  for (;;) {
    const number = await page.evaluate((it): unknown => Reflect.get(window, it), name)
    if (typeof number === 'number') return number
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Both close the app; ten years go by: a kept picture of all but the last, and those as entries behind it. */
async function liveTenYears(): Promise<void> {
  const seed = await bundle()
  const [hers, his] = [await aside(ana, seed), await aside(ben, seed)]
  const { me, partner } = await hers.evaluate<{ me: string; partner: string }>('seed.who()')
  const two = { ana: me as PartnerId, ben: partner as PartnerId }
  const years = history(two, Date.now() - events * 3_600_000, events)
  const couple = years.slice(0, -since).reduce(fold, emptyCouple)
  const picture = JSON.stringify({ foldVersion, couple })
  console.log(
    `a picture of ${(picture.length / 1_048_576).toFixed(1)} MiB, and ${since} entries behind it`,
  )
  await hers.evaluate(`seed.keepPicture(${JSON.stringify(picture)})`)
  const said = years.slice(-since).filter(({ by }) => by === two.ben)
  await his.evaluate(`seed.say(${JSON.stringify(said.map(({ event }) => JSON.stringify(event)))})`)
  for (const page of [hers, his]) await page.close()
  const page = await ana.context.newPage()
  await page.goto(ana.origin, { waitUntil: 'commit' })
  await page.waitForTimeout(5_000)
  await page.close()
}

/** A page of the same origin that is not the app, with the seed's functions in it. */
async function aside({ context, origin, page }: Person, seed: string): Promise<Page> {
  const other = await context.newPage()
  await other.goto(`${origin}/manifest.webmanifest`)
  await page.close()
  await other.evaluate(seed)
  return other
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: path.join(import.meta.dirname, 'seed.ts'), name: 'seed', formats: ['iife'] },
    },
  })
  const [output] = Array.isArray(built) ? built : []
  const [chunk] = output?.output ?? []
  if (chunk?.type !== 'chunk') throw new Error('the seed was not built')
  return `${chunk.code}; globalThis.seed = seed`
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Infinity
}

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Infinity
}
