/** The plan of the house: which part may import which, and only through its doors. */
import { readdirSync, readFileSync } from 'node:fs'
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

describe.each(parts)('%s', (part) => {
  const imports = sourcesOf(part).flatMap(importsOf)
  const foreign = imports.filter(({ to }) => !to.startsWith('.'))

  test('imports other parts only along its arrows, and only through their doors', () => {
    const toParts = foreign.filter(({ to }) => to.startsWith('@mend/'))
    const wrong = toParts.filter(({ to }) => {
      const [, other = '', ...door] = to.split('/')
      const doors = Object.keys(manifest(other).exports ?? {})
      return !arrows[part]?.includes(other) || !doors.includes(`./${door.join('/')}`)
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
})

test.each(pure)('%s is pure: it imports nothing of the world', (part) => {
  const world = sourcesOf(part)
    .flatMap(importsOf)
    .filter(({ to }) => !to.startsWith('.'))
  expect(world).toEqual([])
})

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
