/** Postgres backed up while devices write, lost, and restored: what was acknowledged before is served by a relay over the copy. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openServer, type Server } from '../src/http/server.ts'
import { openPostgresStore } from '../src/postgres/store-postgres.ts'
import { aBody, aSpace, create, enter, newIdentity, pullAll, push } from './support/caller.ts'
import { backUp, openEngine, openRestored, type Cluster } from './support/cluster.ts'

const home = mkdtempSync(path.join(tmpdir(), 'mend-restored-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const serve = async ({ url }: Cluster): Promise<Server> =>
  openServer({ dataDir: home, port: 0, store: await openPostgresStore({ url }) })

test('a database that was copied while devices wrote, and lost, comes back from its copy whole', async () => {
  const [ana, ben] = [newIdentity(), newIdentity()]
  const space = aSpace()
  const cluster = await openEngine()
  const server = await serve(cluster)
  const anas = await create(server.relayUrl, { space, identity: ana, listed: [ana, ben] })
  const bodies = Array.from({ length: 40 }, () => aBody(512))
  for (const body of bodies) await push(anas, body)
  const writing = setInterval(() => {
    anas.send({ kind: 'push', key: randomBytes(16), since: 0, body: aBody(2048) })
  }, 2)
  const [engine] = cluster.engines
  if (engine === undefined) throw new Error('no engine')
  await backUp(engine, path.join(home, 'copy'))
  clearInterval(writing)
  await server.close()
  await cluster.close()

  const restored = await openRestored(path.join(home, 'copy'))
  const again = await serve(restored)
  const bens = await enter(again.relayUrl, { space, identity: ben })
  const log = await pullAll(bens)
  expect(log.map(({ sequence }) => sequence)).toEqual(log.map((_, at) => at + 1))
  expect(log.slice(0, bodies.length).map(({ body }) => Buffer.from(body))).toEqual(bodies)
  expect(await push(bens, aBody())).toBe(log.length + 1)
  await again.close()
  await restored.close()
})
