/** What somebody is called, or wrote, turns no sentence round: in every catalogue there is. */
import { expect, test } from 'vitest'
import { areSentences, sentences } from '../../src/words/sentences.ts'
import { troubles } from '../../src/words/en/no.ts'

const files: Readonly<Record<string, Readonly<Record<string, unknown>>>> = import.meta.glob(
  ['../../src/words/en/*.ts', '../../src/rooms/**/words.ts', '../../src/rooms/**/words/*.ts'],
  { eager: true },
)

const sources: Readonly<Record<string, string>> = import.meta.glob('../../src/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const made = sentences({
  said: (name: string, count: number) => `${name} said it ${String(count)} times.`,
  both: ({ me, you }: { me: string; you: string }) => `${me} and ${you}`,
  deep: { list: [{ of: (names: readonly string[]) => names.join(', ') }] },
})
const [open, close] = ['\u2068', '\u2069']

test('plain words stay as they are', () => {
  expect(made.said('Ana', 2)).toBe('Ana said it 2 times.')
  expect(made.said('Zoë-Noël 👩‍🚀', 2)).toBe('Zoë-Noël 👩‍🚀 said it 2 times.')
  expect(made.deep.list[0]?.of(['Ana', 'Ben'])).toBe('Ana, Ben')
})

test.each(['דנה', 'سارة', '\u202enaB', 'Ana \u200f', '𞤀𞤁', 'ߒߞߏ'])(
  '%j is held apart, wherever it stands',
  (name) => {
    expect(made.said(name, 2)).toMatch(/^\u2068.*\u2069 said it 2 times\.$/u)
    expect(made.both({ me: 'Ana', you: name })).toMatch(/^Ana and \u2068.*\u2069$/u)
    expect(made.deep.list[0]?.of([name, 'Ben'])).toMatch(/^\u2068.*\u2069, Ben$/u)
  },
)

test('nothing ends its own isolate early, or leaves one open', () => {
  const said = made.said(`\u2067a${close}\u202e${open}b\u202c`, 1)
  expect(said.split(open)).toHaveLength(2)
  expect(said.split(close)).toHaveLength(2)
  expect(said).not.toMatch(/[\u202a-\u202e\u2066\u2067]/u)
})

test('every catalogue of the app is made so', () => {
  const catalogues = Object.entries(files).flatMap(([file, exports]) =>
    Object.entries(exports)
      .filter(([, value]) => hasGaps(value))
      .map(([name, value]) => ({ name: `${file} ${name}`, held: areSentences(value) })),
  )
  expect(catalogues.length).toBeGreaterThan(25)
  expect(catalogues.filter(({ held }) => !held)).toEqual([])
  expect(areSentences(troubles)).toBe(true)
})

test('no file of the app keeps a catalogue for itself that is not made so', () => {
  const bare = Object.entries(sources)
    .filter(([file]) => !file.endsWith('/words/en.ts'))
    .filter(([, source]) => source.includes('satisfies Messages'))
  expect(Object.keys(sources).length).toBeGreaterThan(100)
  expect(bare.map(([file]) => file)).toEqual([])
})

function hasGaps(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some((each) => typeof each === 'function' || hasGaps(each))
}
