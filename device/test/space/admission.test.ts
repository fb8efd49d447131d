/** Admission against a partner with a modified app: nothing it signs stops the log, or fills it without end. */
import fc from 'fast-check'
import { bytesToText } from '@mend/wire/bytes'
import {
  encodeCertificate,
  encodeCommit,
  encodeLeft,
  encodeRelease,
  encodeSlotKey,
  encodeWithdraw,
} from '@mend/wire/body'
import type { PayloadKind } from '@mend/wire/envelope'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { certify, deviceIdOf } from '../../src/keys/keys.ts'
import { platformRandom } from '../../src/keys/primitives.ts'
import { sealTurn } from '../../src/keys/seal.ts'
import { hideSecret, packRecord, unpackRecord } from '../../src/keys/secret.ts'
import { admit, type AdmissionParts } from '../../src/space/admission.ts'
import type { EntryRow } from '../../src/space/entry-row.ts'
import { mostSlotsOfOne, withCommit, type Slots } from '../../src/space/slots.ts'
import { activeMembers, noHash, type Space } from '../../src/space/space.ts'
import { owner } from '../../src/space/unlocked.ts'
import { text, until } from '../kit.ts'
import { coupleOf, kinds, openBroken, say, sealAs, unlockedOf, type Sealed } from '../modified.ts'

const hostile = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', '7', ' ']
const random = platformRandom

let couple: Awaited<ReturnType<typeof openBroken>>
beforeAll(async () => {
  couple = await openBroken()
})
afterAll(() => couple.close())

/** Ana's reading of the couple's space, entry by entry, as her log would keep it. */
function openReader() {
  const { ana } = couple
  const start = coupleOf(ana)
  const unlocked = unlockedOf(ana)
  const rows = new Map<number, EntryRow>()
  const held: { space: Space } = { space: start }
  const at = (sequence: number) =>
    Promise.resolve(sequence === start.head ? start.history : (rows.get(sequence)?.history ?? null))
  const parts: AdmissionParts = {
    ring: unlocked.ring,
    receiveSeeds: [owner(unlocked.identity()).receiveSeed],
    reader: { now: Date.now(), at },
    rowAt: (sequence) => Promise.resolve(rows.get(sequence) ?? null),
    slotKey: () => Promise.resolve(null),
    me: owner(unlocked.identity()).me,
    device: bytesToText(owner(unlocked.identity()).device),
  }
  const take = async (who: 'ana' | 'ben', how: Sealed, slots?: Slots): Promise<EntryRow> => {
    if (slots !== undefined) held.space = { ...held.space, slots }
    const body = await sealAs(couple[who], { ...how, after: held.space })
    const { space, row } = await admit(held.space, body, parts)
    held.space = unpackRecord<Space>(packRecord(space))
    rows.set(row.sequence, row)
    return row
  }
  return { take, parts, space: () => held.space }
}

/** As many slots as one partner may have waiting. */
const fullOf = (partner: string): Slots =>
  Array.from({ length: mostSlotsOfOne }).reduce<Slots>((slots, _, n) => {
    const next = withCommit(slots, `b${n}`, partner, n + 1)
    return next === 'too-many' ? slots : next
  }, {})

const commitTo = (slot: Uint8Array): Uint8Array => {
  const [commitment, nonce, sealed] = [random(32), random(12), random(256)]
  return encodeCommit({ slot, commitment, nonce, sealed })
}

const slotted: readonly (readonly [PayloadKind, (slot: Uint8Array) => Uint8Array])[] = [
  ['commit', commitTo],
  ['withdraw', encodeWithdraw],
  ['release', (slot) => encodeRelease({ slot, commitSequence: 1, key: random(32) })],
  ['slotKey', (slot) => encodeSlotKey({ slot, key: random(32) })],
]

