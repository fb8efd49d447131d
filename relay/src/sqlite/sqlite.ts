/** The small change of talking to SQLite: transactions, and rows that are what they should be. */
import type { DatabaseSync } from 'node:sqlite'
import { StoreFull } from '../store/store.ts'

/** A row by the names of its columns, not trusted yet. */
export type Row = Readonly<Record<string, unknown>>

/** All of it on the disk, or nothing. */
export function atOnce<Value>(db: DatabaseSync, work: () => Value): Value {
  db.exec('BEGIN IMMEDIATE')
  try {
    const value = work()
    db.exec('COMMIT')
    return value
  } catch (trouble) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw isFull(trouble) ? new StoreFull('the disk is full') : trouble
  }
}

/**
 * All of it or nothing, as above, but the disk is not waited for: it is brought down with the next commit that is, or when the
 * system writes out what it holds. A kill takes nothing of it; a power cut may.
 */
export function atLeisure<Value>(db: DatabaseSync, work: () => Value): Value {
  db.exec('PRAGMA synchronous = NORMAL')
  try {
    return atOnce(db, work)
  } finally {
    db.exec('PRAGMA synchronous = FULL')
  }
}

/** The write-ahead log goes into the pages and is emptied, with all that it remembered of what they were. */
export function cutLog(db: DatabaseSync): void {
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
}

const sqliteFull = 13
const isFull = (trouble: unknown): boolean =>
  trouble instanceof Error && 'errcode' in trouble && trouble.errcode === sqliteFull

/**
 * A row that must be there.
 *
 * @throws when it is not: the database is not as we wrote it
 */
export function row(found: Row | undefined): Row {
  if (found === undefined) throw new TypeError('expected a row, got none')
  return found
}

/** A column as a number; 0 for NULL. */
export const numberOf = (found: Row, name: string): number => Number(found[name] ?? 0)

/**
 * A column as bytes.
 *
 * @throws when it holds anything else
 */
export function bytesOf(found: Row, name: string): Uint8Array {
  const value = found[name]
  if (!(value instanceof Uint8Array)) throw new TypeError(`"${name}" expected bytes`)
  return value
}
