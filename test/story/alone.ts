/** Somebody who is here on their own: Today, all that one can do, and a card for somebody who joins nothing. */
import { account } from '../../web/src/rooms/accounts/words.ts'
import { needs } from '../../web/src/rooms/needs/words.ts'
import { alone } from '../../web/src/words/en/alone/alone.ts'
import { openCard, sendCard } from '../../web/src/words/en/alone/card.ts'
import { words } from '../../web/src/words/en.ts'
import type { Chapter } from '../story.ts'
import { fill, headed } from '../support/road.ts'
import { begin, copiedLink, openLink, press } from '../two.ts'

export const aloneStory: Chapter = async (pair, look) => {
  const dee = await pair.another('Dee')
  await begin(dee)
  await headed(dee, words.today.alone.title('Dee'))
  await look('today', dee)
  await dee.go('/grow')
  await headed(dee, alone.title)
  await look('grow', dee)
  await dee.go('/alone/camera')
  await headed(dee, alone.camera.title)
  await fill(dee, account.camera, 'We sat at the table until ten. Nobody spoke.')
  await fill(dee, account.did, 'My chest was tight, and I felt far away from you.')
  await look('camera', dee)
  await dee.go('/alone/rehearse')
  await headed(dee, alone.rehearse.title)
  await fill(dee, alone.rehearse.begin, 'You never listen to me when I am tired.')
  await look('rehearse', dee)
  await dee.go('/needs')
  await headed(dee, needs.title)
  await look('needs', dee)
  await dee.go('/alone/card')
  await headed(dee, sendCard.title)
  await press(dee, sendCard.cards[1] ?? '')
  await look('card', dee)
  await press(dee, sendCard.make)
  await headed(dee, sendCard.ready.title)
  await look('card-ready', dee)
  const link = await copiedLink(dee)
  const eli = await pair.another('Eli')
  await openLink(eli, link)
  await headed(eli, openCard.title('Dee'))
  await look('card-first', eli)
  await press(eli, openCard.open)
  await headed(eli, openCard.opened('Dee'))
  await look('card-open', eli)
}
