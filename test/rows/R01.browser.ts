/** R1: a rupture is named in one neutral line; what is mine alone stays mine. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { flag } from '../../web/src/rooms/ruptures/words.ts'
import { mend } from '../../web/src/words/en/mend.ts'
import { rupture } from '../../web/src/words/en/rupture.ts'
import { words } from '../../web/src/words/en.ts'
import { canPress, fill, flagRupture, headed, shows } from '../support/road.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

const line = 'The change of plans on Saturday'
const secret = 'kestrel-own-note'
let pair: Pair

beforeAll(async () => {
  pair = await openPair()
})
afterAll(() => pair.close())

const standing = ({ page }: Person) => page.getByRole('status', { name: rupture.where })

test('R1 · the other sees title and state only, acknowledges, and the state follows', async () => {
  const { ana, ben } = pair
  await ana.go('/mend')
  await ana.page.getByRole('link', { name: mend.flag }).click()
  await fill(ana, flag.line, line)
  await press(ana, flag.next)
  await ana.page.getByText(flag.wishes.talk, { exact: true }).click()
  await ana.page.getByRole('slider').fill('8')
  await fill(ana, flag.note, secret)
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, line)
  await expect.poll(() => standing(ana).innerText()).toContain(mend.states.flagged)

  await ben.go('/mend')
  await ben.page.getByRole('link', { name: line }).click()
  await headed(ben, line)
  await expect.poll(() => standing(ben).innerText()).toContain(mend.states.flagged)
  expect(await shows(ben, flag.strengthValue(8))).toBe(false)
  for (const kept of [await ben.page.content(), await ben.storage(), pair.relay.disk()]) {
    expect(kept).not.toContain(secret)
  }

  expect(await canPress(ana, rupture.acknowledge)).toBe(false)
  await press(ben, rupture.acknowledge)
  await expect.poll(() => standing(ben).innerText()).toContain(mend.states.acknowledged)
  await expect.poll(() => standing(ana).innerText()).toContain(mend.states.acknowledged)
})

test('R1 · no text on either screen counts who named more', async () => {
  for (const person of [pair.ana, pair.ben]) {
    for (const place of ['/', '/mend', '/mend/history']) {
      await person.go(place)
      await person.page.getByRole('heading', { level: 1 }).waitFor()
      expect(await person.page.locator('body').innerText()).not.toMatch(
        /(Ana|Ben|You)\W{0,3}\s?\d|\d+\s?(×|times)?\s?(by )?(Ana|Ben|you)\b/,
      )
    }
  }
})

test('R1 · before it is acknowledged, whoever named it can take it back', async () => {
  const { ana, ben } = pair
  await ana.go('/mend/new')
  await fill(ana, flag.line, 'Said too fast')
  await press(ana, flag.next)
  await ana.page.getByText(flag.wishes.pause, { exact: true }).click()
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, 'Said too fast')
  await ana.page.getByText(rupture.more).click()
  await press(ana, rupture.withdraw.start)
  await ana.page
    .locator('dialog[open]')
    .getByRole('button', { name: rupture.withdraw.press })
    .click()
  await expect.poll(() => standing(ana).innerText()).toContain(mend.states.withdrawn)
  await ben.go(new URL(ana.page.url()).pathname)
  await expect.poll(() => standing(ben).innerText()).toContain(mend.states.withdrawn)
  expect(await canPress(ben, rupture.acknowledge)).toBe(false)
})

test('R1 · parked, taken up again, helped from outside, let go: both read the same state', async () => {
  const { ana, ben } = pair
  const thread = await flagRupture(pair, 'The long drive')
  const both = async (state: string) => {
    for (const person of [ana, ben]) {
      await expect.poll(() => standing(person).innerText()).toContain(state)
    }
  }
  const end = async (person: Person, question: 'park' | 'outside' | 'letGo') => {
    const sheet = person.page.locator('dialog[open]')
    await person.page.getByText(rupture.more).click()
    await press(person, rupture[question].start)
    await sheet.getByRole('button', { name: rupture[question].press, exact: true }).click()
  }
  await ana.go(`/mend/${thread}`)
  await end(ben, 'park')
  await both(mend.states.parked)
  await press(ana, rupture.reopen)
  await both(mend.states.flagged)
  await ana.page.reload()
  await end(ana, 'outside')
  await both(mend.states['outside-help'])
  await ben.page.reload()
  await end(ben, 'letGo')
  await both(mend.states['let-go'])
})
