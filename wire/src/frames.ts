/**
 * What a device and a relay say to each other: one binary WebSocket message is one frame.
 *
 * A socket on `/relay` speaks for one space, so that a relay sees nothing that links two. Integers are big-endian, the
 * first byte is the type, and a frame ends where its fields end: a byte too many is as malformed as one too few.
 *
 *     device to relay                                        answered by
 *     01 answer    space 16 | member 32 | signature 64       welcome
 *     02 create    answer | ttlSeconds 4 | members           welcome (also when the space stands already)
 *     03 push      key 16 | since 8 | body                   acknowledge, once it is on disk
 *     04 pull      after 8 | limit 4                         entries*, caughtUp
 *     05 live      body                                      -
 *     06 members   members                                   members, to every socket of the space
 *     07 erase     -                                         erasing, to every socket of the space; or goodbye(erased)
 *     08 wakeAt    timeMs 8 | subscription                   wakeSet (timeMs 0, no subscription: forget it)
 *     09 clock     t0 8                                      clockIs
 *     0a keep      -                                         erasing (timeMs 0), to every socket of the space
 *     0b quiet     batch 709                                 matches, a moment later
 *
 *     relay to device
 *     41 challenge nonce 32 | timeMs 8                       the first frame on every socket
 *     42 welcome   head 8 | membersVersion 4
 *     43 acknowledge key 16 | sequence 8
 *     44 refuse    code 2 | key 16                           key: of the push refused, else zeros
 *     45 entries   ( sequence 8 | length 4 | body )*
 *     46 caughtUp  head 8
 *     47 entry     sequence 8 | body
 *     48 goodbye   code 2                                    the last frame on a socket
 *     49 clockIs   t0 8 | relayMs 8
 *     4a wakeSet   timeMs 8
 *     4b erasing   timeMs 8                                  when the space is to be erased; 0: it is kept
 *     4c matches   matches 336                               always four
 *     05 live, 06 members: as above
 *
 *     members      version 4 | count 1 | count × key 32 | signerIndex 1 | signature 64
 *
 * The batch and the matches are set out in yes.ts.
 *
 * Order. After a pull a socket gets, from `after` on, every sequence once and without a gap: first in entries, and after
 * caughtUp as they come, the author's own included. Where `limit` entries were sent and head is higher still, the device
 * pulls again. A push is acknowledged before its entry comes back.
 *
 * Once only. A key follows from the envelope (`push key`), or is chosen at random and kept until it is acknowledged; pushed
 * again, it gets the sequence of the first time. `since` is a head that the device knew before it pushed the key for the first time
 * (0 is always right): the relay looks for the key among later sequences only, so that remembering it costs nothing.
 *
 * Members. Version 1 is signed by a key that it lists; each next version is one higher and signed by a key of the version
 * before it, at `signerIndex` there. Sockets of a key that is no longer listed get goodbye(removed).
 *
 * Erasing. A space that has ever had more than one key stands for 72 hours after a member asked to erase it; whoever comes in
 * meanwhile is told after the welcome. Any member may keep it. One with a time to live, or one key from the first, goes at once.
 *
 * Sizes. A body is a whole envelope, and its length is a size class (`paddedLength`); a live body's too.
 *
 * Privacy: the relay sees the space, the member key, the size class, the hour; a subscription only where one was given.
 */
import { readBytes, type Reader } from './bytes.ts'
import { exactly, lengthOf, write, type Field } from './fields.ts'
import {
  batchFields,
  matchFields,
  parseBatch,
  parseMatches,
  type YesBatch,
  type YesMatch,
} from './yes.ts'
import {
  goodbyeKind,
  goodbyes,
  limits,
  refusalKind,
  refusals,
  type GoodbyeCode,
  type RefusalCode,
} from './limits.ts'

export {
  goodbyeKind,
  goodbyes,
  isPadded,
  limits,
  paddedLength,
  refusalKind,
  refusals,
} from './limits.ts'
export type { GoodbyeCode, GoodbyeKind, RefusalCode, RefusalKind } from './limits.ts'

/** The transport keys that may use a space, signed by a key of the list before (at `signerIndex`). */
export type MemberList = {
  readonly version: number
  readonly keys: readonly Uint8Array[]
  readonly signerIndex: number
  readonly signature: Uint8Array
}

