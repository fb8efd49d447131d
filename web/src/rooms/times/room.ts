/** The room of good times: is now good?, and an ear (R33, R50). */
import type { Couple, Moment } from '@mend/domain/couple'
import { timesOf } from '@mend/domain/times'
import { later } from '../../page/later.tsx'
import { pausableIn } from '../../page/show.ts'
import { offerOf, type OfferTo, type Room } from '../../room.ts'
import { momentInside } from '../../words/days.ts'
import { isQuietNow, leftMark } from '../asking/quiet-now.ts'
import { agreedMark } from './agreed-mark.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))
const placeOf = { now: '/times', ear: '/times/ear' } as const
const kinds = ['now', 'ear'] as const

/** The room of good times, as the list of rooms knows it. */
export const times = {
  places: {
    '/times': pausableIn('talk', screens('IsNowGood')),
    '/times/ear': pausableIn('talk', screens('LendAnEar')),
  },
  opens: { came: (couple, moment) => [...agreed(couple, moment), ...asked(couple, moment)] },
  due: {
    time: {
      to: ({ what }) => placeOf[what],
      title: ({ what }) => today.near[what],
      offer: ({ what, when }) => ({
        title: when === 'tomorrow' ? today.tomorrow : today.due,
        note: today.dueNote,
        action: { word: today.action, to: placeOf[what] },
      }),
    },
  },
  doors: () => import('./doors.ts'),
} satisfies Room<'times'>

/** That my partner said yes to what I asked: told until I have looked. */
function agreed(couple: Couple, moment: Moment): readonly OfferTo[] {
  const { agreed: time } = timesOf(couple, moment)
  if (time?.by !== 'me' || time.from <= moment.now) return []
  const { when, from, thread, what } = time
  const { note, action, ...says } = today.yes
  return [
    (partner) => ({
      title: says[when](partner, momentInside(from, moment.now)),
      note,
      action: { word: action, to: placeOf[what] },
      mark: agreedMark(thread),
    }),
  ]
}

/** What my partner asks; gone from Today once I have left it, and not there in my quiet hours. */
function asked(couple: Couple, moment: Moment): readonly OfferTo[] {
  if (isQuietNow(couple, moment)) return []
  const seen = timesOf(couple, moment)
  return kinds.flatMap((what): readonly OfferTo[] => {
    const { theirs } = seen[what]
    if (theirs?.state !== 'open') return []
    const offer = offerOf(today[what], placeOf[what])
    return [(partner) => ({ ...offer(partner), mark: leftMark(theirs.thread) })]
  })
}
