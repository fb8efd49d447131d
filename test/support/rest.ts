/** Waiting until everything that still had to be written down has been. */
import { expect } from 'vitest'
import type { Pair, Person } from '../two.ts'

const restMs = 1_000

/** Neither the relay's disk nor either browser's has changed for a second: what changes them from now on is what the test does. */
export async function pairRests({ relay, ana, ben }: Pick<Pair, 'relay' | 'ana' | 'ben'>) {
  const written = async (): Promise<string> =>
    [String(relay.disk().length), ...(await Promise.all([ana.storage(), ben.storage()]))].join()
  for (let before = ''; before !== (before = await written());)
    await ana.page.waitForTimeout(restMs)
}

/** Does it, and waits until it is written down on this person's device. */
export async function written(person: Person, act: () => Promise<void>): Promise<void> {
  const before = await person.storage()
  await act()
  await expect.poll(() => person.storage()).not.toBe(before)
  for (let last = ''; last !== (last = await person.storage());)
    await person.page.waitForTimeout(400)
}
