/**
 * The entries of the embedded store: written in the order they come, found by an index that follows behind.
 *
 * An index on (space, sequence) that is kept with every append writes a page for each couple that speaks, four kilobytes
 * for a few dozen bytes. Here an append only adds to the end of the table; where it lies is remembered (`recent`), and some ten
 * thousand places at a time go into the index together, sorted, so that neighbours share a page.
 *
 *     entries  ------------------------------|--------------->   by id, as they came
 *     places   written down up to `settled`  |  remembered, and learned again from the table at the start
 *
 * Nothing is at stake: the entries are the truth and durable with their commit, and places say only where they lie.
 */
import type { DatabaseSync } from 'node:sqlite'
import { setImmediate as turn } from 'node:timers/promises'
import type { StoredBody } from '@mend/wire/frames'
import { openRecentEntries, type Place, type RecentEntries } from './recent-entries.ts'
import { atOnce, bytesOf, cutLog, numberOf, row, type Row } from './sqlite.ts'
import {
  spaceBytes,
  toSpaceId,
  type Append,
  type Appended,
  type SpaceId,
  type Store,
} from '../store/store.ts'
import { openHeads, type Head, type Heads } from '../store/heads.ts'

/** The entries of an embedded store; a batch is durable when it returns. */
export type Entries = Pick<Store, 'readAfter' | 'truncate'> & {
  readonly drop: (space: SpaceId) => Promise<void>
  readonly appendBatch: (batch: readonly Append[]) => readonly (Appended | null)[]
  readonly headOf: (space: SpaceId) => Head | null
  /** Puts every place into the index. */
  readonly settle: () => Promise<void>
}

type Parts = {
  readonly db: DatabaseSync
  readonly sql: Statements
  readonly recent: RecentEntries
  readonly heads: Heads
}

/** So many remembered places are worth writing down. */
const manyRecent = 32_768

/**
 * Learns where unindexed entries lie, then takes appends.
 *
 * @param options - `manyRecent`: so many places are remembered before they are written down
 */
export function openEntries(
  db: DatabaseSync,
  options: { readonly manyRecent?: number } = {},
): Entries {
  const sql = statements(db)
  const recent = openRecentEntries()
  const heads = openHeads((space) => readHead(sql, recent, space))
  const parts = { db, sql, recent, heads }
  let nextId = learn(parts)
  let settling: Promise<void> | null = null

  const settle = (): Promise<void> => {
    settling ??= settleAll(parts, nextId - 1).finally(() => void (settling = null))
    return settling
  }
  return {
    appendBatch: (batch) => {
      const appended = appendBatch(parts, batch, nextId)
      nextId += batch.length
      // A failure to settle is met again by whoever appends next: nothing was lost by it.
      if (recent.size() > (options.manyRecent ?? manyRecent)) settle().catch(() => undefined)
      return appended
    },
    readAfter: (space, after, most) => readAfter(parts, space, after, most),
    headOf: heads.of,
    drop: (space) => drop(parts, space),
    truncate: (space, upTo) => truncate(parts, space, upTo),
    settle,
  }
}

type Statements = ReturnType<typeof statements>

