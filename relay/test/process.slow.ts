/** The relay as a program: stops cleanly, backs up and comes back, keeps nothing but what it was given. */
import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { goodbyes } from '@mend/wire/frames'
import { adviceWords } from '../src/operator.ts'
import { openSqliteStore } from '../src/sqlite/store-sqlite.ts'
import { aBody, aSpace, create, dial, enter, newIdentity, pullAll, push } from './support/caller.ts'
import { openChild, type Child } from './support/child.ts'
import { isQuiet } from './support/kill-rounds.ts'
import { inMemory, onDisk, search } from './support/search.ts'
import { chance, judge, openSteady, seededBody, until } from './support/steady.ts'

const home = mkdtempSync(path.join(tmpdir(), 'mend-process-'))
let dataDir: string
let relay: Child
beforeEach(async () => {
  dataDir = mkdtempSync(path.join(home, 'data-'))
  relay = await openChild({ DATA_DIR: dataDir, TRUST_PROXY: 'yes', METRICS: 'open' })
})
afterEach(() => relay.kill('SIGKILL'))
afterAll(() => rmSync(home, { recursive: true }))

const ana = newIdentity()
const ben = newIdentity()

test('told to stop, it says goodbye to every socket, keeps all it acknowledged, and ends with 0', async () => {
  const random = chance(7)
  const space = aSpace()
  const listed = [newIdentity(), newIdentity()]
  let url = relay.relayUrl
  const watcher = await create(url, { space, identity: listed[0] ?? ana, listed })
  const devices = listed.map((identity) =>
    openSteady({ relayUrl: () => url, space, identity, listed, window: 16, random }),
  )
  const talking = setInterval(() => {
    for (const device of devices) while (device.pending() < 16) device.say(seededBody(random))
  }, 3)
  await until(() => devices.every((device) => device.acknowledged.size > 200))
  expect(await relay.kill('SIGTERM')).toBe(0)
  expect((await watcher.next('goodbye')).code).toBe(goodbyes.draining)
  relay = await openChild({ DATA_DIR: dataDir })
  url = relay.relayUrl
  clearInterval(talking)
  await until(() => devices.every((device) => device.pending() === 0))
  await until(() => isQuiet(devices)).catch(() => undefined)
  expect(judge(devices)).toEqual([])
  for (const device of devices) device.close()
})

test('a wrong setting, and a port that is taken, end it with a sentence that names them', async () => {
  await expect(openChild({ DATA_DIR: dataDir, PORT: 'eighty' })).rejects.toThrow('"PORT" expected')
  const other = mkdtempSync(path.join(home, 'data-'))
  await expect(openChild({ DATA_DIR: other, PORT: String(relay.port) })).rejects.toThrow(
    '"PORT" is taken',
  )
  await expect(openChild({ DATA_DIR: dataDir })).rejects.toThrow('another relay may be using it')
})

test('what the machine cannot give is named, in one line', async () => {
  const here = import.meta.filename
  const wrong: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['DATA_DIR', { DATA_DIR: here }],
    ['DATA_DIR', { DATA_DIR: path.join(here, 'inside') }],
    // Where nobody, root included, can make a folder or a file.
    ['DATA_DIR', { DATA_DIR: '/proc/mend/data' }],
    ['DATA_DIR', { DATA_DIR: '/proc' }],
    ['HOST', { HOST: 'no-such-host.invalid' }],
    ['HOST', { HOST: '192.0.2.1' }],
    ['TLS_CERT', { TLS_CERT: '/nowhere/cert.pem', TLS_KEY: here }],
    ['TLS_KEY', { TLS_CERT: here, TLS_KEY: '/nowhere/key.pem' }],
    ['TLS_CERT', { TLS_CERT: here, TLS_KEY: here }],
  ]
  const starts = wrong.map(async ([name, env]) => {
    const data = mkdtempSync(path.join(home, 'data-'))
    const said = openChild({ DATA_DIR: data, ...env }).then(() => 'it started', String)
    expect(await said).toMatch(new RegExp(`^Error: "${name}"[ ,][^\\n]+\\n$`))
  })
  await Promise.all(starts)
})

