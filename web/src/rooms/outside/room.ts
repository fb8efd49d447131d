/** The room of help from outside: the card, packets, and what a therapist gave (R45). */
import type { Couple, Instant, Moment } from '@mend/domain/couple'
import { cardRestsMs, helpCardOf, packetAsksOf } from '@mend/domain/outside'
import { later } from '../../page/later.tsx'
import { stepIn } from '../../page/show.ts'
import { offerOf, type OfferTo, type Room } from '../../room.ts'
import { cardMark } from '../../parts/said/outside-mark.ts'
import { isQuietNow, leftMark } from '../asking/quiet-now.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))

/** The room of help from outside, as the list of rooms knows it. */
export const outside = {
  places: {
    '/outside': stepIn('us', screens('OutsidePage')),
    '/outside/sessions': stepIn('us', screens('Sessions')),
    '/outside/sessions/:given': stepIn('us', screens('OneGiven')),
    '/outside/cards': stepIn('talk', screens('SessionCards')),
  },
  opens: { named, came },
  back: { 'session-noted': ({ words }) => [{ key: 'outside/session', text: words }] },
  doors: () => import('./doors.ts'),
} satisfies Room<'outside'>

/** The card, for its own person, where it has not been seen here for a month. */
function named(couple: Couple, moment: Moment): readonly OfferTo[] {
  if (helpCardOf(couple, moment) === null) return []
  const { title, note, action } = today.card
  return [
    (partner) => ({
      title,
      note: note(partner),
      action: { word: action, to: '/outside' },
      mark: cardMark,
      unseenSince: (moment.now - cardRestsMs) as Instant,
    }),
  ]
}

/** My partner asks for words of mine, until I have said yes, left it, or it is over. */
function came(couple: Couple, moment: Moment): readonly OfferTo[] {
  const { theirs } = packetAsksOf(couple, moment)
  if (theirs === null || theirs.state !== 'open' || isQuietNow(couple, moment)) return []
  const offer = offerOf(today.ask, '/outside/lend')
  return [(partner) => ({ ...offer(partner), mark: leftMark(theirs.thread) })]
}
