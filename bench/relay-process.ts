/** The processes of the relay's benchmark: contestants, loads, and what the system says of them. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Load, Result } from './relay-load.ts'

const here = import.meta.dirname
const peersDir = path.join(here, 'relay-peers')

export type Contestant = {
  readonly name: string
  readonly url: string
  readonly rssBytes: () => number
  readonly cpuMs: () => number
  readonly close: () => Promise<void>
}

/** Installs the peers where they are not yet, in their own folder. */
export function installPeers(): void {
  if (existsSync(path.join(peersDir, 'node_modules', 'yjs'))) return
  console.log('installing the peers (once) …')
  const words = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--silent']
  const done = spawnSync('npm', words, { cwd: peersDir, stdio: 'inherit' })
  if (done.status !== 0) throw new Error('the peers could not be installed')
}

const programs: Readonly<Record<string, string>> = {
  mend: 'relay-ours.ts',
  echo: 'relay-peers/echo.js',
  'y-websocket': 'relay-peers/y-websocket.js',
  hocuspocus: 'relay-peers/hocuspocus.js',
  automerge: 'relay-peers/automerge.js',
}
/** A peer made to keep each update on the disk before it passes it on; as people run them, none does. */
const durably = ', durable'
export const madeDurable = ['y-websocket', 'hocuspocus'].map((name) => name + durably)

/** @param prepare - fills the data folder before the contestant starts */
export async function openContestant(
  name: string,
  env: Readonly<Record<string, string>> = {},
  prepare: (dataDir: string) => void | Promise<void> = () => undefined,
): Promise<Contestant> {
  const spoken = name.replace(durably, '')
  const home = mkdtempSync(path.join(tmpdir(), `bench-${spoken}-`))
  mkdirSync(path.join(home, 'data'))
  await prepare(path.join(home, 'data'))
  const durable = spoken === name ? 'no' : 'yes'
  const child = spawn(process.execPath, [path.join(here, programs[spoken] ?? name)], {
    env: { ...process.env, DATA_DIR: path.join(home, 'data'), DURABLE: durable, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await said(child, /port (\d+)/)
  return {
    name: spoken,
    url: `ws://127.0.0.1:${port}`,
    rssBytes: () => 1024 * Number(/VmRSS:\s+(\d+)/.exec(proc(child, 'status'))?.[1]),
    cpuMs: () => {
      const fields = proc(child, 'stat').split(') ')[1]?.split(' ') ?? []
      return 10 * (Number(fields[11]) + Number(fields[12]))
    },
    close: async () => {
      const exited = once(child, 'exit')
      child.kill('SIGKILL')
      await exited
      rmSync(home, { recursive: true, force: true })
    },
  }
}

const proc = (child: ChildProcess, file: string): string =>
  readFileSync(`/proc/${child.pid ?? 0}/${file}`, 'utf8')

/** Resolves with what the pattern caught in the child's words. */
function said(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let words = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      words += chunk.toString()
      const found = pattern.exec(words)
      if (found !== null) resolve(found[1] ?? '')
    })
    child.once('exit', () => reject(new Error(`ended before it said ${String(pattern)}`)))
  })
}

export type Measured = Result & {
  /** What the contestant's process spent on each delivery, in microseconds. */
  readonly cpuUs: number
}

/** Runs a load in a process of its own. */
export async function runLoad(
  contestant: Contestant,
  load: Omit<Load, 'contestant' | 'url'>,
): Promise<Measured> {
  const program =
    contestant.name === 'automerge' ? 'relay-peers/automerge-load.js' : 'relay-load.ts'
  const asked = JSON.stringify({ contestant: contestant.name, url: contestant.url, ...load })
  const child = spawn(process.execPath, [path.join(here, program), asked], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let words = ''
  let cpuMs = 0
  child.stdout.on('data', (chunk: Buffer) => {
    const text = chunk.toString()
    if (text.includes('from')) cpuMs = -contestant.cpuMs()
    if (text.includes('to')) cpuMs += contestant.cpuMs()
    words += text
  })
  await once(child, 'exit')
  const line = words.split('\n').findLast((it) => it.startsWith('{'))
  if (line === undefined) throw new Error(`no result from ${contestant.name}`)
  const result = JSON.parse(line) as Result
  return { ...result, cpuUs: (1000 * cpuMs) / (result.perSecond * load.seconds) }
}

/** So many sockets come in and stay while `work` looks. */
export async function withIdle<Value>(
  contestant: Contestant,
  couples: number,
  work: () => Promise<Value>,
): Promise<Value> {
  const asked = {
    contestant: contestant.name,
    url: contestant.url,
    couples,
    seconds: 0,
    window: 0,
    perSecond: 1,
    idle: true,
  }
  const child = spawn(process.execPath, [path.join(here, 'relay-load.ts'), JSON.stringify(asked)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    await said(child, /(ready)/)
    return await work()
  } finally {
    child.kill('SIGKILL')
  }
}