test('a slot may have any name: none stops the log, not what is in every object', async () => {
  const { take } = openReader()
  for (const name of hostile)
    for (const [kind, encode] of slotted) {
      const row = await take('ben', { kind, body: encode(text(name)) })
      expect(row.fault).toBe(kind === 'slotKey' ? 'forged' : null)
    }
  expect(await take('ben', { words: 'next' })).toMatchObject({ fault: null })
  expect(await take('ana', { words: 'still here' })).toMatchObject({ fault: null })
})

test('whatever a partner signs, of any kind and about any name, both are heard after it', async () => {
  const kind = fc.constantFrom<PayloadKind[]>(
    ...(['event', 'commit', 'release', 'withdraw', 'device', 'turn'] as const),
    ...(['slotKey', 'couple', 'left'] as const),
  )
  const name = fc.oneof(
    fc.constantFrom(...hostile).map(text),
    fc.uint8Array({ minLength: 1, maxLength: 255 }),
  )
  const bytes = fc.uint8Array({ maxLength: 400 })
  const random = fc.record({ kind, body: bytes })
  const shaped = fc
    .tuple(fc.constantFrom(...slotted), name)
    .map(([[each, encode], slot]) => ({ kind: each, body: encode(slot) }))
  const cut = fc.tuple(shaped, fc.nat(400)).map(([each, at]) => ({
    kind: each.kind,
    body: each.body.slice(0, at),
  }))
  const entries = fc.array(fc.oneof(random, shaped, cut), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(entries, async (all) => {
      const { take, space } = openReader()
      const before = space().head
      for (const each of all) await take('ben', each)
      const gone = all.some(({ kind, body }) => kind === 'left' && body.length === 6)
      const ben = await take('ben', { words: 'next' })
      expect(ben.fault).toBe(gone ? 'forged' : null)
      expect(await take('ana', { words: 'still here' })).toMatchObject({ fault: null })
      expect(space().head).toBe(before + all.length + 2)
    }),
    { numRuns: 12, seed: 12 },
  )
})

test('a disk that fails is no fault of the entry that was being read', async () => {
  const { take, parts, space } = openReader()
  const failing = { ...parts.reader, at: () => Promise.reject(new Error('the disk')) }
  const body = await sealAs(couple.ben, { words: 'fine', after: space() })
  await expect(admit(space(), body, { ...parts, reader: failing })).rejects.toThrow('the disk')
  expect(await take('ben', { words: 'fine' })).toMatchObject({ fault: null })
})

test('what cannot be digested at all is forged, and takes its number', async () => {
  const { parts, space } = openReader()
  const ring = { ...parts.ring, keyOf: () => Promise.reject(new RangeError('not digested')) }
  const body = await sealAs(couple.ben, { words: 'poison', after: space() })
  const { row, space: next } = await admit(space(), body, { ...parts, ring })
  expect(row).toMatchObject({ fault: 'forged', sequence: space().head + 1 })
  expect(next.head).toBe(space().head + 1)
})

test('a slot whose name is no text is forged, so that no two names are taken for one', async () => {
  const { take } = openReader()
  const broken = Uint8Array.of(0xff, 0xfe)
  expect(await take('ben', { kind: 'withdraw', body: encodeWithdraw(broken) })).toMatchObject({
    fault: 'forged',
  })
})

test('one commitment too many is left out by that name, and the log goes on', async () => {
  const { take } = openReader()
  const slots = fullOf(owner(unlockedOf(couple.ben).identity()).me)
  const more = await take('ben', { kind: 'commit', body: commitTo(text('one more')) }, slots)
  expect(more).toMatchObject({ fault: 'too-many', content: null })
  expect(await take('ben', { words: 'next' })).toMatchObject({ fault: null })
  expect(await take('ana', { kind: 'commit', body: commitTo(text('hers')) })).toMatchObject({
    fault: null,
  })
})

