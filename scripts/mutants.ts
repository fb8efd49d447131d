/** `npm run mutants -- [part …] [--sample N] [--seed S]`: small changes to the code, and whether a quick test notices each. */
import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { mutated, mutantsOf, type Mutant } from './mutants/make.ts'
import { testsReaching } from './mutants/reach.ts'
import { sampleOf } from './mutants/sample.ts'

const root = path.resolve(import.meta.dirname, '..')
const parts = ['domain', 'wire', 'device', 'relay', 'coach'] as const

/** A test that has not said no by then hangs, and somebody would notice that. */
const patienceMs = 180_000

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string', default: '20' }, seed: { type: 'string', default: 'mend' } },
})
const folder = mkdtempSync(path.join(tmpdir(), 'mend-mutants-'))
const chosen = positionals.length === 0 ? parts : parts.filter((part) => positionals.includes(part))
const results = chosen.map((part) => audit(part, Number(values.sample), values.seed))
for (const { part, noticed, tried } of results)
  console.log(`${part.padEnd(7)} ${noticed}/${tried} noticed`)
const noticed = results.reduce((sum, each) => sum + each.noticed, 0)
const tried = results.reduce((sum, each) => sum + each.tried, 0)
console.log(`all     ${noticed}/${tried} (${Math.round((100 * noticed) / Math.max(1, tried))} %)`)
rmSync(folder, { recursive: true })
process.exitCode = noticed >= 0.9 * tried ? 0 : 1

function audit(part: string, most: number, seed: string) {
  const all = globSync(`${part}/src/**/*.ts`, { cwd: root })
    .toSorted()
    .flatMap((file) => mutantsOf(file, readFileSync(path.join(root, file), 'utf8')))
  // Red already, every change would seem to be noticed.
  if (!passes(globSync(`${part}/test/**/*.test.ts`, { cwd: root }), null))
    throw new Error(`the quick tests of ${part} fail without any change`)
  const taken = sampleOf(all, most, seed, nameOf)
  console.log(`${part}: ${taken.length} of ${all.length}`)
  const fates = taken.map((mutant) => {
    const fate = fateOf(part, mutant)
    const becomes = mutant.becomes === ';' ? '(removed)' : mutant.becomes
    if (fate !== 'noticed')
      console.log(`  ${fate}: ${nameOf(mutant)}  ${oneLine(mutant.was)} → ${oneLine(becomes)}`)
    return fate
  })
  return { part, tried: fates.length, noticed: fates.filter((fate) => fate === 'noticed').length }
}

function fateOf(part: string, mutant: Mutant): 'noticed' | 'unnoticed' | 'no test reaches it' {
  const tests = testsReaching(part, mutant.file)
  if (tests.length === 0) return 'no test reaches it'
  const text = readFileSync(path.join(root, mutant.file), 'utf8')
  return passes(tests, { of: mutant.file, text: mutated(text, mutant) }) ? 'unnoticed' : 'noticed'
}

/** Runs the tests with one file changed in memory; the file itself is never touched. */
function passes(
  tests: readonly string[],
  changed: { readonly of: string; readonly text: string } | null,
): boolean {
  const file = path.join(folder, 'changed.ts')
  writeFileSync(file, changed?.text ?? '')
  const config = path.join('scripts', 'mutants', 'vitest.config.ts')
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const ran = spawnSync(process.execPath, [vitest, 'run', '--config', config, ...tests], {
    cwd: root,
    env: { ...process.env, MUTANT_OF: changed?.of ?? '', MUTANT_IN: file },
    stdio: 'ignore',
    timeout: patienceMs,
    killSignal: 'SIGKILL',
  })
  return ran.status === 0
}

function nameOf({ file, line, from, becomes }: Mutant): string {
  return `${file}:${line} (${from}, ${oneLine(becomes)})`
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 90 ? `${line.slice(0, 90)}…` : line
}
