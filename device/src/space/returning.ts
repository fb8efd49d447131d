/**
 * What came after the point where the relay's order parts from mine: kept whole, until the relay has it again.
 *
 *     mine     1 2 3 a b c        a relay restored from an older copy, to which somebody else spoke first
 *     relay    1 2 3 x            the log ends at 3 from here on; a, b and c wait here, and are shown as waiting
 *     later    1 2 3 x o a b c    o says in which order they stood, so that what hangs on it is believed (lost-order.ts)
 */
import { bytesToText, concatBytes, copyBytes, equalBytes, type Bytes } from '@mend/wire/bytes'
import { parseSigned } from '@mend/wire/envelope'
import { admit, type Admitted } from './admission.ts'
import type { EntryRow } from './entry-row.ts'
import { partsOf } from './admission-parts.ts'
import { envelopeAt } from './envelopes.ts'
import { pictureName, type SpaceRecord } from './identity.ts'
import { digestOf } from './lost-order.ts'
import {
  addOutgoing,
  newOutgoing,
  putOutgoing,
  readEntry,
  readOutbox,
  rowToEntry,
  utf8,
} from './outbox.ts'
import type { Evidence } from './slot-entries.ts'
import { emptySpace, type Space, type SpaceName } from './space.ts'
import { owner, type Unlocked } from './unlocked.ts'
import type { Change } from '../log/log.ts'
import type { LogEntry } from '../port.ts'
import { digest as sha256 } from '../keys/primitives.ts'
import { packRecord, unpackRecord } from '../keys/secret.ts'

/** An entry that waits for the relay to have it again; `order` counts up in the order in which they go. */
export type BackRow = {
  readonly order: number
  readonly body: Bytes
  /** Which of the record's lost orders it stood in, and at which place. */
  readonly lost: number
  readonly place: number
  readonly row: EntryRow
}

/**
 * The log ends at `fork` from here on, and everything behind it waits to be handed back. One write.
 *
 * @returns false where an envelope cannot be made again as it was: then nothing is changed
 */
export async function setBack(unlocked: Unlocked, name: SpaceName, fork: number): Promise<boolean> {
  const record = unlocked.record(name)
  if (record === null || record.leaving || record.over || fork >= record.space.head) return false
  const fresh = await rowsBehind(unlocked, record.space, fork)
  const space = fresh === null ? null : await spaceAt(unlocked, record, fork)
  if (fresh === null || space === null) return false
  const older = await readBack(unlocked, name)
  const rows = [
    ...fresh,
    ...older.map((each) => ({ ...each, lost: each.lost + 1, order: each.order + fresh.length })),
  ]
  const digests = await Promise.all(fresh.map(({ body }) => digestOf(body)))
  const removed = await removeBack(unlocked, name)
  const put = await Promise.all(rows.map((row) => putBack(unlocked, name, row)))
  const gone = fresh.map(({ place }) => ({ kind: 'remove', table: name, key: place }) as const)
  const next: SpaceRecord = {
    ...record,
    space,
    back: rows.length,
    lost: [{ fork, hash: space.history, digests }, ...(record.lost ?? [])],
    gaveBack: { atMs: unlocked.now(), count: fresh.length, moved: true, head: record.space.head },
    membersDue: true,
  }
  const picture = { kind: 'remove', table: 'records', key: pictureName } as const
  const since = await sinceNoLaterThan(unlocked, name, fork)
  await unlocked.save({ [name]: next, also: [...removed, ...put, ...gone, ...since, picture] })
  return true
}

async function rowsBehind(
  unlocked: Unlocked,
  space: Space,
  fork: number,
): Promise<readonly BackRow[] | null> {
  const rows: BackRow[] = []
  for (let place = fork + 1; place <= space.head; place += 1) {
    const row = await readEntry(unlocked.log, unlocked.vault, space.name, place)
    const body = await envelopeAt(unlocked, space, place)
    if (row === null || body === null) return null
    rows.push({ order: place - fork, body, lost: 0, place, row })
  }
  return rows
}

