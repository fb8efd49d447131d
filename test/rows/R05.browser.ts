/** R5: a repair in three parts, with a time, and three answers, of which one is told to nobody. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { repair } from '../../web/src/rooms/repairs/words.ts'
import { words } from '../../web/src/words/en.ts'
import { pairRests } from '../support/rest.ts'
import { canPress, fill, flagRupture, headed, shows } from '../support/road.ts'
import { follow, offerRepair, soon, writeRepair } from '../support/mend.ts'
import { openPair, type Pair, press } from '../two.ts'

const { look, page, parts } = repair
let pair: Pair
let thread: string

beforeEach(async () => {
  pair = await openPair()
  thread = await flagRupture(pair)
})
afterEach(() => pair.close())

test('R5 · it goes as a repair only with a time; what is tapped as missing reopens there', async () => {
  const { ana, ben } = pair
  await writeRepair(ana, thread, 'Ben', false)
  expect(await canPress(ana, look.share('Ben'))).toBe(false)
  await expect.poll(() => canPress(ana, look.note('Ben'))).toBe(true)
  await follow(ana, look.open.due)
  await soon(ana)
  await follow(ana, parts.concrete.next)
  await follow(ana, parts.change.next)
  await expect.poll(() => canPress(ana, look.share('Ben'))).toBe(true)
  await press(ana, look.share('Ben'))

  await ben.go(`/mend/${thread}`)
  await follow(ben, repair.onPage.read('Ana'))
  await headed(ben, page.theirs('Ana'))
  await press(ben, page.answers.missing)
  await ben.page.getByText(page.answers.parts.impact, { exact: true }).click()
  await press(ben, page.answers.sendMissing('Ana'))
  await expect.poll(() => shows(ben, page.missing.theirs)).toBe(true)
  expect(await ben.page.locator('textarea').count()).toBe(0)

  await follow(ana, repair.onPage.addMissing)
  await headed(ana, page.mine)
  await follow(ana, page.addMissing)
  await headed(ana, parts.impact.title('Ben'))
  await expect.poll(() => shows(ana, page.tapped('Ben'))).toBe(true)
  const impact = ana.page.getByLabel(parts.impact.label, { exact: true })
  await expect.poll(() => impact.inputValue()).toBe('left you alone with the evening')
  await impact.fill('left you alone, and you had said it mattered')
  for (const part of ['impact', 'concrete', 'change'] as const) await follow(ana, parts[part].next)
  await press(ana, look.share('Ben'))
  await expect.poll(() => shows(ben, 'and you had said it mattered')).toBe(true)

  await press(ben, page.answers.received)
  await expect.poll(() => shows(ben, page.received.theirs)).toBe(true)
  await ana.go(`/mend/${thread}`)
  await follow(ana, /A repair you offered/)
  await expect.poll(() => shows(ana, page.received.mine('Ben'))).toBe(true)
  expect(await ana.page.locator('body').innerText()).not.toMatch(/forgiven\?|do you forgive/i)
})

test('R5 · fewer than three parts go as a note, at once', async () => {
  const { ana, ben } = pair
  await ana.go(`/mend/${thread}/repair/impact`)
  await fill(ana, parts.impact.label, 'made your evening small')
  for (const part of ['impact', 'concrete', 'change'] as const) await follow(ana, parts[part].next)
  expect(await canPress(ana, look.share('Ben'))).toBe(false)
  await press(ana, look.note('Ben'))
  await ben.go(`/mend/${thread}`)
  await follow(ben, /A note from Ana/)
  await expect.poll(() => shows(ben, 'made your evening small')).toBe(true)
})

test('R5 · “not ready” looks like no answer, and no second repair knocks for a week', async () => {
  const { ana, ben, passTime } = pair
  await offerRepair(ana, thread, 'Ben')
  await ben.go(`/mend/${thread}`)
  await follow(ben, repair.onPage.read('Ana'))
  await headed(ben, page.theirs('Ana'))
  await expect.poll(() => shows(ana, page.delivered('Ben'))).toBe(true)
  await pairRests(pair)
  const before = await ana.page.locator('main').innerText()
  const stored = await ana.storage()
  await press(ben, page.answers.notReady)
  await expect.poll(() => shows(ben, page.notReady('Ana'))).toBe(true)
  await ana.page.waitForTimeout(700)
  expect(await ana.page.locator('main').innerText()).toBe(before)
  expect(await ana.storage()).toBe(stored)

  await writeRepair(ana, thread, 'Ben', true)
  await expect.poll(() => shows(ana, repair.resting.title('Ben'))).toBe(true)
  expect(await canPress(ana, look.share('Ben'))).toBe(false)
  await passTime(7 * 24 * 3_600_000 + 60_000)
  await ana.go(`/mend/${thread}/repair/concrete`)
  await soon(ana)
  await ana.go(`/mend/${thread}/repair/look`)
  await expect.poll(() => canPress(ana, look.share('Ben'))).toBe(true)
})

test('R5 · offline it waits calmly and arrives by itself', async () => {
  const { ana, ben } = pair
  await ana.offline(true)
  await writeRepair(ana, thread, 'Ben', true)
  await press(ana, look.share('Ben'))
  await headed(ana, 'Tuesday evening')
  await expect.poll(() => shows(ana, words.today.side.waiting)).toBe(true)
  await ana.page.reload()
  await headed(ana, 'Tuesday evening')
  await ana.offline(false)
  await ben.go(`/mend/${thread}`)
  await expect.poll(() => shows(ben, repair.onPage.line.theirs('Ana'))).toBe(true)
})
