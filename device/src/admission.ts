/** One envelope from the relay: opened, doubted, and folded into what we know of the space. */
import { bytesToText, concatBytes, copyBytes, equalBytes, type Bytes } from '@mend/wire/bytes'
import { encodeCertificate, parseCertificate, parseCommit, parseCoupleNote } from '@mend/wire/body'
import { parseLeft, parseRelease, parseSlotKey, parseTurn, parseWithdraw } from '@mend/wire/body'
import type { Certificate, CoupleNote, PartnerRecord, Turn } from '@mend/wire/body'
import { parseSigned, wrapBytes, type Envelope, type Signed } from '@mend/wire/envelope'
import { contextBytes, labels } from '@mend/wire/labels'
import type { Content, FaultKind } from './port.ts'
import { deviceIdOf, isCertified, isPartner } from './keys.ts'
import { digest } from './primitives.ts'
import { isAuthor, openEnvelope, openSlot, type KeyRing } from './seal.ts'
import { hideSecret, type Secret } from './secret.ts'
import {
  advance,
  doubt,
  isComplete,
  keysOf,
  memberOf,
  withCommit,
  withFault,
  withMembers,
} from './space.ts'
import { withOpened, withoutMembers, withWithdrawal } from './space.ts'
import type { Member, Reader, Space } from './space.ts'

/** What the log keeps of a sequence, sealed under the vault. */
export type EntryRow = {
  readonly sequence: number
  readonly history: Bytes
  readonly latest: number
  /** Why it was not believed; null when it was. */
  readonly fault: FaultKind | null
  readonly author: Author | null
  readonly at: number
  /** What it says to the domain; null for the devices' own business and for what was not believed. */
  readonly content: Content | null
  /** What its author signed, for the backup. */
  readonly signed: Evidence | null
}

export type Author = {
  readonly partner: string
  readonly device: string
  readonly counter: number
}

export type Evidence = {
  readonly epoch: number
  readonly canonical: Bytes
  readonly signature: Bytes
}

/** What else it means for this device. */
export type Consequence =
  | { readonly kind: 'slotKey'; readonly slot: string; readonly key: Bytes }
  | { readonly kind: 'couple'; readonly note: CoupleNote }
  | { readonly kind: 'left'; readonly partner: string }
  | { readonly kind: 'turned' }
  /** A turn of ours came second: the epoch had turned already. */
  | { readonly kind: 'lostTurn' }
  /** Both have committed to the slot, as of this entry. */
  | { readonly kind: 'complete'; readonly slot: string }

export type Admitted = {
  readonly space: Space
  readonly row: EntryRow
  readonly consequence: Consequence | null
}

export type AdmissionParts = {
  readonly ring: KeyRing
  readonly receiveSeeds: readonly Secret[]
  readonly reader: Reader
  readonly rowAt: (sequence: number) => Promise<EntryRow | null>
  /** The key of my own commitment to a slot, if this device has it. */
  readonly slotKey: (slot: string) => Promise<Bytes | null>
  readonly me: string
}

/** Admits the next envelope of the space; its sequence is one above the head. Never throws for what an envelope holds. */
export async function admit(
  space: Space,
  body: Uint8Array,
  parts: AdmissionParts,
): Promise<Admitted> {
  const hash = await digest(contextBytes(labels.previous, body))
  const history = await digest(contextBytes(labels.history, space.history, hash))
  const here: Here = { sequence: space.head + 1, hash, history, parts }
  const opened = await openEnvelope(openerOf(space, parts), body)
  if (!opened.ok) return refused(space, here, opened.fault, null)
  const turn = opened.envelope.seal === 'turn' ? await readTurn(space, opened) : null
  if (turn === 'forged') return refused(space, here, 'forged', null)
  const base = turn === null ? space : withMembers(space, turn.members)
  const author = base.members[bytesToText(opened.payload.device)]
  if (author === undefined || opened.envelope.seal === 'live')
    return refused(space, here, 'forged', null)
  const fault = await doubt(base, author, opened.payload, parts.reader)
  if (fault === 'untimely' || (fault === 'forked' && follows(author, opened.payload)))
    return refused(advance(space, author, opened.payload.counter, hash), here, fault, author)
  if (fault !== null) return refused(space, here, fault, author)
  const known = advance(base, author, opened.payload.counter, hash)
  return believed(space, known, { ...here, author, turn, opened })
}

