/** Strangers over plain HTTP and with spaces of their own: what they take is bounded, and nobody else feels it. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { refusalKind } from '@mend/wire/frames'
import type { Server } from '../../src/http/server.ts'
import type { Limits } from '../../src/session/admit.ts'
import {
  aBody,
  aSpace,
  askToCreate,
  create,
  enter,
  newIdentity,
  pullAll,
  push,
  told,
  type Caller,
  type Identity,
} from '../support/caller.ts'
import { relayEach } from '../support/opened.ts'
import { until } from '../support/steady.ts'

const { clock, ...relay } = relayEach()
let server: Server
const open = async (limits: Partial<Limits> = {}): Promise<void> => {
  server = await relay.open({ limits, trustProxy: true, appDir: appIn(relay.home()) })
}

function appIn(home: string): string {
  const app = path.join(home, 'app')
  mkdirSync(path.join(app, 'assets'), { recursive: true })
  writeFileSync(path.join(app, 'index.html'), '<title>Mend</title>')
  writeFileSync(path.join(app, 'assets', 'large-3fA9_xZ1.js'), 'x'.repeat(400_000))
  // More than the system takes in between, so that who does not read is seen not to.
  writeFileSync(path.join(app, 'assets', 'vast-3fA9_xZ1.js'), 'x'.repeat(24_000_000))
  return app
}

const sockets = (): number =>
  readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).startsWith('socket')
    } catch {
      return false
    }
  }).length

/** Connections that say something and read nothing; the relay's own side of each is a socket of this process too. */
async function mute(count: number, says: string): Promise<readonly net.Socket[]> {
  const one = (): Promise<net.Socket> =>
    new Promise((resolve) => {
      const socket = net.connect(server.port, '127.0.0.1', () => {
        socket.write(says)
        socket.pause()
        resolve(socket)
      })
      socket.on('error', () => undefined)
    })
  return Promise.all(Array.from({ length: count }, one))
}

describe('over plain HTTP', () => {
  test('answers that nobody reads are let go, and meanwhile everybody else is answered', async () => {
    await open({ answerMs: 1_500 })
    const before = sockets()
    const asks = 'GET /assets/large-3fA9_xZ1.js HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(40)
    const held = await mute(200, asks)
    expect((await fetch(`http://127.0.0.1:${server.port}/`)).status).toBe(200)
    await until(() => sockets() <= before + held.length + 5, 60_000)
    for (const socket of held) socket.destroy()
  })
  test('heads that never end are let go within seconds', async () => {
    await open()
    const before = sockets()
    const held = await mute(100, 'GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ')
    await until(() => sockets() <= before + held.length + 5, 60_000)
    for (const socket of held) socket.destroy()
  })
  test('one address that asks too often is refused, another is not, and in a while it may again', async () => {
    await open({ ask: { perSecond: 1, burst: 5 } })
    const ask = async (from: string): Promise<number> => {
      const headers = { 'x-forwarded-for': from }
      const answer = await fetch(`http://127.0.0.1:${server.port}/healthz`, { headers })
      return answer.status
    }
    const asked = [1, 2, 3, 4, 5, 6, 7].map(() => ask('203.0.113.5'))
    expect((await Promise.all(asked)).filter((status) => status === 429)).toHaveLength(2)
    expect(await ask('203.0.113.6')).toBe(200)
    clock.aheadMs = 3_000
    expect(await ask('203.0.113.5')).toBe(200)
  })
  test('one address has so many answers under way, and reading one makes room', async () => {
    await open({ answersPerAddress: 2 })
    const ask = (socket: net.Socket): void => {
      const from = 'Host: localhost\r\nX-Forwarded-For: 203.0.113.5'
      socket.write(`GET /assets/vast-3fA9_xZ1.js HTTP/1.1\r\n${from}\r\n\r\n`)
    }
    const statusOf = async (): Promise<string> => {
      const socket = net.connect(server.port, '127.0.0.1')
      ask(socket)
      const first = await new Promise<Buffer>((resolve) => socket.once('data', resolve))
      socket.destroy()
      return first.toString('latin1').slice(9, 12)
    }
    const held = await mute(2, '')
    for (const socket of held) ask(socket)
    await expect.poll(statusOf).toBe('429')
    for (const socket of held) socket.destroy()
    await expect.poll(statusOf).toBe('200')
  })
})

