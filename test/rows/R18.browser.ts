/** R18: "I slipped" begins again, linked to what went before; nothing is reset and nothing is red. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { history } from '../../web/src/words/en/history.ts'
import { promise } from '../../web/src/rooms/promises/words.ts'
import { rupture } from '../../web/src/words/en/rupture.ts'
import { flagRupture, headed, shows, startOf } from '../support/road.ts'
import { follow, makePromise, minute } from '../support/mend.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

let pair: Pair
let thread: string

beforeAll(async () => {
  pair = await openPair()
})
beforeEach(async () => {
  thread = await flagRupture(pair)
})
afterAll(() => pair.close())

async function readsKept(person: Person, kept: number, of: number): Promise<void> {
  await person.go('/mend/history')
  await expect.poll(() => shows(person, history.kept(kept, of))).toBe(true)
}

test('R18 · one tap on a missed promise: attempt two, attempt one still there, one occurrence less', async () => {
  const { ana, ben, passTime } = pair
  for (const what of ['call you at noon', 'bring bread', 'lock the door', 'ask first']) {
    const first = await makePromise(ana, thread, 'Ben', what)
    await ben.go(`/mend/${thread}/promises/${first}`)
    await headed(ben, promise.title.theirs('Ana'))
    await press(ben, promise.kept)
    await ben.page.getByText(promise.now.theirs.kept()).waitFor()
  }
  // Of four, a count says nothing: it is silent until there are five.
  await ben.go('/mend/history')
  await headed(ben, history.title)
  expect(await shows(ben, history.kept(4, 4))).toBe(false)

  const missed = await makePromise(ana, thread, 'Ben', 'bring the keys')
  await passTime(90 * minute)
  await expect.poll(() => shows(ana, promise.states.missed)).toBe(true)
  await ana.page.getByRole('button', { name: startOf(promise.slip.press) }).click()
  await expect.poll(() => shows(ana, promise.attempt(2))).toBe(true)

  await ben.go(`/mend/${thread}`)
  await expect.poll(() => shows(ben, promise.attempt(2))).toBe(true)
  await ben.go(`/mend/${thread}/promises/${missed}`)
  await headed(ben, promise.title.theirs('Ana'))
  await expect.poll(() => shows(ben, promise.now.theirs.retried('Ana'))).toBe(true)
  await follow(ben, promise.next)
  await expect.poll(() => shows(ben, promise.lineItem(1))).toBe(true)
  await expect.poll(() => shows(ben, promise.lineItem(2))).toBe(true)
  for (const person of [ana, ben]) await readsKept(person, 4, 5)

  await ben.go(`/mend/${thread}`)
  await follow(ben, new RegExp(promise.attempt(2)))
  await press(ben, promise.kept)
  for (const person of [ana, ben]) await readsKept(person, 5, 6)
})

test('R18 · for the other there is a need to say, and no way to charge', async () => {
  const { ana, ben, passTime } = pair
  const made = await makePromise(ana, thread, 'Ben', 'lock the door')
  await passTime(90 * minute)
  await ben.go(`/mend/${thread}/promises/${made}`)
  await headed(ben, promise.title.theirs('Ana'))
  await ben.page.getByRole('link', { name: promise.needInstead }).waitFor()
  expect(
    await ben.page.getByRole('button', { name: /missed|broken|late\b|slipped/i }).count(),
  ).toBe(0)
  await follow(ben, promise.needInstead)
  await ben.page.waitForURL((url) => url.pathname.startsWith('/needs'))
  await ben.go(`/mend/${thread}`)
  await expect.poll(() => shows(ben, rupture.said)).toBe(true)
})
