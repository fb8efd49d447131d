/** The room of what each tries: one own behaviour, one of both, and wishes (R29). */
import { behavioursOf } from '@mend/domain/behaviours'
import type { Couple, Moment } from '@mend/domain/couple'
import type { DraftText } from '../../flow/drafts.ts'
import { later } from '../../page/later.tsx'
import { pausableIn } from '../../page/show.ts'
import { offerOf, type OfferTo, type Room } from '../../room.ts'
import { isQuietNow, leftMark } from '../asking/quiet-now.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))

/** The room of behaviours, as the list of rooms knows it. */
export const behaviours = {
  places: {
    '/behaviours': pausableIn('grow', screens('Behaviours')),
    '/behaviours/mine': pausableIn('grow', screens('ChooseMine')),
    '/behaviours/ours': pausableIn('grow', screens('SuggestOurs')),
    '/behaviours/wish': pausableIn('grow', screens('MakeWish')),
    '/behaviours/read': pausableIn('grow', screens('ReadWish')),
  },
  opens: { came: waiting },
  back: {
    'behaviour-chosen': (event) => back('mine', event),
    'joint-proposed': (event) => back('ours', event),
    'behaviour-wished': (event) => back('wish', event),
    // A wish that was taken back meanwhile leaves what I made of it to me.
    'wish-adopted': (event) => back('mine', event),
  },
  doors: () => import('./doors.ts'),
} satisfies Room<'behaviours'>

const back = (
  purpose: 'mine' | 'ours' | 'wish',
  { cue, act }: { readonly cue: string; readonly act: string },
): readonly DraftText[] => [
  { key: `behaviours/${purpose}/cue`, text: cue },
  { key: `behaviours/${purpose}/act`, text: act },
]

/** A wish for me, unless I have left it or want to be asked nothing now; and what is suggested for both. */
function waiting(couple: Couple, moment: Moment): readonly OfferTo[] {
  if (isQuietNow(couple, moment)) return []
  const { wish, proposed } = behavioursOf(couple, moment)
  const offers: OfferTo[] = []
  if (wish?.state === 'open') {
    const offer = offerOf(today.wish, '/behaviours/read')
    offers.push((partner) => ({ ...offer(partner), mark: leftMark(wish.thread) }))
  }
  if (proposed?.by === 'partner') offers.push(offerOf(today.joint, '/behaviours'))
  return offers
}
