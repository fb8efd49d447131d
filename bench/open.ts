/**
 * `npm run bench:open`: from a tap to a usable Today, and from a Share to both screens, in a real browser.
 *
 * Exits with 1 when the middle of a wait is over its budget and also over its share of the least: of what is measured beside
 * it in the same browser in the same run, so that a slow or a busy machine fails nothing by itself (decision 0012).
 */
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
import { needs } from '../web/src/rooms/needs/words.ts'
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
const bare = await opening(ana, barePage, watchForFrame)
floor('a page with one line on it, from the same cache', bare)
report('open to a usable Today, empty', { ms: 150, times: 3 }, await opening(ana), bare)

await pairUp(ana, ben)
const shared = await sharing()
const [one, three] = [await leastShare(ana.page, 1), await leastShare(ana.page, 3)]
floor('a press, one row durable, one word drawn', one)
report('Share to durable and on my own screen', { ms: 20, times: 3 }, shared.mine, one)
// As it is said, as it is sealed, and as it arrives.
floor('a press, three rows durable one after the other, a word', three)
report('Share to the other’s screen', { ms: 60, times: 7 }, shared.theirs, three)

await liveTenYears()
const years = `open to a usable Today, ${events.toLocaleString('en')} events`
report(years, { ms: 400, times: 6 }, await opening(ana), bare)

const repairs = Math.floor(events / 20).toLocaleString('en')
report(
  `Mend and History with ${repairs} repairs, first picture`,
  { ms: 250, times: 8 },
  await turning(ana),
  await turning(ana, '/help'),
)

await first.close()
await second.close()
await first.relay.close()
rmSync(home, { recursive: true, force: true })
process.exitCode = over > 0 ? 1 : 0

type Times = readonly number[]
type Budget = { readonly ms: number; readonly times: number }

function report(what: string, budget: Budget, times: Times, least: Times): void {
  const ratio = middle(times) / middle(least)
  const isOver = middle(times) > budget.ms && ratio > budget.times
  if (isOver) over++
  const against = `of ${budget.ms}, ${ratio.toFixed(1)} × the least of ${budget.times}`
  console.log(`${line(what, times)}  ${against}: ${isOver ? 'OVER' : 'ok'}`)
}

function floor(what: string, times: Times): void {
  console.log(line(`  the least: ${what}`, times))
}

function line(what: string, times: Times): string {
  const two = [middle(times), p95(times)].map((ms) => ms.toFixed(0).padStart(4))
  return `${what.padEnd(62)}${two[0] ?? ''} ms, p95${two[1] ?? ''}`
}

/** The smallest script of the app, which a page can show as text. */
function leastPage(): string {
  const assets = path.join(appFolder(), 'assets')
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
  const bySize = scripts.map((name) => [statSync(path.join(assets, name)).size, name] as const)
  return `/assets/${bySize.toSorted(([a], [b]) => a - b)[0]?.[1] ?? ''}`
}

/**
 * What a Share cannot be quicker than in this browser: a press, as many rows durable one after the other, one word drawn.
 *
 * After a press the browser shows a frame before it tells of the first write.
 */
async function leastShare(page: Page, rows: number): Promise<Times> {
  await page.evaluate(async (most) => {
    const asked = indexedDB.open('least', 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore('rows', { autoIncrement: true })
    await new Promise((resolve) => (asked.onsuccess = resolve))
    const row = () =>
      new Promise((resolve) => {
        const write = asked.result.transaction('rows', 'readwrite', { durability: 'strict' })
        write.objectStore('rows').add(new Uint8Array(1_200))
        write.oncomplete = resolve
      })
    const button = document.createElement('button')
    button.style.cssText = 'position: fixed; inset: 0; z-index: 9'
    button.onclick = async () => {
      const tapped = performance.now()
      for (let written = 0; written < most; written++) await row()
      button.textContent += '.'
      requestAnimationFrame(() => Reflect.set(window, 'took', performance.now() - tapped))
    }
    document.body.append(button)
  }, rows)
  const times: number[] = []
  for (let tries = 0; tries < shares; tries++) {
    await page.evaluate(() => Reflect.set(window, 'took', null))
    await page.waitForTimeout(100)
    await page.mouse.click(200, 400)
    times.push(await noted(page, 'took'))
  }
  await page.evaluate(() => document.body.lastElementChild?.remove())
  return times
}

/** Opens the app anew, again and again. @returns milliseconds from the navigation to the first frame with a usable Today */
async function opening(
  { context, origin }: Person,
  place = '/',
  watch = watchForToday,
): Promise<Times> {
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

/**
 * Turns to a place within the app, again and again.
 *
 * @param place - with nothing else said, Mend and History by turns: what carries every repair
 * @returns milliseconds from the turn to the first frame that has its heading
 */
async function turning({ context, origin }: Person, place?: string): Promise<Times> {
  const page = await context.newPage()
  // Not where the first turn leads: that would be none.
  await page.goto(`${origin}/us`)
  await page.locator('main h1').waitFor()
  const times: number[] = []
  for (let tries = 0; tries < opens * 2; tries++) {
    for (const to of ['/', place ?? (tries % 2 === 0 ? '/mend' : '/mend/history')]) {
      const took = await page.evaluate(
        (next) =>
          new Promise<number>((resolve, reject) => {
            const begun = performance.now()
            // By its words: another screen may take over the element.
            const heading = () => document.querySelector('main h1')?.textContent ?? ''
            const before = heading()
            window.history.pushState(null, '', next)
            dispatchEvent(new PopStateEvent('popstate'))
            const look = () => {
              const now = heading()
              const tookMs = () => performance.now() - begun
              if (now !== before && now !== '') requestAnimationFrame(() => resolve(tookMs()))
              else if (tookMs() > 60_000) reject(new Error(`no ${next}`))
              else requestAnimationFrame(look)
            }
            requestAnimationFrame(look)
          }),
        to,
      )
      if (to !== '/') times.push(took)
    }
  }
  await page.close()
  // The first of each loads its part of the app.
  return times.slice(2)
}

/** In milliseconds from the tap on Share. */
type Shared = { readonly mine: Times; readonly theirs: Times }

/** One need after the other; times taken in the pages themselves. */
async function sharing(): Promise<Shared> {
  const times: { mine: number[]; theirs: number[] } = { mine: [], theirs: [] }
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
    await press(ana, words.app.shareWith('Ben'))
    const [shownAt, readAt] = [await mine(), await theirs()]
    const tapped = await noted(ana.page, 'tapped')
    times.mine.push(shownAt - tapped)
    times.theirs.push(readAt - tapped)
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
  const until = performance.now() + 60_000
  while (performance.now() < until) {
    const number = await page.evaluate((it): unknown => Reflect.get(window, it), name)
    if (typeof number === 'number') return number
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`the page never noted "${name}"`)
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

function middle(times: Times): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Infinity
}

function p95(times: Times): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Infinity
}
