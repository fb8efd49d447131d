/**
 * The store in one file: node:sqlite, for one process.
 *
 * `synchronous=FULL` syncs the write-ahead log at every commit: what resolved survives kill -9 and a power cut. A batch of quiet
 * yeses survives the first, and is sent again after the second (decision 0042). Entries have a
 * page of their own (`entries-sqlite.ts`): each row carries the running size of its space, so that head and size are read from
 * the last one.
 *
 * Privacy: no row holds an address or an author, and none a time but the day a young space was made and the hour of a wake
 * or of an erasure that was asked for. `secure_delete` overwrites what is deleted, and a drop ends with
 * a checkpoint that cuts the write-ahead log, so that erased bodies are gone from both files.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { openEntries, type Entries } from './entries-sqlite.ts'
import { makeFolder } from './folder.ts'
import { schemaSteps } from './schema-sqlite.ts'
import { atOnce, cutLog, row, type Row } from './sqlite.ts'
import { openYeses } from './yeses-sqlite.ts'
import {
  erasedMark,
  spaceBytes,
  StoreNewer,
  toSpaceId,
  type Glance,
  type Leaving,
  type Making,
  type Members,
  type NewSpace,
  type SpaceId,
  type SpaceRow,
  type Store,
  type Untouched,
  type Wake,
} from '../store/store.ts'

/** Opens the file, making it and the folder where they are not, and brings it up to the present shape. */
export function openSqliteStore(options: {
  readonly file: string
  /** For tests that fill the disk. 0: as large as the disk. */
  readonly maxBytes?: number
  /** So many entries are found from memory before their places are written down. */
  readonly manyRecent?: number
}): Store {
  makeFolder(path.dirname(options.file))
  const db = openDatabase(options.file, options.maxBytes ?? 0)
  const sql = statements(db)
  const entries = openEntries(db, options)
  const { drop: dropYeses, ...yeses } = openYeses(db)
  const leaving = openLeaving(db, sql, entries, dropYeses)

  return {
    appendBatch: soon(entries.appendBatch),
    readAfter: entries.readAfter,
    readSpace: soon((space) => readSpace(sql, entries, space)),
    glance: soon((spaces) => glance(sql, entries, spaces)),
    createSpace: async (made) => {
      // Entries left by an erased space of the same name would show up in this one, so they go first.
      await leaving.gone(made.space)
      return createSpace(db, sql, made)
    },
    touch: soon((space, madeDay) => void sql.touch.run(madeDay, spaceBytes(space))),
    setErasure: soon((space, erasesMs) => void sql.setErasure.run(erasesMs, spaceBytes(space))),
    replaceMembers: soon((space, members) => replaceMembers(sql, space, members)),
    drop: leaving.drop,
    truncate: entries.truncate,
    expired: soon((nowMs, most) => expired(sql, nowMs, most)),
    forgetErased: soon((day) => void sql.forgetErased.run(day)),
    untouched: soon((beforeDay, most) => sql.untouched.all(beforeDay, most).map(rowUntouched)),
    usage: soon(() => Number(row(sql.usage.get()).bytes)),
    setWake: soon((wake) => setWake(sql, wake)),
    dropWake: soon((space, member) => void sql.dropWake.run(spaceBytes(space), member)),
    takeDueWakes: soon((nowMs, most) => sql.takeDue.all(nowMs, most).map(rowWake)),
    yeses,
    keep: soon((name, value) => keep(sql, name, value)),
    backUp: (file) => backUp(db, file),
    close: async () => {
      await leaving.idle()
      // Places that could not be written are learned from the table at the next start.
      await entries.settle().catch(() => undefined)
      cutLog(db)
      db.close()
    },
  }
}

/** The database answers at once; the port promises. */
const soon =
  <Given extends readonly unknown[], Value>(work: (...given: Given) => Value) =>
  (...given: Given): Promise<Value> =>
    new Promise((resolve) => resolve(work(...given)))

