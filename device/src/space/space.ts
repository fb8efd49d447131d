/** What a device knows of a space, and whether the next entry can be believed. */
import { bytesToText, equalBytes, textToBytes, type Bytes } from '@mend/wire/bytes'
import { stoodBefore, type KnownOrder } from './lost-order.ts'
import type { Certificate, PartnerRecord } from '@mend/wire/body'
import type { Payload } from '@mend/wire/envelope'
import type { Fault, FaultKind } from '../port.ts'
import type { Secret } from '../keys/secret.ts'
import type { Slots } from './slots.ts'

/** A partner's own space, or the couple's. */
export type SpaceName = 'own' | 'couple'

/** A device that belongs to a space, or did: `removed` is the sequence at which it left, null while it stays. */
export type Member = {
  readonly id: Bytes
  /** The partner's root, as text. */
  readonly partner: string
  readonly sign: Bytes
  readonly receive: Bytes
  readonly transport: Bytes
  readonly coupleTransport: Bytes
  readonly certificate: Bytes
  /** The sequence after which it belonged no more; null while it belongs. */
  readonly removed: number | null
  /** Its own count and the hash of its last envelope, as far as this space has shown. */
  readonly counter: number
  readonly hash: Bytes
  /** How and when it came in. Missing where an older app wrote the record. */
  readonly came?: Came
}

/** How a device came in, by what was signed: with the space itself, let in by another, or by the twelve words; and when. */
export type Came = { readonly how: 'first' | 'link' | 'words'; readonly atMs: number }

/**
 * How a device came in, as this one may tell it.
 *
 * Once this device belongs it says when it heard of it: whoever brings a device in claims what date they like, and would
 * date it so far back that nobody is told. What came before itself it knows from claims alone.
 */
export function cameIn(
  { members, epoch }: Space,
  { device, reader: { now } }: { readonly device: string; readonly reader: Reader },
  { kind, time }: Payload,
): Came {
  const how = kind === 'device' ? 'link' : epoch === 0 ? 'first' : 'words'
  return { how, atMs: members[device] === undefined ? Math.min(time, now) : now }
}

/** A partner of a space. `noticeAt`: from when on the other is told of a farewell, in milliseconds; null: there was none. */
export type Partner = {
  readonly record: PartnerRecord
  /** When the others are told that this partner left; null while here. */
  readonly noticeAt: number | null
}

/** Folded from the space's log, entry by entry; nothing else changes it but what is marked local. */
export type Space = {
  readonly name: SpaceName
  readonly id: Bytes
  /** Local: the roots that a first entry must name, no more and no fewer. Known from pairing or the phrase. */
  readonly roots: readonly string[]
  readonly head: number
  /** The hash of everything up to head: SHA-256(label | hash before | hash of the envelope). */
  readonly history: Bytes
  /** By partner: what the last entry of theirs claims as its time. Missing where an older app wrote the record. */
  readonly said?: Readonly<Record<string, number>>
  /** Certainly past, from the log alone: the middle of what it was and of what each partner claimed last. */
  readonly past?: number
  readonly epoch: number
  readonly turnedAt: number
  /** By epoch; and by `epoch/sequence` the keys of turns that came second, for devices that are let in later. */
  readonly epochKeys: Readonly<Record<string, Secret>>
  readonly partners: Readonly<Record<string, Partner>>
  readonly members: Readonly<Record<string, Member>>
  readonly slots: Slots
  /** Partners who took sealed words back when they had been given the other's: theirs open first from then on. */
  readonly second?: readonly string[]
  readonly faults: readonly Fault[]
  /** Orders that a relay lost and that came back in another one. Missing where an older app wrote the record. */
  readonly orders?: readonly KnownOrder[]
}

/** Stands where no entry was before. */
export const noHash = new Uint8Array(32)

/** A space before its first entry: the roots are known, nothing else. */
export const emptySpace = (name: SpaceName, id: Bytes, roots: readonly string[]): Space => ({
  name,
  id,
  roots,
  head: 0,
  history: noHash,
  said: {},
  epoch: 0,
  turnedAt: 0,
  epochKeys: {},
  partners: {},
  members: {},
  slots: {},
  faults: [],
})

