/** A Vite plugin that refuses an app in which a built file waits at its top for something. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync, type Plugin } from 'vite'

/**
 * Reads every script as it was written to disk, after all that a minifier makes of it.
 *
 * WebKit before 27 runs a module that imports one with such an await before its own imports have run (bug 242740):
 * names are missing at random, and most new people on a phone could not get in.
 * @throws where there is one, naming each file: then there is no app
 */
export function refuseTopLevelAwait(): Plugin {
  let outDir = ''
  return {
    name: 'mend-no-await',
    apply: 'build',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir)
    },
    writeBundle() {
      const waiting = scriptsUnder(outDir).filter((file) => awaitsAtTop(readFileSync(file, 'utf8')))
      const names = waiting.map((file) => path.relative(outDir, file)).join(', ')
      if (waiting.length > 0) throw new Error(`await at the top of a built file: ${names}`)
    },
  }
}

function scriptsUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.m?js$/.test(name))
    .map((name) => path.join(folder, name))
}

/** Whether a module's own evaluation waits: `await`, `for await` or `await using` outside every function. */
export function awaitsAtTop(code: string): boolean {
  const { program, errors } = parseSync('built.mjs', code)
  if (errors.length > 0) throw new Error(`a built file cannot be read: ${errors[0]?.message ?? ''}`)
  return waits(program)
}

function waits(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(waits)
  if (!isNode(node) || /Function/.test(node.type)) return false
  const { type } = node
  if (type === 'AwaitExpression' || (type === 'ForOfStatement' && node['await'] === true))
    return true
  if (type === 'VariableDeclaration' && node['kind'] === 'await using') return true
  return Object.values(node).some(waits)
}

function isNode(
  value: unknown,
): value is { readonly type: string; readonly [name: string]: unknown } {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  )
}
