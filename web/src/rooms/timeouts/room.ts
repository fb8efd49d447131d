/** The room of the time-out: a pause with a time to come back, and the plan for one (R13, R15). */
import { type Couple, due, type DueIn, type Moment, upcoming } from '@mend/domain/couple'
import { later } from '../../page/later.tsx'
import { stepIn } from '../../page/show.ts'
import type { DueWords, OfferTo, Room } from '../../room.ts'
import { clockTime } from '../../words/when.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.tsx'))
const plan = later(() => import('./plan/plan.tsx'))

/** The room of time-outs, as the list of rooms knows it. */
export const timeouts = {
  places: {
    '/mend/:thread/timeout': stepIn('mend', screens('Timeout')),
    '/us/plan': stepIn('us', plan('TimeoutPlan')),
  },
  opens: { resting },
  due: { 'timeout-return': dueWords(today.near), 'timeout-overdue': dueWords(today.over) },
  back: {
    'timeout-planned': 'shown',
  },
  road: () => import('./road.ts'),
  doors: () => import('./plan/doors.ts'),
} satisfies Room<'timeouts'>

/** A pause that runs, whatever it rests. */
function resting(couple: Couple, moment: Moment): OfferTo | null {
  const all = [...due(couple, moment), ...upcoming(couple, moment)]
  const pause = all.find(
    (item) => item.kind === 'timeout-return' || item.kind === 'timeout-overdue',
  )
  if (pause === undefined || !('about' in pause)) return null
  const { about, at } = pause
  return () => ({
    title: today.title(clockTime(at)),
    note: today.note,
    action: about === null ? null : { word: today.action, to: `/mend/${about}/timeout` },
    beside: { word: today.steady, to: '/steady' },
  })
}

function dueWords(title: string): DueWords<DueIn<'timeouts'>> {
  const to = ({ about }: DueIn<'timeouts'>) =>
    about === null ? '/mend' : (`/mend/${about}/timeout` as const)
  return {
    to,
    title: () => title,
    offer: (item) => ({
      title: today.title(clockTime(item.at)),
      note: today.note,
      action: { word: today.action, to: to(item) },
    }),
  }
}
