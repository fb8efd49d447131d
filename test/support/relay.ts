/** A real relay for tests: here in this process, with a clock that can be moved, or a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openServer, type Server } from '@mend/relay/server'
import { claimPort } from './ports.ts'

/** A message as a push service would get it. */
export type Push = {
  readonly endpoint: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

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
  /** What it would have sent to push services; none of a process of its own. */
  readonly pushes: () => readonly Push[]
  readonly close: () => Promise<void>
}

const patienceMs = 60_000
const main = path.resolve(import.meta.dirname, '../../relay/src/main.ts')

/** @param files - what another relay left on its disk: this one starts with a copy of it */
export async function openRelayHere(
  appDir: string,
  files: string | null = null,
): Promise<TestRelay> {
  const dataDir = folderWith(files)
  const port = await claimPort()
  let aheadMs = 0
  let server: Server | null = null
  const pushes: Push[] = []
  const sendPush = (push: Push): Promise<void> => Promise.resolve(void pushes.push(push))
  const now = (): number => Date.now() + aheadMs
  const start = async (): Promise<void> => {
    server = await openServer({ dataDir, port, appDir, now, sendPush })
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
    pushes: () => pushes,
    close: async () => {
      await stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export async function openRelayProcess(
  appDir: string,
  files: string | null = null,
): Promise<TestRelay> {
  const dataDir = folderWith(files)
  const port = await claimPort()
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
    pushes: () => [],
    close: async () => {
      await stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function answering(port: number): Promise<void> {
  for (const end = Date.now() + patienceMs; Date.now() < end;) {
    const healthy = await fetch(`http://127.0.0.1:${port}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (healthy) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the relay did not answer within a minute')
}

function folderWith(files: string | null): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'mend-relay-'))
  if (files !== null) cpSync(files, folder, { recursive: true })
  return folder
}

function textUnder(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')
}
