/** The relay over a real socket: who gets in, in what order things come, and what is refused. */
import { createECDH, randomBytes } from 'node:crypto'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { goodbyes } from '@mend/wire/frames'
import { openServer } from '../../src/http/server.ts'
import { openSqliteStore } from '../../src/sqlite/store-sqlite.ts'
import {
  aBody,
  aSpace,
  answerTo,
  askToEnter,
  create,
  dial,
  enter,
  memberList,
  newIdentity,
  pullAll,
  push,
  refusal,
} from '../support/caller.ts'
import { relayForAll } from '../support/opened.ts'

const relay = relayForAll()
let url: string
beforeAll(() => {
  url = relay.server().relayUrl
})

const ana = newIdentity()
const ben = newIdentity()
const cy = newIdentity()

/** Ana and Ben, both in and listening. */
async function couple() {
  const space = aSpace()
  const anas = await create(url, { space, identity: ana, listed: [ana, ben] })
  const bens = await enter(url, { space, identity: ben })
  await pullAll(anas)
  await pullAll(bens)
  return { space, anas, bens }
}

describe('what one pushes, the other gets', () => {
  test('a body comes to both, after it was acknowledged, with the same sequence', async () => {
    const { anas, bens } = await couple()
    const body = aBody()
    expect(await push(anas, body)).toBe(1)
    expect(await bens.next('entry')).toEqual({
      kind: 'entry',
      sequence: 1,
      body: Buffer.from(body),
    })
    await anas.next('entry')
    const order = anas.frames.map(({ kind }) => kind)
    expect(order.indexOf('acknowledge')).toBeLessThan(order.indexOf('entry'))
  })

  test('a key pushed again gets the sequence of the first time, and no second entry', async () => {
    const { space, anas, bens } = await couple()
    const key = randomBytes(16)
    const body = aBody()
    await push(anas, aBody())
    expect(await push(anas, body, { key, since: 1 })).toBe(2)
    anas.drop()
    const again = await enter(url, { space, identity: ana })
    expect(await push(again, body, { key, since: 1 })).toBe(2)
    await push(bens, aBody())
    expect((await pullAll(again)).map(({ sequence }) => sequence)).toEqual([1, 2, 3])
  })

  test('two pushes of one key at the same moment are one entry', async () => {
    const { anas } = await couple()
    const key = randomBytes(16)
    const [one, two] = await Promise.all([
      push(anas, aBody(), { key }),
      push(anas, aBody(), { key }),
    ])
    expect([one, two]).toEqual([1, 1])
    expect(await pullAll(anas)).toHaveLength(1)
  })

  test('a late device gets all of it in order, then what comes', async () => {
    const { space, anas, bens } = await couple()
    for (let count = 0; count < 300; count += 1) await push(anas, aBody(512))
    bens.drop()
    const late = await enter(url, { space, identity: ben })
    const got = await pullAll(late)
    expect(got.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 300 }, (_, at) => at + 1),
    )
    await push(anas, aBody())
    expect((await late.next('entry')).sequence).toBe(301)
  })

  test('a pull with a limit says how far the log goes, and nothing comes until the next pull', async () => {
    const { space, anas } = await couple()
    for (let count = 0; count < 5; count += 1) await push(anas, aBody())
    const late = await enter(url, { space, identity: ben })
    late.send({ kind: 'pull', after: 1, limit: 2 })
    expect((await late.next('entries')).entries.map(({ sequence }) => sequence)).toEqual([2, 3])
    expect((await late.next('caughtUp')).head).toBe(5)
    await push(anas, aBody())
    expect((await pullAll(late, 3)).map(({ sequence }) => sequence)).toEqual([4, 5, 6])
    expect(late.frames.some(({ kind }) => kind === 'entry')).toBe(false)
  })

  test('a live body comes to the others, not to its author, and is not kept', async () => {
    const { space, anas, bens } = await couple()
    const body = aBody()
    anas.send({ kind: 'live', body })
    expect((await bens.next('live')).body).toEqual(Buffer.from(body))
    expect(await pullAll(await enter(url, { space, identity: ana }))).toEqual([])
    expect(anas.frames.some(({ kind }) => kind === 'live')).toBe(false)
  })

  test('a live body whose length would tell something is refused, and comes to nobody', async () => {
    const { anas, bens } = await couple()
    anas.send({ kind: 'live', body: new Uint8Array(300) })
    expect(await refusal(anas)).toBe('notPadded')
    anas.send({ kind: 'live', body: aBody() })
    expect((await bens.next('live')).body.length).not.toBe(300)
  })

  test('the clock answers with the hour of the question and its own', async () => {
    const { anas } = await couple()
    const askedMs = Date.now()
    anas.send({ kind: 'clock', t0: 42 })
    const answer = await anas.next('clockIs')
    expect(answer.t0).toBe(42)
    expect(answer.relayMs).toBeGreaterThanOrEqual(askedMs)
    expect(answer.relayMs).toBeLessThanOrEqual(Date.now())
  })
})

