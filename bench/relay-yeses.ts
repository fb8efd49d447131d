/** Quiet yeses at the disk: batches compared a second beside entries appended in the same run, and what a couple's take. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { yesLimits } from '@mend/wire/yes'
import { openEngine } from '../relay/test/support/cluster.ts'
import { openPostgresStore } from '../relay/src/postgres/store-postgres.ts'
import { openSqliteStore } from '../relay/src/sqlite/store-sqlite.ts'
import { type SpaceId, type Store, toSpaceId } from '../relay/src/store/store.ts'
import { keptPlaces } from '../relay/src/store/yes-bytes.ts'
import type { Batch, Side } from '../relay/src/store/yeses.ts'

/** What one engine does: a second, and in bytes a couple with both batches and all matches kept; then what is left of it. */
export type YesCost = {
  readonly engine: string
  readonly appends: number
  readonly batches: number
  readonly bytesEach: number
  readonly left: number
}

type Opened = {
  readonly engine: string
  readonly store: Store
  /** Bytes that are in use on the disk. */
  readonly bytes: () => Promise<number>
  readonly rows: () => Promise<number>
  readonly close: () => Promise<void>
}

const rowsIn = (...tables: readonly string[]): string =>
  `SELECT ${tables.map((table) => `(SELECT count(*) FROM ${table})`).join(' + ')} AS rows`

const couples = 256
const turns = 10
const turnMs = 400
const round = 2_900

/** Makes up what a group says, for which nobody waits, and gives what puts it on the disk. */
type Work = (at: number) => () => Promise<unknown>

/** Both engines, one after the other, each in a place of its own. */
export async function yesCosts(): Promise<readonly YesCost[]> {
  return [await costOf(await inSqlite()), await costOf(await inPostgres())]
}

async function costOf({ engine, store, bytes, rows, close }: Opened): Promise<YesCost> {
  try {
    const spaces = Array.from({ length: couples }, () => toSpaceId(randomBytes(16)))
    for (const space of spaces) await make(store, space)
    const append: Work = () => {
      const entries = spaces.map((space) => ({ space, ...anEntry() }))
      return () => store.appendBatch(entries)
    }
    const put = (side: Side): (() => Promise<unknown>) => {
      const batches = spaces.map((space) => aBatch(space, side))
      // The referee keeps less of a batch than came: that is part of what it costs.
      return () =>
        store.yeses.put(batches.map((batch) => ({ ...batch, places: keptPlaces(batch) })))
    }
    await append(0)()
    const before = await bytes()
    for (const side of [0, 1] as const) await put(side)()
    for (const space of spaces) await fill(store, space)
    const bytesEach = ((await bytes()) - before) / couples
    const [appends, batches] = await inTurns(append, (at) => put(at % 2 === 0 ? 0 : 1))
    await store.yeses.forget(round + 2)
    return { engine, appends, batches, bytesEach, left: await rows() }
  } finally {
    await close()
  }
}

const make = (store: Store, space: SpaceId): Promise<unknown> =>
  store.createSpace({ space, members: { version: 1, keys: [] }, expiresMs: 0, madeDay: 0 })

const anEntry = () => ({ key: randomBytes(16), since: 0, body: randomBytes(256) })

const aBatch = (space: SpaceId, side: Side): Batch => ({
  ...{ space, side, round, learned: [] },
  member: String(side).repeat(64),
  places: randomBytes(yesLimits.places * (yesLimits.tagBytes + yesLimits.signatureBytes)),
})

function fill({ yeses }: Store, space: SpaceId): Promise<unknown> {
  const signature = () => randomBytes(yesLimits.signatureBytes)
  const match = () => ({
    ...{ round, tag: randomBytes(yesLimits.tagBytes) },
    signatures: [signature(), signature()] as const,
  })
  return yeses.add(space, Array.from({ length: yesLimits.matches }, match))
}

/**
 * How many of each are durable a second, one for each couple at a time.
 *
 * In turns, so that a moment in which the disk is busy with something else is not laid at the door of one of the two.
 */
async function inTurns(...works: readonly Work[]): Promise<readonly [number, number]> {
  const spent = works.map(() => ({ groups: 0, ms: 0 }))
  for (let turn = 0; turn < turns; turn += 1)
    for (const [at, work] of works.entries()) {
      const sum = spent[at] ?? { groups: 0, ms: 0 }
      for (const until = sum.ms + turnMs; sum.ms < until; sum.groups += 1) {
        const go = work(sum.groups)
        const from = performance.now()
        await go()
        sum.ms += performance.now() - from
      }
    }
  const [first = 0, second = 0] = spent.map(({ groups, ms }) => (groups * couples * 1_000) / ms)
  return [first, second]
}

function inSqlite(): Promise<Opened> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-yeses-'))
  const file = path.join(folder, 'relay.sqlite')
  const store = openSqliteStore({ file })
  return Promise.resolve({
    engine: 'SQLite',
    store,
    bytes: () => store.usage(),
    // The file is its relay's alone while it runs.
    rows: async () => {
      await store.close()
      const db = new DatabaseSync(file)
      const { rows } = db.prepare(rowsIn('yes_index', 'yes_said', 'yes_met')).get() ?? {}
      db.close()
      return Number(rows)
    },
    close: () => {
      rmSync(folder, { recursive: true })
      return Promise.resolve()
    },
  })
}

async function inPostgres(): Promise<Opened> {
  const cluster = await openEngine()
  const store = await openPostgresStore({ url: cluster.url })
  const read = async (what: string): Promise<number> => {
    const [row] = (await cluster.engines[0]?.ask(what, 'mend')) ?? []
    return Number(Object.values(row ?? {})[0] ?? 0)
  }
  return {
    engine: 'Postgres',
    store,
    bytes: () => read(`SELECT pg_total_relation_size('yeses') AS bytes`),
    rows: () => read(rowsIn('yeses', 'yes_batches', 'yes_matches')),
    close: async () => {
      await store.close()
      await cluster.close()
    },
  }
}
