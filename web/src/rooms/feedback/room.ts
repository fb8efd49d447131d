/** The room of monthly feedback: one keep, one more, one less (R45). */
import type { Couple, Moment } from '@mend/domain/couple'
import { feedbackOf } from '@mend/domain/feedback'
import { later } from '../../page/later.tsx'
import { stepIn } from '../../page/show.ts'
import { offerOf, type OfferTo, type Room } from '../../room.ts'
import { isQuietNow, leftMark } from '../asking/quiet-now.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))

/** The room of monthly feedback, as the list of rooms knows it. */
export const feedback = {
  places: {
    '/feedback': stepIn('grow', screens('FeedbackPage')),
    '/feedback/write': stepIn('grow', screens('WriteFeedback')),
    '/feedback/opened/:thread': stepIn('grow', screens('OpenedFeedback')),
  },
  opens: { came },
  back: {
    'feedback-written': ({ keep, more, less }) => [
      { key: 'feedback/keep', text: keep },
      { key: 'feedback/more', text: more },
      { key: 'feedback/less', text: less },
    ],
    'feedback-heard': ({ words }) => [{ key: 'feedback/heard', text: words }],
    'feedback-replied': ({ words }) => [{ key: 'feedback/reply', text: words }],
  },
  doors: () => import('./doors.ts'),
} satisfies Room<'feedback'>

/** My partner has begun, until I have written, left it, or it is over. */
function came(couple: Couple, moment: Moment): readonly OfferTo[] {
  const { latest } = feedbackOf(couple, moment)
  const waits = latest !== null && latest.state === 'writing' && !latest.iWrote
  if (!waits || isQuietNow(couple, moment)) return []
  const offer = offerOf(today, '/feedback')
  return [(partner) => ({ ...offer(partner), mark: leftMark(latest.thread) })]
}
