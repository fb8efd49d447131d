/** Quiet yeses in Postgres: one row for each side, and one for each match that somebody has not learned. */
import type { Postgres, Row } from './postgres.ts'
import * as say from './sql-postgres.ts'
import { spaceBytes, toSpaceId, type SpaceId } from '../store/store.ts'
import { mostMatches, type Batch, type Beside, type Match, type YesStore } from '../store/yeses.ts'

/**
 * Quiet yeses over one pool.
 *
 * Two nodes that put both sides at the same moment may each miss the other's: the next batch of either finds it.
 */
export function openYeses(db: Postgres): YesStore {
  return {
    put: (batches) => (batches.length === 0 ? Promise.resolve([]) : putAll(db, batches)),
    add: (space, match) => add(db, space, match),
    forget: async (round) => {
      await db.askAll([
        [say.forgetBatches, [round]],
        [say.forgetMatches, [round - 1]],
      ])
    },
  }
}

async function putAll(
  db: Postgres,
  batches: readonly Batch[],
): Promise<readonly (Beside | 'foreign' | null)[]> {
  // The last of each side stands; what an earlier one of the same moment said is overtaken.
  const last = new Map(batches.map((batch) => [`${batch.space}${batch.side}`, batch]))
  // Always in the same order: two nodes that put the same spaces wait for each other, and not in a ring.
  const order = ({ space, side }: Batch): string => `${space}${side}`
  const rows = [...last.values()].toSorted((left, right) => (order(left) < order(right) ? -1 : 1))
  const spaces = Buffer.concat(batches.map(({ space }) => spaceBytes(space)))
  const { rows: put } = await db.ask(say.putBatches, [
    Buffer.concat(rows.flatMap(packed)),
    rows.map((_, at) => at),
    rows.map(({ side }) => side),
    rows.map(({ round }) => round),
    rows[0]?.places.length ?? 0,
  ])
  const kept = new Set(put.map((row) => `${rowSpace(row)}${Number(row['side'])}`))
  const { rows: all } = await db.ask(say.besideBatches, [spaces])
  const { rows: matches } = await db.ask(say.matchesOf, [spaces])
  const here = new Set(all.map(rowSpace))
  const standing = await learn(db, batches, matches)
  return batches.map((batch, at) => {
    if (!here.has(batch.space)) return null
    if (!kept.has(`${batch.space}${batch.side}`)) return 'foreign'
    const other = all.find(
      (row) =>
        rowSpace(row) === batch.space &&
        row['side'] !== null &&
        Number(row['side']) === 1 - batch.side &&
        Number(row['round']) === batch.round,
    )
    const theirs =
      other === undefined
        ? null
        : { member: hex(bytes(other, 'member')), places: bytes(other, 'places') }
    return { theirs, standing: standing[at] ?? [] }
  })
}

const packed = ({ space, member, places }: Batch): readonly Uint8Array[] => [
  spaceBytes(space),
  Buffer.from(member, 'hex'),
  places,
]

/** Takes what each side says that it has learned off the disk, once both have; gives what it has not. */
async function learn(
  db: Postgres,
  batches: readonly Batch[],
  matches: readonly Row[],
): Promise<readonly (readonly Match[])[]> {
  const standing: (readonly Match[])[] = []
  for (const { space, side, learned } of batches) {
    const bit = 1 << side
    const open = matches.filter(
      (row) => rowSpace(row) === space && (Number(row['learned']) & bit) === 0,
    )
    const known = open.filter((row) => learned.some((tag) => bytes(row, 'tag').equals(tag)))
    for (const row of known)
      await db.ask(say.learnMatch, [spaceBytes(space), bytes(row, 'tag'), bit])
    if (known.length > 0) await db.ask(say.dropLearned, [spaceBytes(space)])
    standing.push(open.filter((row) => !known.includes(row)).map(rowMatch))
  }
  return standing
}

async function add(db: Postgres, of: SpaceId, { round, tag, signatures }: Match): Promise<boolean> {
  const space = spaceBytes(of)
  await db.ask(say.addMatch, [space, round, tag, ...signatures, mostMatches])
  const { rows } = await db.ask(say.matchesOf, [space])
  return rows.some((row) => bytes(row, 'tag').equals(tag))
}

function bytes(row: Row, name: string): Buffer {
  const value = row[name]
  if (!(value instanceof Uint8Array)) throw new TypeError(`"${name}" expected bytes`)
  return Buffer.from(value)
}
const hex = (value: Buffer): string => value.toString('hex')
const rowSpace = (row: Row): SpaceId => toSpaceId(bytes(row, 'space'))

const rowMatch = (row: Row): Match => ({
  round: Number(row['round']),
  tag: bytes(row, 'tag'),
  signatures: [bytes(row, 'first'), bytes(row, 'second')],
})
