/** R20: two needs, each understood by the other, and only what both could try becomes the step. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { papers } from '../../web/src/rooms/talks/words/papers.ts'
import { canPress, fill, headed, shows } from '../support/road.ts'
import { begun, chooses, onFrom, walkTo } from '../support/talk.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

let pair: Pair
const { needs } = papers
const promote = ({ page }: Person) => page.getByRole('button', { name: needs.promote }).count()

beforeAll(async () => {
  pair = await openPair()
  await begun(pair)
  await walkTo(pair, 'needs')
})
afterAll(() => pair.close())

test('R20 · each confirms the other’s wording, and a new wording asks again', async () => {
  const { ana, ben } = pair
  await fill(ana, needs.mine, 'To be asked first.')
  await press(ana, needs.share)
  await fill(ben, needs.mine, 'To know by six.')
  await press(ben, needs.share)
  await press(ben, needs.confirm)
  await ana.page.getByText(needs.confirmed('Ben')).waitFor()
  await press(ana, needs.reword)
  await fill(ana, needs.mine, 'To decide it together.')
  await press(ana, needs.share)
  await expect.poll(() => shows(ana, needs.notConfirmed('Ben'))).toBe(true)
  await ben.page.getByText('To decide it together.').waitFor()
  await press(ben, needs.confirm)
  await press(ana, needs.confirm)
  await ana.page.getByRole('heading', { name: needs.options }).waitFor()
})

test('R20 · an option that only one could try is not promoted; when both could, either may', async () => {
  const { ana, ben } = pair
  await fill(ana, needs.option, 'A short call before six')
  await chooses(ana, needs.servesMine)
  await press(ana, needs.add)
  await ana.page.getByText(needs.tagMine).waitFor()
  await ben.page.getByText(needs.tagTheirs('Ana')).waitFor()
  await ana.page.getByLabel(needs.could).click()
  await expect.poll(() => ana.page.getByLabel(needs.could).isChecked()).toBe(true)
  await ana.page.waitForTimeout(400)
  expect([await promote(ana), await promote(ben)]).toEqual([0, 0])
  await ben.page.getByLabel(needs.could).click()
  await expect.poll(() => promote(ana)).toBe(1)
  await expect.poll(() => promote(ben)).toBe(1)
  await press(ben, needs.promote)
  await expect.poll(() => shows(ana, needs.promoted)).toBe(true)
  expect(await canPress(ana, needs.promote)).toBe(false)
  await onFrom(pair, 'needs', papers.summary.title)
  await onFrom(pair, 'summary', papers.step.title)
  await headed(ana, papers.step.title)
  await expect.poll(() => shows(ana, 'A short call before six')).toBe(true)
})
