/** `npm run soak`: the long runs, one after the other; hours, outside npm test. `npm run soak -- failover` for those so named. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { notTriedCode } from '../test/support/system.ts'

const root = path.resolve(import.meta.dirname, '..')
const all = [
  'test/talk.soak.ts',
  'test/wander.soak.ts',
  'relay/test/relay.soak.ts',
  'relay/test/failover.soak.ts',
  'coach/test/instead/offers.soak.ts',
]
const [word = '', ...more] = process.argv.slice(2)
const runs = all.filter((run) => run.includes(word))

const codes = runs.map((run) => {
  console.log(`\n== ${run}`)
  // What is said after the name is the run's own: how often, and by which seed.
  return spawnSync(process.execPath, [run, ...more], { cwd: root, stdio: 'inherit' }).status
})
const count = (isSo: (code: number | null) => boolean): number => codes.filter(isSo).length
const passed = count((code) => code === 0)
const notTried = count((code) => code === notTriedCode)
const failed = runs.length - passed - notTried
const missing = notTried === 0 ? '' : `, ${notTried} not tried`
console.log(`\n${passed} passed, ${failed} failed${missing}`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