/**
 * Complete or not there: written beside, then put in its place.
 *
 * The one before steps aside first: who comes for a copy too early finds none, and not an old one under the same name.
 */
async function backUp(db: DatabaseSync, file: string): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const unfinished = `${file}.unfinished`
  rmSync(unfinished, { force: true })
  if (existsSync(file)) renameSync(file, `${file}.previous`)
  await backup(db, unfinished)
  renameSync(unfinished, file)
}

function openDatabase(file: string, maxBytes: number): DatabaseSync {
  const db = new DatabaseSync(file)
  try {
    prepareDatabase(db, maxBytes)
    return db
  } catch (trouble) {
    db.close()
    throw trouble
  }
}

function prepareDatabase(db: DatabaseSync, maxBytes: number): void {
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
    const version = Number(row(db.prepare('PRAGMA user_version').get())['user_version'])
    if (version > schemaSteps.length) throw new StoreNewer('the file is of a later version')
    for (const step of schemaSteps.slice(version)) db.exec(step)
    db.exec(`PRAGMA user_version = ${schemaSteps.length}`)
  })
}

type Statements = ReturnType<typeof statements>

function statements(db: DatabaseSync) {
  const prepare = (text: string) => db.prepare(text)
  return {
    space: prepare(
      'SELECT version, keys, expires, made, touched, erases FROM spaces WHERE space = ?',
    ),
    createSpace: prepare(
      'INSERT OR IGNORE INTO spaces (space, version, keys, expires, made) VALUES (?, ?, ?, ?, ?)',
    ),
    wasErased: prepare('SELECT 1 AS one FROM erased WHERE mark = ? AND until > ?'),
    markErased: prepare('INSERT OR REPLACE INTO erased (mark, until) VALUES (?, ?)'),
    forgetErased: prepare('DELETE FROM erased WHERE until <= ?'),
    touch: prepare('UPDATE spaces SET made = ?, touched = 1 WHERE space = ?'),
    setErasure: prepare('UPDATE spaces SET erases = ? WHERE space = ?'),
    untouched: prepare(
      `SELECT space, made FROM spaces WHERE made > 0 AND touched = 0 AND made < ?
        ORDER BY made LIMIT ?`,
    ),
    members: prepare('UPDATE spaces SET version = ?, keys = ? WHERE space = ? AND version = ? - 1'),
    dropSpace: prepare('DELETE FROM spaces WHERE space = ?'),
    leaves: prepare('INSERT OR IGNORE INTO leaving (space) VALUES (?)'),
    leaving: prepare('SELECT space FROM leaving'),
    isLeaving: prepare('SELECT 1 AS one FROM leaving WHERE space = ?'),
    left: prepare('DELETE FROM leaving WHERE space = ?'),
    dropWakes: prepare('DELETE FROM wakes WHERE space = ?'),
    expired: prepare('SELECT space FROM spaces WHERE expires > 0 AND expires <= ? LIMIT ?'),
    erasures: prepare('SELECT space FROM spaces WHERE erases > 0 AND erases <= ? LIMIT ?'),
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

function readSpace(sql: Statements, entries: Entries, space: SpaceId): SpaceRow | null {
  const found = sql.space.get(spaceBytes(space))
  const known = entries.headOf(space)
  if (found === undefined || known === null) return null
  const members = { version: Number(found.version), keys: splitKeys(String(found.keys)) }
  const bytes = known.total - known.gone
  const times = { expiresMs: Number(found.expires), erasesMs: Number(found.erases) }
  const age = { madeDay: Number(found.made), touched: Number(found.touched) === 1 }
  return { space, members, ...times, ...age, head: known.head, bytes }
}

function glance(
  sql: Statements,
  entries: Entries,
  spaces: readonly SpaceId[],
): ReadonlyMap<SpaceId, Glance> {
  const standing = new Map<SpaceId, Glance>()
  for (const space of spaces) {
    const found = readSpace(sql, entries, space)
    if (found !== null) {
      const { head, members, erasesMs } = found
      standing.set(space, { head, membersVersion: members.version, erasesMs })
    }
  }
  return standing
}

function createSpace(db: DatabaseSync, sql: Statements, made: NewSpace): Making {
  const { space, members, expiresMs, madeDay } = made
  const keys = members.keys.join(' ')
  return atOnce(db, () => {
    if (sql.wasErased.get(erasedMark(space), madeDay) !== undefined) return 'erased'
    const added = sql.createSpace.run(spaceBytes(space), members.version, keys, expiresMs, madeDay)
    return added.changes === 1 ? 'made' : 'stands'
  })
}

function expired(sql: Statements, nowMs: number, most: number): readonly Leaving[] {
  const over = sql.expired.all(nowMs, most)
  const erased = sql.erasures.all(nowMs, most)
  return [
    ...over.map((row) => ({ space: rowSpace(row), why: 'expired' }) as const),
    ...erased.map((row) => ({ space: rowSpace(row), why: 'erased' }) as const),
  ]
}

function replaceMembers(sql: Statements, space: SpaceId, members: Members): boolean {
  const { version, keys } = members
  return sql.members.run(version, keys.join(' '), spaceBytes(space), version).changes === 1
}

/**
 * The way off the disk. A space stands no more from the first moment; its entries go in steps, and the log of the file
 * last. An end in the middle is made good at the next start, so that what was to be erased is.
 */
function openLeaving(
  db: DatabaseSync,
  sql: Statements,
  entries: Entries,
  dropYeses: (space: Buffer) => void,
) {
  const going = new Map<SpaceId, Promise<void>>()
  const finish = async (space: SpaceId): Promise<void> => {
    await entries.drop(space)
    sql.left.run(spaceBytes(space))
    cutLog(db)
  }
  // Two who erase at once share one way: a second would take what a space made anew was given.
  const go = (space: SpaceId): Promise<void> => {
    const known = going.get(space)
    if (known !== undefined) return known
    const gone = finish(space).finally(() => void going.delete(space))
    going.set(space, gone)
    return gone
  }
  // If this fails it is done again at the next start.
  for (const found of sql.leaving.all()) go(rowSpace(found)).catch(() => undefined)
  return {
    drop: async (space: SpaceId, rememberedUntilDay: number): Promise<void> => {
      const bytes = spaceBytes(space)
      atOnce(db, () => {
        if (rememberedUntilDay > 0) sql.markErased.run(erasedMark(space), rememberedUntilDay)
        sql.dropSpace.run(bytes)
        sql.dropWakes.run(bytes)
        dropYeses(bytes)
        sql.leaves.run(bytes)
      })
      await go(space)
    },
    gone: async (space: SpaceId): Promise<void> => {
      while (sql.isLeaving.get(spaceBytes(space)) !== undefined) await go(space)
    },
    idle: async (): Promise<void> => {
      await Promise.allSettled(going.values())
    },
  }
}

function setWake(sql: Statements, wake: Wake): void {
  sql.setWake.run(spaceBytes(wake.space), wake.member, wake.timeMs, wake.subscription)
}

function keep(sql: Statements, name: string, value: string): string {
  sql.keep.run(name, value)
  return String(row(sql.kept.get(name)).value)
}

const splitKeys = (keys: string): readonly string[] => keys.split(' ')

function rowSpace(found: Row): SpaceId {
  if (!(found['space'] instanceof Uint8Array)) throw new TypeError('"space" expected bytes')
  return toSpaceId(found['space'])
}

const rowUntouched = (found: Row): Untouched => ({
  space: rowSpace(found),
  madeDay: Number(found['made']),
})

const rowWake = (found: Row): Wake => ({
  space: rowSpace(found),
  member: String(found['member']),
  timeMs: Number(found['time']),
  subscription: String(found['subscription']),
})
