/** One machine of a Patroni cluster: started, killed whole or in part, stopped in its tracks, and asked who it is. */
import { spawn } from 'node:child_process'
import { chownSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathOf } from '../../../test/support/system.ts'
import { assigned, type FillIn } from './patroni-files.ts'
import { commandOf, family, gone, signal } from './processes.ts'

/** Whom its programs run as: Postgres refuses to be root. */
export type Account = { readonly uid: number; readonly gid: number }

/** Etcd, Patroni and Postgres, as one machine has them. */
export type Machine = {
  readonly name: string
  /** Where Patroni answers over HTTP, etcd to its clients, and Postgres. */
  readonly patroni: string
  readonly etcd: string
  readonly postgres: string
  readonly start: () => void
  /** SIGKILL of everything, as when the power goes. */
  readonly kill: () => Promise<void>
  readonly killPostgres: () => Promise<void>
  /** Everything stands still, as a partition does for all others; or goes on. */
  readonly freeze: (frozen: boolean) => void
  /** From now on what arrives from the leader lies unread. */
  readonly holdBack: () => void
  /** What lay unread is thrown away, as what was on its way is when the sender loses power. */
  readonly dropHeldBack: () => void
  /** The last that its Patroni wrote. */
  readonly lastWords: () => string
}

export function openMachine(parts: {
  readonly home: string
  readonly name: string
  readonly account: Account
  readonly fillIn: FillIn
}): Machine {
  const { name, account, fillIn } = parts
  const home = path.join(parts.home, name)
  const config = fillIn('config.yml', name)
  const etcd = assigned(fillIn('etcd', name))
  const dataDir = valueOf(config, 'data_dir')
  prepare(home, account, config)
  const log = path.join(home, 'patroni.log')
  let programs: readonly number[] = []
  const run = (command: string, words: readonly string[], env: NodeJS.ProcessEnv, to: string) => {
    const out = openSync(to, 'a')
    const child = spawn(command, words, { ...account, cwd: home, env, stdio: ['ignore', out, out] })
    child.on('error', (error) => writeFileSync(to, String(error)))
    return child.pid ?? -1
  }
  const postgres = (): readonly number[] => family(postmasterOf(dataDir))
  const everything = (): readonly number[] => [...programs.flatMap(family), ...postgres()]
  const receivers = (): readonly number[] =>
    postgres().filter((pid) => commandOf(pid).includes('walreceiver'))
  const kill = async (pids: readonly number[]): Promise<void> => {
    signal(pids, 'SIGKILL')
    await gone(pids)
  }
  return {
    name,
    patroni: `http://${listenOf(config, 'restapi')}`,
    etcd: etcd['ETCD_LISTEN_CLIENT_URLS'] ?? '',
    postgres: listenOf(config, 'postgresql'),
    start: () => {
      programs = [
        run(pathOf('Patroni', 1), [], { ...base, ...etcd }, path.join(home, 'etcd.log')),
        run(pathOf('Patroni'), [path.join(home, 'config.yml')], base, log),
      ]
    },
    kill: () => kill(everything()),
    killPostgres: () => kill(postgres()),
    freeze: (frozen) => signal(everything(), frozen ? 'SIGSTOP' : 'SIGCONT'),
    holdBack: () => signal(receivers(), 'SIGSTOP'),
    // It hears that it is to end before it reads on.
    dropHeldBack: () => {
      signal(receivers(), 'SIGTERM')
      signal(receivers(), 'SIGCONT')
    },
    lastWords: () => readFileSync(log, 'utf8').slice(-2_000),
  }
}

const base = { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8' }

function prepare(home: string, account: Account, config: string): void {
  for (const folder of ['', 'postgresql/15', 'etcd']) {
    mkdirSync(path.join(home, folder), { recursive: true, mode: 0o700 })
    chownSync(path.join(home, folder), account.uid, account.gid)
  }
  chownSync(path.join(home, 'postgresql'), account.uid, account.gid)
  writeFileSync(path.join(home, 'config.yml'), config)
}

/** The server over this folder, and never another that was given its number since. */
function postmasterOf(dataDir: string): number {
  try {
    const pid = Number(readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0])
    return commandOf(pid).includes(dataDir) ? pid : -1
  } catch {
    return -1
  }
}

const valueOf = (config: string, name: string): string =>
  new RegExp(`^ +${name}: (.+)$`, 'm').exec(config)?.[1] ?? ''

const listenOf = (config: string, part: string): string =>
  valueOf(config.slice(config.indexOf(`\n${part}:`)), 'listen')
