/** The long runs: a thousand kills under load, a million frames gone wrong. `node relay/test/relay.soak.ts [kills] [frames] [seed]` */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { aBody, aSpace, create, newIdentity, push } from './support/caller.ts'
import { openChild } from './support/child.ts'
import { fuzz } from './support/fuzz.ts'
import { killRounds } from './support/kill-rounds.ts'

const [kills = 1_000, frames = 1_000_000, seed = Date.now() % 1_000_000] = process.argv
  .slice(2)
  .map(Number)
const home = mkdtempSync(path.join(tmpdir(), 'mend-soak-'))
console.log(`seed ${seed}`)
const faults = [...(await soakKills()), ...(await soakFrames())]
rmSync(home, { recursive: true })
for (const fault of faults) console.error(fault)
console.log(faults.length === 0 ? 'nothing was lost' : `${faults.length} faults`)
process.exit(faults.length === 0 ? 0 : 1)

async function soakKills(): Promise<readonly string[]> {
  const result = await killRounds({
    dataDir: path.join(home, 'kills'),
    rounds: kills,
    seed,
    onRound: (round) => {
      if ((round + 1) % 50 === 0) console.log(`killed ${round + 1} times`)
    },
  })
  console.log(
    `${result.acknowledged} envelopes acknowledged, ${result.pending} pending, ${result.faults.length} faults`,
  )
  return result.faults
}

/** The relay is a process of its own here, so that a crash would show as what it is. */
async function soakFrames(): Promise<readonly string[]> {
  const relay = await openChild({ DATA_DIR: path.join(home, 'frames') })
  const step = 20_000
  const strange: string[] = []
  for (let done = 0; done < frames; done += step) {
    const part = Math.min(step, frames - done)
    const told = await fuzz({ url: relay.relayUrl, frames: part, seed: seed + done, atOnce: 48 })
    strange.push(...told.strange)
    console.log(`${done + part} frames, ${told.refused} refused of the last ${part}`)
  }
  const anas = await create(relay.relayUrl, { space: aSpace(), identity: newIdentity() })
  if ((await push(anas, aBody())) !== 1) strange.push('after the noise, a push was not the first')
  await relay.kill('SIGTERM')
  return strange
}
