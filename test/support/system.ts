/** Programs that a test needs and npm cannot bring: found on this machine, or, as root on Debian, installed. */
import { execFileSync } from 'node:child_process'
import { accessSync, appendFileSync, constants, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

type Program = {
  /** What must be on the path; the first that is there of each row. */
  readonly commands: readonly (readonly string[])[]
  /** Python that must run without a word, where the program is a library. */
  readonly python?: string
  /** The oldest that will do, as its `--version` says. */
  readonly least?: number
  /** Debian's packages that bring it. */
  readonly debian: readonly string[]
}

const programs = {
  // 140, which Debian's lists held for long, lacks what Playwright sets downloads by.
  Firefox: { commands: [['firefox-esr', 'firefox']], least: 153, debian: ['firefox-esr'] },
  WebKit: {
    commands: [['WebKitWebDriver'], ['Xvfb'], ['dbus-run-session']],
    python: 'import gi; gi.require_version("Gtk", "3.0"); gi.require_version("WebKit2", "4.1")',
    debian: ['webkit2gtk-driver', 'xvfb', 'dbus', 'python3-gi', 'gir1.2-webkit2-4.1'],
  },
  icalendar: {
    commands: [['python3']],
    python: 'import icalendar, dateutil',
    debian: ['python3-icalendar'],
  },
  nginx: { commands: [['nginx']], debian: ['nginx-light'] },
  age: {
    commands: [['age']],
    python: 'import cryptography.hazmat.primitives.kdf.hkdf',
    debian: ['age', 'python3-cryptography'],
  },
  poppler: { commands: [['pdftotext']], debian: ['poppler-utils'] },
  Caddy: { commands: [['caddy']], debian: ['caddy'] },
  Patroni: {
    commands: [['patroni'], ['etcd'], ['pg_rewind']],
    debian: ['patroni', 'etcd-server', 'postgresql'],
  },
} satisfies Record<string, Program>

/** Debian's own: another Python on the path does not see Debian's libraries. */
export const systemPython = '/usr/bin/python3'

/** A program that some test needs. A new one is a line in `programs`. */
export type ProgramName = keyof typeof programs

/** Where the closing line of `npm test` reads what no test could try. */
export const notTriedFile = path.resolve(import.meta.dirname, '../../.cache/not-tried')

/** What a long run ends with that could not be tried: it has not passed. */
export const notTriedCode = 77

/**
 * Before a suite: has each program there, or writes down that it is not.
 *
 * @returns a line for each that is missing, ready to be printed as the last thing a run says
 */
export function provide(names: readonly ProgramName[]): readonly string[] {
  const lines = names.filter((name) => !isThere(name) && !install(name)).map(notTried)
  if (lines.length === 0) return []
  mkdirSync(path.dirname(notTriedFile), { recursive: true })
  appendFileSync(notTriedFile, lines.map((line) => `${line}\n`).join(''))
  return lines
}

/** What a run says of a program that is missing; it never counts as passed. */
export function notTried(name: ProgramName): string {
  return `not tried: ${name} (on Debian: apt-get install ${programs[name].debian.join(' ')})`
}

export function isThere(name: ProgramName): boolean {
  const { commands, python, least }: Program = programs[name]
  if (!commands.every((row) => row.some((command) => onPath(command) !== null))) return false
  if (least !== undefined && versionOf(pathOf(name)) < least) return false
  return python === undefined || runs(systemPython, ['-c', python])
}

/** @returns the program's first command, or the one with this number, as a path. @throws when it is missing */
export function pathOf(name: ProgramName, command = 0): string {
  const { commands }: Program = programs[name]
  const row = commands[command] ?? []
  const found = row.map(onPath).find((file) => file !== null)
  if (found === undefined) throw new Error(notTried(name))
  return found
}

function install(name: ProgramName): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false
  const packages = programs[name].debian
  console.log(`Installing ${packages.join(', ')} with apt-get: a test needs ${name} …`)
  // A machine's lists may be older than the machine, and name a program that is older still.
  apt('update')
  apt('install', '-y', '--no-install-recommends', ...packages)
  return isThere(name)
}

// Suites run beside each other, and of two that ask apt at once one is told that it is locked: they wait for each other.
const aptLock = path.join(tmpdir(), 'mend-tests-apt.lock')
const apt = (...args: readonly string[]): boolean => runs('flock', [aptLock, 'apt-get', ...args])

/** @returns the first number that the program says of itself; 0 where it says none */
function versionOf(file: string): number {
  const said = execFileSync(file, ['--version'], { encoding: 'utf8' })
  return Number(/\d+/.exec(said)?.[0] ?? 0)
}

function runs(command: string, args: readonly string[]): boolean {
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    execFileSync(command, args, { stdio: 'ignore', env })
    return true
  } catch {
    return false
  }
}

function onPath(command: string): string | null {
  const told = (process.env['PATH'] ?? '').split(path.delimiter)
  const folders = [...told, '/usr/bin', '/usr/sbin', ...postgresFolders()]
  const files = folders.filter((each) => each !== '').map((each) => path.join(each, command))
  return files.find(isExecutable) ?? null
}

/** Where Debian keeps Postgres's own programs: the newest first. */
function postgresFolders(): readonly string[] {
  const home = '/usr/lib/postgresql'
  if (!existsSync(home)) return []
  const versions = readdirSync(home).toSorted((a, b) => Number(b) - Number(a))
  return versions.map((version) => path.join(home, version, 'bin'))
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
