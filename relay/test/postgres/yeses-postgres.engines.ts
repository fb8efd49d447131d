/** Quiet yeses over real Postgres: the step from the tables before, many nodes at one couple, and an engine that is killed. */
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { schemaSteps } from '../../src/postgres/sql-postgres.ts'
import { openPostgresStore } from '../../src/postgres/store-postgres.ts'
import { toSpaceId, type SpaceId, type Store } from '../../src/store/store.ts'
import { keptPlaces } from '../../src/store/yes-bytes.ts'
import type { Batch, Match, Side } from '../../src/store/yeses.ts'
import { openEngine, type Cluster } from '../support/cluster.ts'

let cluster: Cluster
beforeAll(async () => {
  cluster = await openEngine()
})
afterAll(() => cluster.close())

const round = 2_900
const members = ['aa'.repeat(32), 'bb'.repeat(32)] as const
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const aMatch = (): Match => ({
  ...{ round, tag: randomBytes(16) },
  signatures: [randomBytes(64), randomBytes(64)],
})
const aBatch = (space: SpaceId, side: Side, learned: readonly Uint8Array[] = []): Batch => ({
  ...{ space, side, round, learned },
  ...{ member: members[side], places: randomBytes(536) },
})
const ask = async (statement: string): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  (await cluster.engines[0]?.ask(statement, 'mend')) ?? []
const many = async (table: string): Promise<number> =>
  Number((await ask(`SELECT count(*) AS many FROM ${table}`))[0]?.['many'])

async function aSpace(store: Store): Promise<SpaceId> {
  const space = toSpaceId(randomBytes(16))
  await store.createSpace({ space, members: { version: 1, keys: [] }, expiresMs: 0, madeDay: 0 })
  return space
}

async function beside(store: Store, batch: Batch) {
  const [found] = await store.yeses.put([batch])
  if (found === undefined || found === null || found === 'foreign') throw new Error('not put')
  return found
}

const said = ({ tag, signatures }: Match): string => [tag, ...signatures].map(hex).join()

/** The database as the version before left it: both sides' batches, and two matches, the second learned by side 0. */
async function olderShape(space: SpaceId, places: Uint8Array, matches: readonly Match[]) {
  const bytes = (value: Uint8Array | string): string =>
    `'\\x${typeof value === 'string' ? value : hex(value)}'::bytea`
  await ask('DROP SCHEMA public CASCADE')
  await ask('CREATE SCHEMA public')
  for (const statement of schemaSteps.slice(0, 3).flat()) await ask(statement)
  await ask('CREATE TABLE mend_schema (one bigint PRIMARY KEY, version bigint NOT NULL)')
  await ask('INSERT INTO mend_schema VALUES (1, 3)')
  await ask(`INSERT INTO spaces (space, version, keys, expires) VALUES (${bytes(space)}, 1, '', 0)`)
  for (const [side, member] of members.entries()) {
    const row = [bytes(space), side, round, bytes(member), bytes(places)]
    await ask(`INSERT INTO yes_batches VALUES (${row.join()})`)
  }
  for (const [at, { tag, signatures }] of matches.entries()) {
    const row = [bytes(space), round, ...[tag, ...signatures].map(bytes), at]
    await ask(`INSERT INTO yes_matches VALUES (${row.join()})`)
  }
}

test('what the tables before held is there after the step, and goes from both', async () => {
  const [space, places] = [toSpaceId(randomBytes(16)), randomBytes(640)]
  const matches = [aMatch(), aMatch()]
  await olderShape(space, places, matches)
  const store = await openPostgresStore({ url: cluster.url })
  const hers = await beside(store, aBatch(space, 0))
  expect(hers.theirs?.member).toBe(members[1])
  expect(hex(hers.theirs?.places ?? places)).toBe(hex(keptPlaces({ places })))
  expect(hers.standing.map(said)).toEqual(matches.slice(0, 1).map(said))
  const his = await beside(store, aBatch(space, 1))
  expect(his.standing.map(said).toSorted()).toEqual(matches.map(said).toSorted())
  // A node of the version before may still be at work: what it needs is there until its week is over.
  expect([await many('yes_batches'), await many('yes_matches')]).toEqual([2, 2])
  await store.yeses.forget(round + 2)
  for (const table of ['yeses', 'yes_batches', 'yes_matches']) expect(await many(table)).toBe(0)
  await olderShape(space, places, matches)
  const other = await openPostgresStore({ url: cluster.url })
  await other.drop(space, 0)
  for (const table of ['yeses', 'yes_batches', 'yes_matches']) expect(await many(table)).toBe(0)
  for (const each of [store, other]) await each.close()
})

test('nodes that add and learn matches of one couple at once lose none, and keep no fifth', async () => {
  const nodes = await Promise.all([0, 1, 2].map(() => openPostgresStore({ url: cluster.url })))
  const [node, second] = nodes
  if (node === undefined || second === undefined) throw new Error('no node')
  for (let turn = 0; turn < 12; turn += 1) {
    const space = await aSpace(node)
    const old = aMatch()
    const fresh = nodes.map(aMatch)
    await node.yeses.add(space, [old])
    const [, , ...kept] = await Promise.all([
      node.yeses.put([aBatch(space, 0, [old.tag])]),
      second.yeses.put([aBatch(space, 1, [old.tag])]),
      ...fresh.map((match, at) => nodes[at]?.yeses.add(space, [match])),
    ])
    expect(kept).toEqual(fresh.map((match) => [match]))
    const { standing } = await beside(node, aBatch(space, 0))
    expect(standing.map(said).toSorted()).toEqual(fresh.map(said).toSorted())
    expect(await node.yeses.add(space, [aMatch(), aMatch()])).toHaveLength(1)
  }
  for (const each of nodes) await each.close()
})

test('a match is there after the engine was killed in the moment in which it was kept', async () => {
  const store = await openPostgresStore({ url: cluster.url })
  const space = await aSpace(store)
  const [engine] = cluster.engines
  for (const side of [0, 1] as const) await beside(store, aBatch(space, side))
  const matches = [aMatch(), aMatch()]
  await store.yeses.add(space, matches)
  await engine?.kill()
  await engine?.start()
  const again = await openPostgresStore({ url: cluster.url })
  const { standing } = await beside(again, aBatch(space, 0))
  expect(standing.map(said).toSorted()).toEqual(matches.map(said).toSorted())
  for (const each of [store, again]) await each.close()
})
