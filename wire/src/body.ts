/**
 * The bodies of the entries that devices write for each other.
 *
 * An event's body is the domain's own text.
 *
 *     commit    slot | commitment 32 | nonce 12 | sealed                 words whose key comes later
 *     release   slot | commit sequence 6 | key 32
 *     withdraw  slot
 *     slotKey   slot | key 32                                            own space only
 *     device    certificate
 *     turn      number 4 | wraps hash 32 | previous key 33 | removed | partners | devices
 *     left      notice at 6
 *     couple    state 1 (01 joined, 02 closed) | space 16 | root 32 | root 32     own space only
 *     lostOrder fork 6 | after 6 | hash 32 | count 1 | count × digest 32
 *     match     epoch 4 | round 4 | slot | signature 64 | signature 64          both said yes: sides 0 and 1
 *
 *     slot         length 1 | UTF-8
 *     previous key 00 and zeros, or 01 | key 32
 *     removed      count 1 | count × device 16
 *     partners     count 1 | count × (root 32 | receive 1216 | transport 32 | signature 64)
 *     devices      count 1 | count × certificate
 *     certificate  root 32 | sign 32 | receive 1216 | signature 64 | transport 32 | couple transport 32
 *
 * A commitment is SHA-256(label | slot key): a key that does not match it is no release, so that words cannot be chosen
 * after the other's are known. A certificate's signature is the root's (`rootBytes`); the transport keys are vouched for
 * by whoever signs the entry. The couple transport key is there in the own space only, else zeros.
 *
 * A lost order says which envelopes (SHA-256(`previous` | envelope)) its author had from `after` on, in an order that the
 * relay lost: up to `fork` that order is the same as now, and `hash` is its history hash at `after`.
 */
import { concatBytes, readBytes, u32, u48, u8, type Reader } from './bytes.ts'

/** A device's public keys, signed by its partner's root. */
export type Certificate = {
  readonly root: Uint8Array
  readonly sign: Uint8Array
  readonly receive: Uint8Array
  readonly signature: Uint8Array
  readonly transport: Uint8Array
  readonly coupleTransport: Uint8Array
}

/** A partner in a space: the root key, where turns are wrapped to, and the transport key of the phrase. */
export type PartnerRecord = {
  readonly root: Uint8Array
  readonly receive: Uint8Array
  readonly transport: Uint8Array
  readonly signature: Uint8Array
}

/** The epoch after this entry: its key for each who stays, and who goes and comes. */
export type Turn = {
  readonly number: number
  readonly wrapsHash: Uint8Array
  readonly previousKey: Uint8Array | null
  readonly removed: readonly Uint8Array[]
  readonly partners: readonly PartnerRecord[]
  readonly devices: readonly Certificate[]
}

/** Sealed words in a slot: 12 bytes of nonce with the ciphertext, and what binds them to their key. */
export type Commit = {
  readonly slot: Uint8Array
  readonly commitment: Uint8Array
  readonly nonce: Uint8Array
  readonly sealed: Uint8Array
}

/** The key that opens the words at `commitSequence`. */
export type Release = {
  readonly slot: Uint8Array
  readonly commitSequence: number
  readonly key: Uint8Array
}

/** The key of my own words in a slot, for my other devices. */
export type SlotKey = { readonly slot: Uint8Array; readonly key: Uint8Array }

/** Which couple this partner is or was in, for their other devices and for recovery. */
export type CoupleNote = {
  readonly state: 'joined' | 'closed'
  readonly space: Uint8Array
  readonly roots: readonly [mine: Uint8Array, theirs: Uint8Array]
}

/** What stood behind `after` in an order that the relay lost; see the table. At most 255 digests. */
export type LostOrder = {
  readonly fork: number
  readonly after: number
  readonly hash: Uint8Array
  readonly digests: readonly Uint8Array[]
}

/** Both said yes to a question in one week: what each of the two sides signed (`yesBytes`), side 0 first. */
export type YesProof = {
  readonly epoch: number
  readonly round: number
  readonly question: Uint8Array
  readonly signatures: readonly [Uint8Array, Uint8Array]
}

/** Two yeses as the body of an entry. */
export const encodeMatch = ({ epoch, round, question, signatures }: YesProof) =>
  concatBytes(u32(epoch), u32(round), slotBytes(question), ...signatures)

/** The two yeses in a body; null for anything else. Their signatures are not checked here. */
export const parseMatch = (bytes: Uint8Array): YesProof | null =>
  whole(bytes, (read) => {
    const [epoch, round, question] = [read.u32(), read.u32(), readSlot(read)]
    const signatures = [read.take(64), read.take(64)] as const
    return question.length === 0 ? null : { epoch, round, question, signatures }
  })

/** A commitment as the body of an entry. */
export const encodeCommit = (commit: Commit): Uint8Array<ArrayBuffer> =>
  concatBytes(slotBytes(commit.slot), commit.commitment, commit.nonce, commit.sealed)

/** The commitment in a body; null for anything else. */
export const parseCommit = (bytes: Uint8Array): Commit | null =>
  whole(bytes, (read) => ({
    slot: readSlot(read),
    commitment: read.take(32),
    nonce: read.take(12),
    sealed: read.rest(),
  }))

/** A release as the body of an entry. */
export const encodeRelease = (release: Release): Uint8Array<ArrayBuffer> =>
  concatBytes(slotBytes(release.slot), u48(release.commitSequence), release.key)

/** The release in a body; null for anything else. */
export const parseRelease = (bytes: Uint8Array): Release | null =>
  whole(bytes, (read) => ({
    slot: readSlot(read),
    commitSequence: read.u48(),
    key: read.take(32),
  }))

