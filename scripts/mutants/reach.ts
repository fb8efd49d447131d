/** Which tests reach a source file, by following what each imports. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..', '..')

/**
 * The quick tests of a part that reach the file.
 *
 * @param file - from the root of the project
 * @returns those named after the file first, since they notice soonest
 */
export function testsReaching(part: string, file: string): readonly string[] {
  const wanted = path.join(root, file)
  const tests = globSync(`${part}/test/**/*.test.ts`, { cwd: root })
  const name = path.basename(file).replace(/\.tsx?$/, '')
  return tests
    .filter((test) => everythingUnder(path.join(root, test)).has(wanted))
    .toSorted((left, right) => Number(right.includes(name)) - Number(left.includes(name)))
}

const known = new Map<string, readonly string[]>()

function everythingUnder(start: string): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [start]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue
    found.add(file)
    waiting.push(...importsOf(file))
  }
  return found
}

function importsOf(file: string): readonly string[] {
  const before = known.get(file)
  if (before !== undefined) return before
  const text = readFileSync(file, 'utf8')
  const named = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, name]) => name ?? '',
  )
  const found = named.flatMap((name) => resolve(file, name) ?? [])
  known.set(file, found)
  return found
}

function resolve(file: string, name: string): string | null {
  if (name.startsWith('.')) {
    const found = path.resolve(path.dirname(file), name)
    return existsSync(found) && /\.tsx?$/.test(found) ? found : null
  }
  const [, part, door] = /^@mend\/([a-z]+)\/(.+)$/.exec(name) ?? []
  if (part === undefined || door === undefined) return null
  const { exports = {} } = JSON.parse(
    readFileSync(path.join(root, part, 'package.json'), 'utf8'),
  ) as { readonly exports?: Readonly<Record<string, string>> }
  const target = exports[`./${door}`]
  return target === undefined ? null : path.join(root, part, target)
}
