/** The log: where a device keeps what must not be lost; a port. */
import type { Bytes } from '@mend/wire/bytes'

/** Rows by number: the entries of a space by sequence, and what waits to be sent, by the order it was added. */
export type NumberTable = 'own' | 'couple' | 'outboxOwn' | 'outboxCouple'
/** Rows by name. Names in `drafts` and `settings` are sealed by whoever writes them. */
export type NameTable = 'records' | 'drafts' | 'settings'

export const numberTables = ['own', 'couple', 'outboxOwn', 'outboxCouple'] as const
export const nameTables = ['records', 'drafts', 'settings'] as const

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
  | { readonly kind: 'clear'; readonly table: NumberTable | NameTable }
  /** The one key that storage keeps for us, non-extractable; refused where one stands already. Null removes it. */
  | { readonly kind: 'bareKey'; readonly key: CryptoKey | null }

export type Row = { readonly key: number; readonly value: Bytes }

/** What tabs over the same log tell each other; none of it is content. */
export type Notice =
  | { readonly kind: 'outbox' }
  | { readonly kind: 'entries' }
  | { readonly kind: 'identity' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'erased' }
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
  /** To every other open log of the same name, never to this one. */
  readonly tell: (notice: Notice) => void
  readonly onNotice: (listener: (notice: Notice) => void) => () => void
  /** Calls back once this is the only one of its name to lead, until it closes. */
  readonly lead: (elected: () => void) => void
  /** Everything, gone; other open logs of the name included. */
  readonly erase: () => Promise<void>
  readonly close: () => void
}
