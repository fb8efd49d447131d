/** A network that goes while screens load ahead costs nobody a screen once it is back. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { flag } from '../web/src/rooms/ruptures/words.ts'
import { fill } from './support/road.ts'
import { openPair, type Pair } from './two.ts'

let pair: Pair
beforeEach(async () => {
  pair = await openPair()
})
afterEach(() => pair.close())

test.each([0, 300, 2_000])(
  'a relay that goes %d ms after the first picture, and comes back: every screen is there',
  async (ms) => {
    const { ana, relay } = pair
    await ana.page.waitForTimeout(ms)
    await relay.stop()
    // Long enough for whatever is loaded ahead to be asked for, in vain.
    await ana.page.waitForTimeout(2_000)
    await relay.start()
    await ana.go('/mend/new')
    await fill(ana, flag.line, 'After the network was gone')
    const field = ana.page.getByLabel(flag.line, { exact: true })
    await expect.poll(() => field.inputValue()).toBe('After the network was gone')
  },
)
