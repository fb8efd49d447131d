/** The store on Postgres, whose tables are an older copy of themselves, or empty. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openServer, type Server } from '@mend/relay/server'
import { openPostgresStore } from '../relay/src/postgres/store-postgres.ts'
import { openEngine } from '../relay/test/support/cluster.ts'
import { describeDying, type Closing, type Mortal } from './dies.suite.ts'

const tables = ['spaces', 'entries', 'wakes', 'erased']

async function openRelay(closing: Closing): Promise<Mortal> {
  const cluster = await openEngine()
  const [engine] = cluster.engines
  if (engine === undefined) throw new Error('a cluster of none')
  const dataDir = mkdtempSync(path.join(tmpdir(), 'mend-dies-'))
  closing.push(async () => {
    await cluster.close()
    rmSync(dataDir, { recursive: true })
  })
  const state: { server: Server | null; port: number } = { server: null, port: 0 }
  const each = async (statement: (table: string) => string): Promise<void> => {
    for (const table of tables) await engine.ask(statement(table), 'mend')
  }
  const start = async (over: 'itself' | 'copy' | 'empty' = 'itself'): Promise<void> => {
    if (over !== 'itself') await each((table) => `DELETE FROM ${table}`)
    if (over === 'copy') await each((table) => `INSERT INTO ${table} SELECT * FROM older_${table}`)
    const store = await openPostgresStore({ url: cluster.url })
    state.server = await openServer({ dataDir, port: state.port, store })
    state.port = state.server.port
  }
  const stop = async (): Promise<void> => {
    await state.server?.close()
    state.server = null
  }
  await start()
  closing.push(stop)
  const copy = async (): Promise<void> => {
    await stop()
    await each((table) => `CREATE TABLE older_${table} AS TABLE ${table}`)
    await start()
  }
  return { start, stop, copy, url: () => `http://127.0.0.1:${state.port}` }
}

describeDying('Postgres', openRelay)
