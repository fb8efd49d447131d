/** The envelope and its bytes, as properties: total, canonical, and within its overhead. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesToText, concatBytes, readBytes, textToBytes, u24, u48 } from '../src/bytes.ts'
import { parseCertificate, parsePartner, parseTurn } from '../src/body.ts'
import {
  encodeEnvelope,
  encodePayload,
  padSigned,
  parseEnvelope,
  parseSigned,
  type Payload,
} from '../src/envelope.ts'
import { paddedLength } from '../src/limits.ts'
import { authorBytes, labels, rootBytes } from '../src/labels.ts'

const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const payloads: fc.Arbitrary<Payload> = fc.record({
  kind: fc.constantFrom('event', 'commit', 'release', 'turn', 'left'),
  device: bytesOf(16),
  counter: fc.nat(0xffff_ffff),
  previous: bytesOf(32),
  seen: fc.record({ sequence: fc.nat(2 ** 48 - 1), hash: bytesOf(32) }),
  time: fc.nat(2 ** 48 - 1),
  body: fc.uint8Array({ maxLength: 3_000 }),
})

const seal = (payload: Payload): Uint8Array => {
  const signature = new Uint8Array(64).fill(1)
  const plain = padSigned(encodePayload(payload), signature, { seal: 'entry', wraps: [] })
  const sealed = concatBytes(plain, new Uint8Array(16))
  return encodeEnvelope({ seal: 'entry', epoch: 1, wraps: [], nonce: new Uint8Array(12), sealed })
}

test('what was written is read, and written the same again', () => {
  fc.assert(
    fc.property(payloads, (payload) => {
      const canonical = encodePayload(payload)
      const signed = parseSigned(concatBytes(canonical, new Uint8Array(64), new Uint8Array(5)))
      expect(signed && encodePayload(signed.payload)).toEqual(canonical)
    }),
  )
})

test('the overhead before padding is at most 200 bytes, and the length is always a size class', () => {
  fc.assert(
    fc.property(payloads, (payload) => {
      const length = seal(payload).length
      expect(length).toBe(paddedLength(payload.body.length + 197))
      expect(paddedLength(length)).toBe(length)
    }),
  )
  expect(1 + 4 + 12 + 16 + encodePayload(emptyPayload).length + 64).toBeLessThanOrEqual(200)
})

const emptyPayload: Payload = {
  kind: 'event',
  device: new Uint8Array(16),
  counter: 1,
  previous: new Uint8Array(32),
  seen: { sequence: 0, hash: new Uint8Array(32) },
  time: 0,
  body: new Uint8Array(0),
}

test('any bytes at all are read or refused, and never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5_000 }), (bytes) => {
      parseEnvelope(bytes)
      for (const parse of [parseSigned, parseTurn, parseCertificate, parsePartner]) parse(bytes)
    }),
    { numRuns: 500 },
  )
})

test('bytes as text come back, and a text has one spelling only', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      const text = bytesToText(bytes)
      expect(textToBytes(text)).toEqual(new Uint8Array(bytes))
      expect(text).toBe(Buffer.from(bytes).toString('base64url'))
    }),
  )
  for (const text of ['A', 'AB=', 'A+', 'AB', 'é', 'AAAAA']) expect(textToBytes(text)).toBeNull()
})

test('numbers of three and six bytes come back', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 24 - 1), fc.nat(2 ** 48 - 1), (small, big) => {
      const read = readBytes(concatBytes(u24(small), u48(big)))
      expect([read.u24(), read.u48(), read.complete()]).toEqual([small, big, true])
    }),
  )
})

test('every label is another, and none is the beginning of another once it is ended', () => {
  const all = Object.values(labels)
  expect(new Set(all).size).toBe(all.length)
})

test('what is signed says for what: no two purposes sign the same bytes', () => {
  const claim = { space: new Uint8Array(16), epoch: 1, canonical: new Uint8Array(100) }
  const sign = new Uint8Array(32)
  const receive = new Uint8Array(1216)
  const signed = [
    authorBytes({ ...claim, label: labels.envelope }),
    authorBytes({ ...claim, label: labels.live }),
    rootBytes({ label: labels.certificate, sign, receive }),
    rootBytes({ label: labels.partner, sign, receive }),
  ]
  expect(new Set(signed.map(bytesToText)).size).toBe(4)
})

test('a body of 64,000 bytes is written, one of 64,001 is refused, and so is a field of another length', () => {
  const body = new Uint8Array(64_000)
  const written = encodePayload({ ...emptyPayload, body })
  const signed = parseSigned(concatBytes(written, new Uint8Array(64)))
  expect(signed?.payload.body.length).toBe(64_000)
  expect(() => encodePayload({ ...emptyPayload, body: new Uint8Array(64_001) })).toThrow(RangeError)
  for (const length of [0, 15, 17])
    expect(() => encodePayload({ ...emptyPayload, device: new Uint8Array(length) })).toThrow(
      RangeError,
    )
  for (const length of [0, 31, 33])
    expect(() => encodePayload({ ...emptyPayload, previous: new Uint8Array(length) })).toThrow(
      RangeError,
    )
})
