/**
 * Quiet yeses in the SQLite file: a row of one size for each side, and one for the matches that somebody has not learned.
 *
 *     yes_index  space, what (0, 1: a side's batch; 2: the matches) -> round, id
 *     yes_said   id -> a batch     seven to a page, in the order in which they first came: a page has no room left over
 *     yes_met    id -> matches     six to a page
 *
 * The index is what lies scattered, and it is small; rows of hundreds of bytes sorted by space would fill two thirds of their
 * pages. A row and its place in the index come and go in one transaction: an id is never another couple's meanwhile.
 */
import type { DatabaseSync } from 'node:sqlite'
import { spaceBytes, toSpaceId, type SpaceId } from '../store/store.ts'
import {
  afterLearning,
  decodeMatches,
  decodeSaid,
  encodeMatches,
  encodeSaid,
  hasTag,
  oldestOf,
  withMatches,
  type KeptMatch,
} from '../store/yes-bytes.ts'
import { besideEach, latestOf, learnersOf, listOf, type Verdict } from '../store/yes-group.ts'
import type { Batch, Beside, Match, YesStore } from '../store/yeses.ts'
import { atLeisure, atOnce, bytesOf, numberOf } from './sqlite.ts'

/** Quiet yeses over an open file; `drop` is part of the transaction in which a space goes. */
export function openYeses(db: DatabaseSync): YesStore & { readonly drop: (space: Buffer) => void } {
  const sql = statements(db)
  return {
    put: (batches) => soon(() => atLeisure(db, () => putAll(sql, batches))),
    add: (space, matches) => soon(() => atOnce(db, () => add(sql, space, matches))),
    forget: (round) => soon(() => atOnce(db, () => forget(sql, round))),
    drop: (space) => {
      sql.dropSaid.run(space)
      sql.dropMet.run(space)
      sql.dropIndex.run(space)
    },
  }
}

// What the disk says rejects.
const soon = <Value>(work: () => Value): Promise<Value> => new Promise((resolve) => resolve(work()))

type Statements = ReturnType<typeof statements>

function statements(db: DatabaseSync) {
  const prepare = (text: string) => db.prepare(text)
  return {
    stands: prepare('SELECT 1 AS one FROM spaces WHERE space = ?'),
    around: prepare(
      `SELECT mine.id AS id, mine.round AS round, theirs.said AS theirs, met.said AS met FROM spaces s
        LEFT JOIN yes_index mine ON mine.space = s.space AND mine.what = ?2
        LEFT JOIN yes_index other ON other.space = s.space AND other.what = 1 - ?2 AND other.round = ?3
        LEFT JOIN yes_said theirs ON theirs.id = other.id
        LEFT JOIN yes_index both ON both.space = s.space AND both.what = 2
        LEFT JOIN yes_met met ON met.id = both.id
        WHERE s.space = ?1`,
    ),
    addSaid: prepare('INSERT INTO yes_said (said) VALUES (?)'),
    putSaid: prepare('UPDATE yes_said SET said = ? WHERE id = ?'),
    met: prepare(
      `SELECT both.id AS id, met.said AS said FROM yes_index both JOIN yes_met met ON met.id = both.id
        WHERE both.space = ? AND both.what = 2`,
    ),
    addMet: prepare('INSERT INTO yes_met (said) VALUES (?)'),
    putMet: prepare('UPDATE yes_met SET said = ? WHERE id = ?'),
    dropOneMet: prepare('DELETE FROM yes_met WHERE id = ?'),
    putIndex: prepare(
      `INSERT INTO yes_index (space, what, round, id) VALUES (?, ?, ?, ?)
        ON CONFLICT (space, what) DO UPDATE SET round = excluded.round, id = excluded.id`,
    ),
    dropOneIndex: prepare('DELETE FROM yes_index WHERE space = ? AND what = 2'),
    oldSaid: prepare(
      'DELETE FROM yes_said WHERE id IN (SELECT id FROM yes_index WHERE what < 2 AND round < ?)',
    ),
    oldIndex: prepare('DELETE FROM yes_index WHERE what < 2 AND round < ?'),
    oldMet: prepare('SELECT space FROM yes_index WHERE what = 2 AND round < ?'),
    dropSaid: prepare(
      'DELETE FROM yes_said WHERE id IN (SELECT id FROM yes_index WHERE space = ? AND what < 2)',
    ),
    dropMet: prepare(
      'DELETE FROM yes_met WHERE id IN (SELECT id FROM yes_index WHERE space = ? AND what = 2)',
    ),
    dropIndex: prepare('DELETE FROM yes_index WHERE space = ?'),
  }
}

function putAll(
  sql: Statements,
  batches: readonly Batch[],
): readonly (Beside | 'foreign' | null)[] {
  const latest = latestOf(batches)
  const verdicts = new Map(listOf(latest).map((batch) => [batch, putOne(sql, batch)]))
  for (const batch of learnersOf(batches, latest, verdicts))
    changeMatches(sql, batch.space, (matches) => afterLearning(matches, batch))
  return besideEach(batches, latest, verdicts)
}

function putOne(sql: Statements, batch: Batch): Verdict {
  const { side, round } = batch
  const space = spaceBytes(batch.space)
  const found = sql.around.get(space, side, round)
  if (found === undefined) return null
  const theirs = found['theirs'] === null ? null : decodeSaid(bytesOf(found, 'theirs'))
  if (theirs?.member === batch.member) return 'foreign'
  if (found['id'] === null) {
    const { lastInsertRowid } = sql.addSaid.run(encodeSaid(batch))
    sql.putIndex.run(space, side, round, lastInsertRowid)
  } else {
    sql.putSaid.run(encodeSaid(batch), numberOf(found, 'id'))
    if (numberOf(found, 'round') !== round)
      sql.putIndex.run(space, side, round, numberOf(found, 'id'))
  }
  return { theirs, matches: found['met'] === null ? [] : decodeMatches(bytesOf(found, 'met')) }
}

function add(sql: Statements, space: SpaceId, found: readonly Match[]): readonly Match[] {
  if (sql.stands.get(spaceBytes(space)) === undefined) return []
  const after = changeMatches(sql, space, (matches) => withMatches(matches, found))
  return found.filter((match) => hasTag(after, match))
}

/** Gives the couple's matches after the change, which makes a row, writes it anew, or takes it away. */
function changeMatches(
  sql: Statements,
  of: SpaceId,
  change: (matches: readonly KeptMatch[]) => readonly KeptMatch[],
): readonly KeptMatch[] {
  const space = spaceBytes(of)
  const found = sql.met.get(space)
  const before = found === undefined ? [] : decodeMatches(bytesOf(found, 'said'))
  const after = change(before)
  if (after === before) return before
  if (found !== undefined && after.length === 0) {
    sql.dropOneMet.run(numberOf(found, 'id'))
    sql.dropOneIndex.run(space)
    return after
  }
  const said = encodeMatches(after)
  if (found !== undefined) sql.putMet.run(said, numberOf(found, 'id'))
  const id = found === undefined ? sql.addMet.run(said).lastInsertRowid : numberOf(found, 'id')
  sql.putIndex.run(space, 2, oldestOf(after), id)
  return after
}

function forget(sql: Statements, round: number): void {
  sql.oldSaid.run(round)
  sql.oldIndex.run(round)
  for (const found of sql.oldMet.all(round - 1))
    changeMatches(sql, toSpaceId(bytesOf(found, 'space')), (matches) =>
      matches.filter((match) => match.round >= round - 1),
    )
}
