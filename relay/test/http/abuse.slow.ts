/** Sockets that misbehave: they are told so or cut, and nobody else feels it. */
import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { encodeFrame, goodbyes, limits as wire } from '@mend/wire/frames'
import type { Limits } from '../../src/session/admit.ts'
import {
  aBody,
  aSpace,
  answerTo,
  askToCreate,
  create,
  dial,
  enter,
  memberList,
  newIdentity,
  pullAll,
  push,
  refusal,
  told,
} from '../support/caller.ts'
import { fuzz } from '../support/fuzz.ts'
import { relayEach } from '../support/opened.ts'
import { until } from '../support/steady.ts'

const ana = newIdentity()
const ben = newIdentity()
const { clock, ...relay } = relayEach()
const open = async (limits: Partial<Limits> = {}): Promise<string> =>
  (await relay.open({ limits, trustProxy: true })).relayUrl

const wide = { perSecond: 1e6, burst: 1e6 }
const roomy: Partial<Limits> = {
  push: wide,
  pushBytes: { perSecond: 1e9, burst: 1e9 },
  frames: wide,
}

test('thousands of frames of noise and near misses change nothing for others', async () => {
  const url = await open(roomy)
  const space = aSpace()
  const anas = await create(url, { space, identity: ana, listed: [ana, ben] })
  const bens = await enter(url, { space, identity: ben })
  await pullAll(bens)
  // A million of them: `npm run soak`.
  const told = await fuzz({ url, frames: 6_000, seed: 3, atOnce: 16 })
  expect(told.refused).toBeGreaterThan(125)
  expect(told.strange).toEqual([])
  await push(anas, aBody())
  expect((await bens.next('entry')).sequence).toBe(1)
})

describe('a flood', () => {
  test('of pushes is refused by number, and what was acknowledged is there', async () => {
    const url = await open({ push: { perSecond: 1, burst: 50 } })
    const space = aSpace()
    const anas = await create(url, { space, identity: ana })
    for (let count = 0; count < 120; count += 1)
      anas.send({ kind: 'push', key: randomBytes(16), since: 0, body: aBody() })
    const count = (kind: string): number => anas.frames.filter((it) => it.kind === kind).length
    await until(() => count('refuse') + count('acknowledge') === 120)
    const acknowledged = count('acknowledge')
    expect(acknowledged).toBeLessThan(52)
    expect(await pullAll(await enter(url, { space, identity: ana }))).toHaveLength(acknowledged)
  })
  test('that does not stop is cut', async () => {
    const url = await open({ frames: { perSecond: 1, burst: 20 } })
    const anas = await create(url, { space: aSpace(), identity: ana })
    for (let count = 0; count < 1_000; count += 1) anas.send({ kind: 'clock', t0: count })
    await anas.closed
    expect(anas.frames.filter((it) => it.kind === 'refuse').length).toBeLessThan(300)
  })
  test('of live bodies is refused', async () => {
    const url = await open({ live: { perSecond: 1, burst: 5 } })
    const anas = await create(url, { space: aSpace(), identity: ana })
    for (let count = 0; count < 10; count += 1) anas.send({ kind: 'live', body: aBody() })
    expect(await refusal(anas)).toBe('tooFast')
  })
  test('of sockets from one address is turned away, from another not', async () => {
    const url = await open({ socketsPerAddress: 3 })
    const from = (address: string) => dial(url, { 'x-forwarded-for': address })
    await Promise.all([1, 2, 3].map(() => from('203.0.113.5')))
    await expect(from('203.0.113.5')).rejects.toThrow('429')
    await from('203.0.113.6')
  })
  test('of spaces from one address is refused', async () => {
    const url = await open({ create: { perSecond: 0, burst: 2 } })
    const headers = { 'x-forwarded-for': '203.0.113.5' }
    const make = () => askToCreate(url, { space: aSpace(), identity: ana, headers })
    expect(await told(await make())).toBe('welcome')
    expect(await told(await make())).toBe('welcome')
    expect(await told(await make())).toBe('tooFast')
  })
  test('of sockets into one space is refused', async () => {
    const url = await open({ socketsPerSpace: 2 })
    const space = aSpace()
    await create(url, { space, identity: ana })
    await enter(url, { space, identity: ana })
    await expect(enter(url, { space, identity: ana })).rejects.toThrow('refuse')
  })
})

