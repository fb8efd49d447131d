/** One goes, the space is closed for both, and a new start needs a yes from each: the last chapter of a pair. */
import { onboarding } from '../../web/src/words/en/onboarding.ts'
import { settings } from '../../web/src/words/en/settings.ts'
import { words } from '../../web/src/words/en.ts'
import type { Chapter } from '../story.ts'
import { headed } from '../support/road.ts'
import { copiedLink, openLink, press } from '../two.ts'

const { anew, compare, done } = onboarding
const { leaving } = settings

export const partingStory: Chapter = async ({ ana, ben }, look) => {
  await ana.go('/settings/leaving')
  await press(ana, leaving.go)
  await ana.page.getByRole('dialog').waitFor()
  await look('sure', ana)
  await press(ana, leaving.yes)
  await ana.page.getByText(leaving.done).waitFor()
  await look('left', ana)
  await press(ana, leaving.erase)
  await ana.page.getByRole('dialog').waitFor()
  await look('erase', ana)
  await press(ana, words.app.cancel)
  await ben.go('/')
  await headed(ben, words.today.closed.title)
  await look('closed', ben)
  await ben.go('/us')
  await ben.page.getByRole('link', { name: words.places.us.anew }).waitFor()
  await look('us', ben)
  await ben.go('/invite/partner')
  await headed(ben, anew.title)
  await look('anew', ben)
  await press(ben, anew.go)
  await openLink(ana, await copiedLink(ben))
  await headed(ana, anew.title)
  await look('anew-asked', ana)
  await press(ana, anew.go)
  for (const person of [ana, ben]) await press(person, compare.match)
  for (const person of [ana, ben]) await press(person, done.go)
  await ana.page.getByText(words.today.calm.note('Ben')).waitFor()
}
