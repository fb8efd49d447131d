/** R6: a promise with a time, closed by whoever it was made to. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { account } from '../../web/src/rooms/accounts/words.ts'
import { promise } from '../../web/src/rooms/promises/words.ts'
import { words } from '../../web/src/words/en.ts'
import { forge, forgedIt } from '../support/forge.ts'
import { fill, flagRupture, headed, shows } from '../support/road.ts'
import { makePromise, minute } from '../support/mend.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

const { states } = promise
let pair: Pair
let thread: string

beforeAll(async () => {
  pair = await openPair()
})
beforeEach(async () => {
  thread = await flagRupture(pair)
})
afterAll(() => pair.close())

const standing = ({ page }: Person) => page.locator('.standing').innerText()
const keeps = async ({ page }: Person) => await page.getByRole('button', { name: /kept/ }).count()

async function promised(what: string): Promise<string> {
  const { ana, ben } = pair
  const made = await makePromise(ana, thread, 'Ben', what)
  await ben.go(`/mend/${thread}/promises/${made}`)
  await headed(ben, promise.title.theirs('Ana'))
  return made
}

async function bothRead(state: string): Promise<void> {
  for (const person of [pair.ana, pair.ben]) {
    await expect.poll(() => standing(person)).toContain(state)
  }
}

test('R6 · due after twenty minutes on both; the promiser cannot close it, the receiver does', async () => {
  const { ana, ben, passTime } = pair
  const made = await promised('check in with you')
  await bothRead(states.open)
  await passTime(20 * minute)
  await bothRead(states.due)
  expect(await keeps(ana)).toBe(0)

  await forge(ana, 'account-shared', { kind: 'promise-kept', thread: made, onTime: true })
  await ana.go(`/mend/${thread}/account`)
  await fill(ana, account.camera, 'The phone rang.')
  await fill(ana, account.did, 'I forgot.')
  await press(ana, words.app.shareWith('Ben'))
  await expect.poll(() => forgedIt(ana)).toBe(true)
  await ben.page.waitForTimeout(1_000)
  await ana.go(`/mend/${thread}/promises/${made}`)
  await bothRead(states.due)

  await press(ben, promise.keptOnTime)
  await bothRead(states.kept)
  await expect.poll(() => shows(ana, promise.now.mine.kept('Ben'))).toBe(true)
})

test('R6 · with both offline at the due time, the state is right, and stays right after sync', async () => {
  const { ana, ben, passTime } = pair
  await promised('bring the tickets')
  await Promise.all([ana.offline(true), ben.offline(true)])
  await passTime(20 * minute)
  await bothRead(states.due)
  await press(ben, promise.keptLate)
  await expect.poll(() => standing(ben)).toContain(states.late)
  expect(await standing(ana)).toContain(states.due)
  await Promise.all([ana.offline(false), ben.offline(false)])
  await bothRead(states.late)
})

test('R6 · a time that has passed is never a verdict: it can still be kept', async () => {
  const { ben, passTime } = pair
  await promised('water the plants')
  await passTime(3 * 60 * minute)
  await bothRead(states.missed)
  await press(ben, promise.keptLate)
  await bothRead(states.late)
})
