/** What the documents say is so: formats, terms, threats, dependencies, commands, and how old the help lines are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { goodbyes, refusals } from '../wire/src/frames.ts'
import { labels } from '../wire/src/labels.ts'
import { directory } from '../web/src/screens/help/directory.ts'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const squeezed = (text: string): string =>
  text.replaceAll('\\|', '|').replaceAll(/\s+/g, ' ').trim()

describe('docs/protocol.md', () => {
  const protocol = squeezed(read('docs/protocol.md'))

  const formats = ['body', 'envelope', 'frames', 'labels', 'yes'].map(
    (name) => `wire/src/${name}.ts`,
  )
  const shared = [
    'copies/backup',
    'space/private-store',
    'pairing/sharing',
    'pairing/transcript',
  ].map((name) => `device/src/${name}.ts`)

  // A table of a format is what a docstring sets off by five spaces.
  test.each([...formats, ...shared])('has every table of %s, line by line', (file) => {
    const table = [...read(file).matchAll(/^ \* {5}(.+)$/gm)].map(([, line = '']) => squeezed(line))
    expect(table.length).toBeGreaterThan(0)
    expect(table.filter((line) => !protocol.includes(line))).toEqual([])
  })

  test('has every number that a relay answers with', () => {
    const yesNo = (is: boolean): string => (is ? 'yes' : 'no')
    const rows = [
      ...Object.entries(refusals).map(
        ([name, { code, closes, retry }]) => `| ${code} | ${name} | ${yesNo(closes)} | ${retry} |`,
      ),
      ...Object.entries(goodbyes).map(([name, code]) => `| ${code} | ${name} |`),
    ]
    expect(rows.filter((row) => !protocol.includes(row))).toEqual([])
  })

  test('names every label', () => {
    const names = Object.values(labels).map((label) => label.replace('mend/1 ', ''))
    expect(names.filter((name) => !protocol.includes(`\`${name}\``))).toEqual([])
  })
})

describe('docs/glossary.md', () => {
  const glossary = read('docs/glossary.md')
  // Each term of style.md §4.
  const terms = [
    ...['partner', 'couple', 'repair', 'softened start-up', 'complaint', 'criticism', 'contempt'],
    ...['defensiveness', 'stonewalling', 'flooding', 'time-out', 'turn', 'floor', 'reflect'],
    ...['validate', 'need', 'request', 'disclosure', 'responsiveness', 'habit', 'ritual'],
    ...['check-in', 'boundary', 'rupture', 'promise', 'park', 'command', 'refusal', 'event', 'log'],
    ...['entry', 'decide', 'fold', 'view', 'lift', 'device', 'envelope', 'payload', 'seal', 'open'],
    ...['identity key', 'couple key', 'epoch', 'pairing', 'safety words', 'sequence', 'counter'],
    ...['pending', 'acknowledged', 'relay', 'frame', 'audience'],
  ]
  const defined = [...glossary.matchAll(/^\| ([^|]+?) +\|/gm)].map(([, words = '']) => words)

  test.each(terms)('defines "%s"', (term) => {
    const word = new RegExp(`(^|[^\\w-])${term}($|[^\\w-])`)
    expect(defined.some((words) => word.test(words))).toBe(true)
  })
})

describe('docs/threat-model.md', () => {
  const model = read('docs/threat-model.md')

  test('has a row for each threat of the plan, by its number', () => {
    const numbers = [...model.matchAll(/^\| T(\d+) +\|/gm)].map(([, number]) => Number(number))
    expect(numbers).toEqual(Array.from({ length: 19 }, (_, index) => index + 1))
  })

  test('names no test that is not there', () => {
    const named = [...model.matchAll(/`([\w/-]+\.(?:test|slow|browser|engines)\.ts)`/g)]
    const files = named.map(([, file = '']) => file)
    expect(files.length).toBeGreaterThan(20)
    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([])
  })

  test('names the file in which each threat that `npm run rows` knows is tested', () => {
    const tested = readdirSync(path.join(root, 'test/rows')).flatMap((name) => {
      const titles = read(`test/rows/${name}`).matchAll(/test\(\s*'(T\d+) ·/g)
      return [...titles].map(([, threat]) => ({ threat, file: `\`test/rows/${name}\`` }))
    })
    const rows = model.split('\n')
    const wrong = tested.filter(({ threat, file }) => {
      const row = rows.find((line) => line.startsWith(`| ${threat} `)) ?? ''
      return !row.includes(file)
    })
    expect(tested.length).toBeGreaterThan(10)
    expect(wrong).toEqual([])
  })
})

describe('docs/architecture.md', () => {
  const architecture = read('docs/architecture.md')

  test('walks a keystroke through the house in nine lines', () => {
    const steps = [...architecture.matchAll(/^(\d)\. \*\*/gm)].map(([, number]) => Number(number))
    expect(steps).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('gives a reason for each package that the app, the relay or the start needs', () => {
    const table = architecture.slice(architecture.indexOf('## Dependencies'))
    const parts = ['.', 'domain', 'coach', 'wire', 'device', 'relay', 'web']
    const needed = parts.flatMap((part) => {
      const manifest = JSON.parse(read(`${part}/package.json`)) as {
        readonly dependencies?: Readonly<Record<string, string>>
      }
      return Object.keys(manifest.dependencies ?? {})
    })
    const foreign = needed.filter((name) => !name.startsWith('@mend/'))
    expect(foreign.filter((name) => !table.includes(`\`${name}\``))).toEqual([])
  })

  test('names no file and no folder that is not there', () => {
    const named = [
      ...architecture.matchAll(/`((?:domain|coach|wire|device|relay|web|test|docs)\/[\w./-]+)`/g),
    ]
    const places = named.map(([, place = '']) => place)
    expect(places.filter((place) => !existsSync(path.join(root, place)))).toEqual([])
  })
})

test('each link of a document leads somewhere', () => {
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    ...markdownUnder('docs'),
    ...markdownUnder('deploy'),
  ]
  const broken = documents.flatMap((file) =>
    [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
      .map(([, to = '']) => path.join(path.dirname(file), to))
      .filter((to) => !existsSync(path.join(root, to)))
      .map((to) => `${file} → ${to}`),
  )
  expect(broken).toEqual([])
})

test('each command that package.json or CONTRIBUTING.md names exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as {
    scripts: Readonly<Record<string, string>>
  }
  const files = Object.values(scripts).flatMap((line) => [
    ...line.matchAll(/(?:scripts|bench|coach)\/[\w./-]+\.(?:ts|js)/g),
  ])
  expect(files.map(([file]) => file).filter((file) => !existsSync(path.join(root, file)))).toEqual(
    [],
  )
  const told = [...read('CONTRIBUTING.md').matchAll(/npm run ([\w:]+)/g)].map(
    ([, name = '']) => name,
  )
  expect(told.filter((name) => !(name in scripts))).toEqual([])
})

const lines = directory.flatMap((country) => country.lines)

test.each(lines)('the help line $name was held against its source within 180 days', (line) => {
  expect(line.source).not.toBe('')
  const days = (Date.now() - Date.parse(line.verified_on)) / 86_400_000
  expect(days).toBeGreaterThanOrEqual(-1)
  expect(days).toBeLessThan(180)
})

function markdownUnder(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name))
}
