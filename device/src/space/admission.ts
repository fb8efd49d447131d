/** One envelope from the relay: opened, doubted, and folded into what we know of the space. */
import { bytesToText, copyBytes, equalBytes, type Bytes } from '@mend/wire/bytes'
import {
  encodeCertificate,
  parseCertificate,
  parseCoupleNote,
  parseLeft,
  parseSlotKey,
  parseTurn,
  type Certificate,
  type CoupleNote,
  type PartnerRecord,
  type Turn,
} from '@mend/wire/body'
import { wrapBytes, type Envelope, type Signed } from '@mend/wire/envelope'
import { contextBytes, labels } from '@mend/wire/labels'
import type { Author, EntryRow } from './entry-row.ts'
import type { Content, FaultKind } from '../port.ts'
import { deviceIdOf, isCertified, isPartner } from '../keys/keys.ts'
import { digest } from '../keys/primitives.ts'
import { isAuthor, openEnvelope, type KeyRing } from '../keys/seal.ts'
import { hideSecret, type Secret } from '../keys/secret.ts'
import {
  advance,
  cameIn,
  chained,
  doubt,
  hasRoom,
  keysOf,
  memberOf,
  withClaim,
  withFault,
  withMembers,
  withoutMembers,
  withRoom,
  type Member,
  type Reader,
  type Space,
} from './space.ts'
import { withHearing } from './kept-back.ts'
import { arrivedAgain, withOrder } from './lost-order.ts'
import { committed, matchedBy, released, slotName, withdrawn, type Proven } from './slot-entries.ts'

/** What else it means for this device. */
export type Consequence =
  | { readonly kind: 'slotKey'; readonly slot: string; readonly key: Bytes }
  | { readonly kind: 'couple'; readonly note: CoupleNote }
  | { readonly kind: 'left'; readonly partner: string }
  | { readonly kind: 'turned' }
  /** A turn of ours came second: the epoch had turned already. */
  | { readonly kind: 'lostTurn' }
  /** Both have committed to a slot, or one has opened theirs: mine may be due, there or elsewhere. */
  | { readonly kind: 'complete' }
  /** Both said yes. */
  | { readonly kind: 'matched'; readonly proven: Proven }

/** The space after a body, the row to keep for it, and what else follows from it. */
export type Admitted = {
  readonly space: Space
  readonly row: EntryRow
  readonly consequence: Consequence | null
  /** Of the envelope, as chains count it. */
  readonly digest: Bytes
}

type Judged = Omit<Admitted, 'digest'>

/** What judging a body needs to know and to open, without touching a disk. */
export type AdmissionParts = {
  readonly ring: KeyRing
  readonly receiveSeeds: readonly Secret[]
  readonly reader: Reader
  readonly rowAt: (sequence: number) => Promise<EntryRow | null>
  /** The key of my own commitment to a slot, if this device has it. */
  readonly slotKey: (slot: string) => Promise<Bytes | null>
  readonly me: string
  readonly device: string
}

/**
 * Admits the next envelope of the space; its sequence is one above the head.
 *
 * Whatever an envelope holds, it is a fault of that one entry at worst, and the log goes on behind it.
 *
 * @throws only what the disk throws when something has to be read
 */
export async function admit(
  space: Space,
  body: Uint8Array,
  parts: AdmissionParts,
): Promise<Admitted> {
  const hash = await digest(contextBytes(labels.previous, body))
  const history = await digest(contextBytes(labels.history, space.history, hash))
  const here: Here = { sequence: space.head + 1, body, hash, history, parts: watched(parts) }
  const judgement = await digested(here, () => judged(space, body, here))
  const admitted = judgement === 'forged' ? refused(space, here, judgement, null) : judgement
  return { ...admitted, space: arrivedAgain(admitted.space, hash), digest: hash }
}

