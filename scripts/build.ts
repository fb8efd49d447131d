/** Builds the web app when, and only when, what it is made of has changed. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const dist = path.join(root, 'web', 'dist')
const madeOf = [
  'domain/src',
  'coach/src',
  'coach/model',
  'wire/src',
  'device/src',
  'web',
  'package-lock.json',
]

/** @returns the folder with the built app. @throws when the build fails, with Vite's own words. */
export function buildStale(): string {
  buildInto(dist)
  return dist
}

/** Builds into a folder, unless what lies there was made of these very sources; a rename makes it whole at once. */
export function buildInto(folder: string): void {
  const now = fingerprint()
  const stamp = (place: string): string => path.join(place, '.made-of')
  if (existsSync(stamp(folder)) && readFileSync(stamp(folder), 'utf8') === now) return
  console.log('Building the app (only when it has changed) …')
  const draft = `${folder}.${process.pid}`
  runVite(['build', 'web', '--logLevel', 'error', '--outDir', draft, '--emptyOutDir'])
  writeFileSync(stamp(draft), now)
  rmSync(folder, { recursive: true, force: true })
  renameSync(draft, folder)
}

// A process of its own: a test runner's NODE_ENV would make an app for development, which keeps no shell on the device.
function runVite(args: readonly string[]): void {
  const bin = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const env = { ...process.env, NODE_ENV: 'production' }
  execFileSync(process.execPath, [bin, ...args], { cwd: root, env, stdio: 'inherit' })
}

/** One hash of everything that the built app is made of. */
export function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of madeOf.flatMap((part) => filesUnder(path.join(root, part)))) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file))
  }
  return hash.digest('hex')
}

const notMadeOf = new Set(['node_modules', 'test'])

function filesUnder(place: string): string[] {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => !notMadeOf.has(entry.name) && !entry.name.startsWith('dist'))
    .map((entry) => path.join(place, entry.name) + (entry.isDirectory() ? '/' : ''))
    .sort()
    .flatMap((file) => (file.endsWith('/') ? filesUnder(file) : [file]))
}
