/** What was red beside everything else, looked at once more alone: a fault is red twice, a busy machine once. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'

type Assertion = { readonly status: string; readonly fullName: string }
type Result = {
  readonly name: string
  readonly status: string
  readonly assertionResults: readonly Assertion[]
}
/** What vitest's JSON reporter writes, as far as it is read here. */
export type Report = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults?: readonly Result[]
}

export type Counts = {
  readonly passed: number
  readonly failed: number
  /** The names of those that were red once and green alone. */
  readonly once: readonly string[]
  /** The names of those that stayed red; fewer than `failed` where something died without a name. */
  readonly red: readonly string[]
}

// More red ones than these are no chance: something is broken, and is said at once.
const mostLookedAt = 6

/** The files of a report in which a test was red; none where too many were, or one could not even begin. */
export function worthALook({ testResults = [] }: Report): readonly string[] {
  const red = testResults.filter(({ status }) => status === 'failed')
  const reds = red.map(({ assertionResults }) => having(assertionResults, 'failed').length)
  const isChance = reds.every((count) => count > 0) && total(reds) <= mostLookedAt
  return isChance ? red.map(({ name }) => name) : []
}

/** @param again runs these files alone. @returns its report, or null where it died */
export function lookAgain(
  report: Report,
  again: (files: readonly string[]) => Report | null,
): Counts {
  const red = namesOf(report, 'failed')
  const first = { passed: report.numPassedTests, failed: report.numFailedTests, once: [], red }
  const files = worthALook(report)
  const second = files.length === 0 ? null : again(files)
  if (second === null || second.numPassedTests === 0) return first
  // What the second run did not reach, or left out, was not seen green.
  const green = namesOf(second, 'passed')
  const once = red.filter((name) => green.includes(name))
  const fresh = namesOf(second, 'failed').filter((name) => !red.includes(name))
  const stays = [...red.filter((name) => !green.includes(name)), ...fresh]
  const failed = Math.max(stays.length, second.numFailedTests)
  return { passed: first.passed + first.failed - failed, failed, once, red: stays }
}

/** Runs files of a suite alone, one after the other. */
export function runAlone(
  vitest: string,
  suite: string,
  file: string,
  files: readonly string[],
): Report | null {
  rmSync(file, { force: true })
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--project', suite, '--no-file-parallelism', ...reporters, ...files],
    { encoding: 'utf8', maxBuffer: mostPrinted, env: { ...process.env, NO_COLOR: '1' } },
  )
  console.log(`\n== ${suite}, a second look\n${stdout}${stderr}`)
  const second = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null
  // Ended badly without a red test: it died, whatever it wrote.
  return status !== 0 && second?.numFailedTests === 0 ? null : second
}

const mostPrinted = 64 * 1024 * 1024

function namesOf({ testResults = [] }: Report, status: Assertion['status']): readonly string[] {
  return testResults.flatMap(({ assertionResults }) => having(assertionResults, status))
}

function having(assertions: readonly Assertion[], status: Assertion['status']): readonly string[] {
  return assertions.filter((each) => each.status === status).map(({ fullName }) => fullName)
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0)
}
