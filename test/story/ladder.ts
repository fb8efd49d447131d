/** The two sit down with some questions, take turns, and look at what each keeps. */
import { ladder } from '../../web/src/rooms/ladder/words/page.ts'
import { words } from '../../web/src/words/en.ts'
import type { Chapter } from '../story.ts'
import { cardOf, sameCard } from '../support/ladder.ts'
import { fill, headed } from '../support/road.ts'
import { press } from '../two.ts'

const { kept, levels, over, page, sit } = ladder

export const ladderStory: Chapter = async (pair, look) => {
  const { ana, ben } = pair
  await ana.go('/ladder')
  await headed(ana, page.title)
  await look('page', ana)
  await press(ana, page.ask('Ben'))
  await ana.page.locator('[data-ask="open"]').waitFor()
  await look('asked', ana)
  await ben.go('/ladder')
  await ben.page.locator('[data-ladder="theirs"]').waitFor()
  await look('asked-ben', ben)
  await press(ben, page.yes)
  await ana.page.getByRole('link', { name: page.goOn }).click()
  const first = await sameCard(pair)
  await look('mine', ana)
  await look('theirs-ben', ben)
  await ana.page.locator('summary', { hasText: sit.private }).click()
  await look('private', ana)
  await press(ana, sit.never)
  await sameCard(pair, first)
  await press(ana, sit.stop)
  await headed(ana, over.title)
  await look('over', ana)
  await ana.go('/ladder/levels')
  await headed(ana, levels.title)
  await look('levels', ana)
  await ben.go('/ladder/cards')
  await headed(ben, kept.title)
  await fill(ben, kept.write, 'Which street did you like best?')
  await press(ben, words.app.shareWith('Ana'))
  await ana.go('/ladder/cards')
  await ana.page.locator('[data-own-card="partner"]').waitFor()
  await look('cards', ana)
  await ana.go('/ladder')
  await press(ana, page.here)
  await cardOf(ana)
  await look('one-phone', ana)
  await press(ana, sit.stop)
  await headed(ana, over.title)
}
