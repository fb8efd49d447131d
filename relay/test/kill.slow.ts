/** The relay killed in the middle of its work, again and again: what it acknowledged is there. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { killRounds } from './support/kill-rounds.ts'

// A hundred starts of a program: a minute on an idle machine, several on a busy one.
const withinMs = 400_000

test(
  'killed a hundred times under load, a relay loses nothing that it acknowledged',
  async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'mend-kill-'))
    try {
      const result = await killRounds({ dataDir, rounds: 100, seed: 2026 })
      expect(result.faults).toEqual([])
      expect(result.acknowledged).toBeGreaterThan(5_000)
      expect(result.pending).toBe(0)
    } finally {
      rmSync(dataDir, { recursive: true })
    }
  },
  withinMs,
)
