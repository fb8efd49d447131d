/** The log over IndexedDB sits its exam in a real Chromium, where two browsers pair. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openServer, type Server } from '@mend/relay/server'
import type { Browser, Page } from 'playwright'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../../test/browser.ts'
import type { Log } from '../../src/log/log.ts'
import { logSuite } from './log.suite.ts'
import type { Page as Mend } from './log-page.ts'

declare const mend: Mend

let browser: Browser
let relay: Server
let home: string

// The relay serves the page itself, as it does the app: a page from elsewhere it would not speak to.
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'mend-browser-'))
  const [appDir, dataDir] = [path.join(home, 'app'), path.join(home, 'data')]
  await mkdir(appDir)
  const files = await bundle()
  files.set('index.html', '<!doctype html><script type="module" src="/page.js"></script>')
  for (const [name, code] of files) await writeFile(path.join(appDir, name), code)
  relay = await openServer({ dataDir, port: 0, appDir })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await relay.close()
  await rm(home, { recursive: true })
})

async function bundle(): Promise<Map<string, string>> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        input: path.join(import.meta.dirname, 'log-page.ts'),
        preserveEntrySignatures: 'exports-only',
        output: { entryFileNames: 'page.js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  const outputs = Array.isArray(built) ? built : [built]
  const chunks = outputs.flatMap((each) => ('output' in each ? each.output : []))
  return new Map(
    chunks.flatMap((each) => (each.type === 'chunk' ? [[each.fileName, each.code]] : [])),
  )
}

async function openPage(): Promise<Page> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(relay.url)
  await page.waitForFunction(() => 'mend' in globalThis)
  return page
}

for (const [at, { name }] of logSuite.entries())
  test(name, async () => {
    const page = await openPage()
    expect(await page.evaluate((which) => mend.sit(which), at)).toBeNull()
    await page.context().close()
  })

/** Stands for the lead over one log in this page, and notes what it is told. */
async function standHere(): Promise<void> {
  const log = await mend.openIndexedDbLog('life', { patienceMs: 5_000, lifeMs: 200 })
  const told: string[] = []
  log.lead({ elected: () => told.push('elected'), deposed: () => told.push('deposed') })
  Object.assign(globalThis, { log, told })
}

declare const log: Log
declare const told: string[]

const heard = (page: Page): Promise<readonly string[]> => page.evaluate(() => told)

/** Two tabs of one browser, the first of which leads. */
async function openTabs(): Promise<readonly [Page, Page]> {
  const one = await openPage()
  const two = await one.context().newPage()
  await two.goto(relay.url)
  await two.waitForFunction(() => 'mend' in globalThis)
  await one.evaluate(standHere)
  await expect.poll(() => heard(one)).toEqual(['elected'])
  await two.evaluate(standHere)
  return [one, two]
}

test('a tab that proves life keeps the lead, however often it is asked', async () => {
  const [one, two] = await openTabs()
  await two.waitForTimeout(3_000)
  expect([await heard(one), await heard(two)]).toEqual([['elected'], []])
  await one.context().close()
})

test('a tab that stands still loses the lead, and what it would then write as a leader is refused', async () => {
  const [one, two] = await openTabs()
  const written = one.evaluate(() => {
    const until = performance.now() + 4_000
    while (performance.now() < until);
    // At once, before anything that it was told meanwhile: it still takes itself for the leader.
    const row = Uint8Array.of(1)
    return log.write([{ kind: 'put', table: 'own', key: 1, value: row }]).then(
      () => 'written',
      (reason: unknown) => (reason instanceof Error ? reason.name : ''),
    )
  })
  await expect.poll(() => heard(two), { timeout: 3_500 }).toEqual(['elected'])
  expect(await written).toBe('DeposedError')
  await expect.poll(() => heard(one)).toEqual(['elected', 'deposed'])
  expect(await two.evaluate(() => log.numbers('own'))).toEqual([])
  // What its person writes is kept all the same, for whoever leads.
  const add = () => log.write([{ kind: 'add', table: 'outboxOwn', value: Uint8Array.of(2) }])
  expect(await one.evaluate(add)).toEqual([1])
  await one.context().close()
})