describe('a socket', () => {
  test('with a message larger than any frame is closed', async () => {
    const url = await open(roomy)
    const anas = await create(url, { space: aSpace(), identity: ana })
    anas.sendBytes(new Uint8Array(wire.frameBytes + 1))
    await anas.closed
  })
  test('that does not answer its challenge is told goodbye', async () => {
    const url = await open()
    const caller = await dial(url)
    await caller.next('challenge')
    clock.aheadMs = 20_000
    expect((await caller.next('goodbye')).code).toBe(goodbyes.silent)
  })
  test('that answers late is told that the challenge is stale', async () => {
    const url = await open({ silentMs: 1e9 })
    const caller = await dial(url)
    const challenge = await caller.next('challenge')
    clock.aheadMs = wire.challengeMs + 5_000
    const answer = answerTo(challenge, { space: aSpace(), identity: ana }, url)
    caller.sendBytes(encodeFrame({ kind: 'answer', answer }))
    expect(await refusal(caller)).toBe('staleChallenge')
  })
  test('that is half open, and answers no ping, is cut within a minute; one that answers stays', async () => {
    const url = await open()
    const space = aSpace()
    const quiet = await create(url, { space, identity: ana, listed: [ana, ben] })
    const dead = await enter(url, { space, identity: ben })
    dead.socket.pause()
    for (const seconds of [31, 58]) {
      clock.aheadMs = seconds * 1_000
      await new Promise((resolve) => setTimeout(resolve, 1_200))
    }
    dead.socket.resume()
    await dead.closed
    expect(await push(quiet, aBody())).toBe(1)
  })
  test('that does not read holds up nobody, costs little, and loses nothing once it reads', async () => {
    const url = await open({ ...roomy, unreadBytes: 64 * 1024 })
    const space = aSpace()
    const anas = await create(url, { space, identity: ana, listed: [ana, ben] })
    const fast = await enter(url, { space, identity: ben })
    const slow = await enter(url, { space, identity: ben })
    await pullAll(fast)
    await pullAll(slow)
    slow.socket.pause()
    const before = process.memoryUsage().arrayBuffers
    const many = 600
    for (let count = 0; count < many; count += 1) {
      await push(anas, aBody(65_536))
      expect((await fast.next('entry')).sequence).toBe(count + 1)
    }
    // 39 MB were pushed: a relay that kept them for the slow one would show it.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 * many * 65_536)
    slow.socket.resume()
    const got = (): readonly number[] =>
      slow.frames.flatMap((it) =>
        it.kind === 'entry'
          ? [it.sequence]
          : it.kind === 'entries'
            ? it.entries.map((e) => e.sequence)
            : [],
      )
    await until(() => got().length >= many)
    expect(got()).toEqual(Array.from({ length: many }, (_, at) => at + 1))
  })
})

