/** Devices against a real relay that dies and comes back at any step. */
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openServer, type Server } from '@mend/relay/server'
import { afterEach, expect, test } from 'vitest'
import { openShelf } from '../src/log/log-memory.ts'
import { openWebSocketTransport } from '../src/sync/transport-websocket.ts'
import { hearLog, meet, open, text, until } from './kit.ts'
import type { Device } from '../src/device.ts'

const closing: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

async function openRelay() {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'mend-device-'))
  const state: { server: Server | null; port: number } = { server: null, port: 0 }
  const start = async (): Promise<void> => {
    state.server = await openServer({ dataDir, port: state.port })
    state.port = state.server.port
  }
  const stop = async (): Promise<void> => {
    await state.server?.close()
    state.server = null
  }
  await start()
  closing.push(async () => {
    await stop()
    await rm(dataDir, { recursive: true })
  })
  return { start, stop, dataDir, url: () => `http://127.0.0.1:${state.port}` }
}

async function openPerson(url: string, shelf = openShelf()): Promise<Device> {
  const device = await open({ shelf, transport: openWebSocketTransport({ url }) })
  closing.push(() => device.close())
  return device
}

const say = (line: string) => [{ audience: 'both', slot: null, bytes: text(line) }] as const

test('two people pair over a real relay, and each reads what the other wrote', async () => {
  const relay = await openRelay()
  const [ana, ben] = [await openPerson(relay.url()), await openPerson(relay.url())]
  await ana.begin()
  await ben.begin()
  await meet(ana, ben, 'partner')
  await until(() => [ana, ben].every((each) => each.status().couple === 'paired'), 'a couple')
  const logs = [hearLog(ana), hearLog(ben)]
  const tookMs: number[] = []
  for (const round of [1, 2, 3]) {
    const sent = performance.now()
    await Promise.all([ana, ben].map((each) => each.append(say(`number ${round}`))))
    await until(() => logs.every((log) => log.acknowledged().length === 2 * round), 'both words')
    tookMs.push(performance.now() - sent)
  }
  // A machine that stands still does so once; a device that is slow is slow each time.
  expect(Math.min(...tookMs)).toBeLessThan(2_000)
  expect(logs[0]?.words()).toEqual(logs[1]?.words())
  expect([...ana.status().faults, ...ben.status().faults]).toEqual([])
})

test('a relay that dies and comes back while both write loses nothing, and keeps each order', async () => {
  const relay = await openRelay()
  const [ana, ben] = [await openPerson(relay.url()), await openPerson(relay.url())]
  await ana.begin()
  await ben.begin()
  await meet(ana, ben, 'partner')
  const logs = [hearLog(ana), hearLog(ben)] as const
  for (let round = 0; round < 6; round += 1) {
    const writing = [ana.append(say(`ana ${round}`)), ben.append(say(`ben ${round}`))]
    if (round % 2 === 0) await relay.stop()
    await Promise.all(writing)
    await ana.append(say(`ana ${round} offline`))
    if (round % 2 === 0) await relay.start()
  }
  await until(() => logs.every((log) => log.acknowledged().length === 18), 'all eighteen', 60_000)
  expect(logs[0].words()).toEqual(logs[1].words())
  const hers = logs[1].words().filter((line) => line.startsWith('ana'))
  const wanted = Array.from({ length: 6 }, (_, n) => [`ana ${n}`, `ana ${n} offline`]).flat()
  expect(hers).toEqual(wanted)
  expect([...ana.status().faults, ...ben.status().faults]).toEqual([])
})

test('a second device joins over a real relay, and one that is removed is shut out', async () => {
  const relay = await openRelay()
  const [ana, ben] = [await openPerson(relay.url()), await openPerson(relay.url())]
  await ana.begin()
  await ben.begin()
  await meet(ana, ben, 'partner')
  await until(() => ana.status().couple === 'paired', 'a couple')
  await ana.append(say('one'))
  const tablet = await openPerson(relay.url())
  await meet(ana, tablet, 'device')
  const log = hearLog(tablet)
  await until(() => log.words().includes('one'), 'the tablet to read', 20_000)
  await ana.removeDevice(tablet.status().device ?? '')
  await until(() => tablet.status().keptOut, 'the tablet to be told', 20_000)
  await ben.append(say('two'))
  const hers = hearLog(ana)
  await until(() => hers.words().includes('two'), 'ana to read')
  expect(log.words()).toEqual(['one'])
})

test('a device that closes in the middle of everything goes on where it stood', async () => {
  const relay = await openRelay()
  const shelf = openShelf()
  const first = await openPerson(relay.url(), shelf)
  const ben = await openPerson(relay.url())
  await first.begin()
  await ben.begin()
  await meet(first, ben, 'partner')
  const his = hearLog(ben)
  let ana = first
  for (let round = 0; round < 8; round += 1) {
    await ana.append(say(`word ${round}`))
    if (round % 3 === 1) await new Promise((resolve) => setTimeout(resolve, round * 7))
    await ana.close()
    ana = await openPerson(relay.url(), shelf)
  }
  await until(() => his.words().length === 8, 'every word', 30_000)
  expect(his.words()).toEqual(Array.from({ length: 8 }, (_, n) => `word ${n}`))
  expect(ben.status().faults).toEqual([])
})

test('what Ana keeps to herself is on neither the disk of the relay nor the device of Ben', async () => {
  const relay = await openRelay()
  const hisShelf = openShelf()
  const ana = await openPerson(relay.url())
  const ben = await openPerson(relay.url(), hisShelf)
  await ana.begin()
  await ben.begin()
  await meet(ana, ben, 'partner')
  const canary = 'canary-of-quiet-words'
  await ana.append([{ audience: 'me', slot: null, bytes: text(canary) }, ...say('shared')])
  const his = hearLog(ben)
  await until(() => his.words().includes('shared') && ana.status().pending === 0, 'the shared word')
  expect(his.entries().every(({ space }) => space === 'couple')).toBe(true)
  await relay.stop()
  const needle = Buffer.from(canary)
  for (const file of await readdir(relay.dataDir, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue
    const bytes = await readFile(path.join(file.parentPath, file.name))
    expect(bytes.includes(needle)).toBe(false)
  }
  expect(hisShelf.everything().some((bytes) => Buffer.from(bytes).includes(needle))).toBe(false)
})
