/** What waits to be acknowledged: in order, sealed once, kept until it comes back. */
import { bytesToText, concatBytes, type Bytes } from '@mend/wire/bytes'
import type { PayloadKind } from '@mend/wire/envelope'
import type { EntryRow } from './entry-row.ts'
import type { Content, LogEntry } from '../port.ts'
import { StorageError, type Change, type Log, type NumberTable } from '../log/log.ts'
import { packRecord, unpackRecord } from '../keys/secret.ts'
import type { SpaceName } from './space.ts'
import type { Vault } from '../log/vault.ts'

/** One entry of mine on its way. Its number in the outbox, less the space's base, is its counter and so its id. */
export type Outgoing = {
  readonly kind: Exclude<PayloadKind, 'live'>
  /** Empty for a turn: what it says depends on the moment it is sealed. */
  readonly body: Bytes
  readonly turn: TurnIntent | null
  /** When it was written, by the corrected clock. */
  readonly at: number
  /** What had been added to the own clock, where no relay had confirmed it; null (or missing: an older app's) where one had. */
  readonly addedMs?: number | null
  /** Only where an older app wrote the row, and may have pushed it under this key: else the key follows from the envelope. */
  readonly key?: Bytes
  /** What it will say to the domain; null for the devices' own business. */
  readonly content: Content | null
  /** Only on a farewell: what becomes of my copy. */
  readonly copy: 'keep' | 'remove' | null
  /** Once sealed it never changes: it may be at the relay already. */
  readonly sealed: SealedOutgoing | null
}

/** Who goes and who comes with a turn of the epoch key; the key itself is made when the turn is sealed. */
export type TurnIntent = {
  /** Device ids, as text. */
  readonly removed: readonly string[]
  /** Packed partner records and certificates that come in. */
  readonly partners: readonly Bytes[]
  readonly devices: readonly Bytes[]
}

/** An entry as it was first sealed: sent again byte for byte, whatever happens to the socket. */
export type SealedOutgoing = {
  readonly body: Bytes
  /** For the next entry's chain. */
  readonly hash: Bytes
  /** The relay's head as known before the first push. */
  readonly since: number
}

/** An entry of mine with its number in the outbox. */
export type OutboxRow = { readonly number: number; readonly outgoing: Outgoing }

/** The table in which a space's outgoing entries wait. */
export const outboxOf = (name: SpaceName): NumberTable =>
  name === 'own' ? 'outboxOwn' : 'outboxCouple'

/**
 * An entry of mine, not sealed yet.
 *
 * @param what - `at` in milliseconds since 1970
 */
export const newOutgoing = (
  what: Pick<Outgoing, 'kind' | 'at'> &
    Partial<Pick<Outgoing, 'body' | 'turn' | 'content' | 'copy' | 'addedMs'>>,
): Outgoing => ({
  body: new Uint8Array(0),
  turn: null,
  content: null,
  copy: null,
  ...what,
  sealed: null,
})

/** The change that puts an entry at the end of its outbox. */
export async function addOutgoing(
  vault: Vault,
  name: SpaceName,
  outgoing: Outgoing,
): Promise<Change> {
  const table = outboxOf(name)
  return { kind: 'add', table, value: await vault.seal(table, packRecord(outgoing), null) }
}

/** The change that writes an outbox row over, under its own number. */
export async function putOutgoing(
  vault: Vault,
  name: SpaceName,
  { number, outgoing }: OutboxRow,
): Promise<Change> {
  const table = outboxOf(name)
  const value = await vault.seal(table, packRecord(outgoing), number)
  return { kind: 'put', table, key: number, value }
}

/**
 * The rows of an outbox after a number, in order.
 *
 * @throws StorageError - `damaged` where a row does not open any more
 */