test('a tab that is told to freeze gives the lead away, and follows when it wakes', async () => {
  const [one, two] = await openTabs()
  // As the browser tells it, just before it stops the page.
  await one.evaluate(() => document.dispatchEvent(new Event('freeze')))
  await expect.poll(() => heard(two)).toEqual(['elected'])
  await one.evaluate(() => document.dispatchEvent(new Event('resume')))
  await expect.poll(() => heard(one)).toEqual(['elected', 'deposed'])
  await two.close()
  await expect.poll(() => heard(one)).toEqual(['elected', 'deposed', 'elected'])
  await one.context().close()
})

test('two browsers pair, write while offline, and both have all of it after a reload', async () => {
  const [ana, ben] = [await openPage(), await openPage()]
  const url = relay.relayUrl
  for (const page of [ana, ben]) await page.evaluate(openPerson, url)
  const fragment = await ana.evaluate(inviteHere)
  const hisWords = ben.evaluate(joinHere, fragment)
  const herWords = ana.evaluate(wordsHere)
  expect(await herWords).toBe(await hisWords)
  await Promise.all([ana.evaluate(confirmHere), ben.evaluate(confirmHere)])
  await ana.context().setOffline(true)
  await ana.evaluate(sayHere, 'written offline')
  await ben.evaluate(sayHere, 'written online')
  await ana.context().setOffline(false)
  for (const page of [ana, ben]) await page.evaluate(waitForWords, 2)
  for (const page of [ana, ben]) {
    await page.reload()
    await page.waitForFunction(() => 'mend' in globalThis)
    await page.evaluate(openPerson, url)
  }
  const [hers, his] = [await ana.evaluate(waitForWords, 2), await ben.evaluate(waitForWords, 2)]
  expect(hers).toEqual(his)
  expect([...hers].toSorted()).toEqual(['written offline', 'written online'])
})

// --- run inside the page ------------------------------------------------------------------------------------------

type Here = {
  device: Awaited<ReturnType<Mend['openDevice']>>
  pairing: Extract<Awaited<ReturnType<Mend['invite']>>, { ok: true }>['value'] | null
}
declare const here: Here

async function openPerson(url: string): Promise<void> {
  const log = await mend.openIndexedDbLog('person')
  const transport = mend.openWebSocketTransport({ url })
  const device = await mend.openDevice({ log, transport, now: () => Date.now() })
  if (device.status().phase === 'new') await device.begin()
  Object.assign(globalThis, { here: { device, pairing: null } })
}

async function inviteHere(): Promise<string> {
  const invited = await mend.invite(here.device, 'partner')
  if (!invited.ok) throw new Error(invited.refusal.kind)
  here.pairing = invited.value
  return invited.value.fragment ?? ''
}

async function joinHere(fragment: string): Promise<string> {
  const joined = await mend.join(here.device, fragment)
  if (!joined.ok) throw new Error(joined.refusal.kind)
  here.pairing = joined.value
  for (;;) {
    const view = joined.value.view()
    if (view.kind === 'comparing') return view.words.join(' ')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function wordsHere(): Promise<string> {
  for (;;) {
    const view = here.pairing?.view()
    if (view?.kind === 'comparing') return view.words.join(' ')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function confirmHere(): Promise<void> {
  await here.pairing?.confirm()
  while (here.device.status().couple !== 'paired')
    await new Promise((resolve) => setTimeout(resolve, 20))
}

async function sayHere(line: string): Promise<void> {
  const bytes = new TextEncoder().encode(line)
  const kept = await here.device.append([{ audience: 'both', slot: null, bytes }])
  if (!kept.ok) throw new Error(kept.refusal.kind)
}

async function waitForWords(count: number): Promise<readonly string[]> {
  const words: string[] = []
  const stop = here.device.onLog(({ reset, entries }) => {
    if (reset) words.length = 0
    for (const { content } of entries)
      if (content.kind === 'event') words.push(new TextDecoder().decode(content.bytes))
  })
  while (words.length < count) await new Promise((resolve) => setTimeout(resolve, 20))
  stop()
  return words
}
