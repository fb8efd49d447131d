/**
 * The store in one file: node:sqlite, for one process.
 *
 * Entries lie in the order in which they came, with one index on (space, sequence); each row carries the running size of its
 * space, so that a space's head and size are read from its last row and an append touches one page of the index and the end
 * of the table. `synchronous=FULL` syncs the write-ahead log at every commit: what resolved survives kill -9 and a power cut.
 *
 * Privacy: no row holds a time, an address or an author. `secure_delete` overwrites what is deleted, and a drop ends with
 * a checkpoint that cuts the write-ahead log, so that erased bodies are gone from both files.
 */
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { setImmediate as turn } from 'node:timers/promises'
import type { StoredBody } from '@mend/wire/frames'
import { openTails, type Tails } from './tails.ts'
import { schemaSteps } from './schema-sqlite.ts'
import {
  spaceBytes,
  StoreFull,
  toSpaceId,
  type Append,
  type Appended,
  type Glance,
  type Members,
  type NewSpace,
  type SpaceId,
  type SpaceRow,
  type Store,
  type Wake,
} from './store.ts'

/** Opens the file, making it and the folder where they are not, and brings it up to the present shape. */
export function openSqliteStore(options: {
  readonly file: string
  /** For tests that fill the disk. 0: as large as the disk. */
  readonly maxBytes?: number
}): Store {
  mkdirSync(path.dirname(options.file), { recursive: true, mode: 0o700 })
  const db = openDatabase(options.file, options.maxBytes ?? 0)
  const sql = statements(db)
  const tails = openTails((space) => readTail(sql, space))

  return {
    appendBatch: soon((batch) => appendBatch(db, sql, tails, batch)),
    readAfter: soon((space, after, most) => readAfter(sql, space, after, most)),
    readSpace: soon((space) => readSpace(sql, tails, space)),
    glance: soon((spaces) => glance(sql, tails, spaces)),
    createSpace: soon((space) => createSpace(db, sql, space)),
    replaceMembers: soon((space, members) => replaceMembers(sql, space, members)),
    drop: (space) => drop(db, sql, tails, space),
    truncate: soon((space, upTo) => truncate(db, sql, tails, space, upTo)),
    expired: soon((nowMs, most) => rows(sql.expired.all(nowMs, most)).map(rowSpace)),
    usage: soon(() => Number(row(sql.usage.get()).bytes)),
    setWake: soon((wake) => setWake(sql, wake)),
    dropWake: soon((space, member) => void sql.dropWake.run(spaceBytes(space), member)),
    takeDueWakes: soon((nowMs, most) => rows(sql.takeDue.all(nowMs, most)).map(rowWake)),
    keep: soon((name, value) => keep(sql, name, value)),
    backUp: (file) => backUp(db, file),
    close: soon(() => close(db)),
  }
}

/** The database answers at once; the port promises. */
const soon =
  <Given extends readonly unknown[], Value>(work: (...given: Given) => Value) =>
  (...given: Given): Promise<Value> =>
    new Promise((resolve) => resolve(work(...given)))

/** Complete or not there: written beside, then put in its place. */
async function backUp(db: DatabaseSync, file: string): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const unfinished = `${file}.unfinished`
  rmSync(unfinished, { force: true })
  await backup(db, unfinished)
  renameSync(unfinished, file)
}

function close(db: DatabaseSync): void {
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  db.close()
}

