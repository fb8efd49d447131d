/** `npm run soak`: the long runs, one after the other; hours, outside npm test. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const runs = [
  'test/talk.soak.ts',
  'test/wander.soak.ts',
  'relay/test/relay.soak.ts',
  'coach/test/instead/offers.soak.ts',
]

const failed = runs.filter((run) => {
  console.log(`\n== ${run}`)
  return spawnSync(process.execPath, [run], { cwd: root, stdio: 'inherit' }).status !== 0
})
console.log(`\n${runs.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length === 0 ? 0 : 1
