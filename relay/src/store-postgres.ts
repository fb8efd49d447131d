/**
 * The store for many nodes: PostgreSQL 15 or newer, or an engine that speaks like it.
 *
 * Rows are the truth and the primary key keeps the order: a node builds on the head it last saw, and an entry goes in only
 * if that is still the head. Where another node was first, this one looks again and builds anew. One statement for each group
 * commit; what resolves is as durable as the engine makes a commit, which is for the operator to say (docs/relay.md).
 */
import { openAppender } from './append-postgres.ts'
import { openPostgres, stateOf, type Postgres, type Row } from './postgres.ts'
import { openReader } from './read-postgres.ts'
import * as say from './sql-postgres.ts'
import {
  spaceBytes,
  toSpaceId,
  type Glance,
  type SpaceId,
  type SpaceRow,
  type Store,
  type Wake,
} from './store.ts'

/** Connects, and brings the schema up to its present shape; many nodes may do so at once. */
export async function openPostgresStore(options: {
  readonly url: string
  readonly connections?: number
  readonly patienceMs?: number
}): Promise<Store> {
  const { url, connections = 6, patienceMs = 10_000 } = options
  const db = openPostgres({ url, connections, patienceMs })
  try {
    await moveOn(db)
  } catch (trouble) {
    await db.close()
    throw trouble
  }
  const appender = openAppender(db)
  const reader = openReader(db)
  return {
    appendBatch: appender.appendBatch,
    readAfter: reader.readAfter,
    readSpace: (space) => readSpace(db, space),
    glance: (spaces) => glance(db, spaces),
    createSpace: async ({ space, members, expiresMs }) => {
      const row = [spaceBytes(space), members.version, members.keys.join(' '), expiresMs]
      return (await db.ask(say.createSpace, row)).count === 1
    },
    replaceMembers: async (space, { version, keys }) =>
      (await db.ask(say.replaceMembers, [spaceBytes(space), version, keys.join(' ')])).count === 1,
    drop: (space) => drop(db, appender, space),
    truncate: async (space, upTo) => {
      await db.ask(say.truncate, [spaceBytes(space), upTo])
      appender.forget(space)
    },
    expired: async (nowMs, most) => (await db.ask(say.expired, [nowMs, most])).rows.map(rowSpace),
    usage: async () => Number((await db.ask(say.usage, [])).rows[0]?.['bytes']),
    setWake: async ({ space, member, timeMs, subscription }) => {
      await db.ask(say.setWake, [spaceBytes(space), member, timeMs, subscription])
    },
    dropWake: async (space, member) => {
      await db.ask(say.dropWake, [spaceBytes(space), member])
    },
    takeDueWakes: async (nowMs, most) =>
      (await db.ask(say.takeDueWakes, [nowMs, most])).rows.map(rowWake),
    keep: async (name, value) => {
      await db.ask(say.keep, [name, value])
      return String((await db.ask(say.kept, [name])).rows[0]?.['value'])
    },
    backUp: null,
    close: db.close,
  }
}

/** What Postgres says to one of two that make the same table: of its row, its name, or the type that goes with it. */
const madeAtOnce: readonly (string | null)[] = ['23505', '42P07', '42710']

/** Nodes that start together take turns at the one row; two that make its table together try again. */
async function moveOn(db: Postgres, tries = 5): Promise<void> {
  try {
    await db.ask(say.schemaTable, [])
    await db.ask(say.schemaFirst, [])
    await db.transact(async (ask) => {
      const version = Number((await ask(say.schemaLock, [])).rows[0]?.['version'])
      for (const step of say.schemaSteps.slice(version))
        for (const statement of step) await ask(statement, [])
      // A node of an earlier version works beside later ones, and does not say that it is all undone.
      return ask(say.schemaPut, [Math.max(version, say.schemaSteps.length)])
    })
  } catch (trouble) {
    if (tries === 0 || !madeAtOnce.includes(stateOf(trouble))) throw trouble
    await moveOn(db, tries - 1)
  }
}

async function readSpace(db: Postgres, space: SpaceId): Promise<SpaceRow | null> {
  const { rows } = await db.ask(say.readTails, [spaceBytes(space)])
  const [found] = rows
  if (found === undefined) return null
  const members = { version: Number(found['version']), keys: String(found['keys']).split(' ') }
  const head = Number(found['head'] ?? 0)
  const bytes = Number(found['total'] ?? 0) - Number(found['gone'] ?? 0)
  return { space, members, expiresMs: Number(found['expires']), head, bytes }
}

async function glance(
  db: Postgres,
  spaces: readonly SpaceId[],
): Promise<ReadonlyMap<SpaceId, Glance>> {
  if (spaces.length === 0) return new Map()
  const { rows } = await db.ask(say.glance, [Buffer.concat(spaces.map(spaceBytes))])
  return new Map(
    rows.map((row) => [
      rowSpace(row),
      { head: Number(row['head'] ?? 0), membersVersion: Number(row['version']) },
    ]),
  )
}

/** The space's own row goes first: it waits for appends that hold it, and those after find none. */
async function drop(
  db: Postgres,
  appender: { readonly forget: (space: SpaceId) => void },
  space: SpaceId,
): Promise<void> {
  const bytes = spaceBytes(space)
  await db.askAll([
    [say.dropSpace, [bytes]],
    [say.dropWakes, [bytes]],
    [say.dropEntries, [bytes]],
  ])
  appender.forget(space)
}

function rowSpace(row: Row): SpaceId {
  if (!(row['space'] instanceof Uint8Array)) throw new TypeError('"space" expected bytes')
  return toSpaceId(row['space'])
}

const rowWake = (row: Row): Wake => ({
  space: rowSpace(row),
  member: String(row['member']),
  timeMs: Number(row['time']),
  subscription: String(row['subscription']),
})