function statements(db: DatabaseSync) {
  const prepare = (text: string) => db.prepare(text)
  // A place without its entry is none: only one that a crash left behind could lack it.
  const lying = `FROM places p
    JOIN entries e ON e.id = p.id AND e.space = p.space AND e.sequence = p.sequence WHERE p.space = ?`
  return {
    stands: prepare('SELECT 1 AS one FROM spaces WHERE space = ?'),
    insert: prepare(
      'INSERT INTO entries (id, space, sequence, key, total, body) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    byId: prepare('SELECT sequence, total, body FROM entries WHERE id = ?'),
    last: prepare(`SELECT e.sequence, e.total ${lying} ORDER BY p.sequence DESC LIMIT 1`),
    first: prepare(`SELECT e.total - length(e.body) AS gone ${lying} ORDER BY p.sequence LIMIT 1`),
    seen: prepare(`SELECT e.sequence ${lying} AND p.sequence > ? AND e.key = ? LIMIT 1`),
    after: prepare(
      `SELECT e.sequence, e.body ${lying} AND p.sequence > ? ORDER BY p.sequence LIMIT ?`,
    ),
    place: prepare('INSERT OR IGNORE INTO places (space, sequence, id) VALUES (?, ?, ?)'),
    settled: prepare('SELECT upto FROM settled WHERE one = 1'),
    putSettled: prepare('UPDATE settled SET upto = ? WHERE one = 1'),
    highest: prepare('SELECT max(id) AS id FROM entries'),
    unsettled: prepare('SELECT id, space, sequence, key FROM entries WHERE id > ? ORDER BY id'),
    someIds: prepare(
      'SELECT id, sequence FROM places WHERE space = ? AND sequence <= ? ORDER BY sequence LIMIT 1000',
    ),
    dropEntry: prepare('DELETE FROM entries WHERE id = ? AND space = ?'),
    dropPlace: prepare('DELETE FROM places WHERE space = ? AND sequence = ?'),
  }
}

/** Learns what lies beyond the index, and gives the first id that was never used. */
function learn({ sql, recent }: Parts): number {
  const settled = numberOf(row(sql.settled.get()), 'upto')
  let highest = settled
  for (const found of sql.unsettled.iterate(settled)) {
    highest = numberOf(found, 'id')
    const place = {
      sequence: numberOf(found, 'sequence'),
      id: highest,
      key: keyOf(bytesOf(found, 'key')),
    }
    recent.add(toSpaceId(bytesOf(found, 'space')), place)
  }
  return Math.max(highest, numberOf(row(sql.highest.get()), 'id')) + 1
}

const keyOf = (key: Uint8Array): string => Buffer.from(key).toString('latin1')

function appendBatch(
  { db, sql, recent, heads }: Parts,
  batch: readonly Append[],
  firstId: number,
): readonly (Appended | null)[] {
  const added: SpaceId[] = []
  const appendOne = (append: Append, at: number): Appended | null => {
    const { space, body } = append
    const known = heads.of(space)
    if (known === null) return null
    const before = findKey(sql, recent, append, known.head)
    if (before !== null) return { sequence: before, fresh: false, bytes: known.total - known.gone }
    const next = heads.grow(space, known, body.length)
    const id = firstId + at
    sql.insert.run(id, known.space, next.head, append.key, next.total, body)
    recent.add(space, { sequence: next.head, id, key: keyOf(append.key) })
    added.push(space)
    return { sequence: next.head, fresh: true, bytes: next.total - next.gone }
  }
  try {
    return atOnce(db, () => batch.map(appendOne))
  } catch (trouble) {
    for (const space of added) recent.takeBack(space)
    heads.forgetAll(batch)
    throw trouble
  }
}

/** Looked for only among what came since its author looked. */
function findKey(
  sql: Statements,
  recent: RecentEntries,
  append: Append,
  head: number,
): number | null {
  const { space, key, since } = append
  if (head <= since) return null
  const places = recent.of(space)
  const name = keyOf(key)
  for (let at = indexAfter(places, since); at < places.length; at += 1)
    if (places[at]?.key === name) return places[at]?.sequence ?? null
  if ((places[0]?.sequence ?? head + 1) <= since + 1) return null
  const found = sql.seen.get(spaceBytes(space), since, key)
  return found === undefined ? null : numberOf(found, 'sequence')
}

function readHead(sql: Statements, recent: RecentEntries, space: SpaceId): Head | null {
  const bytes = spaceBytes(space)
  if (sql.stands.get(bytes) === undefined) return null
  const places = recent.of(space)
  const [first, last] = [places[0], places.at(-1)]
  const lastRow = last === undefined ? sql.last.get(bytes) : sql.byId.get(last.id)
  if (lastRow === undefined) return { space: bytes, head: 0, total: 0, gone: 0 }
  const head = numberOf(lastRow, 'sequence')
  const total = numberOf(lastRow, 'total')
  const written = sql.first.get(bytes)
  if (written !== undefined) return { space: bytes, head, total, gone: numberOf(written, 'gone') }
  const firstRow = row(first === undefined ? undefined : sql.byId.get(first.id))
  const gone = numberOf(firstRow, 'total') - bytesOf(firstRow, 'body').length
  return { space: bytes, head, total, gone }
}

/** What is written down, then what is remembered: the second goes on where the first ends. */
function* lyingAfter(
  { sql, recent }: Parts,
  space: SpaceId,
  after: number,
  most: number,
): Generator<Row> {
  const places = recent.of(space)
  const firstRecent = places[0]?.sequence ?? Number.POSITIVE_INFINITY
  if (after + 1 < firstRecent)
    for (const found of sql.after.iterate(spaceBytes(space), after, most)) {
      if (numberOf(found, 'sequence') >= firstRecent) break
      yield found
    }
  for (let at = indexAfter(places, after); at < places.length; at += 1)
    yield row(sql.byId.get(places[at]?.id ?? -1))
}

/** Places of a space are a run without a gap: the first one after a sequence is counted, not sought. */
const indexAfter = (places: readonly Place[], after: number): number =>
  Math.max(0, after + 1 - (places[0]?.sequence ?? 0))

type Page = { readonly found: StoredBody[]; bytes: number }

const readAtOnce = 64

/** In slices, so that frames pass in between. */
async function readAfter(
  parts: Parts,
  space: SpaceId,
  after: number,
  most: { readonly entries: number; readonly bytes: number },
): Promise<readonly StoredBody[]> {
  const page: Page = { found: [], bytes: 0 }
  while (addSlice(parts, space, after, most, page)) await turn()
  return page.found
}

/** Whether there may be more to add. */
function addSlice(
  parts: Parts,
  space: SpaceId,
  after: number,
  most: { readonly entries: number; readonly bytes: number },
  page: Page,
): boolean {
  const { found } = page
  const from = found.at(-1)?.sequence ?? after
  const upTo = Math.min(most.entries, found.length + readAtOnce)
  for (const next of lyingAfter(parts, space, from, upTo - found.length)) {
    if (found.length === upTo) break
    const body = bytesOf(next, 'body')
    page.bytes += body.length
    if (found.length > 0 && page.bytes > most.bytes) return false
    found.push({ sequence: numberOf(next, 'sequence'), body })
  }
  return found.length === upTo && upTo < most.entries
}

const settledAtOnce = 2_000
const removedAtOnce = 1_000

/** In slices, so that frames pass in between; those that come meanwhile are written down the next time. */
async function settleAll({ db, sql, recent }: Parts, upTo: number): Promise<void> {
  const spaces = recent.spaces().toSorted()
  for (let from = 0; from < spaces.length;) {
    const slice: SpaceId[] = []
    for (let many = 0; many < settledAtOnce && from < spaces.length; from += 1) {
      const space = spaces[from]
      if (space === undefined) break
      slice.push(space)
      many += recent.of(space).length
    }
    const written = slice.map((space) => ({ space, places: recent.of(space) }))
    atOnce(db, () => {
      for (const { space, places } of written)
        for (const { sequence, id } of places) sql.place.run(spaceBytes(space), sequence, id)
    })
    for (const { space, places } of written) recent.forgetFirst(space, places.length)
    await turn()
  }
  sql.putSettled.run(upTo)
}

/** Off the pages; the write-ahead log is for the caller to cut. */
async function drop(parts: Parts, space: SpaceId): Promise<void> {
  parts.heads.forget(space)
  await remove(parts, space, Number.MAX_SAFE_INTEGER)
}

async function truncate(parts: Parts, space: SpaceId, upTo: number): Promise<void> {
  const head = parts.heads.of(space)?.head ?? 0
  await remove(parts, space, Math.min(upTo, head - 1))
  parts.heads.forget(space)
  cutLog(parts.db)
}

/** A long history goes in steps, the oldest first, so that others' frames pass in between and no end of it leaves a gap. */
async function remove({ db, sql, recent }: Parts, space: SpaceId, upTo: number): Promise<void> {
  const bytes = spaceBytes(space)
  const removeAll = (places: readonly Pick<Place, 'sequence' | 'id'>[]): void =>
    atOnce(db, () => {
      for (const { id, sequence } of places) {
        sql.dropEntry.run(id, bytes)
        sql.dropPlace.run(bytes, sequence)
      }
    })
  for (;;) {
    const written = sql.someIds.all(bytes, upTo).map(rowPlace)
    // What was remembered may have been written down meanwhile: it is looked for last, and the index again after it.
    const some = written.length > 0 ? written : recent.of(space).slice(0, removedAtOnce)
    const old = some.filter(({ sequence }) => sequence <= upTo)
    if (old.length === 0) return
    removeAll(old)
    if (written.length === 0) recent.forgetFirst(space, old.length)
    await turn()
  }
}

const rowPlace = (found: Row) => ({
  id: numberOf(found, 'id'),
  sequence: numberOf(found, 'sequence'),
})
