/** `npm run rows`: the two-browser tests of the practices, one line a row, then the count. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

type Verdict = 'pass' | 'fail' | 'none'
type Report = {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[]
  }[]
}

const root = path.resolve(import.meta.dirname, '..')
const report = path.join(root, '.cache', 'rows.json')
const numbered = (letter: string, last: number): string[] =>
  Array.from({ length: last }, (_, index) => `${letter}${index + 1}`)
const groups = { G: 7, H: 8, R: 54, M: 3, T: 19 }
const rows = Object.entries(groups).flatMap(([letter, last]) => numbered(letter, last))

const results = runRows()
const verdicts = rows.map((row) => ({ row, verdict: verdictOf(row) }))
for (const { row, verdict } of verdicts) console.log(`${row} ${verdict}`)
const count = (wanted: Verdict): number =>
  verdicts.filter(({ verdict }) => verdict === wanted).length
console.log(`${count('pass')} pass, ${count('fail')} fail, ${count('none')} none`)
process.exitCode = count('fail') > 0 ? 1 : 0

function runRows(): readonly { title: string; status: string }[] {
  mkdirSync(path.dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const run = [
    'run',
    '--project',
    'browser',
    '--project',
    'pace',
    'test/rows',
    '--reporter=json',
    `--outputFile=${report}`,
  ]
  try {
    const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs')
    execFileSync(process.execPath, [vitest, ...run], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  } catch {
    // Failing rows are in the report; a run without a report is told below.
  }
  const parsed = JSON.parse(readFileSync(report, 'utf8')) as Report
  return parsed.testResults.flatMap((file) => file.assertionResults)
}

// A row passes when it has tests and each of them passed.
function verdictOf(row: string): Verdict {
  const mine = results.filter(({ title }) => title.startsWith(`${row} ·`))
  if (mine.length === 0) return 'none'
  return mine.every(({ status }) => status === 'passed') ? 'pass' : 'fail'
}
