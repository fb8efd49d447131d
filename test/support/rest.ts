/** Waiting until everything that still had to be said has been said. */
import type { Pair } from '../two.ts'

/** The relay's disk has not grown for a second and a half: what grows it from now on is what the test does. */
export async function relayRests({ relay, ana }: Pair): Promise<void> {
  for (let before = -1; before !== relay.disk().length;) {
    before = relay.disk().length
    await ana.page.waitForTimeout(1_500)
  }
}
