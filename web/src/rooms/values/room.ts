/** The room of what matters to both: values, goals, support menus, and own hopes (R35, R51). */
import type { Couple, Moment } from '@mend/domain/couple'
import { lullOf } from '@mend/domain/lulls'
import { goalsOf } from '@mend/domain/values'
import { later } from '../../page/later.tsx'
import { pausableIn } from '../../page/show.ts'
import { offerOf, type OfferTo, type Room } from '../../room.ts'
import { today } from './today.ts'

const reviewOf = {
  own: { ...today.review, to: '/values/menu' },
  goals: { ...today.reviewGoals, to: '/values/goals' },
} as const
const screens = later(() => import('./screens.ts'))

/** The room of values, as the list of rooms knows it. */
export const values = {
  places: {
    '/values': pausableIn('us', screens('Values')),
    '/values/order': pausableIn('us', screens('OrderPage')),
    '/values/goals': pausableIn('us', screens('Goals')),
    '/values/menu': pausableIn('us', screens('MyMenu')),
    '/values/theirs': pausableIn('us', screens('TheirMenu')),
    '/values/hope': pausableIn('us', screens('HopePage')),
  },
  opens: { came },
  due: {
    'values-review': {
      to: ({ what }) => reviewOf[what].to,
      title: ({ what }) => reviewOf[what].near,
      offer: ({ what }, partner) =>
        offerOf(
          { ...reviewOf[what], title: () => reviewOf[what].title },
          reviewOf[what].to,
        )(partner),
    },
  },
  back: {
    'values-ordered': ({ fear }) => [{ key: 'values/fear', text: fear }],
    'difference-lived': ({ value, words }) => [{ key: `values/lived/${value}`, text: words }],
    'goal-proposed': ({ words }) => [{ key: 'values/goal', text: words }],
    'goal-signed': 'quoted',
    'menu-written': ({ mood, first, notThis }) => [
      { key: `values/menu/${mood}/first`, text: first },
      { key: `values/menu/${mood}/notThis`, text: notThis },
    ],
    'hope-written': ({ hope, would, wouldNot }) => [
      { key: 'values/hope', text: hope },
      { key: 'values/would', text: would },
      { key: 'values/wouldNot', text: wouldNot },
    ],
  },
  doors: () => import('./doors.ts'),
} satisfies Room<'values'>

/** A goal that my partner suggests, and that waits for my name; while life happens nobody is asked. */
function came(couple: Couple, moment: Moment): OfferTo | null {
  if (lullOf(couple, moment) !== null) return null
  const waits = goalsOf(couple, moment).some(
    ({ by, state }) => by === 'partner' && state === 'proposed',
  )
  return waits ? offerOf(today.goal, '/values/goals') : null
}
