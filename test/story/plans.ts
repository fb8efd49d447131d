/** What the two keep up: check-ins, offered and agreed, looked back on, and at rest when life happens. */
import { lulls } from '../../web/src/rooms/lulls/words.ts'
import { plans } from '../../web/src/rooms/plans/words.ts'
import { words } from '../../web/src/words/en.ts'
import type { Chapter } from '../story.ts'
import { fill, headed } from '../support/road.ts'
import { press } from '../two.ts'

export const plansStory: Chapter = async ({ ana, ben }, look) => {
  await ana.go('/plans')
  await headed(ana, plans.title)
  await look('empty', ana)
  await ana.go('/plans/new')
  await headed(ana, plans.form.title)
  await fill(ana, plans.form.words, 'Asking before we plan a weekend')
  await ana.page.getByText(plans.form.paces.weekdays, { exact: true }).click()
  await look('new', ana)
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, plans.offered.mine)
  await look('offered', ana)
  await ben.go('/plans')
  await headed(ben, plans.offered.theirs('Ana'))
  await look('offered-ben', ben)
  await press(ben, plans.offered.agree)
  await headed(ben, plans.title)
  await ben.page.locator('summary', { hasText: plans.running.change }).click()
  await look('agreed-ben', ben)
  await ana.go('/plans/review')
  await headed(ana, plans.review.title)
  await ana.page.getByText(plans.review.ways.smaller, { exact: true }).click()
  await look('review', ana)
  await ana.go('/lulls')
  await headed(ana, lulls.title)
  await look('lull', ana)
  await ana.page.getByText(lulls.words.health, { exact: true }).click()
  await press(ana, lulls.begin)
  await headed(ana, lulls.running)
  await look('lull-runs', ana)
  await press(ana, lulls.back)
  await headed(ana, lulls.title)
  await ben.go('/plans/review')
  await headed(ben, plans.review.title)
  await press(ben, plans.review.letGo)
  await headed(ben, plans.title)
}
