/** What waits to be acknowledged: in order, sealed once, kept until it comes back. */
import { bytesToText, concatBytes, type Bytes } from '@mend/wire/bytes'
import type { PayloadKind } from '@mend/wire/envelope'
import type { EntryRow } from './admission.ts'
import type { Content, LogEntry } from './port.ts'
import type { Change, Log, NumberTable } from './log.ts'
import type { Random } from './primitives.ts'
import { packRecord, unpackRecord } from './secret.ts'
import type { SpaceName } from './space.ts'
import type { Vault } from './vault.ts'

/** One entry of mine on its way. Its number in the outbox, less the space's base, is its counter and so its id. */
export type Outgoing = {
  readonly kind: Exclude<PayloadKind, 'live'>
  /** Empty for a turn: what it says depends on the moment it is sealed. */
  readonly body: Bytes
  readonly turn: TurnIntent | null
  readonly at: number
  /** Idempotency: the same key always carries the same envelope. */
  readonly key: Bytes
  /** What it will say to the domain; null for the devices' own business. */
  readonly content: Content | null
  /** Only on a farewell: what becomes of my copy. */
  readonly copy: 'keep' | 'remove' | null
  /** Once sealed it never changes: it may be at the relay already. */
  readonly sealed: SealedOutgoing | null
}

export type TurnIntent = {
  /** Device ids, as text. */
  readonly removed: readonly string[]
  /** Packed partner records and certificates that come in. */
  readonly partners: readonly Bytes[]
  readonly devices: readonly Bytes[]
}

export type SealedOutgoing = {
  readonly body: Bytes
  /** For the next entry's chain. */
  readonly hash: Bytes
  /** The relay's head as known before the first push. */
  readonly since: number
}

export type OutboxRow = { readonly number: number; readonly outgoing: Outgoing }

export const outboxOf = (name: SpaceName): NumberTable =>
  name === 'own' ? 'outboxOwn' : 'outboxCouple'

export const newOutgoing = (
  random: Random,
  what: Pick<Outgoing, 'kind' | 'at'> &
    Partial<Pick<Outgoing, 'body' | 'turn' | 'content' | 'copy'>>,
): Outgoing => ({
  body: new Uint8Array(0),
  turn: null,
  content: null,
  copy: null,
  ...what,
  key: random(16),
  sealed: null,
})

export async function addOutgoing(
  vault: Vault,
  name: SpaceName,
  outgoing: Outgoing,
): Promise<Change> {
  const table = outboxOf(name)
  return { kind: 'add', table, value: await vault.seal(table, packRecord(outgoing)) }
}

export async function putOutgoing(
  vault: Vault,
  name: SpaceName,
  { number, outgoing }: OutboxRow,
): Promise<Change> {
  const table = outboxOf(name)
  const value = await vault.seal(table, packRecord(outgoing))
  return { kind: 'put', table, key: number, value }
}

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
      outgoing: unpackRecord<Outgoing>(await opened(vault, table, value)),
    })),
  )
}

/** What rows of the log say, from after this sequence on; faults and the devices' own business are left out. */
export async function readEntries(
  log: Log,
  vault: Vault,
  name: SpaceName,
  after: number,
  limit: number,
): Promise<{ readonly last: number; readonly rows: readonly EntryRow[] }> {
  const sealed = await log.range(name, after, limit)
  const rows = await Promise.all(
    sealed.map(async ({ value }) => unpackRecord<EntryRow>(await opened(vault, name, value))),
  )
  return { last: sealed.at(-1)?.key ?? after, rows }
}

export async function readEntry(
  log: Log,
  vault: Vault,
  name: SpaceName,
  sequence: number,
): Promise<EntryRow | null> {
  const value = await log.read(name, sequence)
  return value === null ? null : unpackRecord<EntryRow>(await opened(vault, name, value))
}

export async function entryChange(vault: Vault, name: SpaceName, row: EntryRow): Promise<Change> {
  const value = await vault.seal(name, packRecord(row))
  return { kind: 'put', table: name, key: row.sequence, value }
}

/** The same while pending and for ever after: the device, and its count in the space. */
export const entryId = (device: string, counter: number): string => `${device}.${counter}`

export function rowToEntry(name: SpaceName, row: EntryRow): LogEntry | null {
  if (row.content === null || row.author === null) return null
  const { partner, device, counter } = row.author
  const id = entryId(device, counter)
  return { id, space: name, sequence: row.sequence, partner, at: row.at, content: row.content }
}

export function outgoingToEntry(
  name: SpaceName,
  { number, outgoing }: OutboxRow,
  mine: { readonly partner: string; readonly device: Uint8Array; readonly base: number },
): LogEntry | null {
  if (outgoing.content === null || outgoing.content.kind === 'opened') return null
  const id = entryId(bytesToText(mine.device), number - mine.base)
  const { at, content } = outgoing
  return { id, space: name, sequence: null, partner: mine.partner, at, content }
}

async function opened(vault: Vault, table: NumberTable, value: Bytes): Promise<Bytes> {
  const bytes = await vault.open(table, value)
  if (bytes === null) throw new Error(`"${table}" expected a row of this vault`)
  return bytes
}

export const utf8 = (text: string): Bytes => concatBytes(new TextEncoder().encode(text))
