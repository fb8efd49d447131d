/** What the two give each other for later: thanks, small things that were noticed, and a letter for a hard day. */
import { disclosure } from '../../web/src/rooms/disclosures/words.ts'
import { drawer } from '../../web/src/rooms/drawer/words.ts'
import { words } from '../../web/src/words/en.ts'
import type { Chapter } from '../story.ts'
import { disclosed, leavesLetter } from '../support/drawer.ts'
import { fill, headed } from '../support/road.ts'
import { press } from '../two.ts'

const { page, noticed, letter, gift, offer, thank, given } = drawer

export const drawerStory: Chapter = async (pair, look) => {
  await thanked(pair, look)
  await kept(pair, look)
  await left(pair, look)
}

const thanked: Chapter = async (pair, look) => {
  const { ana } = pair
  const { place, meet } = await disclosed(pair)
  await meet()
  await ana.go(place)
  await ana.page.getByRole('link', { name: offer.go('Ben') }).waitFor()
  await look('thanks-offered', ana)
  await ana.page.getByRole('link', { name: offer.go('Ben') }).click()
  await headed(ana, thank.title('Ben'))
  await look('thank', ana)
  await fill(ana, thank.did('Ben'), 'You put the phone away and listened to all of it.')
  await fill(ana, thank.seen('Ben'), 'You can stay when something is hard to hear.')
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, disclosure.page.mine)
  await look('thanked', ana)
}

const kept: Chapter = async ({ ana }, look) => {
  await ana.go('/drawer/noticed')
  await headed(ana, noticed.title)
  await look('noticed-empty', ana)
  for (const line of ['You hummed in the kitchen.', noticed.ideas[0] ?? '']) {
    await fill(ana, noticed.label, line)
    await press(ana, noticed.keep)
    await ana.page.locator('[data-tray]').getByText(line).waitFor()
  }
  await look('noticed', ana)
}

const left: Chapter = async ({ ana, ben }, look) => {
  await ana.go('/drawer/letter')
  await headed(ana, letter.title)
  await look('letter', ana)
  const said = 'You were brave that evening in Porto.\n\nI saw it. I still see it when you doubt.'
  await leavesLetter(ana, 'Ben', 'When you doubt yourself', said)
  await look('given', ana)
  await ana.page.getByRole('link', { name: given.letter }).click()
  await headed(ana, given.titles.letter)
  await look('given-letter', ana)
  await ben.go('/drawer')
  await headed(ben, page.title)
  await ben.page.getByRole('link', { name: 'When you doubt yourself' }).waitFor()
  await look('drawer-ben', ben)
  await ben.page.getByRole('link', { name: 'When you doubt yourself' }).click()
  await headed(ben, gift.letter('Ana'))
  await look('letter-closed-ben', ben)
  await press(ben, gift.open)
  await ben.page.locator('[data-letter="open"]').waitFor()
  await look('letter-open-ben', ben)
  await ben.go('/drawer')
  await ben.page.getByRole('link', { name: page.thanks('Ana') }).click()
  await headed(ben, gift.thanks('Ana'))
  await look('thanks-ben', ben)
}
