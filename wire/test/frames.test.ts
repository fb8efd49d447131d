/** Frames: every one comes back as it went out, and any other bytes are named and refused. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  encodeFrame,
  goodbyes,
  isPadded,
  limits,
  paddedLength,
  parseDeviceFrame,
  parseRelayFrame,
  refusals,
  type DeviceFrame,
  type RelayFrame,
} from '../src/frames.ts'

const fill = (length: number, value = 7): Uint8Array => new Uint8Array(length).fill(value)
const frameOf = (type: number, length: number): Uint8Array => {
  const frame = new Uint8Array(1 + length)
  frame[0] = type
  return frame
}
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const sequence = fc.maxSafeNat()
const body = fc.uint8Array({ maxLength: 600 })

const members = fc.record({
  version: fc.nat(0xffff_ffff),
  keys: fc.array(bytes(32), { minLength: 1, maxLength: limits.members }),
  signerIndex: fc.nat(31),
  signature: bytes(64),
})
const answer = fc.record({ space: bytes(16), member: bytes(32), signature: bytes(64) })
const one = <Kind extends string>(kind: Kind) => fc.constant<Kind>(kind)
const live = fc.record({ kind: one('live'), body })
const memberFrame = fc.record({ kind: one('members'), members })

const deviceFrame: fc.Arbitrary<DeviceFrame> = fc.oneof(
  live,
  memberFrame,
  fc.record({ kind: one('answer'), answer }),
  fc.record({ kind: one('create'), answer, ttlSeconds: fc.nat(0xffff_ffff), members }),
  fc.record({ kind: one('push'), key: bytes(16), since: sequence, body }),
  fc.record({ kind: one('pull'), after: sequence, limit: fc.nat(0xffff_ffff) }),
  fc.record({ kind: one('erase') }),
  fc.record({ kind: one('wakeAt'), timeMs: sequence, subscription: body }),
  fc.record({ kind: one('clock'), t0: sequence }),
  fc.record({ kind: one('keep') }),
)
const relayFrame: fc.Arbitrary<RelayFrame> = fc.oneof(
  live,
  memberFrame,
  fc.record({ kind: one('challenge'), nonce: bytes(32), timeMs: sequence }),
  fc.record({ kind: one('welcome'), head: sequence, membersVersion: fc.nat(0xffff_ffff) }),
  fc.record({ kind: one('acknowledge'), key: bytes(16), sequence }),
  fc.record({
    kind: one('refuse'),
    code: fc.constantFrom(...Object.values(refusals).map((row) => row.code)),
    key: bytes(16),
  }),
  fc.record({ kind: one('entries'), entries: fc.array(fc.record({ sequence, body })) }),
  fc.record({ kind: one('caughtUp'), head: sequence }),
  fc.record({ kind: one('entry'), sequence, body }),
  fc.record({ kind: one('goodbye'), code: fc.constantFrom(...Object.values(goodbyes)) }),
  fc.record({ kind: one('clockIs'), t0: sequence, relayMs: sequence }),
  fc.record({ kind: one('wakeSet'), timeMs: sequence }),
  fc.record({ kind: one('erasing'), timeMs: sequence }),
)

const plain = (value: unknown): unknown =>
  value instanceof Uint8Array
    ? [...value]
    : Array.isArray(value)
      ? value.map(plain)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([name, field]) => [name, plain(field)]))
        : value

describe('a frame comes back as it went out', () => {
  test('from a device', () => {
    fc.assert(
      fc.property(deviceFrame, (frame) => {
        const parsed = parseDeviceFrame(encodeFrame(frame))
        expect(plain(parsed)).toEqual(plain({ ok: true, value: frame }))
      }),
    )
  })
  test('from a relay', () => {
    fc.assert(
      fc.property(relayFrame, (frame) => {
        const parsed = parseRelayFrame(encodeFrame(frame))
        expect(plain(parsed)).toEqual(plain({ ok: true, value: frame }))
      }),
    )
  })
})

describe('what is no frame is refused', () => {
  test('any bytes give a frame or a reason, and never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
        expect(typeof parseDeviceFrame(noise).ok).toBe('boolean')
        expect(typeof parseRelayFrame(noise).ok).toBe('boolean')
      }),
      { numRuns: 2_000 },
    )
  })
  test('a byte too few of a frame of fixed length is refused', () => {
    const fixed = deviceFrame.filter(({ kind }) => !['push', 'live', 'wakeAt'].includes(kind))
    fc.assert(
      fc.property(fixed, (frame) => {
        expect(parseDeviceFrame(encodeFrame(frame).subarray(0, -1)).ok).toBe(false)
        expect(parseDeviceFrame(new Uint8Array([...encodeFrame(frame), 0])).ok).toBe(false)
      }),
    )
  })

  const refused = (frame: Uint8Array) => {
    const parsed = parseDeviceFrame(frame)
    return parsed.ok ? null : parsed.refusal.kind
  }
  test('nothing at all', () => expect(refused(fill(0))).toBe('empty'))
  test('a type of the relay, sent by a device', () =>
    expect(refused(Uint8Array.of(0x42, ...fill(12)))).toBe('unknown-type'))
  test('a body above the limit', () =>
    expect(refused(frameOf(0x03, 16 + 8 + limits.bodyBytes + 1))).toBe('too-big'))
  test('a live body above its limit', () =>
    expect(refused(Uint8Array.of(0x05, ...fill(limits.liveBytes + 1)))).toBe('too-big'))
  test('a number that a double does not hold', () =>
    expect(refused(Uint8Array.of(0x09, ...fill(8, 0xff)))).toBe('wrong-length'))
  test('a member list of nobody', () =>
    expect(refused(Uint8Array.of(0x06, 0, 0, 0, 1, 0, 0, ...fill(64)))).toBe('wrong-length'))
  test('a refusal outside the table', () => {
    const parsed = parseRelayFrame(Uint8Array.of(0x44, 0xff, 0xff, ...fill(16)))
    expect(parsed).toEqual({ ok: false, refusal: { kind: 'out-of-table' } })
  })
  test('a field of the wrong length does not leave the house', () =>
    expect(() => encodeFrame({ kind: 'push', key: fill(15), since: 0, body: fill(256) })).toThrow(
      '"key" expected 16 bytes, got 15',
    ))
})

describe('a length tells only its class', () => {
  test('small bodies fall into four classes', () => {
    const classes = new Set(Array.from({ length: 2049 }, (_, length) => paddedLength(length)))
    expect([...classes]).toEqual([256, 512, 1024, 2048])
  })
  test('padding is at most 6.3 % above 2 KiB, and a padded length stays', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2049, max: limits.bodyBytes }), (length) => {
        const padded = paddedLength(length)
        expect(padded).toBeGreaterThanOrEqual(length)
        expect(padded).toBeLessThanOrEqual(length * 1.063)
        expect(paddedLength(padded)).toBe(padded)
      }),
    )
  })
  test('the largest body is a class of its own', () =>
    expect(isPadded(fill(limits.bodyBytes))).toBe(true))
})

test('every number of the tables stands for one thing', () => {
  const codes = Object.values(refusals).map((row) => row.code)
  expect(new Set(codes).size).toBe(codes.length)
  expect(new Set(Object.values(goodbyes)).size).toBe(Object.values(goodbyes).length)
})

test('a pull of everything asks for as much as four bytes can say', () => {
  const frame = { kind: 'pull', after: 0, limit: limits.pull } as const
  const parsed = parseDeviceFrame(encodeFrame(frame))
  expect(parsed).toEqual({ ok: true, value: frame })
  expect(limits.pull).toBe(2 ** 32 - 1)
})
