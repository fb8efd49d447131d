/** Builds the web app when, and only when, what it is made of has changed. */
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
export async function buildStale(): Promise<string> {
  await buildInto(dist)
  return dist
}

/** Builds into a folder, unless what lies there was made of these very sources; a rename makes it whole at once. */
export async function buildInto(folder: string): Promise<void> {
  const now = fingerprint()
  const stamp = (place: string): string => path.join(place, '.made-of')
  if (existsSync(stamp(folder)) && readFileSync(stamp(folder), 'utf8') === now) return
  const { build } = await import('vite')
  console.log('Building the app (only when it has changed) …')
  const draft = `${folder}.${process.pid}`
  await build({
    root: path.join(root, 'web'),
    logLevel: 'error',
    build: { outDir: draft, emptyOutDir: true },
  })
  writeFileSync(stamp(draft), now)
  rmSync(folder, { recursive: true, force: true })
  renameSync(draft, folder)
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
