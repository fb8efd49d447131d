/** `npm test`: the checks, then every suite in turn, then one closing line of counts. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

type Report = { readonly numPassedTests: number; readonly numFailedTests: number }

const root = path.resolve(import.meta.dirname, '..')
const cache = path.join(root, '.cache')
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs')
const suites = ['quick', 'slow', 'browser', 'engines']

const checked = run('npm', ['run', '--silent', 'check'])
const reports = suites.map(runSuite)
const passed = sum(reports.map((report) => report.numPassedTests))
const failed = sum(reports.map((report) => report.numFailedTests)) + (checked ? 0 : 1)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

// A suite that dies before it reports counts as one failure: nothing is green by silence.
function runSuite(suite: string): Report {
  console.log(`\n== ${suite}`)
  mkdirSync(cache, { recursive: true })
  const file = path.join(cache, `${suite}.json`)
  rmSync(file, { force: true })
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  const fine = run(process.execPath, [vitest, 'run', '--project', suite, ...reporters])
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null
  if (report === null) return { numPassedTests: 0, numFailedTests: 1 }
  return { ...report, numFailedTests: report.numFailedTests || (fine ? 0 : 1) }
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
