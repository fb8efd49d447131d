/** What a device knows of a space, and whether the next entry can be believed. */
import { bytesToText, equalBytes, type Bytes } from '@mend/wire/bytes'
import type { Certificate, PartnerRecord } from '@mend/wire/body'
import type { Payload } from '@mend/wire/envelope'
import type { Fault, FaultKind } from './port.ts'
import type { Secret } from './secret.ts'

export type SpaceName = 'own' | 'couple'

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
}

export type Partner = {
  readonly record: PartnerRecord
  /** When the others are told that this partner left; null while here. */
  readonly noticeAt: number | null
}

export type Slot = {
  /** By partner: the sequence of the first commitment. */
  readonly commits: Readonly<Record<string, number>>
  readonly withdrawn: readonly string[]
  readonly opened: readonly string[]
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
  /** The latest time of any entry up to head. */
  readonly latest: number
  readonly epoch: number
  readonly turnedAt: number
  /** By epoch; and by `epoch/sequence` the keys of turns that came second, for devices that are let in later. */
  readonly epochKeys: Readonly<Record<string, Secret>>
  readonly partners: Readonly<Record<string, Partner>>
  readonly members: Readonly<Record<string, Member>>
  readonly slots: Readonly<Record<string, Slot>>
  readonly faults: readonly Fault[]
}

export const noHash = new Uint8Array(32)

export const emptySpace = (name: SpaceName, id: Bytes, roots: readonly string[]): Space => ({
  name,
  id,
  roots,
  head: 0,
  history: noHash,
  latest: 0,
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
  readonly now: number
  /** History hash and latest time at that sequence; null when the space does not reach so far. */
  readonly at: (sequence: number) => Promise<Remembered | null>
}

export type Remembered = { readonly hash: Uint8Array; readonly latest: number }

const mostAheadMs = 5 * 60_000

/**
 * Whether an authentic payload follows what this device knows: belonging, chain, history, time, in that order.
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
  const seen = await reader.at(payload.seen.sequence)
  if (payload.seen.sequence > space.head || seen === null) return 'forked'
  if (!equalBytes(seen.hash, payload.seen.hash)) return 'forked'
  const ahead = payload.time > reader.now + mostAheadMs
  return payload.time < seen.latest || ahead ? 'untimely' : null
}

function doubtChain(author: Member, payload: Payload): FaultKind | null {
  if (payload.counter <= author.counter) return 'replayed'
  if (payload.counter > author.counter + 1) return 'gap'
  return equalBytes(payload.previous, author.hash) ? null : 'forked'
}

/** One more entry of this author, whether or not the rest of it was believed: its chain goes on. */
export function advance(space: Space, author: Member, counter: number, hash: Bytes): Space {
  const member = { ...author, counter, hash }
  return { ...space, members: { ...space.members, [bytesToText(author.id)]: member } }
}

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
export function withMembers(space: Space, members: readonly Member[]): Space {
  const fresh = members.filter(({ id }) => space.members[bytesToText(id)] === undefined)
  const byId = Object.fromEntries(fresh.map((member) => [bytesToText(member.id), member]))
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

/** How envelopes of this space are opened: by epoch, and by turn. */
export const keysOf = ({ epochKeys }: Space) => ({
  epochKeys: new Map(Object.entries(epochKeys).map(([name, key]) => [Number(name), key])),
  turnKeys: (epoch: number): readonly Secret[] =>
    Object.entries(epochKeys)
      .filter(([name]) => name.split('/')[0] === String(epoch))
      .map(([, key]) => key),
})

export const activeMembers = (space: Space): readonly Member[] =>
  Object.values(space.members).filter(({ removed }) => removed === null)

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

/** A commitment to a slot: the first of each partner counts. */
export function withCommit(space: Space, slot: string, partner: string, sequence: number): Space {
  const known = space.slots[slot] ?? { commits: {}, withdrawn: [], opened: [] }
  if (known.commits[partner] !== undefined) return space
  const commits = { ...known.commits, [partner]: sequence }
  return { ...space, slots: { ...space.slots, [slot]: { ...known, commits } } }
}

export function withWithdrawal(space: Space, slot: string, partner: string): Space {
  const known = space.slots[slot] ?? { commits: {}, withdrawn: [], opened: [] }
  if (known.withdrawn.includes(partner)) return space
  const withdrawn = [...known.withdrawn, partner]
  return { ...space, slots: { ...space.slots, [slot]: { ...known, withdrawn } } }
}

/** Words became known. A slot that is open on all sides is forgotten: its entries say all there is. */
export function withOpened(space: Space, slot: string, partner: string): Space {
  const known = space.slots[slot]
  if (known === undefined || known.opened.includes(partner)) return space
  const opened = [...known.opened, partner]
  const slots =
    opened.length === space.roots.length
      ? Object.fromEntries(Object.entries(space.slots).filter(([name]) => name !== slot))
      : { ...space.slots, [slot]: { ...known, opened } }
  return { ...space, slots }
}

/** All have committed and nobody withdrew: the moment in which each device gives its key. */
export const isComplete = (space: Space, slot: Slot): boolean =>
  slot.withdrawn.length === 0 && space.roots.every((root) => slot.commits[root] !== undefined)

/** The last few faults; the same one twice is told once. */
export function withFault(space: Space, fault: Fault): Space {
  const known = space.faults.some(
    ({ kind, sequence }) => kind === fault.kind && sequence === fault.sequence,
  )
  return known ? space : { ...space, faults: [...space.faults, fault].slice(-50) }
}