/** What the reader brings to the question whether to believe: its clock, and what it remembers of a sequence. */
export type Reader = {
  /** Bounds what an entry asks to wait for; never whether it is believed. */
  readonly now: number
  /** History hash at that sequence; null when the space does not reach so far. */
  readonly at: (sequence: number) => Promise<Uint8Array | null>
}

/**
 * Whether an authentic payload follows what this device knows: belonging, chain, history, in that order.
 *
 * Its time is its author's claim, and no reason: one clock that ran ahead would cost a couple every word behind it.
 *
 * @returns null when it can be believed; else the first thing that is wrong with it
 */
export async function doubt(
  space: Space,
  author: Member,
  payload: Payload,
  reader: Reader,
): Promise<FaultKind | null> {
  if (author.removed !== null) return 'forged'
  const chain = doubtChain(author, payload)
  if (chain !== null) return chain
  const seen = payload.seen.sequence > space.head ? null : await reader.at(payload.seen.sequence)
  if (seen !== null && equalBytes(seen, payload.seen.hash)) return null
  return (await stoodBefore(space, payload.seen)) ? null : 'forked'
}

// What says in which order things stood is no part of its author's chain: it comes before what the chain needs.
function doubtChain(author: Member, payload: Payload): FaultKind | null {
  if (payload.kind === 'lostOrder') return payload.counter === 0 ? null : 'forged'
  if (payload.counter <= author.counter) return 'replayed'
  if (payload.counter > author.counter + 1) return 'gap'
  return equalBytes(payload.previous, author.hash) ? null : 'forked'
}

/** One more claim of a partner's. No one clock moves what is certainly past, neither way; both together do. */
export function withClaim(space: Space, partner: string, time: number): Space {
  const said = { ...space.said, [partner]: time }
  const last = space.roots.map((root) => said[root] ?? 0)
  const past = Math.min(Math.max(space.past ?? 0, Math.min(...last)), Math.max(...last))
  return { ...space, said, past }
}

/** The latest time that any partner claims and that is not ahead of `now`: what I say comes after what I have read. */
export function saidBefore({ said = {} }: Space, now: number): number {
  return Math.max(0, ...Object.values(said).filter((at) => at <= now))
}

/** One more entry of this author, whether or not the rest of it was believed: its chain goes on. */
export function advance(space: Space, author: Member, counter: number, hash: Bytes): Space {
  if (counter === 0) return space
  const member = { ...author, counter, hash }
  return { ...space, members: { ...space.members, [bytesToText(author.id)]: member } }
}

/** What is refused moves its author's chain, and lets nobody in: a device that it would have brought stays outside. */
export const chained = (space: Space, author: Member, counter: number, hash: Bytes): Space =>
  space.members[bytesToText(author.id)] === undefined
    ? space
    : advance(space, author, counter, hash)

/** A member by its certificate, parsed and packed. */
export const memberOf = (id: Bytes, certificate: Certificate, packed: Bytes): Member => ({
  id,
  partner: bytesToText(certificate.root),
  sign: new Uint8Array(certificate.sign),
  receive: new Uint8Array(certificate.receive),
  transport: new Uint8Array(certificate.transport),
  coupleTransport: new Uint8Array(certificate.coupleTransport),
  certificate: packed,
  removed: null,
  counter: 0,
  hash: noHash,
})

/** Devices that came in; one that is known already stays as it is, so that nobody is brought back by an old certificate. */
export function withMembers(space: Space, members: readonly Member[], came: Came): Space {
  const fresh = members.filter(({ id }) => space.members[bytesToText(id)] === undefined)
  const byId = Object.fromEntries(
    fresh.map((member) => [bytesToText(member.id), { ...member, came }]),
  )
  return { ...space, members: { ...space.members, ...byId } }
}

