/** Builds the web app when, and only when, what it is made of has changed. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
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

/** Builds into a folder, unless what lies there was made of these very sources. */
export async function buildInto(folder: string): Promise<void> {
  const now = fingerprint()
  const stamp = path.join(folder, '.made-of')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  const { build } = await import('vite')
  console.log('Building the app (only when it has changed) …')
  await build({
    root: path.join(root, 'web'),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  })
  writeFileSync(stamp, now)
}

/** One hash of everything that the built app is made of. */
export function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of madeOf.flatMap((part) => filesUnder(path.join(root, part)))) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file))
  }
  return hash.digest('hex')
}

const notMadeOf = new Set(['dist', 'node_modules', 'test'])

function filesUnder(place: string): string[] {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => !notMadeOf.has(entry.name))
    .map((entry) => path.join(place, entry.name) + (entry.isDirectory() ? '/' : ''))
    .sort()
    .flatMap((file) => (file.endsWith('/') ? filesUnder(file) : [file]))
}
