/** The log over IndexedDB sits its exam in a real Chromium, where two browsers pair. */
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openServer, type Server } from '@mend/relay/server'
import type { Browser, Page } from 'playwright'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../test/browser.ts'
import { logSuite } from './log.suite.ts'
import type { Page as Mend } from './log-page.ts'

declare const mend: Mend

let browser: Browser
let http: HttpServer
let relay: Server
let dataDir: string
let origin: string

beforeAll(async () => {
  const files = await bundle()
  http = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1)
    const code = files.get(name)
    response.setHeader('content-type', code === undefined ? 'text/html' : 'text/javascript')
    response.end(
      code ?? '<!doctype html><title>device</title><script type="module" src="/page.js"></script>',
    )
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  origin = `http://localhost:${(http.address() as AddressInfo).port}`
  dataDir = await mkdtemp(path.join(tmpdir(), 'mend-browser-'))
  relay = await openServer({ dataDir, port: 0 })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await relay.close()
  http.close()
  await rm(dataDir, { recursive: true })
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
  await page.goto(origin)
  await page.waitForFunction(() => 'mend' in globalThis)
  return page
}

for (const [at, { name }] of logSuite.entries())
  test(name, async () => {
    const page = await openPage()
    expect(await page.evaluate((which) => mend.sit(which), at)).toBeNull()
    await page.context().close()
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
