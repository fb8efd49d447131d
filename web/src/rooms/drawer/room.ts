/** The room of the drawer: thanks, small things noticed, and letters for a hard day (R41). */
import type { Couple, Moment } from '@mend/domain/couple'
import { thanksForMe } from '@mend/domain/drawer'
import { later } from '../../page/later.tsx'
import { stepIn } from '../../page/show.ts'
import { offerOf, type OfferTo, type Room } from '../../room.ts'
import { giftMark } from './gift-mark.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))

/** The room of the drawer, as the list of rooms knows it. */
export const drawer = {
  places: {
    '/drawer': stepIn('us', screens('Drawer')),
    '/drawer/noticed': stepIn('grow', screens('NoticedPage')),
    '/drawer/letter': stepIn('us', screens('LetterForm')),
    '/drawer/given': stepIn('us', screens('Given')),
    '/drawer/given/:thread': stepIn('us', screens('GivenPage')),
    '/drawer/from/:thread': stepIn('us', screens('GiftPage')),
    '/drawer/thank/:thread': stepIn('grow', screens('ThankForm')),
  },
  opens: { came },
  doors: () => import('./doors.ts'),
  back: {
    'thanks-given': ({ thread, did, seen, meant }) => [
      { key: `drawer/thank/${thread}/did`, text: did },
      { key: `drawer/thank/${thread}/seen`, text: seen },
      { key: `drawer/thank/${thread}/meant`, text: meant },
    ],
    // The line is still on my own page: nothing has to be given back.
    'noticed-shared': 'shown',
    'noticed-kept': 'shown',
    'letter-left': ({ moment, words }) => [
      { key: 'drawer/letter/moment', text: moment },
      { key: 'drawer/letter/words', text: words },
    ],
  },
} satisfies Room<'drawer'>

/** Thanks of my partner's, until I have read them; nothing while something is open between us, and never a letter. */
function came(couple: Couple, moment: Moment): readonly OfferTo[] {
  return thanksForMe(couple, moment).map(({ thread, order, words }) => {
    const says = words.what === 'thanks' ? today.thanks : today.noticed
    const offer = offerOf(says, `/drawer/from/${thread}`)
    return (partner) => ({ ...offer(partner), mark: giftMark(order) })
  })
}
