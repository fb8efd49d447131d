/** The store over real Postgres sits the same exam, alone and with standbys, and many nodes share it in peace. */
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schemaSteps } from '../../src/postgres/sql-postgres.ts'
import { openPostgresStore } from '../../src/postgres/store-postgres.ts'
import { toSpaceId, type Store } from '../../src/store/store.ts'
import { storeSuite } from '../store/store.suite.ts'
import { openCluster, openEngine, type Cluster } from '../support/cluster.ts'

for (const { name, size } of [
  { name: 'one Postgres', size: 1 },
  { name: 'Postgres with two standbys', size: 3 },
]) {
  describe(name, () => {
    storeSuite(name, async () => {
      const cluster = await openCluster(size)
      const store = await openPostgresStore({ url: cluster.url })
      return {
        store,
        close: async () => {
          await store.close()
          await cluster.close()
        },
      }
    })
  })
}

describe('many nodes over one Postgres', () => {
  let cluster: Cluster
  let nodes: readonly Store[] = []
  beforeAll(async () => {
    cluster = await openEngine()
    nodes = await Promise.all([1, 2, 3].map(() => openPostgresStore({ url: cluster.url })))
  })
  afterAll(async () => {
    for (const node of nodes) await node.close()
    await cluster.close()
  })
  const members = { version: 1, keys: ['ab'.repeat(32)] }
  const one = (at: number): Store => {
    const node = nodes[at]
    if (node === undefined) throw new Error('no such node')
    return node
  }

  test('nodes that start together meet over the schema, and every one of them opens', async () => {
    const together = await openEngine()
    for (let round = 0; round < 15; round += 1) {
      const opened = await Promise.allSettled(
        Array.from({ length: 6 }, () => openPostgresStore({ url: together.url, connections: 1 })),
      )
      for (const node of opened) if (node.status === 'fulfilled') await node.value.close()
      expect(opened.filter(({ status }) => status === 'rejected')).toEqual([])
      // As it was before the first node: whatever tables there are by now.
      await together.engines[0]?.ask('DROP SCHEMA public CASCADE', 'mend')
      await together.engines[0]?.ask('CREATE SCHEMA public', 'mend')
    }
    await together.close()
  })

  test('three nodes append to the same spaces at once: each entry once, no gap, each author in order', async () => {
    const spaces = Array.from({ length: 6 }, () => toSpaceId(randomBytes(16)))
    for (const space of spaces)
      await one(0).createSpace({ space, members, expiresMs: 0, madeDay: 0 })
    const rounds = 25
    await Promise.all(
      nodes.map(async (node, author) => {
        for (let round = 0; round < rounds; round += 1) {
          const batch = spaces.flatMap((space) =>
            [0, 1].map((part) => {
              const body = Buffer.alloc(256)
              body.writeUInt32BE(author, 0)
              body.writeUInt32BE(2 * round + part, 4)
              return { space, key: randomBytes(16), since: 0, body }
            }),
          )
          const appended = await node.appendBatch(batch)
          expect(appended.every((it) => it !== null)).toBe(true)
        }
      }),
    )
    for (const space of spaces) {
      const log = await one(1).readAfter(space, 0, { entries: 1000, bytes: 1e9 })
      expect(log.map(({ sequence }) => sequence)).toEqual(
        Array.from({ length: 2 * rounds * nodes.length }, (_, at) => at + 1),
      )
      for (const author of nodes.keys()) {
        const own = log
          .map(({ body }) => Buffer.from(body))
          .filter((it) => it.readUInt32BE(0) === author)
        expect(own.map((it) => it.readUInt32BE(4))).toEqual(
          Array.from({ length: 2 * rounds }, (_, at) => at),
        )
      }
    }
  })

  test('a node of an earlier version leaves the schema of a later one as it is', async () => {
    const [engine] = cluster.engines
    if (engine === undefined) throw new Error('no engine')
    const put = (version: number) =>
      engine.ask(`UPDATE mend_schema SET version = ${version}`, 'mend')
    await put(schemaSteps.length + 3)
    await (await openPostgresStore({ url: cluster.url })).close()
    const [row] = await engine.ask('SELECT version FROM mend_schema', 'mend')
    expect(Number(row?.['version'])).toBe(schemaSteps.length + 3)
    await put(schemaSteps.length)
  })

  test('a key pushed to one node and again to another is one entry', async () => {
    const space = toSpaceId(randomBytes(16))
    await one(0).createSpace({ space, members, expiresMs: 0, madeDay: 0 })
    const append = { space, key: randomBytes(16), since: 0, body: randomBytes(256) }
    await one(1).appendBatch([{ ...append, key: randomBytes(16) }])
    const both = await Promise.all([one(0).appendBatch([append]), one(1).appendBatch([append])])
    expect(both.flat().map((it) => it?.sequence)).toEqual([2, 2])
  })

  test('of two member lists at once, one wins', async () => {
    const space = toSpaceId(randomBytes(16))
    await one(0).createSpace({ space, members, expiresMs: 0, madeDay: 0 })
    const next = { version: 2, keys: members.keys }
    const won = await Promise.all(nodes.map((node) => node.replaceMembers(space, next)))
    expect(won.filter((it) => it)).toHaveLength(1)
  })

  test('a due wake goes to one node', async () => {
    const space = toSpaceId(randomBytes(16))
    await one(0).createSpace({ space, members, expiresMs: 0, madeDay: 0 })
    await one(0).setWake({ space, member: 'm', timeMs: 1, subscription: 's' })
    const taken = await Promise.all(nodes.map((node) => node.takeDueWakes(5, 10)))
    expect(taken.flat()).toHaveLength(1)
  })
})