describe('who is let in', () => {
  test('a space that nobody made is unknown', async () => {
    const caller = await askToEnter(url, { space: aSpace(), identity: ana })
    expect(await refusal(caller)).toBe('unknownSpace')
    await caller.closed
  })

  test("one couple's device does not get into another's space", async () => {
    const { space } = await couple()
    const caller = await askToEnter(url, { space, identity: cy })
    expect(await refusal(caller)).toBe('notMember')
    await caller.closed
  })

  test('an answer for another host, and one heard on another socket, are refused', async () => {
    const { space } = await couple()
    const elsewhere = await dial(url)
    const challenge = await elsewhere.next('challenge')
    elsewhere.send({
      kind: 'answer',
      answer: answerTo(challenge, { space, identity: ana, host: 'evil.example' }, url),
    })
    expect(await refusal(elsewhere)).toBe('badSignature')
    const replay = await dial(url)
    await replay.next('challenge')
    replay.send({ kind: 'answer', answer: answerTo(challenge, { space, identity: ana }, url) })
    expect(await refusal(replay)).toBe('badSignature')
  })

  test('a frame before the answer ends the socket', async () => {
    const caller = await dial(url)
    caller.send({ kind: 'pull', after: 0, limit: 10 })
    expect(await refusal(caller)).toBe('outOfTurn')
    await caller.closed
  })

  test('a second answer ends the socket', async () => {
    const { space, anas } = await couple()
    const first = anas.frames.find((frame) => frame.kind === 'challenge')
    if (first === undefined) throw new Error('expected a challenge')
    anas.send({ kind: 'answer', answer: answerTo(first, { space, identity: ana }, url) })
    expect(await refusal(anas)).toBe('outOfTurn')
  })

  test('making a space that stands is coming in, for its members only', async () => {
    const { space } = await couple()
    const again = await create(url, { space, identity: ben, listed: [ben] })
    expect(await pullAll(again)).toEqual([])
    await expect(create(url, { space, identity: cy, listed: [cy] })).rejects.toThrow('refuse')
  })

  test('a first list that its signer did not sign makes no space', async () => {
    const space = aSpace()
    const caller = await dial(url)
    const answer = answerTo(await caller.next('challenge'), { space, identity: ana }, url)
    const members = memberList(space, 1, [ana, ben], { identity: cy, index: 0 })
    caller.send({ kind: 'create', answer, ttlSeconds: 0, members })
    expect(await refusal(caller)).toBe('badMembers')
  })
})