async function judged(space: Space, body: Uint8Array, here: Here): Promise<Judged> {
  const { hash, parts } = here
  const opened = await openEnvelope(openerOf(space, parts), body)
  if (!opened.ok) return refused(space, here, opened.fault, null)
  const turn = opened.envelope.seal === 'turn' ? await readTurn(space, opened) : null
  if (turn === 'forged') return refused(space, here, 'forged', null)
  const base = withMembers(space, turn?.members ?? [], cameIn(space, parts, opened.payload))
  const author = base.members[bytesToText(opened.payload.device)]
  if (author === undefined || opened.envelope.seal === 'live')
    return refused(space, here, 'forged', null)
  const fault = await doubt(base, author, opened.payload, parts.reader)
  if (fault === 'forked' && follows(author, opened.payload))
    return refused(chained(space, author, opened.payload.counter, hash), here, fault, author)
  if (fault !== null) return refused(space, here, fault, author)
  const known = advance(base, author, opened.payload.counter, hash)
  return believed(space, known, { ...here, author, turn, opened })
}

/** Remembers that the disk failed: then what was thrown is no fault of the entry's. */
type Watched = AdmissionParts & { readonly disk: { failed: boolean } }

function watched(parts: AdmissionParts): Watched {
  const disk = { failed: false }
  const watch =
    <Key, Value>(read: (key: Key) => Promise<Value>) =>
    (key: Key): Promise<Value> =>
      read(key).catch((reason: unknown) => {
        disk.failed = true
        throw reason
      })
  const reader = { ...parts.reader, at: watch(parts.reader.at) }
  return { ...parts, disk, reader, rowAt: watch(parts.rowAt), slotKey: watch(parts.slotKey) }
}

async function digested<Value>(here: Here, task: () => Promise<Value>): Promise<Value | 'forged'> {
  try {
    return await task()
  } catch (reason) {
    if (here.parts.disk.failed) throw reason
    return 'forged'
  }
}

type Here = {
  readonly sequence: number
  readonly body: Uint8Array
  readonly hash: Bytes
  readonly history: Bytes
  readonly parts: Watched
}

type Believed = Here & {
  readonly author: Member
  readonly turn: ReadTurn | null
  readonly opened: Signed & { readonly envelope: Envelope; readonly turnKey: Bytes | null }
}

const follows = (author: Member, payload: Signed['payload']): boolean =>
  payload.counter === author.counter + 1 && equalBytes(payload.previous, author.hash)

// The author of the last entry is tried first; devices long gone last.
function openerOf(space: Space, parts: AdmissionParts) {
  const authors = Object.values(space.members).toSorted(
    (a, b) => Number(a.removed !== null) - Number(b.removed !== null),
  )
  const { receiveSeeds, ring } = parts
  return { space: space.id, ...keysOf(space), authors, receiveSeeds, ring }
}

function refused(space: Space, here: Here, fault: FaultKind, author: Member | null): Judged {
  const { sequence, history } = here
  const next = { ...space, head: sequence, history }
  return {
    space: withFault(next, { space: space.name, sequence, kind: fault }),
    row: {
      sequence,
      history,
      fault,
      author: author === null ? null : authorOf(author, 0),
      at: 0,
      content: null,
      signed: null,
      envelope: copyBytes(here.body),
    },
    consequence: null,
  }
}

async function believed(before: Space, known: Space, here: Believed): Promise<Judged> {
  const { sequence, history, opened } = here
  const { payload } = opened
  const claimed = withClaim(known, here.author.partner, payload.time)
  const next = { ...claimed, head: sequence, history }
  const meant = await digested(here, () => heardAndMeaning(before, next, here))
  if (typeof meant === 'string') {
    const { author } = here
    return refused(chained(before, author, payload.counter, here.hash), here, meant, author)
  }
  return {
    space: meant.space,
    row: {
      sequence,
      history,
      fault: null,
      author: authorOf(here.author, payload.counter),
      at: payload.time,
      content: meant.content ?? null,
      signed: {
        epoch: opened.envelope.epoch,
        canonical: copyBytes(opened.canonical),
        signature: copyBytes(opened.signature),
      },
      envelope: copyBytes(opened.envelope.seal === 'turn' ? here.body : opened.envelope.nonce),
    },
    consequence: meant.consequence ?? null,
  }
}

