/** The room of intentions: hopes and fears, opened together (R37). */
import type { Couple, Moment } from '@mend/domain/couple'
import { intentionsOf } from '@mend/domain/intentions'
import { later } from '../../page/later.tsx'
import { pausableIn } from '../../page/show.ts'
import { offerOf, type OfferTo, type Room } from '../../room.ts'
import { isQuietNow, leftMark } from '../asking/quiet-now.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))

/** The room of intentions, as the list of rooms knows it. */
export const intentions = {
  places: {
    '/intentions': pausableIn('grow', screens('IntentionsPage')),
    '/intentions/write': pausableIn('grow', screens('WriteIntention')),
    '/intentions/opened/:thread': pausableIn('grow', screens('OpenedPage')),
  },
  opens: { came },
  back: {
    'intentions-written': ({ words, afraid }) => [
      { key: 'intentions/words', text: words },
      { key: 'intentions/afraid', text: afraid },
    ],
    'misreading-told': ({ wanted, thought }) => [
      { key: 'intentions/wanted', text: wanted },
      { key: 'intentions/thought', text: thought },
    ],
  },
  doors: () => import('./doors.ts'),
} satisfies Room<'intentions'>

/** My partner has begun, until I have written, left it, or it is over. */
function came(couple: Couple, moment: Moment): readonly OfferTo[] {
  const { latest } = intentionsOf(couple, moment)
  const waits = latest !== null && latest.state === 'writing' && !latest.iWrote
  if (!waits || isQuietNow(couple, moment)) return []
  const offer = offerOf(today, '/intentions')
  return [(partner) => ({ ...offer(partner), mark: leftMark(latest.thread) })]
}
