/** T16: two who parted begin anew on the devices they have, by a yes from each, and with nothing of the old space. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { needs } from '../../web/src/rooms/needs/words.ts'
import { onboarding } from '../../web/src/words/en/onboarding.ts'
import { settings } from '../../web/src/words/en/settings.ts'
import { words } from '../../web/src/words/en.ts'
import { shareNeed } from '../support/needs.ts'
import { eventually, headed, shows } from '../support/road.ts'
import { copiedLink, openPair, press, reopen, safetyWords, type Pair, type Person } from '../two.ts'

const { anew, compare, done } = onboarding
const old = needs.sentence('free', 'I think')

let pair: Pair
beforeEach(async () => {
  pair = await openPair()
  await shareNeed(pair.ana, 'Ben', 'free', 'I think')
  await pair.ben.go('/needs')
  await eventually(() => shows(pair.ben, old))
})
afterEach(() => pair.close())

/** Ana goes and keeps her copy; Ben learns of it. */
async function part({ ana, ben }: Pair): Promise<void> {
  await ana.go('/settings/leaving')
  await press(ana, settings.leaving.go)
  await press(ana, settings.leaving.yes)
  await eventually(() => shows(ana, settings.leaving.done))
  await ben.go('/')
  await headed(ben, words.today.closed.title)
}

async function opensLink(person: Person, link: string): Promise<void> {
  const { pathname, hash } = new URL(link)
  await person.page.goto(`${person.origin}${pathname}${hash}`)
  await headed(person, anew.title)
}

async function seesTheOld(person: Person): Promise<boolean> {
  await person.go('/needs')
  await person.page.locator('h1').waitFor()
  return shows(person, old)
}

test('T16 · a new start is offered in one quiet place, asks both, and a no leaves everything as it was', async () => {
  const { ana, ben } = pair
  await part(pair)
  expect(await shows(ben, words.places.us.anew)).toBe(false)
  await ben.go('/us')
  await ben.page.getByRole('link', { name: words.places.us.anew }).click()
  await headed(ben, anew.title)
  await expect.poll(() => shows(ben, anew.nothing)).toBe(true)
  await press(ben, anew.later)
  await headed(ben, words.places.us.title('Ben', 'Ana'))
  await expect.poll(() => seesTheOld(ben)).toBe(true)

  // He asks; she says no to it: nothing is opened, and nothing of hers is gone.
  await ben.go('/invite/partner')
  await press(ben, anew.go)
  await opensLink(ana, await copiedLink(ben))
  await press(ana, anew.later)
  await ana.page.waitForTimeout(1_000)
  expect(await ben.page.locator('.safety-words').count()).toBe(0)
  await expect.poll(() => seesTheOld(ana)).toBe(true)
})

test('T16 · begun anew on the same devices, neither the old words nor the old rules are in the new space', async () => {
  const { ana, ben } = pair
  await part(pair)
  await ben.go('/invite/partner')
  await press(ben, anew.go)
  await opensLink(ana, await copiedLink(ben))
  await press(ana, anew.go)
  expect(await safetyWords(ana)).toBe(await safetyWords(ben))
  for (const person of [ana, ben]) await press(person, compare.match)
  for (const person of [ana, ben]) await press(person, done.go)
  await eventually(() => shows(ana, words.today.calm.note('Ben')))
  await eventually(() => shows(ben, words.today.calm.note('Ana')))
  expect([await seesTheOld(ana), await seesTheOld(ben)]).toEqual([false, false])

  await shareNeed(ben, 'Ana', 'heard', 'it is new')
  await eventually(() => shows(ana, needs.sentence('heard', 'it is new')))
  const again = await reopen(ana, '/needs')
  await eventually(() => shows(again, needs.sentence('heard', 'it is new')))
  expect(await shows(again, old)).toBe(false)
})
