/** Wakes: one constant message, to push services only, at the hour asked for, once. */
import { createDecipheriv, createECDH, hkdfSync, randomBytes, type ECDH } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openSqliteStore } from '../src/store-sqlite.ts'
import { toSpaceId } from '../src/store.ts'
import { openWaker, type Outgoing } from '../src/wake.ts'
import { pushHosts } from '../src/wake-hosts.ts'

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
  await store.createSpace({ space, members: { version: 1, keys: ['aa'] }, expiresMs: 0 })
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
  }
  const waker = await openWaker(parts)
  expect((await openWaker(parts)).publicKey).toBe(waker.publicKey)
  const device = createECDH('prime256v1')
  device.generateKeys()
  const keys = { p256dh: device.getPublicKey('base64url'), auth: 'A'.repeat(22) }
  const space = toSpaceId(randomBytes(16))
  await store.createSpace({ space, members: { version: 1, keys: ['aa'] }, expiresMs: 0 })
  for (const name of ['bad', 'good']) {
    const subscription = JSON.stringify({ endpoint: `https://fcm.googleapis.com/${name}`, keys })
    await store.setWake({ space, member: name, timeMs: 1, subscription })
  }
  await waker.tick()
  expect(tried.toSorted().map((it) => it.split('/').at(-1))).toEqual(['bad', 'good'])
  await store.close()
})
