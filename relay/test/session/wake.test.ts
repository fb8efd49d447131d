/** Wakes: one constant message, to push services only, at the hour asked for, once. */
import { createDecipheriv, createECDH, hkdfSync, randomBytes, type ECDH } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openSqliteStore } from '../../src/sqlite/store-sqlite.ts'
import { toSpaceId } from '../../src/store/store.ts'
import { openWaker, sendPush, type Outgoing } from '../../src/session/wake.ts'
import { pushHosts, refusedSubscriptions } from '../../src/session/wake-hosts.ts'

const home = mkdtempSync(path.join(tmpdir(), 'mend-wake-'))
afterAll(() => rmSync(home, { recursive: true }))

/** What a browser does with a push message. @see RFC 8188 §2, RFC 8291 §3.4 */
function decrypt(body: Buffer, device: ECDH, auth: Buffer): string {
  const salt = body.subarray(0, 16)
  const relayKey = body.subarray(21, 21 + (body[20] ?? 0))
  const sealed = body.subarray(21 + relayKey.length)
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), device.getPublicKey(), relayKey])
  const secret = hkdfSync('sha256', device.computeSecret(relayKey), auth, info, 32)
  const part = (label: string, length: number): Buffer =>
    Buffer.from(
      hkdfSync('sha256', Buffer.from(secret), salt, `Content-Encoding: ${label}\0`, length),
    )
  const opener = createDecipheriv('aes-128-gcm', part('aes128gcm', 16), part('nonce', 12))
  opener.setAuthTag(sealed.subarray(-16))
  const plain = Buffer.concat([opener.update(sealed.subarray(0, -16)), opener.final()])
  return plain.subarray(0, plain.lastIndexOf(2)).toString()
}

test('a wake goes out once, when it is due, and says the same to everybody', async () => {
  const store = openSqliteStore({ file: path.join(home, 'relay.sqlite') })
  const sent: Outgoing[] = []
  let nowMs = 1_000
  const waker = await openWaker({
    store,
    now: () => nowMs,
    send: (outgoing) => Promise.resolve(void sent.push(outgoing)),
    contact: 'https://mend.example',
    hosts: pushHosts,
    trouble: () => undefined,
  })
  const device = createECDH('prime256v1')
  device.generateKeys()
  const auth = randomBytes(16)
  const keys = { p256dh: device.getPublicKey('base64url'), auth: auth.toString('base64url') }
  const endpoint = 'https://updates.push.services.mozilla.com/wpush/v2/abc'
  const subscription = waker.parse(
    Buffer.from(JSON.stringify({ endpoint, keys, expirationTime: null })),
  )
  expect(subscription).not.toBeNull()
  const space = toSpaceId(randomBytes(16))
  await store.createSpace({
    space,
    members: { version: 1, keys: ['aa'] },
    expiresMs: 0,
    madeDay: 0,
  })
  await store.setWake({ space, member: 'aa', timeMs: 2_000, subscription: subscription ?? '' })

  await waker.tick()
  expect(sent).toEqual([])
  nowMs = 2_500
  await waker.tick()
  await waker.tick()
  expect(sent.map((it) => it.endpoint)).toEqual([endpoint])
  const [first] = sent
  if (first === undefined) throw new Error('nothing was sent')
  expect(decrypt(first.body, device, auth)).toBe('mend:1')
  expect(JSON.stringify(first.headers)).not.toContain(space)
  await store.close()
})

test('a push service that fails does not stop the others, and the key pair stays', async () => {
  const store = openSqliteStore({ file: path.join(home, 'two', 'relay.sqlite') })
  const tried: string[] = []
  const parts = {
    store,
    now: () => 10,
    send: ({ endpoint }: Outgoing) => {
      tried.push(endpoint)
      return endpoint.endsWith('bad') ? Promise.reject(new Error('gone')) : Promise.resolve()
    },
    contact: 'https://mend.example',
    hosts: pushHosts,
    trouble: () => undefined,
  }
  const waker = await openWaker(parts)
  expect((await openWaker(parts)).publicKey).toBe(waker.publicKey)
  const device = createECDH('prime256v1')
  device.generateKeys()
  const keys = { p256dh: device.getPublicKey('base64url'), auth: 'A'.repeat(22) }
  const space = toSpaceId(randomBytes(16))
  await store.createSpace({
    space,
    members: { version: 1, keys: ['aa'] },
    expiresMs: 0,
    madeDay: 0,
  })
  for (const name of ['bad', 'good']) {
    const subscription = JSON.stringify({ endpoint: `https://fcm.googleapis.com/${name}`, keys })
    await store.setWake({ space, member: name, timeMs: 1, subscription })
  }
  await waker.tick()
  expect(tried.toSorted().map((it) => it.split('/').at(-1))).toEqual(['bad', 'good'])
  await store.close()
})

