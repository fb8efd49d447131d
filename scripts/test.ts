/** `npm test`: the checks, then every suite in turn, then one closing line of counts. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

type Report = { readonly numPassedTests: number; readonly numFailedTests: number }

const root = path.resolve(import.meta.dirname, '..')
const cache = path.join(root, '.cache')
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs')
const suites = ['quick', 'slow', 'browser', 'engines']

// True minutes have to pass: they do so beside the rest, on next to no machine.
const pacing = startPace()
const checked = run('npm', ['run', '--silent', 'check'])
const reports = [...suites.map(runSuite), await pacing]
const passed = sum(reports.map((report) => report.numPassedTests))
const failed = sum(reports.map((report) => report.numFailedTests)) + (checked ? 0 : 1)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

// A suite that dies before it reports counts as one failure: nothing is green by silence.
function runSuite(suite: string): Report {
  console.log(`\n== ${suite}`)
  const { file, command } = commandOf(suite)
  const fine = run(process.execPath, command)
  return readReport(file, fine)
}

async function startPace(): Promise<Report> {
  const { file, command } = commandOf('pace')
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  }
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  console.log(`\n== pace\n${said}`)
  return readReport(file, code === 0)
}

function commandOf(suite: string) {
  mkdirSync(cache, { recursive: true })
  const file = path.join(cache, `${suite}.json`)
  rmSync(file, { force: true })
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  return { file, command: [vitest, 'run', '--project', suite, ...reporters] }
}

function readReport(file: string, fine: boolean): Report {
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
