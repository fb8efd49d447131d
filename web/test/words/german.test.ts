/** The German of the app: each file of words has its own, says the same things, and fills the same gaps. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { germanOf } from '../../../scripts/vite-language.ts'
import { sentences } from '../../src/words/sentences.ts'
import { differences } from './alike.ts'

const web = path.resolve(import.meta.dirname, '../..')
const english = globSync('{src,content}/**/*.ts', { cwd: web })
  .map((file) => path.join(web, file))
  .filter((file) => isEnglish(file))

function isEnglish(file: string): boolean {
  if (file.endsWith('.de.ts') || file.includes('/words/de')) return false
  if (/\/words\/en(?:\/|\.ts$)/.test(file)) return true
  return /= sentences[(<]/.test(readFileSync(file, 'utf8')) || existsSync(germanOf(file))
}

test('there are many', () => expect(english.length).toBeGreaterThan(100))

test.each(english.map((file) => path.relative(web, file)))('%s', async (file) => {
  const there = germanOf(path.join(web, file))
  const load = (from: string) => import(from) as Promise<object>
  expect(differences(await load(path.join(web, file)), await load(there))).toEqual([])
})

test('what is missing, over, empty, of another kind, or without its gap is found', () => {
  const said = {
    both: 'Yes',
    none: null,
    list: ['a'],
    to: (name: string) => `To ${name}`,
    in: { deep: (count: number) => `In ${count} days` },
  }
  expect(
    differences(sentences(said), sentences({ ...said, to: (name: string) => `An ${name}` })),
  ).toEqual([])
  for (const other of [
    { ...said, both: '' },
    { ...said, both: null },
    { ...said, list: [] },
    { ...said, more: 'x' },
    { ...said, to: () => 'An alle' },
    { ...said, in: { deep: () => 'Bald' } },
    { ...said, in: {} },
  ])
    expect(differences(sentences(said), sentences(other))).not.toEqual([])
})