const authorOf = (author: Member, counter: number): Author => ({
  partner: author.partner,
  device: bytesToText(author.id),
  counter,
})

// A farewell says nothing of what its author opens: nothing of theirs comes after it.
async function heardAndMeaning(before: Space, space: Space, here: Believed) {
  const { payload } = here.opened
  const meant = await meaning(before, space, here)
  if (typeof meant === 'string' || payload.kind === 'left') return meant
  const { now } = here.parts.reader
  const seen = payload.seen.sequence
  return { ...meant, space: withHearing(meant.space, here.author.partner, { seen, now }) }
}

type Meaning = {
  readonly space: Space
  readonly content?: Content
  readonly consequence?: Consequence
}

// Each kind belongs to one space or both; a kind in the wrong space says nothing, and harms nothing.
async function meaning(before: Space, space: Space, here: Believed): Promise<Meaning | FaultKind> {
  const { body, kind } = here.opened.payload
  const own = space.name === 'own'
  switch (kind) {
    case 'event':
      return { space, content: { kind: 'event', bytes: copyBytes(body) } }
    case 'commit':
      return own ? 'forged' : committed(space, slotEntry(here))
    case 'release':
      return own ? 'forged' : released(space, slotEntry(here))
    case 'withdraw':
      return own ? 'forged' : withdrawn(space, slotEntry(here))
    case 'left':
      return own ? 'forged' : left(space, here)
    case 'turn':
      return here.turn === null ? 'forged' : turned(before, space, here, here.turn)
    case 'device':
      return joined(space, here)
    case 'slotKey': {
      const slotKey = own ? parseSlotKey(body) : null
      const slot = slotKey === null ? null : slotName(slotKey.slot)
      if (slotKey === null || slot === null) return 'forged'
      return { space, consequence: { kind: 'slotKey', slot, key: copyBytes(slotKey.key) } }
    }
    case 'couple': {
      const note = own ? parseCoupleNote(copyBytes(body)) : null
      return note === null ? 'forged' : { space, consequence: { kind: 'couple', note } }
    }
    case 'lostOrder': {
      const known = await withOrder(space, body, here.parts.reader.at)
      return known === null ? 'forged' : { space: known }
    }
    case 'match': {
      const proven = own ? null : await matchedBy(space, body)
      return proven === null ? 'forged' : { space, ...proven }
    }
    case 'live':
      return 'forged'
  }
}

const slotEntry = ({ opened, author, sequence, parts }: Believed) => ({
  body: opened.payload.body,
  partner: author.partner,
  sequence,
  parts,
})

/** The longest that leaving may stay unannounced (safety). */
export const longestNoticeMs = 72 * 3_600_000

// From here on none of this partner's devices belongs: what they still send is refused.
function left(space: Space, here: Believed): Meaning | 'forged' {
  const noticeAt = parseLeft(here.opened.payload.body)
  const { partner } = here.author
  const known = space.partners[partner]
  if (noticeAt === null || known === undefined) return 'forged'
  // A clock that ran years ahead keeps nobody waiting for years: the longest wait counts from now, too.
  const latest = here.parts.reader.now + longestNoticeMs
  const notice = { ...known, noticeAt: Math.min(noticeAt, latest) }
  const partners = { ...space.partners, [partner]: notice }
  const theirs = Object.values(space.members).filter((member) => member.partner === partner)
  const ids = theirs.map(({ id }) => bytesToText(id))
  const gone = withoutMembers({ ...space, partners }, partner, ids, here.sequence)
  return { space: gone, consequence: { kind: 'left', partner } }
}

async function joined(space: Space, here: Believed): Promise<Meaning | FaultKind> {
  const certificate = parseCertificate(here.opened.payload.body)
  if (certificate === null) return 'forged'
  const member = await certified(space, certificate)
  if (member?.partner !== here.author.partner) return 'forged'
  const next = withMembers(space, [member], cameIn(space, here.parts, here.opened.payload))
  return hasRoom(next, member.partner) ? { space: next } : 'too-many'
}