test('a backup taken while devices write is whole, and a relay started from it serves it', async () => {
  const space = aSpace()
  const anas = await create(relay.relayUrl, { space, identity: ana, listed: [ana, ben] })
  const before = aBody()
  for (let count = 0; count < 50; count += 1) await push(anas, count === 9 ? before : aBody())
  const writing = setInterval(() => {
    anas.send({ kind: 'push', key: randomBytes(16), since: 0, body: aBody(2048) })
  }, 1)
  process.kill(relay.pid, 'SIGUSR2')
  await until(() => relay.output().includes('backed up'))
  clearInterval(writing)

  const restored = path.join(home, 'restored')
  cpSync(path.join(dataDir, 'backup'), restored, { recursive: true })
  await relay.kill('SIGKILL')
  const store = openSqliteStore({ file: path.join(restored, 'relay.sqlite') })
  await store.close()
  relay = await openChild({ DATA_DIR: restored })
  const log = await pullAll(await enter(relay.relayUrl, { space, identity: ben }))
  expect(log.length).toBeGreaterThanOrEqual(50)
  expect(log.map(({ sequence }) => sequence)).toEqual(log.map((_, at) => at + 1))
  expect(Buffer.from(log[9]?.body ?? [])).toEqual(Buffer.from(before))
})

describe('what can be found in it', () => {
  test('the search sees what was pushed, and an erased space leaves nothing on the disk', async () => {
    const space = aSpace()
    const anas = await create(relay.relayUrl, { space, identity: ana })
    const canary = 'canary-4f1d0a77-in-a-body'
    const body = Buffer.alloc(256, canary)
    await push(anas, body)
    await push(anas, aBody(81_920))
    expect(search(relay, dataDir, canary)).toEqual({ disk: true, memory: true, words: false })
    expect(onDisk(dataDir, space)).toBe(true)
    anas.send({ kind: 'erase' })
    await anas.next('goodbye')
    expect(onDisk(dataDir, Buffer.from(canary))).toBe(false)
    expect(onDisk(dataDir, space)).toBe(false)
    expect(onDisk(dataDir, ana.member)).toBe(false)
    expect(relay.output()).not.toContain(canary)
  })

  test('an address that came by is neither on the disk nor in the log, whatever it did', async () => {
    const address = '203.0.113.77'
    const caller = await dial(relay.relayUrl, { 'x-forwarded-for': address })
    await caller.next('challenge')
    caller.sendBytes(Uint8Array.of(0x99))
    await caller.closed
    const numbers = await fetch(`http://127.0.0.1:${relay.port}/metrics`)
    const text = await numbers.text()
    expect(text).toContain('mend_refusals_total{kind="malformed"} 1')
    process.kill(relay.pid, 'SIGUSR2')
    await until(() => relay.output().includes('backed up'))
    expect(await relay.kill('SIGTERM')).toBe(0)
    const lines = relay.output().split('\n')
    for (const line of lines.filter((it) => it.startsWith('{'))) {
      const { at, event, what, ...more } = JSON.parse(line) as Readonly<Record<string, string>>
      expect([typeof at, typeof event, more]).toEqual(['string', 'string', {}])
      // What it says besides is advice that was written before anybody came.
      expect([undefined, ...Object.values(adviceWords)]).toContain(what)
    }
    expect(relay.output() + text).not.toContain(address)
    expect(onDisk(dataDir, Buffer.from(address))).toBe(false)
  })

  test('a live body passes through, and is never on the disk', async () => {
    const space = aSpace()
    const anas = await create(relay.relayUrl, { space, identity: ana, listed: [ana, ben] })
    const bens = await enter(relay.relayUrl, { space, identity: ben })
    const canary = Buffer.alloc(256, 'canary-live-93b1')
    anas.send({ kind: 'live', body: canary })
    await bens.next('live')
    await push(anas, aBody())
    await relay.kill('SIGTERM')
    expect(onDisk(dataDir, Buffer.from('canary-live-93b1'))).toBe(false)
  })

  test('a search of memory that finds what is there does not find what is not', () => {
    const here = randomBytes(24)
    expect(inMemory(process.pid, here)).toBe(true)
    expect(inMemory(relay.pid, here)).toBe(false)
  })
})
