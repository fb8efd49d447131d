/** R12: body and tone first, both ready; and silent signs that arrive at once and stay nowhere. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { talk } from '../../web/src/rooms/talks/words/talk.ts'
import { floor } from '../../web/src/rooms/talks/words/floor.ts'
import { pairRests } from '../support/rest.ts'
import { headed } from '../support/road.ts'
import { within } from '../support/within.ts'
import { asked, readied, signed, stopped, worded } from '../support/talk.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

let pair: Pair

beforeAll(async () => {
  pair = await openPair()
})
afterAll(() => pair.close())

test('R12 · nothing goes on before both have ticked ready', async () => {
  const { ana, ben } = pair
  await asked(pair)
  for (const cue of talk.setUp.cues) await ana.page.getByText(cue).waitFor()
  await press(ana, talk.setUp.ready)
  await ana.page.getByText(talk.setUp.waiting('Ben')).waitFor()
  await headed(ben, talk.setUp.title)
  await headed(ana, talk.setUp.title)
  await press(ben, talk.setUp.ready)
  await headed(ana, talk.issue.title)
  await stopped(ana)
})

test('R12 · a nudge is on the other screen within two seconds, and afterwards in no store and not on the relay', async () => {
  const { ana, ben } = pair
  await asked(pair)
  await readied(pair)
  await worded(pair)
  await signed(pair)
  await pairRests(pair)
  const disk = pair.relay.disk().length
  const kept = await Promise.all([ana, ben].map(entries))
  await ben.page.evaluate(() => {
    navigator.vibrate = (pattern) => Reflect.set(window, 'buzzed', pattern)
  })
  await within(2_000, [ana, ben], async () => {
    await press(ana, floor.nudge.slower)
    await ben.page.getByText(floor.nudge.got.slower('Ana')).waitFor()
  })
  expect(await ben.page.evaluate(() => Reflect.get(window, 'buzzed') as unknown)).toBe(40)
  await ana.page.waitForTimeout(500)
  // Sealed, it would be bytes that no search finds: nothing at all was written, anywhere.
  expect(pair.relay.disk().length).toBe(disk)
  expect(await Promise.all([ana, ben].map(entries))).toEqual(kept)
  await stopped(ana)
  for (const person of [ana, ben]) {
    await person.page.reload()
    await headed(person, talk.over.left.title)
    expect(await person.page.locator('[data-nudge]').count()).toBe(0)
    expect(await person.storage()).not.toMatch(/nudge|slower/)
  }
  expect(pair.relay.disk()).not.toMatch(/nudge|slower/)
})

/** How many things each store of this browser holds. */
async function entries(person: Person): Promise<readonly string[]> {
  return (await person.storage()).split('\n').filter((line) => line.startsWith('== '))
}
