/**
 * The store for many nodes: PostgreSQL 15 or newer, or an engine that speaks like it.
 *
 * Rows are the truth and the primary key keeps the order: a node builds on the head it last saw, and an entry goes in only
 * if that is still the head. Where another node was first, this one looks again and builds anew. One statement for each group
 * commit; what resolves is as durable as the engine makes a commit, which is for the operator to say (docs/relay.md).
 */
import { openAppender } from './append-postgres.ts'
import {
  databaseLate,
  openPostgres,
  stateOf,
  type Postgres,
  type Row,
  type Statement,
} from './postgres.ts'
import { openReader } from './read-postgres.ts'
import * as say from './sql-postgres.ts'
import { openYeses } from './yeses-postgres.ts'
import {
  erasedMark,
  spaceBytes,
  toSpaceId,
  type Glance,
  type Leaving,
  type Making,
  type NewSpace,
  type SpaceId,
  type SpaceRow,
  type Store,
  type Untouched,
  type Wake,
} from '../store/store.ts'

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
    createSpace: (made) => createSpace(db, made),
    touch: async (space, madeDay) => {
      await db.ask(say.touch, [spaceBytes(space), madeDay])
    },
    setErasure: async (space, erasesMs) => {
      await db.ask(say.setErasure, [spaceBytes(space), erasesMs])
    },
    replaceMembers: async (space, { version, keys }) =>
      (await db.ask(say.replaceMembers, [spaceBytes(space), version, keys.join(' ')])).count === 1,
    drop: (space, untilDay) => drop(db, appender, space, untilDay),
    truncate: async (space, upTo) => {
      await db.ask(say.truncate, [spaceBytes(space), upTo])
      appender.forget(space)
    },
    expired: (nowMs, most) => expired(db, nowMs, most),
    forgetErased: async (day) => {
      await db.ask(say.forgetErased, [day])
    },
    untouched: async (beforeDay, most) =>
      (await db.ask(say.untouched, [beforeDay, most])).rows.map(rowUntouched),
    usage: async () => Number((await db.ask(say.usage, [])).rows[0]?.['bytes']),
    setWake: async ({ space, member, timeMs, subscription }) => {
      await db.ask(say.setWake, [spaceBytes(space), member, timeMs, subscription])
    },
    dropWake: async (space, member) => {
      await db.ask(say.dropWake, [spaceBytes(space), member])
    },
    takeDueWakes: async (nowMs, most) =>
      (await db.ask(say.takeDueWakes, [nowMs, most])).rows.map(rowWake),
    yeses: openYeses(db),
    keep: async (name, value) => {
      await db.ask(say.keep, [name, value])
      return String((await db.ask(say.kept, [name])).rows[0]?.['value'])
    },
    backUp: null,
    close: db.close,
  }
}

/** What Postgres says to one of two that make the same table: of its row, its name, or the type that goes with it. */
const madeAtOnce = ['23505', '42P07', '42710']
/** A database that is late at a start may be moving house: every step of the schema can be asked twice. */
const worthAgain: readonly (string | null)[] = [...madeAtOnce, databaseLate]

/** Nodes that start together take turns at the one row; what two make together, or nobody answered, is tried again. */
async function moveOn(db: Postgres, tries = 5): Promise<void> {
  try {
    await db.ask(say.schemaTable, [])
    await db.ask(say.schemaFirst, [])
    await db.transact(async (ask) => {
      const version = Number((await ask(say.schemaLock, [])).rows[0]?.['version'])
      for (const step of say.schemaSteps.slice(version))
        for (const statement of step) await ask(statement, [])
      // An earlier version of the relay may run beside later ones, so it does not set the number of the schema back.
      return ask(say.schemaPut, [Math.max(version, say.schemaSteps.length)])
    })
  } catch (trouble) {
    if (tries === 0 || !worthAgain.includes(stateOf(trouble))) throw trouble
    await moveOn(db, tries - 1)
  }
}

async function readSpace(db: Postgres, space: SpaceId): Promise<SpaceRow | null> {
  const { rows } = await db.ask(say.readHeads, [spaceBytes(space)])
  const [found] = rows
  if (found === undefined) return null
  const members = { version: Number(found['version']), keys: String(found['keys']).split(' ') }
  const head = Number(found['head'] ?? 0)
  const bytes = Number(found['total'] ?? 0) - Number(found['gone'] ?? 0)
  const times = { expiresMs: Number(found['expires']), erasesMs: Number(found['erases']) }
  const age = { madeDay: Number(found['made']), touched: Number(found['touched']) === 1 }
  return { space, members, ...times, ...age, head, bytes }
}

async function createSpace(db: Postgres, made: NewSpace): Promise<Making> {
  const { space, members, expiresMs, madeDay } = made
  const mark = erasedMark(space)
  const row = [spaceBytes(space), members.version, members.keys.join(' '), expiresMs, madeDay, mark]
  if ((await db.ask(say.createSpace, row)).count === 1) return 'made'
  return (await db.ask(say.wasErased, [mark, madeDay])).count > 0 ? 'erased' : 'stands'
}

async function expired(db: Postgres, nowMs: number, most: number): Promise<readonly Leaving[]> {
  const over = await db.ask(say.expired, [nowMs, most])
  const erased = await db.ask(say.erasures, [nowMs, most])
  return [...over.rows.map(rowExpired), ...erased.rows.map(rowErased)]
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
      {
        head: Number(row['head'] ?? 0),
        membersVersion: Number(row['version']),
        erasesMs: Number(row['erases']),
      },
    ]),
  )
}

/** The space's own row goes first: it waits for appends that hold it, and those after find none. */
async function drop(
  db: Postgres,
  appender: { readonly forget: (space: SpaceId) => void },
  space: SpaceId,
  rememberedUntilDay: number,
): Promise<void> {
  const bytes = spaceBytes(space)
  const mark: readonly Statement[] =
    rememberedUntilDay > 0 ? [[say.markErased, [erasedMark(space), rememberedUntilDay]]] : []
  await db.askAll([
    ...mark,
    [say.dropSpace, [bytes]],
    [say.dropWakes, [bytes]],
    [say.dropYeses, [bytes]],
    [say.dropOldBatches, [bytes]],
    [say.dropOldMatches, [bytes]],
    [say.dropEntries, [bytes]],
  ])
  appender.forget(space)
}

function rowSpace(row: Row): SpaceId {
  if (!(row['space'] instanceof Uint8Array)) throw new TypeError('"space" expected bytes')
  return toSpaceId(row['space'])
}

const rowExpired = (row: Row): Leaving => ({ space: rowSpace(row), why: 'expired' })
const rowErased = (row: Row): Leaving => ({ space: rowSpace(row), why: 'erased' })

const rowUntouched = (row: Row): Untouched => ({
  space: rowSpace(row),
  madeDay: Number(row['made']),
})

const rowWake = (row: Row): Wake => ({
  space: rowSpace(row),
  member: String(row['member']),
  timeMs: Number(row['time']),
  subscription: String(row['subscription']),
})