/** What this device knew at a sequence: folded again from its own log, since a space only grows. */
async function spaceAt(
  unlocked: Unlocked,
  { space }: SpaceRecord,
  sequence: number,
): Promise<Space | null> {
  const memory = new Map<number, Uint8Array>()
  const start = emptySpace(space.name, space.id, space.roots)
  let known: Space = { ...start, epochKeys: space.epochKeys }
  for (let at = 1; at <= sequence; at += 1) {
    const body = await envelopeAt(unlocked, space, at)
    if (body === null) return null
    known = (await admit(known, body, partsOf(unlocked, space.name, known, memory))).space
  }
  return { ...known, epochKeys: keysAt(known, space), faults: space.faults }
}

// A turn that is set back may come second now: its key is kept as such a one's, for what was sealed under it.
function keysAt({ epoch, epochKeys }: Space, before: Space): Space['epochKeys'] {
  const named = Object.entries(epochKeys).map(([name, key]) => {
    const ahead = !name.includes('/') && Number(name) > epoch
    return [ahead ? `${name}/back${before.head}` : name, key] as const
  })
  return Object.fromEntries(named)
}

/** The changes after which what is sealed and waits is looked for at the relay from that sequence on, and no later. */
export async function sinceNoLaterThan(
  unlocked: Unlocked,
  name: SpaceName,
  sequence: number,
): Promise<readonly Change[]> {
  const rows = await readOutbox(unlocked.log, unlocked.vault, name)
  const later = rows.flatMap(({ number, outgoing }) => {
    const { sealed } = outgoing
    if (sealed === null || sealed.since <= sequence) return []
    return [{ number, outgoing: { ...outgoing, sealed: { ...sealed, since: sequence } } }]
  })
  return Promise.all(later.map((row) => putOutgoing(unlocked.vault, name, row)))
}

// --- rows -----------------------------------------------------------------------------------------------------------

// Named so that they sort in their order, and are found by their digest without being opened.
const prefixOf = (name: SpaceName): string => `back ${name} `
const refusedOf = (name: SpaceName): string => `refused ${name} `

async function putBack(unlocked: Unlocked, name: SpaceName, row: BackRow): Promise<Change> {
  const digest = bytesToText(await digestOf(row.body))
  const key = `${prefixOf(name)}${String(row.order).padStart(9, '0')} ${digest}`
  const value = await unlocked.vault.seal('records', packRecord(row), key)
  return { kind: 'put', table: 'records', key, value }
}

const namesOf = async (
  { log }: Unlocked,
  name: SpaceName,
  prefix = prefixOf,
): Promise<readonly string[]> =>
  (await log.names('records')).filter((key) => key.startsWith(prefix(name))).toSorted()

async function open<Row = BackRow>(unlocked: Unlocked, key: string): Promise<Row | null> {
  const sealed = await unlocked.log.read('records', key)
  if (sealed === null) return null
  const bytes = await unlocked.vault.open('records', sealed, key)
  if (bytes === null) throw new Error('"back" expected a record of this vault')
  return unpackRecord<Row>(bytes)
}

/** Everything of a space that waits to be handed back, in its order. */
export async function readBack(unlocked: Unlocked, name: SpaceName): Promise<readonly BackRow[]> {
  if ((unlocked.record(name)?.back ?? 0) === 0) return []
  const keys = await namesOf(unlocked, name)
  const rows = await Promise.all(keys.map((key) => open(unlocked, key)))
  return rows.filter((row) => row !== null)
}

/** The next one behind `after` to hand back; null: none. */
export async function nextBack(
  unlocked: Unlocked,
  name: SpaceName,
  after: number,
): Promise<BackRow | null> {
  if ((unlocked.record(name)?.back ?? 0) === 0) return null
  const from = `${prefixOf(name)}${String(after + 1).padStart(9, '0')}`
  const key = (await namesOf(unlocked, name)).find((each) => each >= from)
  return key === undefined ? null : open(unlocked, key)
}

/** As they read while they wait: without a sequence, whoever said them. */
export async function backEntries(
  unlocked: Unlocked,
  name: SpaceName,
): Promise<readonly LogEntry[]> {
  const waits = (await readBack(unlocked, name)).map(({ row }) => row)
  const none = (unlocked.record(name)?.refused ?? 0) === 0
  const keys = none ? [] : await namesOf(unlocked, name, refusedOf)
  const refused = await Promise.all(keys.map((key) => open<EntryRow>(unlocked, key)))
  return [...waits, ...refused.filter((row) => row !== null)].flatMap((row) => {
    const entry = rowToEntry(name, row)
    return entry === null ? [] : [{ ...entry, sequence: null }]
  })
}