describe('a sequence that is not one’s own to name', () => {
  const farAhead = 2 ** 40
  test('said as a place to go on from, brings that socket nothing, and others miss nothing', async () => {
    const url = await open()
    const space = aSpace()
    const anas = await create(url, { space, identity: ana, listed: [ana, ben] })
    const bens = await enter(url, { space, identity: ben })
    await pullAll(anas)
    await push(anas, aBody())
    bens.send({ kind: 'pull', after: farAhead, limit: wire.pull })
    expect((await bens.next('caughtUp')).head).toBe(1)
    expect(await push(anas, aBody())).toBe(2)
    expect(bens.frames.some(({ kind }) => kind === 'entry' || kind === 'entries')).toBe(false)
    expect((await pullAll(bens)).map(({ sequence }) => sequence)).toEqual([1, 2])
    expect(await push(bens, aBody())).toBe(3)
  })
  test('said with a push, gives it the next one all the same', async () => {
    const url = await open()
    const space = aSpace()
    const anas = await create(url, { space, identity: ana, listed: [ana, ben] })
    const bens = await enter(url, { space, identity: ben })
    expect(await push(anas, aBody(), { since: farAhead })).toBe(1)
    expect(await push(bens, aBody(), { since: farAhead })).toBe(2)
    expect(await push(anas, aBody(), { since: 2 })).toBe(3)
    const log = await pullAll(await enter(url, { space, identity: ben }))
    expect(log.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
  })
  test('by the key of another couple’s entry, reaches that entry not', async () => {
    const url = await open()
    const [one, two] = [aSpace(), aSpace()]
    const anas = await create(url, { space: one, identity: ana })
    const cys = await create(url, { space: two, identity: newIdentity() })
    const key = randomBytes(16)
    for (let count = 0; count < 3; count += 1) await push(anas, aBody())
    expect(await push(anas, aBody(), { key })).toBe(4)
    const own = aBody()
    expect(await push(cys, own, { key })).toBe(1)
    expect((await pullAll(cys)).map(({ body }) => Buffer.from(body))).toEqual([Buffer.from(own)])
  })
})

describe('an entrance heard on the wire', () => {
  test('is worth nothing on another socket, whichever frame it was', async () => {
    const url = await open()
    const space = aSpace()
    const heard = await dial(url)
    const challenge = await heard.next('challenge')
    const answer = answerTo(challenge, { space, identity: ana }, url)
    const members = memberList(space, 1, [ana, ben], { identity: ana, index: 0 })
    const frames = [
      encodeFrame({ kind: 'create', answer, ttlSeconds: 0, members }),
      encodeFrame({ kind: 'answer', answer }),
    ]
    heard.sendBytes(frames[0] ?? new Uint8Array(0))
    await heard.next('welcome')
    for (const frame of frames) {
      const thief = await dial(url)
      await thief.next('challenge')
      thief.sendBytes(frame)
      expect(await refusal(thief)).toBe('badSignature')
      await thief.closed
    }
  })
})

describe('room', () => {
  test('of a couple runs out for that couple alone', async () => {
    const url = await open({ ...roomy, bytesPerSpace: 2_000 })
    const [one, two] = [aSpace(), aSpace()]
    const anas = await create(url, { space: one, identity: ana })
    for (const sequence of [1, 2, 3]) expect(await push(anas, aBody(512))).toBe(sequence)
    anas.send({ kind: 'push', key: randomBytes(16), since: 0, body: aBody(512) })
    expect(await refusal(anas)).toBe('spaceFull')
    expect(await push(await create(url, { space: two, identity: ana }), aBody(512))).toBe(1)
  })
  test('of the whole disk runs out with a number, and comes back when a couple erases itself', async () => {
    const url = await open({ ...roomy, bytesInAll: 3_000_000 })
    const [one, two] = [aSpace(), aSpace()]
    const anas = await create(url, { space: one, identity: ana })
    const bens = await create(url, { space: two, identity: ben })
    await until(() => {
      anas.send({ kind: 'push', key: randomBytes(16), since: 0, body: aBody(65_536) })
      return anas.frames.some((it) => it.kind === 'refuse')
    })
    expect(await refusal(anas)).toBe('relayFull')
    anas.send({ kind: 'erase' })
    await anas.next('goodbye')
    clock.aheadMs += 6_000
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(await push(bens, aBody())).toBe(1)
  })
})

describe('time', () => {
  test('a space with a time to live is gone when it is over, and its sockets are told', async () => {
    const url = await open()
    const space = aSpace()
    const anas = await create(url, { space, identity: ana, ttlSeconds: 30 })
    await push(anas, aBody())
    clock.aheadMs = 31_000
    expect((await anas.next('goodbye')).code).toBe(goodbyes.expired)
    await expect(enter(url, { space, identity: ana })).rejects.toThrow('refuse')
  })
  test('a clock that steps back an hour stops nothing', async () => {
    const url = await open()
    const space = aSpace()
    const anas = await create(url, { space, identity: ana, listed: [ana, ben] })
    await push(anas, aBody())
    clock.aheadMs = -3_600_000
    expect(await push(anas, aBody())).toBe(2)
    const bens = await enter(url, { space, identity: ben })
    expect(await pullAll(bens)).toHaveLength(2)
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    expect(await push(bens, aBody())).toBe(3)
  })
})
