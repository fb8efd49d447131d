/** `node scripts/events.ts`: writes the kinds of events into docs/events.md, from the shapes by which they are checked. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { EventSpec } from '../domain/src/entry.ts'
import type { Fields } from '../domain/src/shape.ts'
import { entriesOf, slices } from '../domain/src/table.ts'

const root = path.resolve(import.meta.dirname, '..')
/** Where the page is. */
export const eventsPage = path.join(root, 'docs/events.md')
const samples = path.join(root, 'domain/test/events')

const heading = '## Every kind\n'

/** The page as it should be: what was written by hand down to the heading, and behind it what the shapes say. */
export function pageOfEvents(page: string): string {
  const at = page.indexOf(heading)
  if (at < 0) throw new Error(`docs/events.md expected "${heading.trim()}"`)
  return `${page.slice(0, at)}${heading}\n${everyKind()}`
}

function everyKind(): string {
  const parts = entriesOf(slices).map(([name, slice]) => {
    const slot = 'sealed' in slice ? slice.sealed.slot : null
    const specs: readonly (readonly [string, EventSpec])[] = Object.entries(slice.events)
    return [`### ${name}`, codeOf(kindsOf(specs, slot)), ...sampleOf(specs)].join('\n\n')
  })
  return `${parts.join('\n\n')}\n`
}

function kindsOf(
  specs: readonly (readonly [string, EventSpec])[],
  slot: string | null,
): readonly string[] {
  const width = Math.max(...specs.map(([kind]) => kind.length)) + 2
  return specs.flatMap(([kind, spec]) => [
    `${kind.padEnd(width)}${audienceOf(spec, slot)}`,
    ...fieldsOf(spec.fields),
  ])
}

function audienceOf({ audience, proven }: EventSpec, slot: string | null): string {
  if (proven === true) return `${audience}, by a match alone`
  return audience === 'sealed' ? `sealed, in the slot thread/${slot}` : audience
}

function fieldsOf(fields: Fields): readonly string[] {
  const width = Math.max(0, ...Object.keys(fields).map((name) => name.length)) + 2
  return Object.entries(fields).map(([name, { form }]) => `    ${name.padEnd(width)}${form}`)
}

const codeOf = (lines: readonly string[]): string => lines.map((line) => `    ${line}`).join('\n')

/** One that was really stored, of the first kind that has one; none of the kinds that no text can be. */
function sampleOf(specs: readonly (readonly [string, EventSpec])[]): readonly string[] {
  const files = specs.map(([kind]) => path.join(samples, `${kind}.1.json`))
  const file = files.find((each) => existsSync(each))
  if (file === undefined) return []
  const sample: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return ['One of them, as it is stored:', codeOf([JSON.stringify(sample)])]
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(eventsPage, pageOfEvents(readFileSync(eventsPage, 'utf8')))
}
