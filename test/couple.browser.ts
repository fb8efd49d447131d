/** A couple that is handed to a test: as one that has just paired, and with a history of its own. */
import { expect, test, vi } from 'vitest'
import { needs } from '../web/src/rooms/needs/words.ts'
import { words } from '../web/src/words/en.ts'
import { shareNeed } from './support/needs.ts'
import { pairRests } from './support/rest.ts'
import { eventually, headed, shows } from './support/road.ts'
import { openPair, type Person } from './two.ts'

/** What a browser holds, without the words: each store with its count, and each key with whether it can leave. */
async function shapeOf(person: Person): Promise<readonly string[]> {
  const lines = (await person.storage()).split('\n')
  return lines.filter((line) => /^(== |key )/.test(line)).toSorted()
}

test('has in both browsers what two have who paired a moment ago, and keys that cannot leave', async () => {
  const [handed, by] = [await openPair(), await openPair({ paired: 'by hand' })]
  for (const person of [handed.ana, handed.ben]) await headed(person, words.today.calm.title)
  for (const pair of [handed, by]) await pairRests(pair)
  for (const name of ['ana', 'ben'] as const) {
    // Both are looked at anew: either may still have a word to write down.
    await vi.waitFor(
      async () => expect(await shapeOf(handed[name])).toEqual(await shapeOf(by[name])),
      { timeout: 30_000 },
    )
    expect(await shapeOf(handed[name])).toContain('key AES-GCM false')
  }
  await Promise.all([handed.close(), by.close()])
})

test('says to its own partner what another couple of the same pairing never hears of', async () => {
  const [one, other] = [await openPair(), await openPair()]
  const before = other.relay.disk()
  await shareNeed(one.ana, 'Ben', 'heard', 'the kettle is on')
  await one.ben.go('/needs')
  await eventually(() => shows(one.ben, needs.sentence('heard', 'the kettle is on')))
  await other.ben.go('/needs')
  await headed(other.ben, needs.title)
  await shareNeed(other.ana, 'Ben', 'free', 'it rains')
  await eventually(() => shows(other.ben, needs.sentence('free', 'it rains')))
  expect(await shows(other.ben, 'the kettle is on')).toBe(false)
  expect(await shows(one.ben, 'it rains')).toBe(false)
  expect(one.relay.dataDir).not.toBe(other.relay.dataDir)
  expect(other.relay.disk()).not.toBe(before)
  await Promise.all([one.close(), other.close()])
})
