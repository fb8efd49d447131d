/** The relay killed in the middle of its work, again and again: what it acknowledged is there. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { batchOf } from './support/batches.ts'
import { aSpace, create, enter, newIdentity } from './support/caller.ts'
import { openChild } from './support/child.ts'
import { killRounds } from './support/kill-rounds.ts'

// A thousand times: `npm run soak`.
test('killed twenty-four times under load, a relay loses nothing that it acknowledged', async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'mend-kill-'))
  try {
    const result = await killRounds({ dataDir, rounds: 24, seed: 2026, least: 1_200 })
    expect(result.faults).toEqual([])
    expect(result.acknowledged).toBeGreaterThan(1_200)
    expect(result.pending).toBe(0)
  } finally {
    rmSync(dataDir, { recursive: true })
  }
})

test('a match that one side was told is there for the other after a kill, whatever was said since', async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'mend-kill-'))
  const [ana, ben] = [newIdentity(), newIdentity()]
  const [space, tag] = [aSpace(), randomBytes(16)]
  const relay = await openChild({ DATA_DIR: dataDir })
  const hers = await create(relay.relayUrl, { space, identity: ana, listed: [ana, ben] })
  const his = await enter(relay.relayUrl, { space, identity: ben })
  hers.send({ kind: 'quiet', batch: batchOf(ana, { space, side: 0, yeses: [tag] }) })
  await hers.next('matches')
  his.send({ kind: 'quiet', batch: batchOf(ben, { space, side: 1, yeses: [tag] }) })
  const isTold = ({ matches }: { readonly matches: readonly { readonly tag: Uint8Array }[] }) =>
    matches.some((match) => Buffer.from(match.tag).equals(tag))
  expect(isTold(await his.next('matches'))).toBe(true)
  await relay.kill('SIGKILL')
  const again = await openChild({ DATA_DIR: dataDir })
  try {
    const back = await enter(again.relayUrl, { space, identity: ana })
    // Neither says it any more.
    back.send({ kind: 'quiet', batch: batchOf(ana, { space, side: 0 }) })
    expect(isTold(await back.next('matches'))).toBe(true)
    back.drop()
  } finally {
    await again.kill('SIGTERM')
    rmSync(dataDir, { recursive: true })
  }
})