type Here = {
  readonly sequence: number
  readonly hash: Bytes
  readonly history: Bytes
  readonly parts: AdmissionParts
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

function refused(space: Space, here: Here, fault: FaultKind, author: Member | null): Admitted {
  const { sequence, history } = here
  const next = { ...space, head: sequence, history }
  return {
    space: withFault(next, { space: space.name, sequence, kind: fault }),
    row: {
      sequence,
      history,
      latest: space.latest,
      fault,
      author: author === null ? null : authorOf(author, 0),
      at: 0,
      content: null,
      signed: null,
    },
    consequence: null,
  }
}

async function believed(before: Space, known: Space, here: Believed): Promise<Admitted> {
  const { sequence, history, opened } = here
  const { payload } = opened
  const latest = Math.max(before.latest, payload.time)
  const next = { ...known, head: sequence, history, latest }
  const meant = await meaning(before, next, here)
  if (meant === 'forged') {
    const { author } = here
    const chained = before.members[bytesToText(author.id)] !== undefined
    const after = chained ? advance(before, author, payload.counter, here.hash) : before
    return refused(after, here, 'forged', author)
  }
  return {
    space: meant.space,
    row: {
      sequence,
      history,
      latest,
      fault: null,
      author: authorOf(here.author, payload.counter),
      at: payload.time,
      content: meant.content ?? null,
      signed: {
        epoch: opened.envelope.epoch,
        canonical: copyBytes(opened.canonical),
        signature: copyBytes(opened.signature),
      },
    },
    consequence: meant.consequence ?? null,
  }
}

const authorOf = (author: Member, counter: number): Author => ({
  partner: author.partner,
  device: bytesToText(author.id),
  counter,
})

type Meaning = {
  readonly space: Space
  readonly content?: Content
  readonly consequence?: Consequence
}

// Each kind belongs to one space or both; a kind in the wrong space says nothing, and harms nothing.
async function meaning(before: Space, space: Space, here: Believed): Promise<Meaning | 'forged'> {
  const { body, kind } = here.opened.payload
  const own = space.name === 'own'
  switch (kind) {
    case 'event':
      return { space, content: { kind: 'event', bytes: copyBytes(body) } }
    case 'commit':
      return own ? 'forged' : committed(space, here)
    case 'release':
      return own ? 'forged' : released(space, here)
    case 'withdraw':
      return own ? 'forged' : withdrawn(space, here)
    case 'left':
      return own ? 'forged' : left(space, here)
    case 'turn':
      return here.turn === null ? 'forged' : turned(before, space, here, here.turn)
    case 'device':
      return joined(space, here)
    case 'slotKey': {
      const slotKey = own ? parseSlotKey(body) : null
      if (slotKey === null) return 'forged'
      const slot = textOf(slotKey.slot)
      return { space, consequence: { kind: 'slotKey', slot, key: copyBytes(slotKey.key) } }
    }
    case 'couple': {
      const note = own ? parseCoupleNote(copyBytes(body)) : null
      return note === null ? 'forged' : { space, consequence: { kind: 'couple', note } }
    }
    case 'live':
      return 'forged'
  }
}

async function committed(space: Space, here: Believed): Promise<Meaning | 'forged'> {
  const commit = parseCommit(here.opened.payload.body)
  if (commit === null) return 'forged'
  const slot = textOf(commit.slot)
  const key = here.author.partner === here.parts.me ? await here.parts.slotKey(slot) : null
  const mine = key === null ? null : await openSlot(commit, key)
  const next = withCommit(space, slot, here.author.partner, here.sequence)
  const content = { kind: 'sealed', slot, mine } as const
  const known = next.slots[slot]
  if (known === undefined || !isComplete(next, known)) return { space: next, content }
  return { space: next, content, consequence: { kind: 'complete', slot } }
}

// Early, doubled or unasked-for releases say nothing. A key that is not the committed one is a forgery.
async function released(space: Space, here: Believed): Promise<Meaning | 'forged'> {
  const release = parseRelease(here.opened.payload.body)
  if (release === null) return 'forged'
  const name = textOf(release.slot)
  const slot = space.slots[name]
  const { partner } = here.author
  const asked = slot?.commits[partner] === release.commitSequence
  const open = slot !== undefined && space.roots.every((root) => slot.commits[root] !== undefined)
  const over = slot?.opened.includes(partner) === true || slot?.withdrawn.includes(partner) === true
  if (!asked || !open || over) return { space }
  const row = await here.parts.rowAt(release.commitSequence)
  const commit = row?.signed === null || row === null ? null : commitOf(row.signed)
  const words = commit === null ? null : await openSlot(commit, release.key)
  if (words === null) return 'forged'
  const content = { kind: 'opened', slot: name, bytes: words } as const
  return { space: withOpened(space, name, partner), content }
}

/** The commitment that a row's signed bytes hold. */
export function commitOf(signed: Evidence) {
  const parsed = parseSigned(concatBytes(signed.canonical, signed.signature))
  return parsed?.payload.kind === 'commit' ? parseCommit(parsed.payload.body) : null
}

function withdrawn(space: Space, here: Believed): Meaning | 'forged' {
  const slot = parseWithdraw(here.opened.payload.body)
  if (slot === null) return 'forged'
  return { space: withWithdrawal(space, textOf(slot), here.author.partner) }
}

// From here on none of this partner's devices belongs: what they still send is refused.
function left(space: Space, here: Believed): Meaning | 'forged' {
  const noticeAt = parseLeft(here.opened.payload.body)
  const { partner } = here.author
  const known = space.partners[partner]
  if (noticeAt === null || known === undefined) return 'forged'
  const partners = { ...space.partners, [partner]: { ...known, noticeAt } }
  const theirs = Object.values(space.members).filter((member) => member.partner === partner)
  const ids = theirs.map(({ id }) => bytesToText(id))
  const gone = withoutMembers({ ...space, partners }, partner, ids, here.sequence)
  return { space: gone, consequence: { kind: 'left', partner } }
}

async function joined(space: Space, here: Believed): Promise<Meaning | 'forged'> {
  const certificate = parseCertificate(here.opened.payload.body)
  if (certificate === null) return 'forged'
  const member = await certified(space, certificate)
  if (member?.partner !== here.author.partner) return 'forged'
  return { space: withMembers(space, [member]) }
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
): Promise<Meaning | 'forged'> {
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
    turnedAt: here.opened.payload.time,
  }
  const without = withoutMembers(next, here.author.partner, removed, here.sequence)
  return { space: without, consequence: { kind: 'turned' } }
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

const textOf = (slot: Uint8Array): string => new TextDecoder().decode(slot)
