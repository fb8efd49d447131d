/** A group commit as one statement, built on the heads that this node knows, and built anew where they were old. */
import { stateOf, type Postgres, type Row } from './postgres.ts'
import * as say from './sql-postgres.ts'
import { openHeads, type Head, type Heads } from '../store/heads.ts'
import {
  spaceBytes,
  StoreFull,
  toSpaceId,
  type Append,
  type Appended,
  type SpaceId,
} from '../store/store.ts'

/** Group commits to Postgres. `forget` after a space was dropped or cut short. */
export type Appender = {
  readonly appendBatch: (batch: readonly Append[]) => Promise<readonly (Appended | null)[]>
  readonly forget: (space: SpaceId) => void
}

const triesAllowed = 12

/**
 * Appends over one pool; remembers the head of each busy space.
 *
 * @throws StoreFull when the database's disk is full; anything else means: try again
 */
export function openAppender(db: Postgres): Appender {
  const heads = openHeads(() => null)
  return {
    forget: heads.forget,
    appendBatch: async (batch) => {
      try {
        return await appendAll(db, heads, batch)
      } catch (trouble) {
        heads.forgetAll(batch)
        throw isFull(trouble) ? new StoreFull('the disk of the database is full') : trouble
      }
    },
  }
}

/**
 * Places not settled yet are tried again, on fresh heads: another node was first in their spaces.
 *
 * Twice in the hope that nobody else writes there now, which is nearly always so; then in turn with all who lost too.
 */
async function appendAll(
  db: Postgres,
  heads: Heads,
  batch: readonly Append[],
): Promise<readonly (Appended | null)[]> {
  const settled = new Map<number, Appended | null>()
  for (let tries = 0; settled.size < batch.length; tries += 1) {
    if (tries === triesAllowed) throw new Error('other nodes were first every time')
    const open = placed(batch).filter(({ at }) => !settled.has(at))
    if (tries < hopefulTries) await appendSome(db, heads, open, settled, tries > 0)
    else await appendInTurn(db, heads, open, settled)
  }
  return batch.map((_, at) => settled.get(at) ?? null)
}

const hopefulTries = 2

async function appendInTurn(
  db: Postgres,
  heads: Heads,
  open: readonly Placed[],
  settled: Map<number, Appended | null>,
): Promise<void> {
  const spaces = [...new Set(open.map(({ append }) => append.space))]
  try {
    await db.transact(async (ask) => {
      await ask(say.lockSpaces, [Buffer.concat(spaces.map(spaceBytes))])
      for (const space of spaces) heads.forget(space)
      return appendSome({ ask }, heads, open, settled, true)
    })
  } catch (trouble) {
    // A node that did not wait its turn appended in between: the transaction is void, and nothing was settled in it.
    if (!notNow.includes(stateOf(trouble))) throw trouble
    for (const { at } of open) settled.delete(at)
  }
}

type Planned = {
  readonly at: number
  readonly append: Append
  readonly base: number
  readonly known: Head
}

/**
 * @param again - on a second try a key found may be our own, in a space where nobody was first: it is told as fresh, for
 *   an entry offered twice does no harm, and one never offered would wait for the sweep
 */
async function appendSome(
  db: Asks,
  heads: Heads,
  appends: readonly Placed[],
  settled: Map<number, Appended | null>,
  again: boolean,
): Promise<void> {
  await learnHeads(db, heads, appends)
  const seen = await findSeen(db, heads, appends)
  const { planned, twins } = plan(heads, appends, seen, settled, again)
  if (planned.length === 0 || !(await insert(db, heads, planned))) return
  for (const { at, known } of planned)
    settled.set(at, { sequence: known.head, fresh: true, bytes: known.total - known.gone })
  for (const [at, first] of twins) {
    const twin = settled.get(first)
    if (twin) settled.set(at, { ...twin, fresh: false })
  }
}

type Asks = Pick<Postgres, 'ask'>
type Placed = { readonly at: number; readonly append: Append }

const placed = (batch: readonly Append[]): readonly Placed[] =>
  batch.map((append, at) => ({ at, append }))

