/** Quiet yeses in Postgres: one row for each side, and one for the matches that somebody has not learned. */
import type { Postgres, Row, Statement } from './postgres.ts'
import * as say from './sql-postgres.ts'
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
import type { Batch, Beside, YesStore } from '../store/yeses.ts'

/**
 * Quiet yeses over one pool; one statement for each group of batches, but for those that are a side's first.
 *
 * Two nodes that put both sides at the same moment may each miss the other's: the next batch of either finds it.
 */
export function openYeses(db: Postgres): YesStore {
  return {
    put: (batches) => (batches.length === 0 ? Promise.resolve([]) : putAll(db, batches)),
    add: async (space, found) => {
      const after = await changeMatches(db, space, (matches) => withMatches(matches, found))
      return found.filter((match) => hasTag(after, match))
    },
    forget: (round) => forget(db, round),
  }
}

async function putAll(
  db: Postgres,
  batches: readonly Batch[],
): Promise<readonly (Beside | 'foreign' | null)[]> {
  const latest = latestOf(batches)
  // Always in the same order: two nodes that put the same spaces wait for each other, and not in a ring.
  const rows = listOf(latest).toSorted((left, right) => (nameOf(left) < nameOf(right) ? -1 : 1))
  const { rows: found } = await db.ask(say.putBatches, given(rows))
  const foundAt = new Map(found.map((row) => [Number(row['at']), row]))
  const first = rows.filter((_, at) => isFirst(foundAt.get(at)))
  const added = await addFirst(db, first)
  const verdicts = new Map(
    rows.map((batch, at) => [batch, verdictOf(batch, foundAt.get(at), added)]),
  )
  for (const batch of learnersOf(batches, latest, verdicts))
    await changeMatches(db, batch.space, (matches) => afterLearning(matches, batch))
  return besideEach(batches, latest, verdicts)
}

const nameOf = ({ space, side }: Batch): string => `${space}${side}`

const isFirst = (row: Row | undefined): boolean => row?.['put'] === false && row['stands'] === true

/** The names of those that were added: the others are foreign, or their space went meanwhile. */
async function addFirst(db: Postgres, first: readonly Batch[]): Promise<ReadonlySet<string>> {
  if (first.length === 0) return new Set()
  const { rows } = await db.ask(say.addBatches, given(first))
  return new Set(rows.map((row) => `${rowSpace(row)}${Number(row['what'])}`))
}

function verdictOf(batch: Batch, row: Row | undefined, added: ReadonlySet<string>): Verdict {
  if (row?.['stands'] !== true) return null
  const theirs = row['theirs'] === null ? null : decodeSaid(bytes(row, 'theirs'))
  if (row['put'] !== true && !added.has(nameOf(batch)))
    return theirs?.member === batch.member ? 'foreign' : null
  return { theirs, matches: row['met'] === null ? [] : decodeMatches(bytes(row, 'met')) }
}

const given = (batches: readonly Batch[]) => [
  Buffer.concat(batches.flatMap((batch) => [spaceBytes(batch.space), encodeSaid(batch)])),
  batches.map((_, at) => at),
  batches.map(({ side }) => side),
  batches.map(({ round }) => round),
  batches[0] === undefined ? 0 : encodeSaid(batches[0]).length,
]

const triesAllowed = 12

/**
 * Gives a couple's matches after the change, which is made upon what was read or not at all: where another node came between,
 * they are read again.
 */
async function changeMatches(
  db: Postgres,
  of: SpaceId,
  change: (matches: readonly KeptMatch[]) => readonly KeptMatch[],
): Promise<readonly KeptMatch[]> {
  const space = spaceBytes(of)
  for (let tries = 0, refused = false; tries < triesAllowed; tries += 1) {
    const [row] = (await db.ask(say.matchesOf, [space])).rows
    // Nobody was first, and yet there is no row: the space does not stand.
    if (row === undefined && refused) return []
    const before = row === undefined ? [] : decodeMatches(bytes(row, 'said'))
    const after = change(before)
    if (after === before || (row === undefined && after.length === 0)) return after
    const { count } = await db.ask(...writing(space, row, after))
    if (count === 1) return after
    refused = row === undefined
  }
  throw new Error('other nodes were first every time')
}

function writing(space: Buffer, row: Row | undefined, after: readonly KeptMatch[]): Statement {
  if (row === undefined) return [say.addMatches, [space, oldestOf(after), encodeMatches(after)]]
  const before = bytes(row, 'said')
  return after.length === 0
    ? [say.dropMatches, [space, before]]
    : [say.putMatches, [space, oldestOf(after), encodeMatches(after), before]]
}

async function forget(db: Postgres, round: number): Promise<void> {
  await db.askAll([
    [say.forgetBatches, [round]],
    [say.forgetOldBatches, [round]],
    [say.forgetOldMatches, [round - 1]],
  ])
  for (const row of (await db.ask(say.oldMatches, [round - 1])).rows)
    await changeMatches(db, rowSpace(row), (matches) =>
      matches.filter((match) => match.round >= round - 1),
    )
}

function bytes(row: Row, name: string): Uint8Array {
  const value = row[name]
  if (!(value instanceof Uint8Array)) throw new TypeError(`"${name}" expected bytes`)
  return value
}
const rowSpace = (row: Row): SpaceId => toSpaceId(bytes(row, 'space'))
