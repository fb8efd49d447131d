/** Quiet yeses in the SQLite file: one row for each side, and one for each match that somebody has not learned. */
import type { DatabaseSync } from 'node:sqlite'
import { spaceBytes, type SpaceId } from '../store/store.ts'
import { mostMatches, type Batch, type Beside, type Match, type YesStore } from '../store/yeses.ts'
import { atOnce, bytesOf, numberOf, type Row } from './sqlite.ts'

/** Quiet yeses over an open file; `drop` is part of the transaction in which a space goes. */
export function openYeses(db: DatabaseSync): YesStore & { readonly drop: (space: Buffer) => void } {
  const sql = statements(db)
  return {
    put: (batches) => soon(() => atOnce(db, () => putAll(sql, batches))),
    add: (space, match) => soon(() => atOnce(db, () => add(sql, space, match))),
    forget: (round) => soon(() => atOnce(db, () => forget(sql, round))),
    drop: (space) => {
      sql.dropBatches.run(space)
      sql.dropMatches.run(space)
    },
  }
}

// What the disk says rejects.
const soon = <Value>(work: () => Value): Promise<Value> => new Promise((resolve) => resolve(work()))

function forget(sql: Statements, round: number): void {
  sql.forgetBatches.run(round)
  sql.forgetMatches.run(round - 1)
}

type Statements = ReturnType<typeof statements>

function statements(db: DatabaseSync) {
  const prepare = (text: string) => db.prepare(text)
  return {
    stands: prepare('SELECT 1 AS one FROM spaces WHERE space = ?'),
    theirs: prepare(
      'SELECT member, places FROM yes_batches WHERE space = ? AND side = ? AND round = ?',
    ),
    put: prepare(
      `INSERT INTO yes_batches (space, side, round, member, places) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (space, side) DO UPDATE
        SET round = excluded.round, member = excluded.member, places = excluded.places`,
    ),
    matches: prepare(
      'SELECT round, tag, first, second, learned FROM yes_matches WHERE space = ? ORDER BY round, tag',
    ),
    learn: prepare(
      'UPDATE yes_matches SET learned = learned | ? WHERE space = ? AND round = ? AND tag = ?',
    ),
    dropLearned: prepare('DELETE FROM yes_matches WHERE space = ? AND learned = 3'),
    add: prepare(
      `INSERT OR IGNORE INTO yes_matches (space, round, tag, first, second, learned)
        VALUES (?, ?, ?, ?, ?, 0)`,
    ),
    forgetBatches: prepare('DELETE FROM yes_batches WHERE round < ?'),
    forgetMatches: prepare('DELETE FROM yes_matches WHERE round < ?'),
    dropBatches: prepare('DELETE FROM yes_batches WHERE space = ?'),
    dropMatches: prepare('DELETE FROM yes_matches WHERE space = ?'),
  }
}

// All are put before any is compared: of two that come together, both see the other.
function putAll(
  sql: Statements,
  batches: readonly Batch[],
): readonly (Beside | 'foreign' | null)[] {
  const put = batches.map((batch) => putOne(sql, batch))
  return batches.map((batch, at) => {
    const why = put[at]
    return why === undefined ? beside(sql, batch) : why
  })
}

/** Why a batch is not kept; undefined where it is. */
function putOne(sql: Statements, batch: Batch): 'foreign' | null | undefined {
  const { side, round, places } = batch
  const space = spaceBytes(batch.space)
  if (sql.stands.get(space) === undefined) return null
  if (theirsOf(sql, batch)?.member === batch.member) return 'foreign'
  sql.put.run(space, side, round, Buffer.from(batch.member, 'hex'), places)
  return undefined
}

function theirsOf(sql: Statements, { space, side, round }: Batch): Beside['theirs'] {
  const found = sql.theirs.get(spaceBytes(space), 1 - side, round)
  if (found === undefined) return null
  const member = Buffer.from(bytesOf(found, 'member')).toString('hex')
  return { member, places: bytesOf(found, 'places') }
}

function beside(sql: Statements, batch: Batch): Beside {
  const space = spaceBytes(batch.space)
  const bit = 1 << batch.side
  const kept = sql.matches.all(space)
  const news = kept.filter((found) => isLearned(batch, found) && !has(found, bit))
  for (const found of news)
    sql.learn.run(bit, space, numberOf(found, 'round'), bytesOf(found, 'tag'))
  if (news.length > 0) sql.dropLearned.run(space)
  const standing = kept.filter((found) => !has(found, bit) && !news.includes(found)).map(rowMatch)
  return { theirs: theirsOf(sql, batch), standing }
}

const has = (found: Row, bit: number): boolean => (numberOf(found, 'learned') & bit) !== 0
const isLearned = ({ learned }: Batch, found: Row): boolean =>
  learned.some((tag) => Buffer.from(tag).equals(bytesOf(found, 'tag')))

const rowMatch = (found: Row): Match => ({
  round: numberOf(found, 'round'),
  tag: bytesOf(found, 'tag'),
  signatures: [bytesOf(found, 'first'), bytesOf(found, 'second')],
})

function add(sql: Statements, of: SpaceId, { round, tag, signatures }: Match): boolean {
  const space = spaceBytes(of)
  const kept = sql.matches.all(space)
  if (kept.some((found) => Buffer.from(tag).equals(bytesOf(found, 'tag')))) return true
  if (kept.length >= mostMatches || sql.stands.get(space) === undefined) return false
  sql.add.run(space, round, tag, ...signatures)
  return true
}
