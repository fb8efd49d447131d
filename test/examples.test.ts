/** The examples in docstrings are true: each `expression // value` line is run. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

type Example = { readonly file: string; readonly expression: string; readonly value: string }

const root = path.resolve(import.meta.dirname, '..')
const examples = ['domain', 'coach', 'wire', 'device'].flatMap(examplesOf)

function examplesOf(part: string): Example[] {
  return readdirSync(path.join(root, part, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const file = path.join(part, 'src', name)
      const blocks = readFileSync(path.join(root, file), 'utf8').matchAll(
        /@example\n([\s\S]*?)(?=\n \* @|\n \*\/)/g,
      )
      return [...blocks].flatMap(([, block = '']) =>
        linesOf(block).map((line) => ({ file, ...line })),
      )
    })
}

// A line without a value is set-up for the reader's eye and is not run.
function linesOf(block: string): { expression: string; value: string }[] {
  return block
    .split('\n')
    .map((line) => line.replace(/^\s*\*\s?/, ''))
    .filter((line) => line.includes(' // '))
    .map((line) => {
      const cut = line.lastIndexOf(' // ')
      return { expression: line.slice(0, cut).trim(), value: line.slice(cut + 4).trim() }
    })
}

test('there are examples to run', () => {
  expect(examples.length).toBeGreaterThan(0)
})

test.each(examples)('$file: $expression', async ({ file, expression, value }) => {
  const module = (await import(path.join(root, file))) as Record<string, unknown>
  const names = Object.keys(module)
  const run = (code: string): unknown =>
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code is our own docstring
    (new Function(...names, `return (${code})`) as (...args: unknown[]) => unknown)(
      ...names.map((name) => module[name]),
    )
  expect(run(expression)).toEqual(run(value))
})
