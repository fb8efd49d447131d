/** The room of what the two agreed to keep up: short check-ins for a while (R15, R16, R43). */
import type { Couple, DueIn, Moment } from '@mend/domain/couple'
import { lullOf } from '@mend/domain/lulls'
import { offerWaits } from '@mend/domain/plans/today'
import { later } from '../../page/later.tsx'
import { pausableIn } from '../../page/show.ts'
import { type DueWords, offerOf, type OfferTo, type Room } from '../../room.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))

/** The room of plans, as the list of rooms knows it. */
export const plans = {
  places: {
    '/plans': pausableIn('us', screens('Plans')),
    '/plans/new': pausableIn('us', screens('NewPlan')),
    '/plans/new/:after': pausableIn('us', screens('NewPlan')),
    '/plans/review': pausableIn('us', screens('Review')),
    '/plans/check-in/:plan/:day': pausableIn('us', screens('CheckIn')),
  },
  opens: { came },
  due: { 'check-in': dueWords(today.checkIn), 'plan-review': dueWords(today.review) },
  back: {
    'plan-proposed': ({ words: text }) => [{ key: 'plans/words', text }],
    'plan-countered': ({ words: text }) => [{ key: 'plans/words', text }],
    'plan-revised': ({ words, found }) => [
      { key: 'plans/words', text: words },
      { key: 'plans/found', text: found },
    ],
    'check-in-answered': ({ thread, how, sooner }) => [
      { key: `plans/how/${thread}`, text: how },
      { key: `plans/sooner/${thread}`, text: sooner },
    ],
  },
  doors: () => import('./doors.ts'),
  road: () => import('./road.ts'),
} satisfies Room<'plans'>

/** An offer of my partner's, to look at; while life happens nobody is asked. */
function came(couple: Couple, moment: Moment): OfferTo | null {
  if (lullOf(couple, moment) !== null) return null
  return offerWaits(couple, moment) ? offerOf(today.came, '/plans') : null
}

type Words = {
  readonly near: string
  readonly title: string | ((partner: string) => string)
  readonly note: string
  readonly action: string
}

function dueWords({ near, title, note, action }: Words): DueWords<DueIn<'plans'>> {
  return {
    to: () => '/plans',
    title: () => near,
    offer: (_, partner) => ({
      title: typeof title === 'string' ? title : title(partner),
      note,
      action: { word: action, to: '/plans' },
    }),
  }
}