/** A waker over a store of its own, and a way to have wakes due in it, whatever they say. */
async function due(name: string, send: (outgoing: Outgoing) => Promise<void>) {
  const store = openSqliteStore({ file: path.join(home, name, 'relay.sqlite') })
  const troubles: unknown[] = []
  const waker = await openWaker({
    store,
    now: () => 10,
    send,
    contact: 'https://mend.example',
    hosts: pushHosts,
    trouble: (_, trouble) => troubles.push(trouble),
  })
  const space = toSpaceId(randomBytes(16))
  await store.createSpace({
    space,
    members: { version: 1, keys: ['aa'] },
    expiresMs: 0,
    madeDay: 0,
  })
  let count = 0
  const wake = (subscription: string): Promise<void> =>
    store.setWake({ space, member: String((count += 1)), timeMs: 1, subscription })
  return { store, waker, troubles, wake }
}

const aDevice = createECDH('prime256v1')
aDevice.generateKeys()
const goodKeys = {
  p256dh: aDevice.getPublicKey('base64url'),
  auth: randomBytes(16).toString('base64url'),
}
const subscribed = (endpoint: string, keys: object = goodKeys): string =>
  JSON.stringify({ endpoint, keys })

test('a key that is no point on the curve, and a secret of another length, are refused when they are set', async () => {
  const { store, waker } = await due('curve', () => Promise.resolve())
  const parse = (keys: object) =>
    waker.parse(Buffer.from(subscribed('https://fcm.googleapis.com/x', keys)))
  expect(parse(goodKeys)).not.toBeNull()
  for (const wrong of [
    { p256dh: Buffer.alloc(65, 0x41).toString('base64url') },
    { p256dh: Buffer.alloc(65, 0x04).toString('base64url') },
    { p256dh: Buffer.alloc(65).toString('base64url') },
    { auth: randomBytes(17).toString('base64url') },
    { auth: randomBytes(15).toString('base64url') },
  ])
    expect(parse({ ...goodKeys, ...wrong })).toBeNull()
  await store.close()
})

test('one that cannot be sealed throws away nobody else’s of that second', async () => {
  const sent: string[] = []
  const { store, waker, troubles, wake } = await due('poison', ({ endpoint }) =>
    Promise.resolve(void sent.push(endpoint)),
  )
  const poison = { ...goodKeys, p256dh: Buffer.alloc(65, 0x41).toString('base64url') }
  for (let count = 0; count < 20; count += 1) {
    if (count === 3) await wake(subscribed('https://fcm.googleapis.com/mallory', poison))
    if (count === 9) await wake('not even JSON')
    await wake(subscribed(`https://fcm.googleapis.com/${count}`))
  }
  await waker.tick()
  await expect.poll(() => sent.length).toBe(20)
  expect(troubles).toHaveLength(2)
  await store.close()
})

test('a push service that never answers holds up neither the clock nor another service', async () => {
  const sent: string[] = []
  const { store, waker, troubles, wake } = await due('slow', ({ endpoint }) => {
    sent.push(endpoint)
    return endpoint.includes('fcm') ? new Promise(() => undefined) : Promise.resolve()
  })
  for (let count = 0; count < 90; count += 1)
    await wake(subscribed(`https://fcm.googleapis.com/${count}`))
  await waker.tick()
  await wake(subscribed('https://web.push.apple.com/ana'))
  await waker.tick()
  await expect.poll(() => sent).toContain('https://web.push.apple.com/ana')
  expect(sent.filter((it) => it.includes('fcm')).length).toBeLessThan(90)
  expect(troubles).toEqual([])
  await store.close()
})

test('a redirect is not followed', async () => {
  const asked: string[] = []
  const inside = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end()
  })
  const listen = (server: typeof inside): Promise<number> =>
    new Promise((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address()
        resolve(address !== null && typeof address === 'object' ? address.port : 0)
      })
    })
  const innerPort = await listen(inside)
  for (const status of [301, 302, 303, 307, 308]) {
    const service = createServer((_, response) => {
      response.writeHead(status, { location: `http://127.0.0.1:${innerPort}/admin` }).end()
    })
    const outgoing = {
      endpoint: `http://127.0.0.1:${await listen(service)}/x`,
      headers: { TTL: '1' },
      body: Buffer.from('x'),
    }
    await expect(sendPush(outgoing, new AbortController().signal)).rejects.toThrow()
    service.close()
  }
  expect(asked).toEqual([])
  inside.close()
})

test('only push services are written to, however an address is spelled', () => {
  const through = [
    'https://.push.apple.com/x',
    'https://:b@fcm.googleapis.com/',
    'https://a:b@fcm.googleapis.com/',
    'https://fcm.googleapis.com@127.0.0.1/x',
    'https://evilfcm.googleapis.com/x',
    'https://xpush.apple.com/',
    'https://a.push.apple.com./x',
    'https://127.0.0.1?.push.apple.com',
    'https://127.0.0.1/.push.apple.com',
    'https:\\\\127.0.0.1/',
    'file:///etc/passwd',
    'javascript:alert(1)//fcm.googleapis.com',
  ].filter((endpoint) => !refusedSubscriptions(endpoint, pushHosts))
  expect(through).toEqual([])
  expect(refusedSubscriptions('https://web.push.apple.com/x', pushHosts)).toBe(false)
})
