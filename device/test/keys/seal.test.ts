/** Seals: who can open what, and what each wrong key, place or byte is answered with. */
import { parseEnvelope } from '@mend/wire/envelope'
import { paddedLength } from '@mend/wire/frames'
import { expect, test } from 'vitest'
import { ageText } from '../../src/keys/age-text.ts'
import { newPhrase, rootOfPhrase, rootTransportKey } from '../../src/keys/keys.ts'
import { newSignKey, platformRandom } from '../../src/keys/primitives.ts'
import { receivePublic } from '../../src/keys/receive.ts'
import {
  openEnvelope,
  openKeyRing,
  openSlot,
  sealEntry,
  sealSlot,
  sealTurn,
} from '../../src/keys/seal.ts'
import { hideSecret, packRecord, unpackRecord } from '../../src/keys/secret.ts'
import { text, words } from '../kit.ts'

const space = platformRandom(16)
const device = platformRandom(16)

async function openSealer() {
  const key = await newSignKey()
  const epochKey = hideSecret(platformRandom(32))
  const ring = openKeyRing()
  const sealer = { space, epoch: 3, epochKey, sign: key.key, random: platformRandom, ring }
  const opener = {
    space,
    epochKeys: new Map([[3, epochKey]]),
    turnKeys: () => [],
    authors: [{ id: device, sign: key.public }],
    receiveSeeds: [],
    ring,
  }
  return { sealer, opener, key }
}

const payload = {
  kind: 'event' as const,
  device,
  counter: 1,
  previous: new Uint8Array(32),
  seen: { sequence: 0, hash: new Uint8Array(32) },
  time: 1,
  body: text('words'),
}

test('what was sealed opens with the epoch, the space and the author it was sealed for', async () => {
  const { sealer, opener } = await openSealer()
  const opened = await openEnvelope(opener, await sealEntry(sealer, payload))
  expect(opened.ok && words(opened.payload.body)).toBe('words')
})

test('the same words sealed twice look nothing alike, and are as long as any short word', async () => {
  const { sealer } = await openSealer()
  const [one, two] = [
    await sealEntry(sealer, payload),
    await sealEntry(sealer, { ...payload, body: text('w') }),
  ]
  expect(one.length).toBe(256)
  expect(two.length).toBe(256)
  expect(one).not.toEqual(await sealEntry(sealer, payload))
})

test('another space, epoch, author or byte does not open, and says only that', async () => {
  const { sealer, opener } = await openSealer()
  const body = await sealEntry(sealer, payload)
  const flipped = Uint8Array.from(body, (byte, at) => (at === 100 ? byte ^ 1 : byte))
  const stranger = await newSignKey()
  expect(await openEnvelope({ ...opener, space: platformRandom(16) }, body)).toEqual({
    ok: false,
    fault: 'tampered',
  })
  expect(await openEnvelope(opener, flipped)).toEqual({ ok: false, fault: 'tampered' })
  expect(await openEnvelope({ ...opener, epochKeys: new Map() }, body)).toEqual({
    ok: false,
    fault: 'not-ours',
  })
  const authors = [{ id: device, sign: stranger.public }]
  expect(await openEnvelope({ ...opener, authors }, body)).toEqual({ ok: false, fault: 'forged' })
})

test('a live message is no entry: neither opens as the other', async () => {
  const { sealer, opener } = await openSealer()
  const live = await sealEntry(sealer, { ...payload, kind: 'live' }, 'live')
  const asEntry = Uint8Array.from(live, (byte, at) => (at === 0 ? 1 : byte))
  expect((await openEnvelope(opener, live)).ok).toBe(true)
  expect(await openEnvelope(opener, asEntry)).toEqual({ ok: false, fault: 'tampered' })
})

test('a turn opens for each that it is wrapped to, and for nobody else', async () => {
  const { sealer, opener } = await openSealer()
  const seeds = [platformRandom(32), platformRandom(32), platformRandom(32)]
  const receivers = await Promise.all(seeds.slice(0, 2).map(receivePublic))
  const plan = { previousKey: null, removed: [], partners: [], devices: [], receivers }
  const body = await sealTurn(sealer, plan, payload)
  const outcomes = await Promise.all(
    seeds.map((seed) => openEnvelope({ ...opener, receiveSeeds: [hideSecret(seed)] }, body)),
  )
  expect(outcomes.map((outcome) => outcome.ok)).toEqual([true, true, false])
  expect(paddedLength(body.length)).toBe(body.length)
  const parsed = parseEnvelope(body)
  expect(parsed.ok && parsed.value.wraps.length).toBe(2)
})

test('committed words open with the committed key alone, and hide how long they are', async () => {
  const key = platformRandom(32)
  const slot = text('t/feelings')
  const commit = await sealSlot(slot, key, text('sad'), platformRandom)
  const longer = await sealSlot(slot, key, text('sad, and somewhat hopeful'), platformRandom)
  expect(words((await openSlot(commit, key)) ?? new Uint8Array(0))).toBe('sad')
  expect(await openSlot(commit, platformRandom(32))).toBeNull()
  expect(await openSlot({ ...commit, slot: text('t/other') }, key)).toBeNull()
  expect(longer.sealed.length).toBe(commit.sealed.length)
  // A key that opens the words, and is not the one that was promised: else one could show each reader other words.
  const { commitment } = await sealSlot(slot, platformRandom(32), text('sad'), platformRandom)
  expect(await openSlot({ ...commit, commitment }, key)).toBeNull()
})

test('twelve words give the same keys again, and a wrong word gives none', async () => {
  const phrase = await newPhrase(platformRandom)
  const [one, two] = [await rootOfPhrase(phrase), await rootOfPhrase(`  ${phrase.toUpperCase()} `)]
  expect(one?.sign.public).toEqual(two?.sign.public)
  expect(one?.ownSpace).toEqual(two?.ownSpace)
  expect(one?.sign.public).not.toEqual(one?.backupPublic)
  const list = phrase.split(' ')
  expect(await rootOfPhrase(list.slice(1).join(' '))).toBeNull()
  expect(await rootOfPhrase([...list.slice(0, 11), 'notaword'].join(' '))).toBeNull()
})

test('the phrase speaks for each space with another key', async () => {
  const root = await rootOfPhrase(await newPhrase(platformRandom))
  if (root === null) throw new Error('a phrase of ours')
  const keys = await Promise.all(
    [space, platformRandom(16), space].map((id) => rootTransportKey(root.transport, id)),
  )
  expect(keys[0]?.public).toEqual(keys[2]?.public)
  expect(keys[0]?.public).not.toEqual(keys[1]?.public)
})

test('a secret is not printed, and a record brings secrets and bytes back as what they were', () => {
  const secret = hideSecret(Uint8Array.of(1, 2, 3))
  expect(JSON.stringify({ secret })).toBe('{"secret":{}}')
  const record = unpackRecord<{ secret: typeof secret; bytes: Uint8Array; odd: string }>(
    packRecord({ secret, bytes: Uint8Array.of(9), odd: '\u0001bAQID' }),
  )
  expect(JSON.stringify(record.secret)).toBe('{}')
  expect(packRecord(record.secret)).toEqual(packRecord(secret))
  expect([...record.bytes]).toEqual([9])
  expect(record.odd).toBe('\u0001bAQID')
})

test('a key is spelled as age spells it', () => {
  const zeros = new Uint8Array(32)
  expect(ageText('recipient', zeros)).toMatch(/^age1q{51}/)
  expect(ageText('identity', zeros)).toMatch(/^AGE-SECRET-KEY-1Q{51}/)
})
