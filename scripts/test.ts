/** `npm test`: the suites in lanes, the checks beside them, and one closing line of counts. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { setPriority } from 'node:os'
import path from 'node:path'
import { browserPath } from '../test/browser.ts'
import { appFolder } from '../test/support/app.ts'
import { notTriedFile } from '../test/support/system.ts'
import { type Counts, lookAgain, type Report, runAlone } from './second-look.ts'

type SuiteReport = { readonly suite: string; readonly report: Report }

const root = path.resolve(import.meta.dirname, '..')
const cache = path.join(root, '.cache')
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs')

// Each lane runs its suites in turn, and browsers take what there is: two more lanes wait for them no longer than one would.
// What counts seconds comes last in the longest of these, when the others are done.
const lanes = [['browser'], ['slow', 'engines', 'pace'], ['quick', 'browsers']]

// Types and lint have all the time there is: 0 goes first, 19 last.
const standsBack: Readonly<Record<string, number>> = { check: 10 }

const begun = performance.now()
rmSync(notTriedFile, { force: true })
// What the suites themselves hold (arrows, examples, documents, budgets) is not held twice.
const checking = said('check', 'npm', ['run', '--silent', 'check:code'])
// Made once, before several ask for it at the same moment.
browserPath()
appFolder()
const told = (await Promise.all(lanes.map(runLane))).flat()
// Before the second look, so that it is alone.
const checked = await checking
const reports = told.map(seenTwice)
const passed = sum(reports.map((report) => report.passed))
const failed = sum(reports.map((report) => report.failed)) + (checked ? 0 : 1)
// Never hidden: whoever reads the record sees what leaned on chance or on a busy machine.
const once = reports
  .flatMap((report) => report.once)
  .map((name) => `red once, green alone: ${name}`)
// The end of a record is what is kept of it: what is red is named there.
const red = [...reports.flatMap(redOf), ...(checked ? [] : ['the checks'])]
const stays = red.map((name) => `red: ${name}`)
// What this machine lacks and could not be given was not tried: said last, never counted; a build machine lacks nothing.
const lacking = existsSync(notTriedFile) ? readFileSync(notTriedFile, 'utf8').trim() : ''
const counts = `${passed} passed, ${failed} failed${lacking === '' ? '' : `\n${lacking}`}`
console.log(['', `in ${since(begun)}`, ...once, ...stays, counts].join('\n'))
const whole = lacking === '' || process.env['CI'] === undefined
process.exitCode = failed === 0 && passed > 0 && whole ? 0 : 1

async function runLane(suites: readonly string[]): Promise<readonly SuiteReport[]> {
  const run: SuiteReport[] = []
  for (const suite of suites) {
    run.push({
      suite,
      report: readReport(suite, await said(suite, process.execPath, commandOf(suite))),
    })
  }
  return run
}

// A quick test waits for nothing outside itself: a red one is a fault, and is looked at by a person.
function seenTwice({ suite, report }: SuiteReport): Counts {
  return lookAgain(report, (files) =>
    suite === 'quick' ? null : runAlone(vitest, suite, fileOf(`${suite}-alone`), files),
  )
}

function redOf({ failed, red }: Counts, index: number): readonly string[] {
  const unnamed = failed > red.length ? [`the suite "${told[index]?.suite}" died`] : []
  return [...red, ...unnamed]
}

/** Runs it, and says its piece and its time in one go when it is done. @returns whether it went well */
async function said(name: string, command: string, args: readonly string[]): Promise<boolean> {
  const from = performance.now()
  console.log(`== ${name} begins`)
  // A dot in colours is twenty bytes, and there are thousands: whoever reads the record looks for words.
  const env = { ...process.env, NO_COLOR: '1' }
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  if (child.pid !== undefined) setPriority(child.pid, standsBack[name] ?? 0)
  let words = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (words += chunk.toString()))
  }
  const fine = (await ended(child)) === 0
  console.log(`\n== ${name}${fine ? '' : ' failed'}, ${since(from)}\n${words}`)
  return fine
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on('close', resolve))
}

/** @returns minutes and seconds, as 9:05 */
function since(from: number): string {
  const seconds = Math.round((performance.now() - from) / 1_000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
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
