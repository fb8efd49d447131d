/** R7: the history of repair belongs to both: the same entries, the same median, nobody counted. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { history } from '../../web/src/words/en/history.ts'
import { promise } from '../../web/src/rooms/promises/words.ts'
import { repair } from '../../web/src/rooms/repairs/words.ts'
import { flagRupture, headed } from '../support/road.ts'
import { follow, hour, offerRepair } from '../support/mend.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

let pair: Pair

beforeAll(async () => {
  pair = await openPair()
})
afterAll(() => pair.close())

const median = ({ page }: Person) => page.locator('[data-median]').innerText()
const entries = ({ page }: Person) => page.getByRole('list', { name: history.list }).innerText()

test('R7 · five repairs: the same five entries and the same median on both, and no tally', async () => {
  const { ana, ben, passTime } = pair
  for (const [line, waitMs] of [
    ['Monday', hour],
    ['Wednesday', 2 * hour],
    ['Friday', 5 * hour],
    // Under five, a middle says nothing, and nothing is said.
    ['Saturday', hour],
    ['Sunday', 5 * hour],
  ] as const) {
    const thread = await flagRupture(pair, line)
    await passTime(waitMs)
    const made = await offerRepair(ben, thread, 'Ana')
    if (line !== 'Monday' && line !== 'Wednesday') continue
    await ana.go(`/mend/${thread}/repairs/${made}`)
    await headed(ana, repair.page.theirs('Ben'))
    await press(ana, repair.page.answers.received)
    await follow(ana, repair.page.toPromise)
    if (line === 'Monday') await press(ana, promise.kept)
  }
  for (const person of [ana, ben]) {
    await person.go('/mend/history')
    await headed(person, history.title)
    const list = person.page.getByRole('list', { name: history.list })
    await expect.poll(() => list.getByRole('listitem').count()).toBe(5)
    expect(await median(person)).toContain(history.hours(2))
  }
  await expect.poll(() => entries(ana)).toBe(await entries(ben))
  expect(await entries(ana)).toContain(history.keptWord)
  for (const person of [ana, ben]) {
    // Neither read nor hidden in the page: no name stands beside a number, and on this page there are no names at all.
    expect(await person.page.locator('main').innerText()).not.toMatch(/Ana|Ben|\byou \d/)
    expect(await person.page.locator('main').innerHTML()).not.toMatch(/(Ana|Ben|You|you)\W{0,3}\d/)
  }
})
