/** A real relay for tests: here in this process, with a clock that can be moved, or a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openServer, type Server } from '@mend/relay/server'

export type TestRelay = {
  readonly port: () => number
  readonly dataDir: string
  /** Stops it as Ctrl-C would, or, for a process of its own, without any warning. */
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
  /** Moves its clock; a process of its own keeps the true time. */
  readonly passTime: (ms: number) => void
  /** Everything it has on disk, as latin1 text. */
  readonly disk: () => string
  /** What it printed so far; empty for a relay in this process. */
  readonly logs: () => string
  readonly pid: () => number | null
  readonly close: () => Promise<void>
}

const main = path.resolve(import.meta.dirname, '../../relay/src/main.ts')

export async function openRelayHere(appDir: string): Promise<TestRelay> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'mend-relay-'))
  let aheadMs = 0
  let server: Server | null = null
  let port = 0
  const now = (): number => Date.now() + aheadMs
  const start = async (): Promise<void> => {
    server = await openServer({ dataDir, port, appDir, now })
    port = server.port
  }
  const stop = async (): Promise<void> => {
    await server?.close()
    server = null
  }
  await start()
  return {
    port: () => port,
    dataDir,
    stop,
    start,
    passTime: (ms) => {
      aheadMs += ms
    },
    disk: () => textUnder(dataDir),
    logs: () => '',
    pid: () => null,
    close: async () => {
      await stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export async function openRelayProcess(appDir: string): Promise<TestRelay> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'mend-relay-'))
  const port = await freePort()
  let child: ChildProcess | null = null
  let logs = ''
  const start = async (): Promise<void> => {
    const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir, APP_DIR: appDir }
    const started = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    child = started
    for (const stream of [started.stdout, started.stderr]) {
      stream.on('data', (chunk: Buffer) => (logs += chunk.toString('latin1')))
    }
    await answering(port)
  }
  const stop = async (): Promise<void> => {
    const running = child
    child = null
    if (running === null || running.exitCode !== null) return
    const gone = new Promise((resolve) => running.once('exit', resolve))
    running.kill('SIGKILL')
    await gone
  }
  await start()
  return {
    port: () => port,
    dataDir,
    stop,
    start,
    passTime: () => undefined,
    disk: () => textUnder(dataDir),
    logs: () => logs,
    pid: () => child?.pid ?? null,
    close: async () => {
      await stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const healthy = await fetch(`http://127.0.0.1:${port}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (healthy) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the relay did not answer within ten seconds')
}

async function freePort(): Promise<number> {
  const server = net.createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

function textUnder(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')
}
