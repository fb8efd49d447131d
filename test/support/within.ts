/** What a row promises in seconds, held by the machine as it is just then. */
import { expect } from 'vitest'
import type { Person } from '../two.ts'

/** Two pictures on every screen, when nothing else wants the machine: a thirtieth of a second, and the way there. */
const twoPicturesMs = 100

/**
 * What is seen comes within `ms`, or, on a machine that takes longer for two pictures than it should, as much later.
 *
 * @param seen - resolves once it is there; its own patience is for what hangs
 */
export async function within(
  ms: number,
  people: readonly Person[],
  seen: () => Promise<unknown>,
): Promise<void> {
  const before = await paceOf(people)
  const from = performance.now()
  await seen()
  const tookMs = performance.now() - from
  const after = await paceOf(people)
  expect(tookMs).toBeLessThan(ms * Math.max(before, after))
}

/** @returns 1 on a machine that is at leisure, more on a busy one */
export async function paceOf(people: readonly Person[]): Promise<number> {
  const from = performance.now()
  await Promise.all(
    people.map(({ page }) =>
      page.evaluate(
        () =>
          new Promise((resolve) =>
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(null))),
          ),
      ),
    ),
  )
  return Math.max(1, (performance.now() - from) / twoPicturesMs)
}