export async function readOutbox(
  log: Log,
  vault: Vault,
  name: SpaceName,
  after = 0,
  limit = 0xffff_ffff,
): Promise<readonly OutboxRow[]> {
  const table = outboxOf(name)
  const rows = await log.range(table, after, limit)
  return Promise.all(
    rows.map(async ({ key, value }) => ({
      number: key,
      outgoing: unpackRecord<Outgoing>(await opened(vault, table, key, value)),
    })),
  )
}

/** Rows of a log, and how far that reaches: `read` of them, from after the sequence asked for up to `last`. */
export type ReadRows = {
  readonly last: number
  readonly read: number
  readonly rows: readonly EntryRow[]
  readonly damaged: number
}

/**
 * What rows of the log say, from after this sequence on; faults and the devices' own business are left out.
 *
 * `damaged`: how many do not open any more. They are passed by, so that one bad row on the disk hides no other.
 */
export async function readEntries(
  log: Log,
  vault: Vault,
  name: SpaceName,
  after: number,
  limit: number,
): Promise<ReadRows> {
  const sealed = await log.range(name, after, limit)
  const all = await Promise.all(sealed.map(({ key, value }) => rowIn(vault, name, key, value)))
  const rows = all.filter((row) => row !== null)
  const damaged = sealed.length - rows.length
  return { last: sealed.at(-1)?.key ?? after, read: sealed.length, rows, damaged }
}

/**
 * The row of one sequence; null where the log does not reach.
 *
 * @throws StorageError - `damaged` where it does not open any more
 */
export async function readEntry(
  log: Log,
  vault: Vault,
  name: SpaceName,
  sequence: number,
): Promise<EntryRow | null> {
  const value = await log.read(name, sequence)
  return value === null ? null : openedRow(vault, name, sequence, value)
}

/** The change that writes an entry at its sequence. */
export async function entryChange(vault: Vault, name: SpaceName, row: EntryRow): Promise<Change> {
  const value = await vault.seal(name, packRecord(row), row.sequence)
  return { kind: 'put', table: name, key: row.sequence, value }
}

/** The same while pending and for ever after: the device, and its count in the space. */
export const entryId = (device: string, counter: number): string => `${device}.${counter}`

/** An acknowledged row as the app reads it; null for what is the devices' own business. */
export function rowToEntry(name: SpaceName, row: EntryRow): LogEntry | null {
  if (row.content === null || row.author === null) return null
  const { partner, device, counter } = row.author
  const id = entryId(device, counter)
  return { id, space: name, sequence: row.sequence, partner, at: row.at, content: row.content }
}

/** A row that waits, as the app reads it: its sequence is null. Null for what is the devices' own business. */
export function outgoingToEntry(
  name: SpaceName,
  { number, outgoing }: OutboxRow,
  mine: { readonly partner: string; readonly device: Uint8Array; readonly base: number },
): LogEntry | null {
  const said = outgoing.content?.kind ?? null
  if (outgoing.content === null || said === 'opened' || said === 'matched') return null
  const id = entryId(bytesToText(mine.device), number - mine.base)
  const { at, content } = outgoing
  return { id, space: name, sequence: null, partner: mine.partner, at, content }
}

// An entry names its own sequence, and is believed at no other. Null for one that does not open, or lies elsewhere.
async function rowIn(vault: Vault, name: SpaceName, key: number, value: Bytes) {
  const bytes = await vault.open(name, value, key)
  const row = bytes === null ? null : unpackRecord<EntryRow>(bytes)
  return row?.sequence === key ? row : null
}

async function openedRow(vault: Vault, name: SpaceName, key: number, value: Bytes) {
  const row = await rowIn(vault, name, key, value)
  if (row === null) throw new StorageError('damaged')
  return row
}

async function opened(vault: Vault, table: NumberTable, key: number, value: Bytes): Promise<Bytes> {
  const bytes = await vault.open(table, value, key)
  if (bytes === null) throw new StorageError('damaged')
  return bytes
}

/** A text as UTF-8 bytes (RFC 3629). */
export const utf8 = (text: string): Bytes => concatBytes(new TextEncoder().encode(text))
