/** The embedded store, restored from an older copy of its folder, or begun anew in an empty one. */
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openServer, type Server } from '@mend/relay/server'
import { describeDying, type Closing, type Mortal } from './dies.suite.ts'

async function folder(closing: Closing): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'mend-dies-'))
  closing.push(() => rm(made, { recursive: true }))
  return made
}

async function openRelay(closing: Closing): Promise<Mortal> {
  const homes = { itself: await folder(closing), copy: await folder(closing), empty: '' }
  homes.empty = await folder(closing)
  const state: { server: Server | null; port: number } = { server: null, port: 0 }
  const start = async (over: keyof typeof homes = 'itself'): Promise<void> => {
    state.server = await openServer({ dataDir: homes[over], port: state.port })
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
    await cp(homes.itself, homes.copy, { recursive: true })
    await start()
  }
  return { start, stop, copy, url: () => `http://127.0.0.1:${state.port}` }
}

describeDying('SQLite', openRelay)
