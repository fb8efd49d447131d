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

const rowsLeft =
  'SELECT (SELECT count(*) FROM yes_batches) + (SELECT count(*) FROM yes_matches) AS rows'

const couples = 256
const forMs = 3_000
const round = 2_900

/** Both engines, one after the other, each in a place of its own. */
export async function yesCosts(): Promise<readonly YesCost[]> {
  return [await costOf(await inSqlite()), await costOf(await inPostgres())]
}

async function costOf({ engine, store, bytes, rows, close }: Opened): Promise<YesCost> {
  try {
    const spaces = Array.from({ length: couples }, () => toSpaceId(randomBytes(16)))
    for (const space of spaces) await make(store, space)
    const appends = await aSecond(() =>
      store.appendBatch(spaces.map((space) => ({ space, ...anEntry() }))),
    )
    const before = await bytes()
    for (const side of [0, 1] as const)
      await store.yeses.put(spaces.map((space) => aBatch(space, side)))
    for (const space of spaces) await fill(store, space)
    const bytesEach = ((await bytes()) - before) / couples
    const batches = await aSecond((at) =>
      store.yeses.put(spaces.map((space) => aBatch(space, at % 2 === 0 ? 0 : 1))),
    )
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

async function fill({ yeses }: Store, space: SpaceId): Promise<void> {
  const signature = () => randomBytes(yesLimits.signatureBytes)
  for (let at = 0; at < yesLimits.matches; at += 1) {
    const tag = randomBytes(yesLimits.tagBytes)
    await yeses.add(space, { round, tag, signatures: [signature(), signature()] })
  }
}

/** How many are durable a second, one for each couple at a time. */
async function aSecond(work: (at: number) => Promise<unknown>): Promise<number> {
  const from = performance.now()
  let groups = 0
  while (performance.now() - from < forMs) await work(groups++)
  return (groups * couples * 1_000) / (performance.now() - from)
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
      const { rows } = db.prepare(rowsLeft).get() ?? {}
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
    bytes: () =>
      read(
        `SELECT pg_total_relation_size('yes_batches') + pg_total_relation_size('yes_matches') AS bytes`,
      ),
    rows: () => read(rowsLeft),
    close: async () => {
      await store.close()
      await cluster.close()
    },
  }
}
