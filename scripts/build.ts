/** Builds the web app when, and only when, what it is made of has changed. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { makeFolder } from '../relay/src/sqlite/folder.ts'
import { type BuiltIn, languageOf } from './vite-language.ts'

const root = path.resolve(import.meta.dirname, '..')
const dist = path.join(root, 'web', 'dist')
const madeOf = [
  'domain/src',
  'coach/src',
  'coach/model',
  'wire/src',
  'device/src',
  'web',
  'scripts/vite-language.ts',
  'package-lock.json',
]

/**
 * Builds the app where that is due. Told to stop meanwhile, it leaves nothing behind.
 *
 * @returns the folder with the built app
 * @throws what one line says: see `whyNoBuild`
 */
export async function buildStale(folder = dist): Promise<string> {
  const draft = openDraft(folder)
  if (draft === null) return folder
  let building: ChildProcess | null = null
  const stop = (signal: NodeJS.Signals): void => {
    building?.kill(signal)
    draft.drop()
    process.exit(1)
  }
  for (const signal of stopping) process.once(signal, stop)
  let built = true
  for (const language of languages) {
    building = spawn(process.execPath, viteWords(draft.folder), viteOptions(language))
    const [code] = (await once(building, 'exit')) as [number | null]
    built = code === 0
    if (!built) break
  }
  for (const signal of stopping) process.off(signal, stop)
  settle(draft, built)
  return folder
}

/** Builds into a folder, unless what lies there was made of these very sources; a rename makes it whole at once. */
export function buildInto(folder: string): void {
  const draft = openDraft(folder)
  if (draft === null) return
  const fails = (language: BuiltIn): boolean =>
    spawnSync(process.execPath, viteWords(draft.folder), viteOptions(language)).status !== 0
  settle(draft, !languages.some(fails))
}

/** What stopped a build, in one line; null for what is a fault of ours. */
export function whyNoBuild(trouble: unknown): string | null {
  return trouble instanceof Error && 'code' in trouble && trouble.code === noBuild
    ? trouble.message
    : null
}

const noBuild = 'NO_BUILD'
const trouble = (line: string): Error => Object.assign(new Error(line), { code: noBuild })
const stopping = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

type Draft = {
  readonly folder: string
  /** Puts it in its place, whole. */
  readonly keep: () => void
  readonly drop: () => void
}

/** A folder beside the one to be, or null where nothing is to be built. @throws where it cannot be written to */
export function openDraft(folder: string): Draft | null {
  const now = fingerprint()
  if (readStamp(folder) === now) return null
  console.log('Building the app (only when it has changed) …')
  const draft = `${folder}.${process.pid}`
  writing(folder, () => {
    makeFolder(path.dirname(folder))
    dropOrphans(folder)
    mkdirSync(draft)
  })
  const drop = (): void => rmSync(draft, { recursive: true, force: true })
  const keep = (): void => {
    // Somebody else was faster, and may be reading it by now.
    if (readStamp(folder) === now) {
      drop()
      return
    }
    writeFileSync(path.join(draft, stamp), now)
    rmSync(folder, { recursive: true, force: true })
    renameSync(draft, folder)
  }
  return { folder: draft, drop, keep: () => writing(folder, keep, drop) }
}

function settle(draft: Draft, built: boolean): void {
  if (built) {
    draft.keep()
    return
  }
  draft.drop()
  throw trouble('The app was not built: what Vite says of it stands above.')
}

const stamp = '.made-of'

function readStamp(folder: string): string | null {
  try {
    return readFileSync(path.join(folder, stamp), 'utf8')
  } catch {
    return null
  }
}

/** What the system denies is said in one line, with its own word for it. */
function writing(folder: string, work: () => void, otherwise: () => void = () => undefined): void {
  try {
    work()
  } catch (denied) {
    otherwise()
    const code = denied instanceof Error && 'code' in denied ? String(denied.code) : 'unknown'
    throw trouble(
      `The app cannot be built into "${path.relative(root, folder)}" (${code}): give this account a place to write, or set "APP_DIR" to a built app`,
    )
  }
}

/** Drafts of builds that were killed: no process of their number is there any more. */
function dropOrphans(folder: string): void {
  const name = `${path.basename(folder)}.`
  for (const entry of readdirSync(path.dirname(folder))) {
    const pid = entry.startsWith(name) ? Number(entry.slice(name.length)) : Number.NaN
    if (Number.isInteger(pid) && pid > 0 && !isThere(pid))
      rmSync(path.join(path.dirname(folder), entry), { recursive: true, force: true })
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (trouble) {
    // Not ours to signal is there all the same.
    return trouble instanceof Error && 'code' in trouble && trouble.code === 'EPERM'
  }
}

// A process of its own: a test runner's NODE_ENV would make an app for development, which keeps no shell on the device.
const viteWords = (draft: string): readonly string[] => [
  path.join(root, 'node_modules', 'vite', 'bin', 'vite.js'),
  ...['build', 'web', '--logLevel', 'error', '--outDir', draft],
]
const viteOptions = (language: BuiltIn) =>
  ({
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', MEND_LANGUAGE: language },
    stdio: 'inherit',
  }) as const

/** In this order, into one folder: the first one empties it. What tries screens stands alone. */
const languages: readonly BuiltIn[] =
  languageOf(process.env['MEND_LANGUAGE']) === 'pseudo' ? ['pseudo'] : ['en', 'de']

/** One hash of everything that the built app is made of. */
export function fingerprint(): string {
  const hash = createHash('sha256').update(languages.join())
  for (const file of madeOf.flatMap((part) => filesUnder(path.join(root, part)))) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file))
  }
  return hash.digest('hex')
}

const notMadeOf = new Set(['node_modules', 'test'])
// The compiler keeps its own notes beside the sources.
const isSource = (name: string): boolean =>
  !notMadeOf.has(name) && !name.startsWith('dist') && !name.endsWith('.tsbuildinfo')

function filesUnder(place: string): string[] {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place, { withFileTypes: true })
    .filter(({ name }) => isSource(name))
    .map((entry) => path.join(place, entry.name) + (entry.isDirectory() ? '/' : ''))
    .sort()
    .flatMap((file) => (file.endsWith('/') ? filesUnder(file) : [file]))
}
