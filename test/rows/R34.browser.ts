/** R34: the feeling is met first; a comparison is heard for Ben alone; no place for an idea until Ana asks. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { asked } from '../../web/src/rooms/asking/words.ts'
import { account } from '../../web/src/rooms/accounts/words.ts'
import { door } from '../../web/src/rooms/disclosures/door-words.ts'
import { today } from '../../web/src/rooms/disclosures/today.ts'
import { disclosure } from '../../web/src/rooms/disclosures/words.ts'
import { rupture } from '../../web/src/words/en/rupture.ts'
import { words } from '../../web/src/words/en.ts'
import { canPress, eventually, fill, flagRupture, headed, shows } from '../support/road.ts'
import { openPair, type Pair, press } from '../two.ts'

let pair: Pair
beforeEach(async () => {
  pair = await openPair()
})
afterEach(() => pair.close())

const { page, write, starters } = disclosure
const [, fear = ''] = starters.fear
const [, hurt = ''] = starters.account

/** Ana lets Ben see a fear; Ben has it open. */
async function sharesFear() {
  const { ana, ben } = pair
  await ana.go('/grow')
  await ana.page.getByRole('link', { name: door.title('Ben') }).click()
  await ana.page.getByRole('link', { name: disclosure.list.begin('Ben') }).click()
  await ana.page.getByText(disclosure.feelings.fear, { exact: true }).click()
  await fill(ana, write.label, 'I am afraid of growing old alone')
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, disclosure.list.title)
  await ben.go('/')
  await headed(ben, today.shared('Ana'))
  await press(ben, today.action)
  await headed(ben, page.theirs('Ana'))
}

test('R34 · “at least you …” is heard for Ben alone; acknowledging completes it; no idea until Ana asks', async () => {
  const { ana, ben } = pair
  await sharesFear()
  const idea = ben.page.getByLabel(page.idea, { exact: true })
  expect(await idea.count()).toBe(0)
  await fill(ben, page.label('Ana'), 'At least you have your sister')
  await ben.page.locator('[data-rule="minimising.at-least"]').waitFor()
  expect(await canPress(ben, page.share('Ana'))).toBe(true)
  await fill(ben, page.label('Ana'), '')
  await press(ben, fear)
  await press(ben, page.share('Ana'))
  await ben.page.locator('[data-acknowledged="words"]').waitFor()
  expect(await shows(ben, page.done('Ana'))).toBe(true)
  expect(await idea.count()).toBe(0)
  await ben.go('/')
  await eventually(async () => !(await shows(ben, today.shared('Ana'))))

  await ana.go('/')
  await headed(ana, today.acknowledged('Ben'))
  await press(ana, today.action)
  await ana.page.getByText(fear).waitFor()
  expect(await shows(ana, 'At least you')).toBe(false)
  expect(await ana.storage()).not.toContain('your sister')
  await press(ana, page.askIdeas)
  await ben.go('/disclosures')
  await ben.page.getByRole('link', { name: disclosure.list.theirs('Ana') }).click()
  await idea.waitFor()
  await idea.fill('We could visit my aunt together')
  await press(ben, page.giveIdea('Ana'))
  await ana.page.getByText('We could visit my aunt together').waitFor()
})

test('R34 · “I have read this. I need time until tonight” counts; taken back, it says the same as ever', async () => {
  const { ana, ben } = pair
  await sharesFear()
  await press(ben, page.tonight)
  await ben.page.locator('[data-acknowledged="until-tonight"]').waitFor()
  await ben.go('/')
  await eventually(async () => !(await shows(ben, today.shared('Ana'))))
  await pair.passTime(24 * 3_600_000)
  expect(await shows(ben, today.shared('Ana'))).toBe(false)
  await ana.go('/disclosures')
  await ana.page.getByRole('link', { name: disclosure.list.mine }).click()
  await ana.page.getByText(page.theyNeedTime('Ben')).waitFor()
  await press(ana, page.takeBack)
  await ana.page.getByRole('dialog').getByRole('button', { name: page.takeBack }).click()
  await ana.page.getByText(asked.takenBack).waitFor()
  await ben.go('/disclosures')
  await eventually(() => shows(ben, disclosure.list.empty))
  expect(await shows(ben, 'growing old')).toBe(false)
})

test('R34 · an account is met in the same way, first among the answers to it', async () => {
  const { ana, ben } = pair
  const thread = await flagRupture(pair)
  await ana.go(`/mend/${thread}/account`)
  await fill(ana, account.camera, 'The door was locked at nine.')
  await fill(ana, account.did, 'I was cold and felt forgotten.')
  await press(ana, words.app.shareWith('Ben'))
  await ben.go(`/mend/${thread}`)
  await ben.page.locator('summary', { hasText: rupture.ways }).click()
  await ben.page.getByRole('link', { name: disclosure.onPage.way('Ana') }).click()
  await headed(ben, page.account('Ana'))
  await press(ben, hurt)
  await press(ben, page.share('Ana'))
  await ben.page.locator('[data-acknowledged="words"]').waitFor()
  await ana.go(`/mend/${thread}`)
  await ana.page.getByText(disclosure.onPage.said.theirs('Ben')).waitFor()
})
