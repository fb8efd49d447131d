/** `npm test`: every suite in turn, the checks beside them, and one closing line of counts. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

type Report = { readonly numPassedTests: number; readonly numFailedTests: number }

const root = path.resolve(import.meta.dirname, '..')
const cache = path.join(root, '.cache')
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs')
const suites = ['quick', 'slow', 'browser', 'engines']

// True minutes have to pass, and the checks keep one core: both do so beside the suites. What is measured comes last, alone.
const pacing = beside('pace', process.execPath, commandOf('pace'))
const checking = beside('check', 'npm', ['run', '--silent', 'check:sources'])
const reports: Report[] = []
for (const suite of suites) reports.push(await runSuite(suite))
reports.push(readReport('pace', await pacing))
const checked = [await checking, await beside('waits', 'npm', ['run', '--silent', 'check:waits'])]
const passed = sum(reports.map((report) => report.numPassedTests))
const failed =
  sum(reports.map((report) => report.numFailedTests)) + checked.filter((fine) => !fine).length
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

async function runSuite(suite: string): Promise<Report> {
  console.log(`\n== ${suite}`)
  const child = spawn(process.execPath, commandOf(suite), { cwd: root, stdio: 'inherit' })
  return readReport(suite, (await ended(child)) === 0)
}

/** What runs beside the suites says its piece in one go, when it is done. @returns whether it went well */
async function beside(name: string, command: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  }
  const fine = (await ended(child)) === 0
  console.log(`\n== ${name}${fine ? '' : ': failed'}\n${said}`)
  return fine
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on('close', resolve))
}

function fileOf(suite: string): string {
  return path.join(cache, `${suite}.json`)
}

function commandOf(suite: string): readonly string[] {
  mkdirSync(cache, { recursive: true })
  const file = fileOf(suite)
  rmSync(file, { force: true })
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  return [vitest, 'run', '--project', suite, ...reporters]
}

// A suite that dies before it reports counts as one failure: nothing is green by silence.
function readReport(suite: string, fine: boolean): Report {
  const file = fileOf(suite)
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null
  if (report === null) return { numPassedTests: 0, numFailedTests: 1 }
  return { ...report, numFailedTests: report.numFailedTests || (fine ? 0 : 1) }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