/** Devices that went, as far as `by` may say so: its own partner's, or those of a partner who left. */
export function withoutMembers(
  space: Space,
  by: string,
  ids: readonly string[],
  sequence: number,
): Space {
  const gone = ids.flatMap((id) => {
    const member = space.members[id]
    if (member === undefined || member.removed !== null) return []
    const left = (space.partners[member.partner]?.noticeAt ?? null) !== null
    const may = member.partner === by || left
    return may ? [[id, { ...member, removed: sequence }] as const] : []
  })
  return { ...space, members: { ...space.members, ...Object.fromEntries(gone) } }
}

/** So many devices of one partner may belong at a time: a turn is wrapped to all of both, and to both roots. */
export const mostDevices = 10

const devicesOf = (space: Space, partner: string): readonly Member[] =>
  activeMembers(space).filter((member) => member.partner === partner)

/** Whether no more devices of this partner belong than may. */
export const hasRoom = (space: Space, partner: string): boolean =>
  devicesOf(space, partner).length <= mostDevices

/** The space with room for one device that came in: those of its partner that have been in for longest go. */
export function withRoom(space: Space, stays: Member, sequence: number): Space {
  const theirs = devicesOf(space, stays.partner)
  const others = theirs.filter(({ id }) => !equalBytes(id, stays.id))
  const gone = others.slice(0, Math.max(0, theirs.length - mostDevices))
  const ids = gone.map(({ id }) => bytesToText(id))
  return withoutMembers(space, stays.partner, ids, sequence)
}

/** How envelopes of this space are opened: by epoch, and by turn. */
export const keysOf = ({ epochKeys }: Space) => ({
  epochKeys: new Map(Object.entries(epochKeys).map(([name, key]) => [Number(name), key])),
  turnKeys: (epoch: number): readonly Secret[] =>
    Object.entries(epochKeys)
      .filter(([name]) => name.split('/')[0] === String(epoch))
      .map(([, key]) => key),
})

/** The devices that belong now. */
export const activeMembers = (space: Space): readonly Member[] =>
  Object.values(space.members).filter(({ removed }) => removed === null)

/** The partners who have not left. */
export const presentPartners = (space: Space): readonly Partner[] =>
  Object.values(space.partners).filter(({ noticeAt }) => noticeAt === null)

/** Where an epoch is wrapped to: every device that belongs, and every root that did not leave. */
export const receiversOf = (space: Space): readonly Uint8Array[] => [
  ...activeMembers(space).map(({ receive }) => receive),
  ...presentPartners(space).map(({ record }) => record.receive),
]

/** Who may speak for the space at the relay: the same, by transport key, in the order of their bytes. */
export function transportsOf(space: Space): readonly Uint8Array[] {
  const keys = [
    ...activeMembers(space).map(({ transport }) => transport),
    ...presentPartners(space).map(({ record }) => record.transport),
  ]
  return keys.toSorted((a, b) => compareBytes(a, b))
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const at = a.findIndex((byte, index) => byte !== b[index])
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? 0)
}

/** The last few faults; the same one twice is told once. */
export function withFault(space: Space, fault: Fault): Space {
  const known = space.faults.some(
    ({ kind, sequence }) => kind === fault.kind && sequence === fault.sequence,
  )
  return known ? space : { ...space, faults: [...space.faults, fault].slice(-50) }
}

/** A couple's two roots by their bytes: which of them a side is. */
export const sidesOf = ({ roots }: Space): readonly string[] =>
  roots.toSorted((a, b) => compareBytes(textToBytes(a) ?? noHash, textToBytes(b) ?? noHash))

/** Which side a partner is; null for nobody of this couple. */
export function sideOf(space: Space, partner: string): 0 | 1 | null {
  const at = sidesOf(space).indexOf(partner)
  return at === 0 || at === 1 ? at : null
}

/** The keys that may speak for a partner at the relay now: those of devices that belong, and the phrase's. */
export const speakersOf = (space: Space, partner: string): readonly Uint8Array[] => [
  ...activeMembers(space)
    .filter((member) => member.partner === partner)
    .map(({ transport }) => transport),
  ...presentPartners(space)
    .filter(({ record }) => space.partners[partner]?.record === record)
    .map(({ record }) => record.transport),
]