/** What was acknowledged of bodies pushed as fast as they go, until the relay says no. */
function fill(
  caller: Caller,
  bytes: number,
): Promise<{ readonly took: number; readonly no: string }> {
  return new Promise((resolve) => {
    let took = 0
    let waiting = 0
    let no = ''
    const send = (): void => {
      waiting += 1
      caller.send({ kind: 'push', key: randomBytes(16), since: 0, body: randomBytes(bytes) })
    }
    caller.onFrame((frame) => {
      if (frame.kind !== 'acknowledge' && frame.kind !== 'refuse') return
      waiting -= 1
      if (frame.kind === 'acknowledge') took += bytes
      else no = refusalKind(frame.code) ?? ''
      if (no === '') send()
      else if (waiting === 0) resolve({ took, no })
    })
    send()
  })
}

describe('with spaces of their own', () => {
  const wide = { perSecond: 1e9, burst: 1e9 }
  const narrow = { perSecond: 1_000, burst: 200_000 }
  const from = (address: string): Record<string, string> => ({ 'x-forwarded-for': address })

  const make = (identity: Identity, headers: Record<string, string>): Promise<Caller> =>
    create(server.relayUrl, { space: aSpace(), identity, headers })

  test('hanging up and dialling again gives no new allowance', async () => {
    await open({ pushBytes: narrow })
    const [space, identity] = [aSpace(), newIdentity()]
    let caller = await create(server.relayUrl, { space, identity })
    expect((await fill(caller, 8_192)).took).toBeGreaterThan(190_000)
    let more = 0
    for (let count = 0; count < 5; count += 1) {
      caller.drop()
      await new Promise((resolve) => setTimeout(resolve, 30))
      caller = await enter(server.relayUrl, { space, identity })
      more += (await fill(caller, 8_192)).took
    }
    expect(more).toBeLessThan(40_000)
    clock.aheadMs = 300_000
    caller = await enter(server.relayUrl, { space, identity })
    expect((await fill(caller, 8_192)).took).toBeGreaterThan(190_000)
  })
  test('one address has one allowance in all its spaces, another address its own', async () => {
    await open({ pushBytes: wide, push: wide, frames: wide, create: wide, addressBytes: narrow })
    let took = 0
    for (let count = 0; count < 6; count += 1) {
      const told = await fill(await make(newIdentity(), from('203.0.113.5')), 8_192)
      expect(told.no).toBe('tooFast')
      took += told.took
    }
    expect(took).toBeLessThan(260_000)
    expect(
      (await fill(await make(newIdentity(), from('203.0.113.6')), 8_192)).took,
    ).toBeGreaterThan(190_000)
  })
  test('a young space is small, and one that is come back to after its week has all its room', async () => {
    await open({
      ...{ pushBytes: wide, push: wide, frames: wide },
      ...{ bytesPerYoungSpace: 100_000, bytesPerSpace: 300_000 },
    })
    const [space, identity] = [aSpace(), newIdentity()]
    const young = await create(server.relayUrl, { space, identity })
    expect(await fill(young, 8_192)).toEqual({ took: 98_304, no: 'spaceFull' })
    young.drop()
    clock.aheadMs = 8 * 86_400_000
    const grown = await enter(server.relayUrl, { space, identity })
    expect(await fill(grown, 8_192)).toEqual({ took: 294_912 - 98_304, no: 'spaceFull' })
  })
  test('the last of the room is for those who were here before, and new spaces are refused first', async () => {
    await open({
      ...{ pushBytes: wide, push: wide, frames: wide, create: wide, addressBytes: wide },
      // Low after a megabyte, full only after what no machine fills between two looks.
      ...{ bytesInAll: 200_000_000, keptForOld: 0.995 },
    })
    const [space, identity] = [aSpace(), newIdentity()]
    const old = await create(server.relayUrl, { space, identity })
    await push(old, aBody())
    old.drop()
    clock.aheadMs = 8 * 86_400_000
    const grown = await enter(server.relayUrl, { space, identity })
    const stranger = await make(newIdentity(), from('203.0.113.5'))
    const stuffing = fill(stranger, 1_024)
    // The relay looks at its room every five seconds; a clock that runs on makes it look sooner.
    // By less than the 55 that make a socket seem gone, should this machine stand still meanwhile.
    const most = clock.aheadMs + 40_000
    const hurry = setInterval(
      () => void (clock.aheadMs = Math.min(most, clock.aheadMs + 6_000)),
      300,
    )
    expect((await stuffing).no).toBe('relayFull')
    clearInterval(hurry)
    const newcomer = { space: aSpace(), identity: newIdentity(), headers: from('203.0.113.7') }
    expect(await told(await askToCreate(server.relayUrl, newcomer))).toBe('relayFull')
    const again = await enter(server.relayUrl, { space, identity })
    expect(await push(again, aBody())).toBe(2)
    expect(await pullAll(again)).toHaveLength(2)
    grown.drop()
  })
})
