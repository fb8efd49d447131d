/** R45: good news is answered in three small ways, and a repair ends in one line of both, if they like. */
import { afterEach, expect, test } from 'vitest'
import { today } from '../../web/src/rooms/wins/today.ts'
import { meaning, wins } from '../../web/src/rooms/wins/words.ts'
import { words } from '../../web/src/words/en.ts'
import { eventually, fill, headed, mendRupture, shows } from '../support/road.ts'
import { openPair, type Pair, press } from '../two.ts'

const { one } = wins
let pair: Pair | null = null
afterEach(async () => {
  await pair?.close()
  pair = null
})

test('R45 · a win is asked about, lived again and marked; each answer is Ben’s own, and comes once', async () => {
  pair = await openPair()
  const { ana, ben } = pair
  await ana.go('/wins')
  await headed(ana, wins.title)
  await fill(ana, wins.label, 'I sang in the choir')
  await press(ana, words.app.shareWith('Ben'))
  await ben.go('/')
  await headed(ben, today.title('Ana'))
  await press(ben, today.action)
  await headed(ben, one.theirs('Ana'))
  for (const step of ['ask', 'relive', 'mark'] as const) {
    await ben.page.locator(`[data-step="${step}"]`).waitFor()
    await press(ben, one.use(one.hints[step]))
    await press(ben, one.send('Ana'))
  }
  await eventually(async () => (await ben.page.locator('[data-step]').count()) === 0)
  await ana.page.getByRole('link', { name: /I sang in the choir/ }).click()
  await headed(ana, one.mine)
  for (const hint of Object.values(one.hints)) await eventually(() => shows(ana, hint))
  await press(ana, one.takeBack)
  await headed(ana, wins.title)
  await ben.go('/wins')
  await eventually(() => shows(ben, wins.empty))
})

test('R45 · after a repair one line holds once both said yes to the same words', async () => {
  pair = await openPair()
  const { ana, ben } = pair
  const thread = await mendRupture(pair, 'Tuesday evening')
  await ana.page.getByRole('link', { name: meaning.line }).click()
  await headed(ana, meaning.title)
  await fill(ana, meaning.label, 'We say sorry sooner now')
  await press(ana, words.app.shareWith('Ben'))
  await eventually(() => shows(ana, meaning.waits('Ben')))
  await ben.go(`/wins/meaning/${thread}`)
  await headed(ben, meaning.title)
  await press(ben, meaning.agree)
  for (const person of [ana, ben]) {
    await eventually(async () => (await person.page.locator('[data-meaning]').count()) === 1)
    expect(await shows(person, 'We say sorry sooner now')).toBe(true)
  }
})
