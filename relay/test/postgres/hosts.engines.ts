/** Several hosts in one address: the one that leads is found wherever it stands, and what a lost host leaves behind is ended. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPostgresHints } from '../../src/postgres/hints-postgres.ts'
import { openPostgres } from '../../src/postgres/postgres.ts'
import { toSpaceId } from '../../src/store/store.ts'
import type { Hint } from '../../src/store/hints.ts'
import { aSpace } from '../support/caller.ts'
import { openCluster, type Cluster } from '../support/cluster.ts'

let cluster: Cluster
let standbyFirst: string
beforeAll(async () => {
  cluster = await openCluster(2)
  const hosts = cluster.engines.map(({ port }) => `127.0.0.1:${port}`)
  standbyFirst = `postgres://mend@${hosts.toReversed().join(',')}/mend`
})
afterAll(() => cluster.close())

test('a standby that is named before the one that leads is passed over', async () => {
  const db = openPostgres({ url: standbyFirst, connections: 2, patienceMs: 20_000 })
  try {
    for (const round of [1, 2, 3]) {
      await db.ask('CREATE TABLE IF NOT EXISTS words (round bigint)', [])
      expect((await db.ask('INSERT INTO words VALUES ($1)', [round])).count).toBe(1)
    }
  } finally {
    await db.close()
  }
})

test('hints are said and heard past it, too', async () => {
  const [here, there] = ['one', 'two'].map((node) => openPostgresHints({ url: standbyFirst, node }))
  if (here === undefined || there === undefined) throw new Error('two nodes')
  const heard: Hint[] = []
  there.subscribe((hints) => heard.push(...hints))
  const hint = { kind: 'head', space: toSpaceId(aSpace()), head: 1 } as const
  // What is said before the other one listens is lost: so it is said again.
  const saying = setInterval(() => here.publish([hint]), 50)
  try {
    await expect.poll(() => heard[0]).toEqual(hint)
  } finally {
    clearInterval(saying)
    await Promise.all([here.close(), there.close()])
  }
})

test('the database ends what a lost host leaves behind within a minute, idle or with an answer on its way', async () => {
  const db = openPostgres({ url: cluster.url, connections: 1, patienceMs: 20_000 })
  // The database shows what its socket is set to, not what it was asked for.
  const shown = async (setting: string): Promise<number> => {
    const { rows } = await db.ask(`SELECT setting FROM pg_settings WHERE name = '${setting}'`, [])
    return Number(rows[0]?.['setting'])
  }
  try {
    const [idle, interval, count] = [
      await shown('tcp_keepalives_idle'),
      await shown('tcp_keepalives_interval'),
      await shown('tcp_keepalives_count'),
    ]
    expect(idle + interval * count).toBeLessThanOrEqual(60)
    const unanswered = await shown('tcp_user_timeout')
    expect(unanswered).toBeGreaterThan(0)
    expect(unanswered).toBeLessThanOrEqual(60_000)
  } finally {
    await db.close()
  }
})
