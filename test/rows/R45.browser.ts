/** R45: help from outside: a card for its own person, what a therapist gave, and a packet of one's own words. */
import { afterEach, expect, test } from 'vitest'
import { behaviours } from '../../web/src/rooms/behaviours/words.ts'
import { outside, sessions } from '../../web/src/rooms/outside/words.ts'
import { today } from '../../web/src/rooms/outside/today.ts'
import { coached } from '../../web/src/words/en/coached.ts'
import { words } from '../../web/src/words/en.ts'
import { flagRupture, eventually, fill, headed, shows } from '../support/road.ts'
import { pairRests } from '../support/rest.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

const dayMs = 86_400_000
let pair: Pair | null = null
afterEach(async () => {
  await pair?.close()
  pair = null
})

/** Whether Today has the card for this person. */
async function isOffered(person: Person): Promise<boolean> {
  await person.go('/')
  await person.page.locator('h1').waitFor()
  return shows(person, today.card.title)
}

test('R45 · the third open hurt on one topic shows each the card alone, and not again for thirty days', async () => {
  pair = await openPair()
  const { ana, ben, passTime } = pair
  await flagRupture(pair, 'Money again')
  await flagRupture(pair, 'Who pays the rent')
  expect(await isOffered(ana)).toBe(false)
  await flagRupture(pair, 'My salary')
  await eventually(() => isOffered(ana))
  await eventually(() => isOffered(ben))
  await pairRests(pair)
  const before = await ben.storage()

  await ana.go('/outside')
  await headed(ana, outside.title)
  expect(await shows(ana, outside.card.about.money)).toBe(true)
  expect(await shows(ana, outside.card.note('Ben'))).toBe(true)
  await eventually(async () => !(await isOffered(ana)))
  // Ben's is his own: what Ana saw changes nothing of his.
  await pairRests(pair)
  expect(await ben.storage()).toBe(before)
  expect(await isOffered(ben)).toBe(true)

  // It would be there again on the same hurts; a month has to pass since she saw it.
  await passTime(20 * dayMs)
  expect(await isOffered(ana)).toBe(false)
})

test('R45 · whoever writes that nothing helps reads one line, and nothing of it leaves the device', async () => {
  pair = await openPair()
  const { ana, ben } = pair
  const thread = await flagRupture(pair, 'Tuesday evening')
  await ana.go(`/mend/${thread}/repair/impact`)
  const field = ana.page.locator('textarea').first()
  await field.fill('We talked, and nothing helps any more.')
  await eventually(() => shows(ana, coached.nothingHelps))
  await ana.page.getByRole('link', { name: coached.outside }).click()
  await headed(ana, outside.title)
  expect(await shows(ana, outside.card.body)).toBe(false)
  await pairRests(pair)
  expect(await ben.storage()).not.toContain('nothing helps')
  // Not again for a month, wherever she writes it.
  await ana.go(`/mend/${thread}/account`)
  await ana.page.locator('textarea').first().fill('Nothing helps.')
  await ana.page.locator('textarea').first().blur()
  expect(await shows(ana, coached.nothingHelps)).toBe(false)
})

test('R45 · what a therapist gave becomes a card, a step, a ritual, with its words', async () => {
  pair = await openPair()
  const { ana, ben } = pair
  const thread = await flagRupture(pair, 'Tuesday evening')
  await ana.go('/outside')
  await ana.page.getByRole('link', { name: outside.sessionsDoor }).click()
  await headed(ana, sessions.title)
  await fill(ana, sessions.label, 'Ten minutes after dinner')
  await press(ana, words.app.shareWith('Ben'))
  await ben.go('/outside/sessions')
  await ben.page.getByRole('link', { name: /Ten minutes after dinner/ }).click()
  await headed(ben, sessions.one.title)
  await ben.page.getByRole('button', { name: sessions.one.card }).click()
  await ana.go('/talk')
  await ana.page.getByRole('link', { name: sessions.cards.door }).click()
  await headed(ana, sessions.cards.title)
  await eventually(() => shows(ana, 'Ten minutes after dinner'))

  const one = new URL(ben.page.url()).pathname
  const field = (text: string) =>
    eventually(async () =>
      (
        await ben.page
          .locator('textarea, input')
          .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value).join('\n'))
      ).includes(text),
    )
  await ben.page.getByRole('button', { name: sessions.one.step('Tuesday evening') }).click()
  await ben.page.waitForURL((url) => url.pathname === `/mend/${thread}/step/new`)
  await field('Ten minutes after dinner')
  await ben.go(one)
  await ben.page.getByRole('button', { name: sessions.one.ritual }).click()
  await ben.page.waitForURL((url) => url.pathname === '/rituals/new/own')
  await field('Ten minutes after dinner')
  await ben.go(one)
  await ben.page.getByRole('button', { name: sessions.one.ours }).click()
  await headed(ben, behaviours.form.ours.title)
  await field('Ten minutes after dinner')
  await ben.go(one)
  await press(ben, sessions.one.letGo)
  await headed(ben, sessions.title)
  await ana.go('/outside/sessions')
  await eventually(() => shows(ana, sessions.empty))
})
