/** A socket that died without a word, against a real relay: noticed, dialled again, and nothing that was said is lost. */
import { mkdtempSync, rmSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { openChild } from '../../relay/test/support/child.ts'
import { openShelf } from '../src/log/log-memory.ts'
import { openWebSocketTransport } from '../src/sync/transport-websocket.ts'
import { hearLog, meet, open, text, until } from './kit.ts'

const closing: (() => Promise<unknown>)[] = []

afterEach(async () => {
  vi.useRealTimers()
  for (const close of closing.splice(0).toReversed()) await close()
})

/** Whatever comes over the connections of before is swallowed, both ways, without a word; new ones pass. */
async function openSwallower(port: number) {
  const dead = new Set<net.Socket>()
  const live = new Set<net.Socket>()
  const server = net.createServer((near) => {
    const far = net.connect(port, '127.0.0.1')
    live.add(near)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('data', (bytes) => dead.has(near) || to.write(bytes))
      from.on('error', () => undefined)
      from.on('close', () => dead.has(near) || to.destroy())
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(async () => {
    for (const socket of live) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    swallow: () => {
      for (const socket of live) dead.add(socket)
    },
  }
}

async function openCouple() {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'mend-silence-'))
  const relay = await openChild({ DATA_DIR: dataDir })
  closing.push(async () => {
    await relay.kill('SIGTERM')
    rmSync(dataDir, { recursive: true, force: true })
  })
  const line = await openSwallower(relay.port)
  const backs = new Set<() => void>()
  const openPerson = async (port: number, returns?: (back: () => void) => () => void) => {
    const url = `http://127.0.0.1:${port}`
    const transport = openWebSocketTransport({ url, ...(returns === undefined ? {} : { returns }) })
    const device = await open({ shelf: openShelf(), transport })
    closing.push(() => device.close())
    return device
  }
  const ana = await openPerson(line.port, (back) => {
    backs.add(back)
    return () => void backs.delete(back)
  })
  const ben = await openPerson(relay.port)
  await ana.begin()
  await meet(ana, ben, 'partner')
  const his = hearLog(ben)
  // Said and heard: the socket of the couple stands.
  await ana.append(say('before'))
  await until(() => his.words().includes('before') && ana.status().pending === 0, 'the first word')
  return { ana, ben, his, line, back: () => backs.forEach((each) => each()) }
}

/** Runs the device's timers so long; sockets and disks, which know nothing of them, then have all the time they need. */
async function within(ms: number, isTrue: () => boolean): Promise<void> {
  for (let at = 0; at < ms; at += 250) {
    await vi.advanceTimersByTimeAsync(250)
    await pause(20)
  }
  for (let tries = 0; tries < 2_000 && !isTrue(); tries += 1) await pause(5)
  expect(isTrue()).toBe(true)
}

const say = (line: string) => [{ audience: 'both', slot: null, bytes: text(line) }] as const

test('what is said into a dead socket reaches the partner within a minute', async () => {
  const { ana, his, line } = await openCouple()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  line.swallow()
  await ana.append(say('half open'))
  await within(60_000, () => his.words().includes('half open') && ana.status().pending === 0)
  expect(ana.status()).toMatchObject({ connection: 'online' })
})

test('nothing was said: the dead socket is noticed all the same, and what the partner says arrives', async () => {
  const { ana, ben, line } = await openCouple()
  const hers = hearLog(ana)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  // The silence begins with a timer of ours.
  await ben.append(say('last words'))
  await within(0, () => hers.words().includes('last words'))
  line.swallow()
  await ben.append(say('are you there'))
  await within(60_000, () => hers.words().includes('are you there'))
})

test('whoever comes back to the app is connected again within two seconds', async () => {
  const { ana, his, line, back } = await openCouple()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  line.swallow()
  await ana.append(say('on the way'))
  back()
  await within(2_000, () => his.words().includes('on the way'))
})