// --- turns --------------------------------------------------------------------------------------------------------

type ReadTurn = { readonly turn: Turn; readonly members: readonly Member[] }

// A turn may bring its own author in (a first entry, a recovery): its certificates are read before its signature.
async function readTurn(
  space: Space,
  opened: Signed & { readonly envelope: Envelope },
): Promise<ReadTurn | 'forged'> {
  const { payload, envelope } = opened
  const turn = payload.kind === 'turn' ? parseTurn(payload.body) : null
  if (turn?.number !== envelope.epoch) return 'forged'
  if (!equalBytes(turn.wrapsHash, await digest(wrapBytes(envelope)))) return 'forged'
  const certificates = await Promise.all(turn.devices.map((each) => certified(space, each)))
  const members = certificates.filter((member) => member !== null)
  const author = [...Object.values(space.members), ...members].find(({ id }) =>
    equalBytes(id, payload.device),
  )
  const signed = author !== undefined && (await isAuthor(space.id, envelope, opened, author.sign))
  const theirs = members.every(({ partner }) => space.epoch === 0 || partner === author?.partner)
  return signed && theirs && members.length === turn.devices.length ? { turn, members } : 'forged'
}

async function certified(space: Space, certificate: Certificate): Promise<Member | null> {
  const ours = space.roots.includes(bytesToText(certificate.root))
  if (!ours || !(await isCertified(certificate))) return null
  const id = await deviceIdOf(certificate.sign)
  return memberOf(id, certificate, encodeCertificate(certificate))
}

async function turned(
  before: Space,
  space: Space,
  here: Believed,
  { turn }: ReadTurn,
): Promise<Meaning | FaultKind> {
  const removed = turn.removed.map(bytesToText)
  // Two devices turned at once: the relay's order decides, and the second changes nothing but its author's chain.
  if (here.opened.turnKey === null) return 'forged'
  const turnKey = hideSecret(here.opened.turnKey)
  if (turn.number !== before.epoch + 1) {
    const second = { [`${turn.number}/${here.sequence}`]: turnKey }
    const epochKeys = { ...space.epochKeys, ...second }
    return { space: { ...space, epochKeys }, consequence: { kind: 'lostTurn' } }
  }
  const partners = before.epoch === 0 ? await firstPartners(space, turn.partners) : space.partners
  if (partners === null) return 'forged'
  const older = turn.previousKey === null ? {} : { [before.epoch]: hideSecret(turn.previousKey) }
  const epochKeys = { ...older, ...space.epochKeys, [turn.number]: turnKey }
  const next = {
    ...space,
    partners,
    epochKeys,
    epoch: turn.number,
    // The next is due a month from then; one dated ahead would put it off.
    turnedAt: Math.min(here.opened.payload.time, here.parts.reader.now),
  }
  const without = withoutMembers(next, here.author.partner, removed, here.sequence)
  // Who comes back with twelve words is never shut out: the device of theirs that has been in for longest makes room.
  const comesBack = before.epoch > 0 && before.members[bytesToText(here.author.id)] === undefined
  const roomy = comesBack ? withRoom(without, here.author, here.sequence) : without
  const crowded = turn.devices.length > 0 && !space.roots.every((root) => hasRoom(roomy, root))
  return crowded ? 'too-many' : { space: roomy, consequence: { kind: 'turned' } }
}

// The first entry names the partners: exactly the roots that this device was told of when it paired, or began.
async function firstPartners(space: Space, records: readonly PartnerRecord[]) {
  const roots = records.map(({ root }) => bytesToText(root))
  const same = roots.toSorted().join() === space.roots.toSorted().join()
  const signed = await Promise.all(records.map(isPartner))
  if (!same || signed.includes(false)) return null
  const entries = records.map((record) => {
    const kept = {
      root: copyBytes(record.root),
      receive: copyBytes(record.receive),
      transport: copyBytes(record.transport),
      signature: copyBytes(record.signature),
    }
    return [bytesToText(record.root), { record: kept, noticeAt: null }] as const
  })
  return Object.fromEntries(entries)
}