/** Who speaks, and the proof: a signature over `transportAuthBytes`. */
export type Answer = {
  readonly space: Uint8Array
  readonly member: Uint8Array
  readonly signature: Uint8Array
}

/** A body with the sequence that the relay gave it. */
export type StoredBody = { readonly sequence: number; readonly body: Uint8Array }

type Shared =
  | { readonly kind: 'live'; readonly body: Uint8Array }
  | { readonly kind: 'members'; readonly members: MemberList }

/** All that a device may say to a relay. */
export type DeviceFrame =
  | Shared
  | { readonly kind: 'answer'; readonly answer: Answer }
  | {
      readonly kind: 'create'
      readonly answer: Answer
      /** 0: until it is erased. Else the space and all it holds are gone so many seconds from now. */
      readonly ttlSeconds: number
      readonly members: MemberList
    }
  | {
      readonly kind: 'push'
      readonly key: Uint8Array
      readonly since: number
      readonly body: Uint8Array
    }
  | { readonly kind: 'pull'; readonly after: number; readonly limit: number }
  | { readonly kind: 'erase' }
  | { readonly kind: 'keep' }
  | { readonly kind: 'wakeAt'; readonly timeMs: number; readonly subscription: Uint8Array }
  | { readonly kind: 'clock'; readonly t0: number }
  | { readonly kind: 'quiet'; readonly batch: YesBatch }

/** All that a relay may say to a device. */
export type RelayFrame =
  | Shared
  | { readonly kind: 'challenge'; readonly nonce: Uint8Array; readonly timeMs: number }
  | { readonly kind: 'welcome'; readonly head: number; readonly membersVersion: number }
  | { readonly kind: 'acknowledge'; readonly key: Uint8Array; readonly sequence: number }
  | { readonly kind: 'refuse'; readonly code: RefusalCode; readonly key: Uint8Array }
  | { readonly kind: 'entries'; readonly entries: readonly StoredBody[] }
  | { readonly kind: 'caughtUp'; readonly head: number }
  | ({ readonly kind: 'entry' } & StoredBody)
  | { readonly kind: 'goodbye'; readonly code: GoodbyeCode }
  | { readonly kind: 'clockIs'; readonly t0: number; readonly relayMs: number }
  | { readonly kind: 'wakeSet'; readonly timeMs: number }
  /** When the space is to be erased, because a member asked for it; 0: it is kept. */
  | { readonly kind: 'erasing'; readonly timeMs: number }
  /** What the other side said, too; always four, and those that are none are random. */
  | { readonly kind: 'matches'; readonly matches: readonly YesMatch[] }

/** Why bytes are no frame. */
export type Malformed = 'empty' | 'unknown-type' | 'wrong-length' | 'too-big' | 'out-of-table'
/** A frame, or why the bytes are none. */
export type Parsed<Frame> =
  | { readonly ok: true; readonly value: Frame }
  | { readonly ok: false; readonly refusal: { readonly kind: Malformed } }

/** Reads what a device sent. Total: any bytes give a frame or a reason; bodies are views of the bytes given. */
export function parseDeviceFrame(bytes: Uint8Array): Parsed<DeviceFrame> {
  return parse(bytes, deviceParsers)
}

/** Reads what a relay sent. Total: any bytes give a frame or a reason; bodies are views of the bytes given. */
export function parseRelayFrame(bytes: Uint8Array): Parsed<RelayFrame> {
  return parse(bytes, relayParsers)
}