async function learnHeads(db: Asks, heads: Heads, appends: readonly Placed[]): Promise<void> {
  const unknown = [...new Set(appends.map(({ append }) => append.space))].filter(
    (space) => heads.of(space) === null,
  )
  if (unknown.length === 0) return
  const { rows } = await db.ask(say.readHeads, [Buffer.concat(unknown.map(spaceBytes))])
  for (const row of rows) heads.put(rowSpace(row), rowHead(row))
}

/** Keys are looked for only where the head has moved since their authors looked. */
async function findSeen(
  db: Asks,
  heads: Heads,
  appends: readonly Placed[],
): Promise<ReadonlyMap<number, number>> {
  const doubtful = appends.filter(
    ({ append }) => (heads.of(append.space)?.head ?? 0) > append.since,
  )
  if (doubtful.length === 0) return new Map()
  const { rows } = await db.ask(say.seenKeys, [
    Buffer.concat(doubtful.flatMap(({ append }) => [spaceBytes(append.space), append.key])),
    doubtful.map((_, at) => at),
    doubtful.map(({ append }) => append.since),
  ])
  return new Map(
    rows.flatMap((row) => {
      const found = doubtful[Number(row['at'])]
      const { sequence } = row
      return found === undefined || sequence === null ? [] : [[found.at, Number(sequence)]]
    }),
  )
}

/** Gives each new key its sequence; settles what needs none: keys seen before, and spaces that do not stand. */
function plan(
  heads: Heads,
  appends: readonly Placed[],
  seen: ReadonlyMap<number, number>,
  settled: Map<number, Appended | null>,
  again: boolean,
): { readonly planned: readonly Planned[]; readonly twins: ReadonlyMap<number, number> } {
  const planned: Planned[] = []
  const twins = new Map<number, number>()
  const firstByKey = new Map<string, number>()
  const built = new Map<SpaceId, { readonly base: number; readonly last: Head }>()
  for (const { at, append } of appends) {
    const known = heads.of(append.space)
    const before = seen.get(at)
    const name = append.space + Buffer.from(append.key).toString('latin1')
    const first = firstByKey.get(name)
    if (known === null) settled.set(at, null)
    else if (before !== undefined)
      settled.set(at, { sequence: before, fresh: again, bytes: known.total - known.gone })
    else if (first !== undefined) twins.set(at, first)
    else {
      const { base, last } = built.get(append.space) ?? { base: known.head, last: known }
      const next = { ...last, head: last.head + 1, total: last.total + append.body.length }
      built.set(append.space, { base, last: next })
      firstByKey.set(name, at)
      planned.push({ at, append, base, known: next })
    }
  }
  return { planned, twins }
}

const uniqueViolation = '23505'
const serializationFailure = '40001'
const deadlock = '40P01'
const notNow: readonly (string | null)[] = [uniqueViolation, serializationFailure, deadlock]

/** False when another node was first somewhere: nothing is known of any of it, and heads are to be learned anew. */
async function insert(db: Asks, heads: Heads, planned: readonly Planned[]): Promise<boolean> {
  const pack: Uint8Array[] = []
  const starts: number[] = []
  let length = 0
  for (const { append } of planned) {
    starts.push(length)
    pack.push(spaceBytes(append.space), append.key, append.body)
    length += 32 + append.body.length
  }
  try {
    const { count } = await db.ask(say.insertEntries, [
      Buffer.concat(pack),
      starts,
      planned.map(({ append }) => append.body.length),
      planned.map(({ known }) => known.head),
      planned.map(({ known }) => known.total),
      planned.map(({ base }) => base),
    ])
    if (count === planned.length) {
      for (const { append, known } of planned) heads.put(append.space, known)
      return true
    }
  } catch (trouble) {
    if (!notNow.includes(stateOf(trouble))) throw trouble
  }
  heads.forgetAll(planned.map(({ append }) => append))
  return false
}

const isFull = (trouble: unknown): boolean => stateOf(trouble) === '53100'

function rowSpace(row: Row): SpaceId {
  if (!(row['space'] instanceof Uint8Array)) throw new TypeError('"space" expected bytes')
  return toSpaceId(row['space'])
}

function rowHead(row: Row): Head {
  const number = (name: string): number => Number(row[name] ?? 0)
  return {
    space: new Uint8Array(0),
    head: number('head'),
    total: number('total'),
    gone: number('gone'),
  }
}
