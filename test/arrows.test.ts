/** The plan of the house: which part may import which, and only through its doors. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const arrows: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  coach: [],
  wire: [],
  device: ['wire'],
  relay: ['wire'],
  web: ['domain', 'coach', 'device'],
}
const parts = Object.keys(arrows)
const pure = ['domain', 'coach', 'wire']

/** Folders that are allowed more files than twenty, until they are sorted. */
const roomFor: Readonly<Record<string, number>> = { 'domain/src': 27 }

type Import = { readonly file: string; readonly to: string }

function sourcesOf(part: string): string[] {
  return readdirSync(path.join(root, part, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(part, 'src', file))
}

// Static, dynamic and type-only imports alike, as the compiler sees them.
function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(root, file), 'utf8')
  return ts.preProcessFile(text).importedFiles.map(({ fileName }) => ({ file, to: fileName }))
}

const manifest = (
  part: string,
): { dependencies?: object; devDependencies?: object; exports?: object } =>
  JSON.parse(readFileSync(path.join(root, part, 'package.json'), 'utf8')) as object

/** A door is listed by its name, or by the pattern of a folder in which each file has its own: then it must be there. */
function isDoor(part: string, door: string): boolean {
  const exports: Readonly<Record<string, string>> = { ...manifest(part).exports }
  if (door in exports) return true
  const pattern = exports['./*']
  const file = pattern?.replaceAll('*', door.slice('./'.length))
  return file !== undefined && existsSync(path.join(root, part, file))
}

describe.each(parts)('%s', (part) => {
  const imports = sourcesOf(part).flatMap(importsOf)
  const foreign = imports.filter(({ to }) => !to.startsWith('.'))

  test('imports other parts only along its arrows, and only through their doors', () => {
    const toParts = foreign.filter(({ to }) => to.startsWith('@mend/'))
    const wrong = toParts.filter(({ to }) => {
      const [, other = '', ...door] = to.split('/')
      return !arrows[part]?.includes(other) || !isDoor(other, `./${door.join('/')}`)
    })
    expect(wrong).toEqual([])
  })

  test('imports no package that it does not declare', () => {
    const declared = Object.keys({
      ...manifest(part).dependencies,
      ...manifest(part).devDependencies,
    })
    const builtin = (to: string): boolean => part === 'relay' && isBuiltin(to)
    const wrong = foreign.filter(
      ({ to }) =>
        !declared.some((name) => to === name || to.startsWith(`${name}/`)) &&
        !builtin(to) &&
        !to.startsWith('virtual:'),
    )
    expect(wrong).toEqual([])
  })

  test('reaches no file outside its own folder', () => {
    const wrong = imports.filter(
      ({ file, to }) =>
        to.startsWith('.') &&
        !path.join(path.dirname(file), to).startsWith(path.join(part, path.sep)),
    )
    expect(wrong).toEqual([])
  })

  test('opens every file with a caption of one sentence', () => {
    const uncaptioned = sourcesOf(part).filter((file) => {
      const first = readFileSync(path.join(root, file), 'utf8').split('\n').slice(0, 2).join(' ')
      return !/^\/\*\*|^\/\/ /.test(first)
    })
    expect(uncaptioned).toEqual([])
  })

  test('has no loop among its files', () => {
    expect(loopIn(imports)).toBeNull()
  })

  test('has no folder with more than twenty files', () => {
    // The German of a file is the same file to whoever looks for something.
    const folders = sourcesOf(part)
      .filter((file) => !file.endsWith('.de.ts'))
      .map((file) => path.dirname(file))
    const many = (folder: string): number => folders.filter((each) => each === folder).length
    const crowded = [...new Set(folders)].filter((each) => many(each) > (roomFor[each] ?? 20))
    expect(crowded).toEqual([])
  })
})

// The web's folders still know each other in both directions.
test.each(parts.filter((part) => part !== 'web'))(
  '%s has no loop among its folders: whoever enters one need not come back',
  (part) => {
    expect(loopIn(betweenFolders(part, sourcesOf(part).flatMap(importsOf)))).toBeNull()
  },
)

test.each(pure)('%s is pure: it imports nothing of the world', (part) => {
  const world = sourcesOf(part)
    .flatMap(importsOf)
    .filter(({ to }) => !to.startsWith('.'))
  expect(world).toEqual([])
})

test('an import of types alone is an import, and closes a loop', () => {
  const { importedFiles } = ts.preProcessFile(
    "import type { A } from './a.ts'; import { type B } from './b.ts'; export type { C } from './c.ts'; export * from './d.ts'",
  )
  expect(importedFiles.map(({ fileName }) => fileName)).toEqual([
    ...['./a.ts', './b.ts', './c.ts', './d.ts'],
  ])
  const loop = [
    { file: 'x/a.ts', to: './b.ts' },
    { file: 'x/b.ts', to: './c.ts' },
    { file: 'x/c.ts', to: './a.ts' },
  ]
  expect(loopIn(loop)).toEqual(['x/a.ts', 'x/b.ts', 'x/c.ts', 'x/a.ts'])
  expect(loopIn(loop.slice(1))).toBeNull()
})

/** Imports as arrows between the first folders below `src`; a file that lies in none stands for itself. */
function betweenFolders(part: string, imports: readonly Import[]): readonly Import[] {
  const src = path.join(part, 'src')
  const placeOf = (file: string): string =>
    path.join(src, path.relative(src, file).split(path.sep)[0] ?? '')
  return imports.flatMap(({ file, to }) => {
    if (!to.startsWith('.')) return []
    const [from, into] = [file, path.join(path.dirname(file), to)].map(placeOf)
    if (from === undefined || into === undefined || from === into) return []
    return [{ file: from, to: `./${path.relative(path.dirname(from), into)}` }]
  })
}

/** @returns the files of one import loop, or null */
function loopIn(imports: readonly Import[]): readonly string[] | null {
  const next = new Map<string, string[]>()
  for (const { file, to } of imports) {
    if (to.startsWith('.'))
      next.set(file, [...(next.get(file) ?? []), path.join(path.dirname(file), to)])
  }
  const done = new Set<string>()
  const walk = (file: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file]
    if (done.has(file)) return null
    done.add(file)
    for (const to of next.get(file) ?? []) {
      const loop = walk(to, [...trail, file])
      if (loop !== null) return loop
    }
    return null
  }
  for (const file of next.keys()) {
    const loop = walk(file, [])
    if (loop !== null) return loop
  }
  return null
}