/** The bytes of a frame. @throws a RangeError where a field has not its length: a bug of the caller's. */
export function encodeFrame(frame: DeviceFrame | RelayFrame): Uint8Array<ArrayBuffer> {
  const fields = fieldsOf(frame)
  const bytes = new Uint8Array(fields.reduce((sum, field) => sum + lengthOf(field), 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const field of fields) {
    write(bytes, view, at, field)
    at += lengthOf(field)
  }
  return bytes
}

// --- encoding -----------------------------------------------------------------------------------------------------

const answerFields = (answer: Answer): readonly Field[] => [
  exactly(answer.space, limits.spaceBytes, 'space'),
  exactly(answer.member, limits.memberBytes, 'member'),
  exactly(answer.signature, limits.signatureBytes, 'signature'),
]

const memberFields = (members: MemberList): readonly Field[] => [
  [4, members.version],
  [1, members.keys.length],
  ...members.keys.map((key) => exactly(key, limits.memberBytes, 'member')),
  [1, members.signerIndex],
  exactly(members.signature, limits.signatureBytes, 'signature'),
]

function fieldsOf(frame: DeviceFrame | RelayFrame): readonly Field[] {
  switch (frame.kind) {
    case 'answer':
      return [[1, 0x01], ...answerFields(frame.answer)]
    case 'create': {
      const life: Field = [4, frame.ttlSeconds]
      return [[1, 0x02], ...answerFields(frame.answer), life, ...memberFields(frame.members)]
    }
    case 'push':
      return [[1, 0x03], exactly(frame.key, limits.keyBytes, 'key'), [8, frame.since], frame.body]
    case 'pull':
      return [[1, 0x04], [8, frame.after], [4, frame.limit]] // prettier-ignore
    case 'live':
      return [[1, 0x05], frame.body]
    case 'members':
      return [[1, 0x06], ...memberFields(frame.members)]
    case 'erase':
      return [[1, 0x07]]
    case 'keep':
      return [[1, 0x0a]]
    case 'wakeAt':
      return [[1, 0x08], [8, frame.timeMs], frame.subscription]
    case 'clock':
      return [[1, 0x09], [8, frame.t0]] // prettier-ignore
    case 'quiet':
      return [[1, 0x0b], ...batchFields(frame.batch)]
    case 'matches':
      return [[1, 0x4c], ...matchFields(frame.matches)]
    case 'challenge':
      return [[1, 0x41], exactly(frame.nonce, limits.nonceBytes, 'nonce'), [8, frame.timeMs]]
    case 'welcome':
      return [[1, 0x42], [8, frame.head], [4, frame.membersVersion]] // prettier-ignore
    case 'acknowledge':
      return [[1, 0x43], exactly(frame.key, limits.keyBytes, 'key'), [8, frame.sequence]]
    case 'refuse':
      return [[1, 0x44], [2, frame.code], exactly(frame.key, limits.keyBytes, 'key')]
    case 'entries':
      return [[1, 0x45], ...frame.entries.flatMap(storedFields)]
    case 'caughtUp':
      return [[1, 0x46], [8, frame.head]] // prettier-ignore
    case 'entry':
      return [[1, 0x47], [8, frame.sequence], frame.body]
    case 'goodbye':
      return [[1, 0x48], [2, frame.code]] // prettier-ignore
    case 'clockIs':
      return [[1, 0x49], [8, frame.t0], [8, frame.relayMs]] // prettier-ignore
    case 'wakeSet':
      return [[1, 0x4a], [8, frame.timeMs]] // prettier-ignore
    case 'erasing':
      return [[1, 0x4b], [8, frame.timeMs]] // prettier-ignore
  }
}

const storedFields = (entry: StoredBody): readonly Field[] => [
  [8, entry.sequence],
  [4, entry.body.length],
  entry.body,
]

// --- parsing ------------------------------------------------------------------------------------------------------

type FrameParsers<Frame> = Readonly<Record<number, (read: Reader) => Frame | Malformed>>

function parse<Frame extends { readonly kind: string }>(
  bytes: Uint8Array,
  parsers: FrameParsers<Frame>,
): Parsed<Frame> {
  const frame = read(bytes, parsers)
  if (typeof frame === 'string') return { ok: false, refusal: { kind: frame } }
  return { ok: true, value: frame }
}

function read<Frame>(bytes: Uint8Array, parsers: FrameParsers<Frame>): Frame | Malformed {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > limits.frameBytes) return 'too-big'
  const fields = readBytes(bytes)
  const frame = parsers[fields.u8()]?.(fields) ?? 'unknown-type'
  return typeof frame === 'string' || fields.complete() ? frame : 'wrong-length'
}

const readAnswer = (read: Reader): Answer => ({
  space: read.take(limits.spaceBytes),
  member: read.take(limits.memberBytes),
  signature: read.take(limits.signatureBytes),
})