/** The record and the changes after an arrival. */
type Settled = { readonly record: SpaceRecord; readonly changes: readonly Change[] }

/** What changes when an envelope has come that waited here; null for one that did not. */
export async function cameBack(
  unlocked: Unlocked,
  record: SpaceRecord,
  { row: { fault, signed }, digest }: Pick<Admitted, 'row' | 'digest'>,
): Promise<Settled | null> {
  const { back = 0, space } = record
  const again = fault === null && signed !== null ? await saidAgain(unlocked, record, signed) : null
  if (back === 0 || again !== null) return again
  const end = ` ${bytesToText(digest)}`
  const key = (await namesOf(unlocked, space.name)).find((each) => each.endsWith(end))
  if (key === undefined) return null
  const next = { ...record, back: back - 1, lost: back === 1 ? [] : (record.lost ?? []) }
  const gone = { kind: 'remove', table: 'records', key } as const
  if (fault === null) return { record: next, changes: [gone] }
  const waited = await open(unlocked, key)
  const kept = waited === null ? null : await keepRefused(unlocked, next, waited.row)
  return kept === null
    ? { record: next, changes: [gone] }
    : { record: kept.record, changes: [gone, ...kept.changes] }
}

/** Nothing waits any more. */
export async function removeBack(unlocked: Unlocked, name: SpaceName): Promise<readonly Change[]> {
  const keys = [...(await namesOf(unlocked, name)), ...(await namesOf(unlocked, name, refusedOf))]
  return keys.map((key) => ({ kind: 'remove', table: 'records', key }) as const)
}

// --- refused --------------------------------------------------------------------------------------------------------

// It came, and where it stands now nobody believes it. Its author says it once more; on every other device it is kept, to
// be read, until they have. It is handed back no more, and nothing waits for it.
async function keepRefused(
  unlocked: Unlocked,
  record: SpaceRecord,
  row: EntryRow,
): Promise<Settled | null> {
  const said = row.signed === null ? null : saidIn(row.signed)
  if (row.signed === null || said === null || !isWords(said.kind)) return null
  const { device } = owner(unlocked.identity())
  if (equalBytes(said.device, device)) {
    const { kind, body, time } = said
    const again = newOutgoing({ kind, body: copyBytes(body), at: time, content: row.content })
    const change = await addOutgoing(unlocked.vault, record.space.name, again)
    return { record: { ...record, recount: true }, changes: [change] }
  }
  const key = await refusedKey(record.space.name, row.signed)
  const value = await unlocked.vault.seal('records', packRecord(row), key)
  const next = { ...record, refused: (record.refused ?? 0) + 1 }
  return { record: next, changes: [{ kind: 'put', table: 'records', key, value }] }
}

// A refused one whose author has now said the same again is kept no more.
async function saidAgain(
  unlocked: Unlocked,
  record: SpaceRecord,
  signed: Evidence,
): Promise<Settled | null> {
  if ((record.refused ?? 0) === 0) return null
  const key = await refusedKey(record.space.name, signed)
  if ((await unlocked.log.read('records', key)) === null) return null
  const next = { ...record, refused: (record.refused ?? 1) - 1 }
  return { record: next, changes: [{ kind: 'remove', table: 'records', key }] }
}

// What people said, and what opens it; turns and lists the devices make anew.
const words = ['event', 'commit', 'release', 'slotKey', 'withdraw'] as const
const isWords = (kind: string): kind is (typeof words)[number] =>
  words.some((each) => each === kind)

const saidIn = ({ canonical, signature }: Evidence) =>
  parseSigned(concatBytes(canonical, signature))?.payload ?? null

// The same words of the same device have the same name.
async function refusedKey(name: SpaceName, signed: Evidence): Promise<string> {
  const said = saidIn(signed)
  const bytes = said === null ? [] : [said.device, utf8(said.kind), said.body]
  return `${refusedOf(name)}${bytesToText(await sha256(concatBytes(...bytes)))}`
}
