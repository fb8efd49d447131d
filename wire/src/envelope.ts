/**
 * The envelope: what a relay stores for a space, and what is sealed inside it.
 *
 * Outside, as the relay sees it. Its length is a size class (`paddedLength`); integers are big-endian.
 *
 *     entry   suite 1 = 01 | epoch 4 | nonce 12 | sealed
 *     turn    suite 1 = 02 | epoch 4 | count 1 | count × (encapsulated 1120 | wrapped 48) | nonce 12 | sealed
 *     live    suite 1 = 03 | epoch 4 | nonce 12 | sealed
 *
 * `sealed` is AES-256-GCM (tag 16 at its end) with a fresh random nonce and, as associated data, suite | space | epoch |
 * wraps. Suite 1 and 3 take their key from the epoch's key and the device, suite 2 from the new epoch's key alone, which
 * each wrap carries to one device or root (HPKE: X-Wing, HKDF-SHA-256, AES-256-GCM).
 *
 * Inside, after opening: canonical bytes, their signature (Ed25519, over `authorBytes`), then zeros to the size class.
 *
 *     canonical  type 1 | device 16 | counter 4 | previous 32 | seen sequence 6 | seen hash 32 | time 6 | length 3 | body
 *     signature  64
 *
 * Overhead before padding: 33 outside and 164 inside, 197 bytes.
 *
 * Privacy: the relay sees suite, epoch, the number of wraps, and a size class. Authorship is inside: entries of different
 * devices and partners look alike. The epoch tells when a key turned, the wraps how many devices and roots there are.
 */
import { concatBytes, readBytes, u24, u32, u48, u8 } from './bytes.ts'
import { limits, paddedLength } from './limits.ts'

/** What an entry is; the body's format hangs on it (see `body.ts`). Closed. */
export const payloadTypes = {
  event: 1,
  commit: 2,
  release: 3,
  withdraw: 4,
  device: 5,
  turn: 6,
  left: 7,
  slotKey: 8,
  couple: 9,
  live: 10,
  lostOrder: 11,
  match: 12,
} as const

/** What a payload can be; each has a number on the wire. */
export type PayloadKind = keyof typeof payloadTypes

/** The canonical bytes, as values. `device` is whose counter and chain these are. */
export type Payload = {
  readonly kind: PayloadKind
  readonly device: Uint8Array
  /** This device's own count in this space, from 1, without a gap. */
  readonly counter: number
  /** The hash of this device's envelope before this one in this space; zeros for the first. */
  readonly previous: Uint8Array
  /** The highest sequence its author had seen, and the hash of the whole history up to it. */
  readonly seen: { readonly sequence: number; readonly hash: Uint8Array }
  readonly time: number
  readonly body: Uint8Array
}

/** An epoch key for one device: the encapsulation (1120 bytes, X-Wing) and the wrapped key. */
export type Wrap = { readonly encapsulated: Uint8Array; readonly wrapped: Uint8Array }

/** `seal` is the suite by name; `wraps` is empty but for a turn. */
export type Envelope = {
  readonly seal: 'entry' | 'turn' | 'live'
  readonly epoch: number
  readonly wraps: readonly Wrap[]
  readonly nonce: Uint8Array
  readonly sealed: Uint8Array
}

/** not-ours: a suite we do not know. truncated: not the length that its own fields and the size classes ask for. */
export type EnvelopeRefusal = { readonly kind: 'not-ours' | 'truncated' }
/** A value, or why the bytes are none. */
export type Parsed<Value, Refusal> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal }

/** The largest an envelope's parts may be, in bytes and counts. */
export const envelopeLimits = {
  wraps: 24,
  /** Room for the fields around a body of the relay's largest size. */
  bodyBytes: 64_000,
  encapsulatedBytes: 1120,
  wrappedBytes: 48,
} as const

const suites = { entry: 1, turn: 2, live: 3 } as const
const nonceBytes = 12
const tagBytes = 16

/** An envelope as bytes, in the layout above. */
export function encodeEnvelope(envelope: Envelope): Uint8Array<ArrayBuffer> {
  return concatBytes(
    u8(suites[envelope.seal]),
    u32(envelope.epoch),
    wrapBytes(envelope),
    envelope.nonce,
    envelope.sealed,
  )
}

