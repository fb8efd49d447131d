/** The relay by itself: with nothing else of ours beside it but the wire, it is whole and its types hold. */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
// Needed to check it, not to run it.
const tools = ['typescript', '@types/node', '@types/ws', '@types/web-push']

type Manifest = {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const manifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest

test('installed alone, the relay type-checks and starts', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'mend-alone-'))
  for (const part of ['relay', 'wire']) {
    for (const file of ['src', 'package.json', 'tsconfig.json'])
      cpSync(path.join(root, part, file), path.join(home, part, file), { recursive: true })
    link(path.join(home, part), path.join(home, 'node_modules/@mend', part))
  }
  cpSync(path.join(root, 'tsconfig.base.json'), path.join(home, 'tsconfig.base.json'))
  for (const name of closure([
    ...tools,
    ...Object.keys(manifest(path.join(root, 'relay')).dependencies ?? {}),
  ]))
    link(path.join(root, 'node_modules', name), path.join(home, 'node_modules', name))

  const checked = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', 'relay'],
    { cwd: home, encoding: 'utf8' },
  )
  expect(checked.stdout).toBe('')
  expect(checked.status).toBe(0)
  // A setting that is wrong is the quickest sign that every module was found and run.
  const started = spawnSync(process.execPath, ['relay/src/main.ts'], {
    cwd: home,
    encoding: 'utf8',
    env: { PORT: 'none' },
  })
  expect(started.stderr).toContain('"PORT" expected a whole number')
  rmSync(home, { recursive: true })
})

/** These packages and all that they need, ours left out. */
function closure(names: readonly string[], known = new Set<string>()): ReadonlySet<string> {
  for (const name of names) {
    const folder = path.join(root, 'node_modules', name)
    if (name.startsWith('@mend/') || known.has(name) || !existsSync(folder)) continue
    known.add(name)
    const { dependencies, optionalDependencies } = manifest(folder)
    closure(Object.keys({ ...dependencies, ...optionalDependencies }), known)
  }
  return known
}

function link(to: string, from: string): void {
  mkdirSync(path.dirname(from), { recursive: true })
  symlinkSync(to, from)
}