test('ten devices of a partner belong; the eleventh is too many, and the log goes on', async () => {
  const { take, space } = openReader()
  const unlocked = unlockedOf(couple.ben)
  const { root } = owner(unlocked.identity())
  if (root === null) throw new Error('Ben has no root')
  const key = { key: await unlocked.vault.signKey(root.sign.wrapped), public: root.sign.public }
  const certificate = async (): Promise<Uint8Array> =>
    encodeCertificate(
      await certify(key, {
        sign: random(32),
        receive: owner(unlocked.identity()).certificate.receive,
        transport: random(32),
        coupleTransport: new Uint8Array(32),
      }),
    )
  const faults: (string | null)[] = []
  for (let n = 0; n < 12; n += 1)
    faults.push((await take('ben', { kind: 'device', body: await certificate() })).fault)
  expect(faults.filter((fault) => fault === null)).toHaveLength(9)
  expect(new Set(faults.slice(9))).toEqual(new Set(['too-many']))
  const theirs = activeMembers(space()).filter(
    ({ partner }) => partner === bytesToText(root.sign.public),
  )
  expect(theirs).toHaveLength(10)
  expect(await take('ben', { words: 'next' })).toMatchObject({ fault: null })
})

test.each([
  ['fits the log', true],
  ['follows a log that nobody has', false],
])('a device of Ben’s that brings itself in by a turn which %s', async (_, fits) => {
  const { parts, space } = openReader()
  const unlocked = unlockedOf(couple.ben)
  const { root, certificate: his } = owner(unlocked.identity())
  if (root === null) throw new Error('Ben has no root')
  const rootKey = { key: await unlocked.vault.signKey(root.sign.wrapped), public: root.sign.public }
  const own = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  const sign = new Uint8Array(await crypto.subtle.exportKey('raw', own.publicKey))
  const certificate = await certify(rootKey, {
    ...{ sign, receive: his.receive, transport: random(32) },
    coupleTransport: new Uint8Array(32),
  })
  const before = space()
  const receivers = activeMembers(before).map(({ receive }) => receive)
  const device = await deviceIdOf(sign)
  const body = await sealTurn(
    {
      ...{ space: before.id, epoch: before.epoch + 1, epochKey: hideSecret(random(32)) },
      ...{ sign: own.privateKey, random, ring: unlocked.ring },
    },
    {
      ...{ previousKey: before.epochKeys[before.epoch] ?? null, removed: [], partners: [] },
      ...{ devices: [certificate], receivers: [...receivers, his.receive] },
    },
    {
      ...{ device, counter: 1, previous: noHash, time: parts.reader.now },
      seen: { sequence: before.head, hash: fits ? before.history : random(32) },
    },
  )
  const { row, space: after } = await admit(before, body, parts)
  expect(row.fault).toBe(fits ? null : 'forked')
  expect(bytesToText(device) in after.members).toBe(fits)
  expect(after.epoch).toBe(before.epoch + (fits ? 1 : 0))
})

test('a notice of any hour is a farewell, and nobody waits for it longer than three days', async () => {
  const { take, space, parts } = openReader()
  await take('ben', { kind: 'left', body: encodeLeft(2 ** 48 - 1) })
  const notices = Object.values(space().partners).flatMap(({ noticeAt }) => noticeAt ?? [])
  expect(notices).toEqual([parts.reader.now + 72 * 3_600_000])
})

test('two devices that talk over a relay go on behind such a slot', async () => {
  const { relay, ana, ben, hers, space } = couple
  const body = await sealAs(ben, { kind: 'withdraw', body: encodeWithdraw(text('constructor')) })
  relay.insert(space, body)
  await ana.append(say('can anyone hear me?'))
  await until(
    () =>
      hers
        .acknowledged()
        .some(
          ({ content }) =>
            content.kind === 'event' &&
            bytesToText(content.bytes) === bytesToText(text('can anyone hear me?')),
        ),
    'her words to be acknowledged',
  )
  expect(kinds(ana)).toEqual([])
})