/** A withdrawal names its slot and nothing more. */
export const encodeWithdraw = (slot: Uint8Array): Uint8Array<ArrayBuffer> => slotBytes(slot)
/** The slot of a withdrawal; null for anything else. */
export const parseWithdraw = (bytes: Uint8Array): Uint8Array | null => whole(bytes, readSlot)

/** A slot key as the body of an entry in a partner's own space. */
export const encodeSlotKey = ({ slot, key }: SlotKey): Uint8Array<ArrayBuffer> =>
  concatBytes(slotBytes(slot), key)

/** The slot key in a body; null for anything else. */
export const parseSlotKey = (bytes: Uint8Array): SlotKey | null =>
  whole(bytes, (read) => ({ slot: readSlot(read), key: read.take(32) }))

/** A farewell: from when on the other is told, in milliseconds since 1970. */
export const encodeLeft = (noticeAt: number): Uint8Array<ArrayBuffer> => u48(noticeAt)
/** When a farewell is told; null for anything else. */
export const parseLeft = (bytes: Uint8Array): number | null => whole(bytes, (read) => read.u48())

/** A note to my own devices about the couple: joined, or closed. */
export const encodeCoupleNote = (note: CoupleNote): Uint8Array<ArrayBuffer> =>
  concatBytes(u8(note.state === 'joined' ? 1 : 2), note.space, ...note.roots)

/** The note in a body; null for anything else. */
export function parseCoupleNote(bytes: Uint8Array): CoupleNote | null {
  return whole(bytes, (read) => {
    const state = read.u8()
    const space = read.take(16)
    const roots = [read.take(32), read.take(32)] as const
    if (state !== 1 && state !== 2) return null
    return { state: state === 1 ? 'joined' : 'closed', space, roots } as const
  })
}

/** A lost order as the body of an entry. */
export const encodeLostOrder = (order: LostOrder): Uint8Array<ArrayBuffer> =>
  concatBytes(u48(order.fork), u48(order.after), order.hash, ...listBytes(order.digests))

/** The lost order in a body; null for anything else. */
export const parseLostOrder = (bytes: Uint8Array): LostOrder | null =>
  whole(bytes, (read) => {
    const [fork, after, hash] = [read.u48(), read.u48(), read.take(32)]
    const digests = readList(read, () => read.take(32))
    return digests.length === 0 || after < fork ? null : { fork, after, hash, digests }
  })

/** A certificate as 1408 bytes. */
export const encodeCertificate = (certificate: Certificate): Uint8Array<ArrayBuffer> =>
  concatBytes(
    certificate.root,
    certificate.sign,
    certificate.receive,
    certificate.signature,
    certificate.transport,
    certificate.coupleTransport,
  )

/** The certificate in 1408 bytes; null for anything else. Its signature is not checked here. */
export const parseCertificate = (bytes: Uint8Array): Certificate | null =>
  whole(bytes, readCertificate)

/** A partner record as 1344 bytes. */
export const encodePartner = (partner: PartnerRecord): Uint8Array<ArrayBuffer> =>
  concatBytes(partner.root, partner.receive, partner.transport, partner.signature)

/** The partner record in 1344 bytes; null for anything else. Its signature is not checked here. */
export const parsePartner = (bytes: Uint8Array): PartnerRecord | null => whole(bytes, readPartner)

/** A turn as the body of an entry. */
export function encodeTurn(turn: Turn): Uint8Array<ArrayBuffer> {
  const previous = turn.previousKey ?? new Uint8Array(32)
  return concatBytes(
    u32(turn.number),
    turn.wrapsHash,
    u8(turn.previousKey === null ? 0 : 1),
    previous,
    ...listBytes(turn.removed),
    ...listBytes(turn.partners.map(encodePartner)),
    ...listBytes(turn.devices.map(encodeCertificate)),
  )
}

/** The turn in a body; null for anything else. */
export function parseTurn(bytes: Uint8Array): Turn | null {
  return whole(bytes, (read) => {
    const number = read.u32()
    const wrapsHash = read.take(32)
    const carries = read.u8()
    const previous = read.take(32)
    const removed = readList(read, () => read.take(16))
    const partners = readList(read, readPartner)
    const devices = readList(read, readCertificate)
    const canonical = carries === 1 || (carries === 0 && previous.every((byte) => byte === 0))
    if (!canonical || number === 0) return null
    const previousKey = carries === 1 ? previous : null
    return { number, wrapsHash, previousKey, removed, partners, devices }
  })
}

function slotBytes(slot: Uint8Array): Uint8Array<ArrayBuffer> {
  if (slot.length === 0 || slot.length > 255)
    throw new RangeError(`"slot" expected 1 to 255 bytes, got ${slot.length}`)
  return concatBytes(u8(slot.length), slot)
}

const readSlot = (read: Reader): Uint8Array => read.take(read.u8())

const readCertificate = (read: Reader): Certificate => ({
  root: read.take(32),
  sign: read.take(32),
  receive: read.take(1216),
  signature: read.take(64),
  transport: read.take(32),
  coupleTransport: read.take(32),
})

const readPartner = (read: Reader): PartnerRecord => ({
  root: read.take(32),
  receive: read.take(1216),
  transport: read.take(32),
  signature: read.take(64),
})

const listBytes = (items: readonly Uint8Array[]): readonly Uint8Array[] => [
  u8(items.length),
  ...items,
]

// A count can promise more than is there: every item then reads as empty, and `whole` refuses.
const readList = <Item>(read: Reader, item: (read: Reader) => Item): readonly Item[] =>
  Array.from({ length: read.u8() }, () => item(read))

function whole<Value>(bytes: Uint8Array, parse: (read: Reader) => Value): Value | null {
  const read = readBytes(bytes)
  const value = parse(read)
  return read.complete() ? value : null
}
