/** The room of what matters to both: values, goals, support menus, and own hopes (R35, R51). */
import type { Couple, Moment } from '@mend/domain/couple'
import { lullOf } from '@mend/domain/lulls'
import { goalsOf, pageOf } from '@mend/domain/values'
import { later } from '../../page/later.tsx'
import { pausableIn } from '../../page/show.ts'
import { offerOf, type OfferTo, type Room } from '../../room.ts'
import { seenMark, signedMark } from './page-marks.ts'
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
    '/values/page': pausableIn('us', screens('YearPage')),
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

/** What waits for me or has come; while life happens nobody is asked. */
function came(couple: Couple, moment: Moment): readonly OfferTo[] {
  if (lullOf(couple, moment) !== null) return []
  return [...suggested(couple, moment), ...signed(couple, moment), ...yearly(couple, moment)]
}

/** A goal that my partner suggests, and that waits for my name. */
function suggested(couple: Couple, moment: Moment): readonly OfferTo[] {
  const waits = goalsOf(couple, moment).some(
    ({ by, state }) => by === 'partner' && state === 'proposed',
  )
  return waits ? [offerOf(today.goal, '/values/goals')] : []
}

/** So long Today tells that both signed the page, unless it was read. */
const toldMs = 14 * 86_400_000

function signed(couple: Couple, moment: Moment): readonly OfferTo[] {
  const last = pageOf(couple, moment)?.signed ?? null
  if (last === null || moment.now >= last.at + toldMs) return []
  const offer = offerOf(today.pageSigned, '/values/page')
  return [(partner) => ({ ...offer(partner), mark: signedMark(last) })]
}

/** The page may be signed again: told once a year, until I have looked. */
function yearly(couple: Couple, moment: Moment): readonly OfferTo[] {
  const open = pageOf(couple, moment)?.open ?? null
  if (open === null || open.iSigned) return []
  const { title, note, action } = today.page
  const way = { word: action, to: '/values/page' } as const
  return [() => ({ title, note, action: way, mark: seenMark(open) })]
}