function readMembers(read: Reader): MemberList | null {
  const version = read.u32()
  const count = read.u8()
  if (count === 0 || count > limits.members) return null
  const keys = Array.from({ length: count }, () => read.take(limits.memberBytes))
  return { version, keys, signerIndex: read.u8(), signature: read.take(limits.signatureBytes) }
}

function readEntries(read: Reader): readonly StoredBody[] {
  const entries: StoredBody[] = []
  while (read.left() > 0) {
    const sequence = read.u64()
    entries.push({ sequence, body: read.take(read.u32()) })
  }
  return entries
}

function withBody<Frame>(body: Uint8Array, most: number, frame: (body: Uint8Array) => Frame) {
  return body.length > most ? ('too-big' as const) : frame(body)
}

function readShared(type: 0x05 | 0x06): (read: Reader) => Shared | Malformed {
  if (type === 0x05)
    return (read) => withBody(read.rest(), limits.liveBytes, (body) => ({ kind: 'live', body }))
  return (read) => {
    const members = readMembers(read)
    return members === null ? ('wrong-length' as const) : { kind: 'members', members }
  }
}

const deviceParsers: FrameParsers<DeviceFrame> = {
  0x01: (read) => ({ kind: 'answer', answer: readAnswer(read) }),
  0x02: (read) => {
    const answer = readAnswer(read)
    const ttlSeconds = read.u32()
    const members = readMembers(read)
    if (members === null) return 'wrong-length' as const
    return { kind: 'create', answer, ttlSeconds, members }
  },
  0x03: (read) => {
    const key = read.take(limits.keyBytes)
    const since = read.u64()
    return withBody(read.rest(), limits.bodyBytes, (body) => ({ kind: 'push', key, since, body }))
  },
  0x04: (read) => ({ kind: 'pull', after: read.u64(), limit: read.u32() }),
  0x05: readShared(0x05),
  0x06: readShared(0x06),
  0x07: () => ({ kind: 'erase' }),
  0x08: (read) => {
    const timeMs = read.u64()
    const most = limits.subscriptionBytes
    return withBody(read.rest(), most, (subscription) => ({ kind: 'wakeAt', timeMs, subscription }))
  },
  0x09: (read) => ({ kind: 'clock', t0: read.u64() }),
  0x0a: () => ({ kind: 'keep' }),
  0x0b: (read) => {
    const batch = parseBatch(read.rest())
    return batch === null ? ('wrong-length' as const) : { kind: 'quiet', batch }
  },
}

const relayParsers: FrameParsers<RelayFrame> = {
  0x05: readShared(0x05),
  0x06: readShared(0x06),
  0x41: (read) => ({
    kind: 'challenge',
    nonce: read.take(limits.nonceBytes),
    timeMs: read.u64(),
  }),
  0x42: (read) => ({ kind: 'welcome', head: read.u64(), membersVersion: read.u32() }),
  0x43: (read) => ({
    kind: 'acknowledge',
    key: read.take(limits.keyBytes),
    sequence: read.u64(),
  }),
  0x44: (read) => {
    const row = refusalKind(read.u16())
    const key = read.take(limits.keyBytes)
    if (row === null) return 'out-of-table' as const
    return { kind: 'refuse', code: refusals[row].code, key }
  },
  0x45: (read) => ({ kind: 'entries', entries: readEntries(read) }),
  0x46: (read) => ({ kind: 'caughtUp', head: read.u64() }),
  0x47: (read) => ({ kind: 'entry', sequence: read.u64(), body: read.rest() }),
  0x48: (read) => {
    const row = goodbyeKind(read.u16())
    return row === null ? ('out-of-table' as const) : { kind: 'goodbye', code: goodbyes[row] }
  },
  0x49: (read) => ({ kind: 'clockIs', t0: read.u64(), relayMs: read.u64() }),
  0x4a: (read) => ({ kind: 'wakeSet', timeMs: read.u64() }),
  0x4b: (read) => ({ kind: 'erasing', timeMs: read.u64() }),
  0x4c: (read) => {
    const matches = parseMatches(read.rest())
    return matches === null ? ('wrong-length' as const) : { kind: 'matches', matches }
  },
}