describe('who may say who is a member', () => {
  test('a member adds a key, all sockets hear of it, and the key gets in', async () => {
    const { space, anas, bens } = await couple()
    const list = memberList(space, 2, [ana, ben, cy], { identity: ben, index: 1 })
    bens.send({ kind: 'members', members: list })
    expect((await anas.next('members')).members.version).toBe(2)
    await bens.next('members')
    const cys = await enter(url, { space, identity: cy })
    expect(await pullAll(cys)).toEqual([])
  })

  test('a removed key is told goodbye, and does not get in again', async () => {
    const { space, anas, bens } = await couple()
    anas.send({
      kind: 'members',
      members: memberList(space, 2, [ana], { identity: ana, index: 0 }),
    })
    expect((await bens.next('goodbye')).code).toBe(3)
    await bens.closed
    await expect(enter(url, { space, identity: ben })).rejects.toThrow('refuse')
  })

  test('a stranger, a version left out, and a version again are refused', async () => {
    const { space, anas } = await couple()
    const by = (version: number, identity = ana, index = 0) =>
      anas.send({
        kind: 'members',
        members: memberList(space, version, [ana, cy], { identity, index }),
      })
    by(2, cy, 1)
    expect(await refusal(anas)).toBe('badMembers')
    by(3)
    expect(await refusal(anas)).toBe('membersVersion')
    by(1)
    expect(await refusal(anas)).toBe('membersVersion')
  })
})

describe('what is refused', () => {
  test('a body that is not of a size class', async () => {
    const { anas } = await couple()
    const key = randomBytes(16)
    anas.send({ kind: 'push', key, since: 0, body: aBody(300) })
    expect((await anas.next('refuse')).key).toEqual(key)
    expect(await push(anas, aBody(512))).toBe(1)
  })

  test('bytes that are no frame, and text', async () => {
    const { anas, bens } = await couple()
    anas.sendBytes(Uint8Array.of(0x99, 1, 2))
    expect(await refusal(anas)).toBe('malformed')
    bens.socket.send('hello')
    expect(await refusal(bens)).toBe('malformed')
    await Promise.all([anas.closed, bens.closed])
  })

  test('a push subscription that is none, or points inside', async () => {
    const { anas } = await couple()
    const wake = (subscription: unknown) =>
      anas.send({
        kind: 'wakeAt',
        timeMs: 5,
        subscription: Buffer.from(JSON.stringify(subscription)),
      })
    const device = createECDH('prime256v1')
    device.generateKeys()
    const keys = { p256dh: device.getPublicKey('base64url'), auth: 'A'.repeat(22) }
    wake('nonsense')
    expect(await refusal(anas)).toBe('badSubscription')
    for (const endpoint of [
      'https://169.254.169.254/latest',
      'http://fcm.googleapis.com/x',
      'https://fcm.googleapis.com:9/x',
      'https://evil-fcm.googleapis.com.example/x',
    ]) {
      wake({ endpoint, keys })
      expect(await refusal(anas)).toBe('badSubscription')
    }
    wake({ endpoint: 'https://fcm.googleapis.com/fcm/send/x', keys })
    expect((await anas.next('wakeSet')).timeMs).toBe(5)
  })
})

describe('stopping', () => {
  test('while the last push is on its way to the disk, it is not ready and takes nobody new', async () => {
    const dataDir = path.join(relay.home(), 'stopping')
    const store = openSqliteStore({ file: path.join(dataDir, 'relay.sqlite') })
    let release = (): void => undefined
    const released = new Promise<void>((resolve) => void (release = resolve))
    let isAsked = false
    const slow: typeof store = {
      ...store,
      appendBatch: async (batch) => {
        isAsked = true
        await released
        return store.appendBatch(batch)
      },
    }
    const stopping = await openServer({ dataDir, port: 0, store: slow })
    const readiness = async (): Promise<number> =>
      (await fetch(`http://127.0.0.1:${stopping.port}/readyz`)).status
    const anas = await create(stopping.relayUrl, { space: aSpace(), identity: ana })
    const pushed = push(anas, aBody())
    await expect.poll(() => isAsked).toBe(true)
    expect(await readiness()).toBe(200)
    const closed = stopping.close()
    expect(await readiness()).toBe(503)
    await expect(dial(stopping.relayUrl)).rejects.toThrow('503')
    release()
    expect(await pushed).toBe(1)
    expect((await anas.next('goodbye')).code).toBe(goodbyes.draining)
    await closed
    await expect(readiness()).rejects.toThrow('fetch failed')
  })
})