function openDatabase(file: string, maxBytes: number): DatabaseSync {
  const db = new DatabaseSync(file)
  db.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA wal_autocheckpoint = 16000;
    PRAGMA cache_size = -65536;
    PRAGMA foreign_keys = OFF;
    PRAGMA busy_timeout = 1000;
  `)
  if (maxBytes > 0) db.exec(`PRAGMA max_page_count = ${Math.ceil(maxBytes / 4096)}`)
  db.exec('PRAGMA locking_mode = EXCLUSIVE')
  atOnce(db, () => {
    const { user_version: version } = row(db.prepare('PRAGMA user_version').get())
    for (const step of schemaSteps.slice(Number(version))) db.exec(step)
    db.exec(`PRAGMA user_version = ${schemaSteps.length}`)
  })
  return db
}

type Statements = ReturnType<typeof statements>

function statements(db: DatabaseSync) {
  const prepare = (text: string) => db.prepare(text)
  return {
    insert: prepare(
      'INSERT INTO entries (space, sequence, key, total, body) VALUES (?, ?, ?, ?, ?)',
    ),
    seen: prepare('SELECT sequence FROM entries WHERE space = ? AND sequence > ? AND key = ?'),
    last: prepare(
      'SELECT sequence, total FROM entries WHERE space = ? ORDER BY sequence DESC LIMIT 1',
    ),
    first: prepare(
      'SELECT sequence, total, length(body) AS size FROM entries WHERE space = ? ORDER BY sequence LIMIT 1',
    ),
    after: prepare(
      'SELECT sequence, body FROM entries WHERE space = ? AND sequence > ? ORDER BY sequence LIMIT ?',
    ),
    space: prepare('SELECT version, keys, expires FROM spaces WHERE space = ?'),
    createSpace: prepare(
      'INSERT OR IGNORE INTO spaces (space, version, keys, expires) VALUES (?, ?, ?, ?)',
    ),
    members: prepare('UPDATE spaces SET version = ?, keys = ? WHERE space = ? AND version = ? - 1'),
    dropSpace: prepare('DELETE FROM spaces WHERE space = ?'),
    dropSome: prepare(
      'DELETE FROM entries WHERE id IN (SELECT id FROM entries WHERE space = ? LIMIT 1000)',
    ),
    dropWakes: prepare('DELETE FROM wakes WHERE space = ?'),
    truncate: prepare('DELETE FROM entries WHERE space = ? AND sequence <= ?'),
    expired: prepare('SELECT space FROM spaces WHERE expires > 0 AND expires <= ? LIMIT ?'),
    usage: prepare(
      `SELECT ((SELECT page_count FROM pragma_page_count) - (SELECT freelist_count FROM pragma_freelist_count))
        * (SELECT page_size FROM pragma_page_size) AS bytes`,
    ),
    setWake: prepare(
      `INSERT INTO wakes (space, member, time, subscription) VALUES (?, ?, ?, ?)
        ON CONFLICT (space, member) DO UPDATE SET time = excluded.time, subscription = excluded.subscription`,
    ),
    dropWake: prepare('DELETE FROM wakes WHERE space = ? AND member = ?'),
    takeDue: prepare(
      `DELETE FROM wakes WHERE (space, member) IN (SELECT space, member FROM wakes WHERE time <= ? LIMIT ?)
        RETURNING space, member, time, subscription`,
    ),
    keep: prepare('INSERT OR IGNORE INTO kept (name, value) VALUES (?, ?)'),
    kept: prepare('SELECT value FROM kept WHERE name = ?'),
  }
}

function appendBatch(
  db: DatabaseSync,
  sql: Statements,
  tails: Tails,
  batch: readonly Append[],
): readonly (Appended | null)[] {
  try {
    return atOnce(db, () => batch.map((append) => appendOne(sql, tails, append)))
  } catch (trouble) {
    tails.forgetAll(batch)
    throw trouble
  }
}

function appendOne(sql: Statements, tails: Tails, append: Append): Appended | null {
  const tail = tails.of(append.space)
  if (tail === null) return null
  if (tail.head > append.since) {
    const seen = sql.seen.get(spaceBytes(append.space), append.since, append.key)
    if (seen !== undefined)
      return { sequence: Number(row(seen).sequence), fresh: false, bytes: tail.total - tail.gone }
  }
  const next = tails.grow(append.space, tail, append.body.length)
  sql.insert.run(tail.space, next.head, append.key, next.total, append.body)
  return { sequence: next.head, fresh: true, bytes: next.total - next.gone }
}

function readTail(sql: Statements, space: SpaceId) {
  const bytes = spaceBytes(space)
  if (sql.space.get(bytes) === undefined) return null
  const last = sql.last.get(bytes)
  const first = sql.first.get(bytes)
  if (last === undefined || first === undefined) return { space: bytes, head: 0, total: 0, gone: 0 }
  const gone = Number(row(first).total) - Number(row(first).size)
  return { space: bytes, head: Number(last.sequence), total: Number(last.total), gone }
}

function readAfter(
  sql: Statements,
  space: SpaceId,
  after: number,
  most: { readonly entries: number; readonly bytes: number },
): readonly StoredBody[] {
  const found: StoredBody[] = []
  let bytes = 0
  for (const next of sql.after.iterate(spaceBytes(space), after, most.entries)) {
    const { sequence, body } = row(next)
    if (!(body instanceof Uint8Array)) throw new TypeError('"body" expected bytes')
    bytes += body.length
    if (found.length > 0 && bytes > most.bytes) break
    found.push({ sequence: Number(sequence), body })
  }
  return found
}

function readSpace(sql: Statements, tails: Tails, space: SpaceId): SpaceRow | null {
  const found = sql.space.get(spaceBytes(space))
  const tail = tails.of(space)
  if (found === undefined || tail === null) return null
  const members = { version: Number(found.version), keys: splitKeys(String(found.keys)) }
  const bytes = tail.total - tail.gone
  return { space, members, expiresMs: Number(found.expires), head: tail.head, bytes }
}

function glance(
  sql: Statements,
  tails: Tails,
  spaces: readonly SpaceId[],
): ReadonlyMap<SpaceId, Glance> {
  const standing = new Map<SpaceId, Glance>()
  for (const space of spaces) {
    const found = readSpace(sql, tails, space)
    if (found !== null)
      standing.set(space, { head: found.head, membersVersion: found.members.version })
  }
  return standing
}

function createSpace(db: DatabaseSync, sql: Statements, made: NewSpace): boolean {
  const { space, members, expiresMs } = made
  const keys = members.keys.join(' ')
  return atOnce(
    db,
    () => sql.createSpace.run(spaceBytes(space), members.version, keys, expiresMs).changes === 1,
  )
}

function replaceMembers(sql: Statements, space: SpaceId, members: Members): boolean {
  const { version, keys } = members
  return sql.members.run(version, keys.join(' '), spaceBytes(space), version).changes === 1
}

async function drop(
  db: DatabaseSync,
  sql: Statements,
  tails: Tails,
  space: SpaceId,
): Promise<void> {
  const bytes = spaceBytes(space)
  atOnce(db, () => {
    sql.dropSpace.run(bytes)
    sql.dropWakes.run(bytes)
  })
  tails.forget(space)
  // A long history goes in steps, so that others' frames pass in between.
  while (Number(sql.dropSome.run(bytes).changes) > 0) await turn()
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
}

function truncate(
  db: DatabaseSync,
  sql: Statements,
  tails: Tails,
  space: SpaceId,
  upTo: number,
): void {
  const head = tails.of(space)?.head ?? 0
  sql.truncate.run(spaceBytes(space), Math.min(upTo, head - 1))
  tails.forget(space)
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
}

function setWake(sql: Statements, wake: Wake): void {
  sql.setWake.run(spaceBytes(wake.space), wake.member, wake.timeMs, wake.subscription)
}

function keep(sql: Statements, name: string, value: string): string {
  sql.keep.run(name, value)
  return String(row(sql.kept.get(name)).value)
}

/** All of it on the disk, or nothing. */
function atOnce<Value>(db: DatabaseSync, work: () => Value): Value {
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

const sqliteFull = 13
const isFull = (trouble: unknown): boolean =>
  trouble instanceof Error && 'errcode' in trouble && trouble.errcode === sqliteFull

type Row = Readonly<Record<string, unknown>>

function row(found: Row | undefined): Row {
  if (found === undefined) throw new TypeError('expected a row, got none')
  return found
}

const rows = (found: readonly Row[]): readonly Row[] => found
const splitKeys = (keys: string): readonly string[] => keys.split(' ')

function rowSpace(found: Row): SpaceId {
  if (!(found['space'] instanceof Uint8Array)) throw new TypeError('"space" expected bytes')
  return toSpaceId(found['space'])
}

const rowWake = (found: Row): Wake => ({
  space: rowSpace(found),
  member: String(found['member']),
  timeMs: Number(found['time']),
  subscription: String(found['subscription']),
})
