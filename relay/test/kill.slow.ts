/** The relay killed in the middle of its work, again and again: what it acknowledged is there. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
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
