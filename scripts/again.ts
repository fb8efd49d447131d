/** `npm run again -- 20 quick`: a suite so many times, until one of its tests is red; without a suite, all of `npm test`. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const [times = '5', suite] = process.argv.slice(2)
const command =
  suite === undefined
    ? ['scripts/test.ts']
    : ['node_modules/vitest/vitest.mjs', 'run', '--project', suite, '--reporter=dot']

for (let round = 1; round <= Number(times); round += 1) {
  const begun = performance.now()
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' })
  const seconds = Math.round((performance.now() - begun) / 1_000)
  console.log(`\n== ${round} of ${times}: ${status === 0 ? 'green' : 'red'}, ${seconds} s`)
  process.exitCode = status ?? 1
  if (status !== 0) break
}
