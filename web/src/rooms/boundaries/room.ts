/** The room of boundaries: lines that each draws for oneself (R39, R40). */
import { boundariesOf } from '@mend/domain/boundaries'
import type { Couple, Moment } from '@mend/domain/couple'
import { later } from '../../page/later.tsx'
import { pausableIn } from '../../page/show.ts'
import { offerOf, type OfferTo, type Room } from '../../room.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))

/** The room of boundaries, as the list of rooms knows it. */
export const boundaries = {
  places: {
    '/boundaries': pausableIn('us', screens('Boundaries')),
    '/boundaries/new': pausableIn('us', screens('DrawLine')),
    '/boundaries/:thread': pausableIn('us', screens('BoundaryPage')),
    '/boundaries/:thread/change': pausableIn('us', screens('ChangeLine')),
  },
  opens: { came },
  due: {
    'boundary-review': {
      to: ({ thread }) => `/boundaries/${thread}`,
      title: () => today.review.near,
      offer: ({ thread }, partner) =>
        offerOf(
          { ...today.review, title: () => today.review.title },
          `/boundaries/${thread}`,
        )(partner),
    },
  },
  back: {
    'boundary-spoken': ({ line, welcome }) => lineDrafts('new', line, welcome),
    'boundary-changed': ({ thread, line, welcome }) => lineDrafts(thread, line, welcome),
    'boundary-explained': ({ thread, words }) => [{ key: `boundaries/${thread}/why`, text: words }],
    'line-kept': 'shown',
    'loosening-begun': 'shown',
  },
  doors: () => import('./doors.ts'),
} satisfies Room<'boundaries'>

const lineDrafts = (place: string, line: string, welcome: string) => [
  { key: `boundaries/${place}/line`, text: line },
  { key: `boundaries/${place}/welcome`, text: welcome },
]

/** A line that my partner told me of, until I have looked at it. */
function came(couple: Couple, moment: Moment): readonly OfferTo[] {
  return boundariesOf(couple, moment)
    .filter(({ by, read }) => by === 'partner' && !read)
    .map(({ thread, since }) => {
      const offer = offerOf(today.came, `/boundaries/${thread}`)
      return (partner: string) => ({ ...offer(partner), mark: `boundary/${thread}/${since}` })
    })
}
