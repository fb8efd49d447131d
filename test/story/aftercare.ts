/** Afterwards: what was shared is let rest, and a page for when it was used against somebody. */
import { aftercare } from '../../web/src/rooms/disclosures/aftercare-words.ts'
import { disclosure } from '../../web/src/rooms/disclosures/words.ts'
import { words } from '../../web/src/words/en.ts'
import type { Chapter } from '../story.ts'
import { fill, headed } from '../support/road.ts'
import { press } from '../two.ts'

const { page, write, list } = disclosure
const { rest, used, ways } = aftercare

export const aftercareStory: Chapter = async ({ ana, ben }, look) => {
  await ana.go('/disclosures/new')
  await ana.page.getByText(disclosure.feelings.fear, { exact: true }).click()
  await fill(ana, write.label, 'When the house is quiet, I am afraid you will leave.')
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, list.title)
  await ana.page.locator('a.item', { hasText: 'When the house is quiet' }).click()
  await headed(ana, page.mine)
  await look('shared', ana)
  const place = new URL(ana.page.url()).pathname
  await ana.page.locator('.item', { hasText: ways.used }).click()
  await headed(ana, used.title)
  await look('used', ana)
  await press(ana, used.own)
  await headed(ana, used.marked)
  await look('card', ana)
  await ana.go(place)
  await headed(ana, page.mine)
  await ana.page.locator('.item', { hasText: ways.rest }).click()
  await look('rest', ana)
  await press(ana, ways.rest)
  await headed(ana, rest.done)
  await look('rests', ana)
  await ben.go(place)
  await headed(ben, rest.theirs('Ana'))
  await look('rests-ben', ben)
}
