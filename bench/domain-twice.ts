/** The domain with twice as many practices: a copy of it with a practice that does next to nothing beside each. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type * as couple from '@mend/domain/couple'

const root = path.resolve(import.meta.dirname, '..')
const copy = path.join(root, '.cache', 'domain-twice')

/** How many practices there are, and the copy that has that many more. */
export async function openTwice(): Promise<{
  readonly slices: number
  readonly twice: typeof couple
}> {
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(copy, { recursive: true })
  cpSync(path.join(root, 'domain', 'package.json'), path.join(copy, 'package.json'))
  cpSync(path.join(root, 'domain', 'src'), path.join(copy, 'src'), { recursive: true })
  const list = path.join(copy, 'src', 'slices.ts')
  const lines = readFileSync(list, 'utf8')
  const slices = lines.match(/^export /gm)?.length ?? 0
  const numbers = Array.from({ length: slices }, (_, index) => index + 1)
  writeFileSync(path.join(copy, 'src', 'practice', 'dummies.ts'), dummies(numbers))
  const names = numbers.map((number) => `dummy${number}`).join(', ')
  writeFileSync(list, `${lines}export { ${names} } from './practice/dummies.ts'\n`)
  const twice = (await import(path.join(copy, 'src', 'couple.ts'))) as typeof couple
  const known = Object.keys(twice.emptyCouple.shared).filter((name) => name.startsWith('dummy'))
  if (known.length !== slices) throw new Error('the copy has not got its practices')
  return { slices, twice }
}

/** Each has an event, a command, a state and a say in what is due. */
function dummies(numbers: readonly number[]): string {
  const head = `
import { both } from '../entry.ts'
import { none, setMany } from '../many.ts'
import { ok } from '../result.ts'
import { text } from '../shape.ts'
import { slice } from '../slice.ts'
`
  const each = (number: number) => `
export const dummy${number} = slice({
  events: { 'dummy-said-${number}': both({ words: text(200) }) },
  commands: { 'say-dummy-${number}': 'dummy-said-${number}' },
  empty: none,
  judge: (state, event) => ok(setMany(state, event.thread, event.words)),
  works: ['dummy-said-${number}'],
  due: () => [],
})
`
  return head + numbers.map(each).join('')
}
