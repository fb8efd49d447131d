/** The log: where a device keeps what must not be lost; a port. */
import type { Bytes } from '@mend/wire/bytes'
import type { DiskKind } from '../port.ts'
import type { Queue } from '../queue.ts'

/** Rows by number: the entries of a space by sequence, and what waits to be sent, by the order it was added. */
export type NumberTable = 'own' | 'couple' | 'outboxOwn' | 'outboxCouple'
/** Rows by name. Names in `drafts` and `settings` are sealed by whoever writes them. */
export type NameTable = 'records' | 'drafts' | 'settings'

/** Tables whose rows are numbered from 1: the two logs by sequence, the two outboxes in the order written. */
export const numberTables = ['own', 'couple', 'outboxOwn', 'outboxCouple'] as const
/** Tables whose rows have names. */
export const nameTables = ['records', 'drafts', 'settings'] as const

/** One change of one table; `write` takes many, all or none. `add` gives the next number. */
export type Change =
  | {
      readonly kind: 'put'
      readonly table: NumberTable
      readonly key: number
      readonly value: Bytes
    }
  | { readonly kind: 'put'; readonly table: NameTable; readonly key: string; readonly value: Bytes }
  /** The next number of the table: one more than any number it ever gave, whatever was removed since. */
  | { readonly kind: 'add'; readonly table: NumberTable; readonly value: Bytes }
  | { readonly kind: 'remove'; readonly table: NumberTable; readonly key: number }
  | { readonly kind: 'remove'; readonly table: NameTable; readonly key: string }
  /** Removes a row that has to be there: where it is not, nothing of the write is done (`TakenError`). */
  | { readonly kind: 'take'; readonly table: NameTable; readonly key: string }
  /** Writes a row over that has to be what it was: where it is not, nothing of the write is done (`TakenError`). */
  | {
      readonly kind: 'swap'
      readonly table: NumberTable
      readonly key: number
      readonly from: Bytes
      readonly value: Bytes
    }
  | { readonly kind: 'clear'; readonly table: NumberTable | NameTable }
  /** The one key that storage keeps for us, non-extractable; refused where one stands already. Null removes it. */
  | { readonly kind: 'bareKey'; readonly key: CryptoKey | null }

/** What was to be taken is gone: whoever was quicker has taken it, and the log is as it was. */
export class TakenError extends Error {
  override readonly name = 'TakenError'
}

/** Why a disk does not do as it is asked; `closed`: everything is being erased, here or in another tab. */
export type StorageKind = DiskKind | 'closed'

/** The disk says no; what was to be written is not. */
export class StorageError extends Error {
  override readonly name = 'StorageError'
  readonly kind: StorageKind
  constructor(kind: StorageKind, options?: ErrorOptions) {
    super(`"log" expected a disk, which is ${kind}`, options)
    this.kind = kind
  }
}

/** What a tab is told of the lead; it may be elected again after it was deposed. */
export type Candidate = {
  readonly elected: () => void
  /** It stood still, and another leads: nothing may be said for the spaces any more. */
  readonly deposed: () => void
}

/** A numbered row. The value is sealed: the storage reads nothing of it. */
export type Row = { readonly key: number; readonly value: Bytes }

/** What tabs over the same log tell each other; none of it is content. */
export type Notice =
  | { readonly kind: 'outbox' }
  | { readonly kind: 'entries' }
  | { readonly kind: 'identity' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'erased' }
  | { readonly kind: 'pairing'; readonly bytes: Bytes }
  | { readonly kind: 'status'; readonly bytes: Bytes }
  | { readonly kind: 'live'; readonly bytes: Bytes; readonly toRelay: boolean }

/**
 * Where a device keeps what must not be lost.
 *
 * All bytes that come here are sealed already (vault.ts), but for the record that says how the vault opens. Privacy: who
 * holds the disk sees how many rows there are, their padded sizes, and nothing else.
 */
export type Log = {
  readonly read: (
    ...at: [table: NumberTable, key: number] | [table: NameTable, key: string]
  ) => Promise<Bytes | null>
  /** Rows with keys above `after`, in order, at most `limit`. */
  readonly range: (table: NumberTable, after: number, limit: number) => Promise<readonly Row[]>
  /** The keys of a table, in order. */
  readonly numbers: (table: NumberTable) => Promise<readonly number[]>
  readonly names: (table: NameTable) => Promise<readonly string[]>
  /** All of it or none; durable when it resolves. Gives the numbers of the adds, in order. @throws when storage fails */
  readonly write: (changes: readonly Change[]) => Promise<readonly number[]>
  readonly bareKey: () => Promise<CryptoKey | null>
  /** One task at a time among all open logs of this name: what reads and then writes what every tab may write. */
  readonly alone: Queue
  /** To every other open log of the same name, never to this one. */
  readonly tell: (notice: Notice) => void
  readonly onNotice: (listener: (notice: Notice) => void) => () => void
  /** Tells once this is the only one of its name to lead; it leads until it closes, or stands still. */
  readonly lead: (candidate: Candidate) => void
  /** Everything, gone; other open logs of the name included. */
  readonly erase: () => Promise<void>
  readonly close: () => void
}