/** Reads what a relay stored. Total; the parts are views of the bytes given. */
export function parseEnvelope(bytes: Uint8Array): Parsed<Envelope, EnvelopeRefusal> {
  const read = readBytes(bytes)
  const suite = read.u8()
  const seal = sealNames.find((name) => suites[name] === suite)
  if (bytes.length > 0 && seal === undefined) return refuse('not-ours')
  const epoch = read.u32()
  const count = seal === 'turn' ? read.u8() : 0
  if (count > envelopeLimits.wraps) return refuse('truncated')
  const wraps = Array.from({ length: count }, () => ({
    encapsulated: read.take(envelopeLimits.encapsulatedBytes),
    wrapped: read.take(envelopeLimits.wrappedBytes),
  }))
  const nonce = read.take(nonceBytes)
  const sealed = read.rest()
  const whole = read.complete() && sealed.length > tagBytes && isClass(bytes.length)
  if (!whole || seal === undefined) return refuse('truncated')
  return { ok: true, value: { seal, epoch, wraps, nonce, sealed } }
}

/** What the seal binds beside the sealed bytes: nobody can move them to another suite, space, epoch, or set of wraps. */
export function associatedBytes(
  envelope: Pick<Envelope, 'seal' | 'epoch' | 'wraps'>,
  space: Uint8Array,
): Uint8Array<ArrayBuffer> {
  return concatBytes(u8(suites[envelope.seal]), space, u32(envelope.epoch), wrapBytes(envelope))
}

/** The wraps as they stand in the envelope, which the turn's body names by their hash; nothing for other suites. */
export function wrapBytes(envelope: Pick<Envelope, 'seal' | 'wraps'>): Uint8Array<ArrayBuffer> {
  if (envelope.seal !== 'turn') return new Uint8Array(0)
  const wraps = envelope.wraps.flatMap(({ encapsulated, wrapped }) => [encapsulated, wrapped])
  return concatBytes(u8(envelope.wraps.length), ...wraps)
}

/** A payload as the bytes that its author signs. */
export function encodePayload(payload: Payload): Uint8Array<ArrayBuffer> {
  const { kind, device, counter, previous, seen, time, body } = payload
  if (body.length > envelopeLimits.bodyBytes)
    throw new RangeError(`"body" expected at most 64000 bytes, got ${body.length}`)
  return concatBytes(
    u8(payloadTypes[kind]),
    exactly(device, 16, 'device'),
    u32(counter),
    exactly(previous, 32, 'previous'),
    u48(seen.sequence),
    exactly(seen.hash, 32, 'seen hash'),
    u48(time),
    u24(body.length),
    body,
  )
}

/** A payload with the exact bytes that were signed: checked over these, never over bytes made again. */
export type Signed = {
  readonly payload: Payload
  readonly canonical: Uint8Array
  readonly signature: Uint8Array
}

/** Canonical bytes and signature, with zeros up to the size class that the whole envelope will have. */
export function padSigned(
  canonical: Uint8Array,
  signature: Uint8Array,
  envelope: Pick<Envelope, 'seal' | 'wraps'>,
): Uint8Array<ArrayBuffer> {
  const outside = 1 + 4 + wrapBytes(envelope).length + nonceBytes + tagBytes
  const inside = canonical.length + signature.length
  const zeros = paddedLength(outside + inside) - outside - inside
  return concatBytes(canonical, signature, new Uint8Array(zeros))
}

/** Reads what was sealed: canonical bytes, signature, and nothing but zeros after them. Null for anything else. */
export function parseSigned(opened: Uint8Array): Signed | null {
  const read = readBytes(opened)
  const payload = readPayload(read)
  if (payload === null) return null
  const canonical = opened.subarray(0, opened.length - read.left())
  const signature = read.take(limits.signatureBytes)
  const rest = read.rest()
  if (!read.complete() || rest.some((byte) => byte !== 0)) return null
  return { payload, canonical, signature }
}

function readPayload(read: ReturnType<typeof readBytes>): Payload | null {
  const type = read.u8()
  const kind = payloadKinds.find((name) => payloadTypes[name] === type)
  const device = read.take(16)
  const counter = read.u32()
  const previous = read.take(32)
  const seen = { sequence: read.u48(), hash: read.take(32) }
  const time = read.u48()
  const length = read.u24()
  if (kind === undefined || length > Math.min(read.left(), envelopeLimits.bodyBytes)) return null
  return { kind, device, counter, previous, seen, time, body: read.take(length) }
}

const isClass = (length: number): boolean => paddedLength(length) === length
const refuse = (kind: EnvelopeRefusal['kind']) => ({ ok: false, refusal: { kind } }) as const

function exactly(bytes: Uint8Array, length: number, name: string): Uint8Array {
  if (bytes.length === length) return bytes
  throw new RangeError(`"${name}" expected ${length} bytes, got ${bytes.length}`)
}

const sealNames = ['entry', 'turn', 'live'] as const
const payloadKinds = Object.keys(payloadTypes).filter(
  (name): name is PayloadKind => name in payloadTypes,
)
