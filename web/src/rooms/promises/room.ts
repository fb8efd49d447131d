/** The room of the promise with a time, kept by one and closed by the other (R6, R18). */
import type { Couple, DueIn, Moment } from '@mend/domain/couple'
import { promisesOf } from '@mend/domain/promises'
import { later } from '../../page/later.tsx'
import { stepIn } from '../../page/show.ts'
import { type Offer, offerOf, type OfferTo, type Room } from '../../room.ts'
import { mineOrTheirs } from '../../words/sides.ts'
import { keptMark } from './kept-mark.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))

/** The room of promises, as the list of rooms knows it. */
export const promises = {
  places: {
    '/mend/:thread/promise': stepIn('mend', screens('MakePromise')),
    '/mend/:thread/promises/:promise': stepIn('mend', screens('TimedPromise')),
    '/promises/:promise': stepIn('mend', screens('TimedPromise')),
  },
  opens: { came: news },
  due: {
    promise: {
      to: pageOf,
      title: ({ by }, partner) => mineOrTheirs(today.near, by, partner),
      note: ({ what }) => what,
      offer,
    },
  },
  drafts: (rupture) => [{ key: `promise/${rupture}/what`, to: `/mend/${rupture}/promise` }],
  back: {
    'promise-slipped': 'shown',
    'promise-thanked': 'shown',
    'promise-made': ({ about, what }) =>
      about === null ? [] : [{ key: `promise/${about}/what`, text: what }],
  },
  road: () => import('./road.tsx'),
} satisfies Room<'promises'>

const shownMs = 7 * 86_400_000

/** A promise of mine was kept, or my partner says that they kept theirs; a week later it is on its own page alone. */
function news(couple: Couple, moment: Moment): readonly OfferTo[] {
  return promisesOf(couple, moment).flatMap((view) => {
    const to = pageOf(view)
    if (view.can.markKept && view.saidDone) return [offerOf(today.saidDone, to)]
    const kept = view.by === 'me' && (view.state === 'kept' || view.state === 'late')
    if (!kept || moment.now > view.due + shownMs) return []
    const offer = offerOf(today.kept, to)
    return [(partner: string) => ({ ...offer(partner), mark: keptMark(view.thread) })]
  })
}

function pageOf({ about, thread }: Pick<DueIn<'promises'>, 'about' | 'thread'>) {
  return about === null
    ? (`/promises/${thread}` as const)
    : (`/mend/${about}/promises/${thread}` as const)
}

function offer(item: DueIn<'promises'>, partner: string): Offer {
  const { due, action } = today
  const mine = item.by === 'me'
  return {
    title: mine ? due.mine : due.theirs(partner),
    note: mine ? due.keptBy(partner) : item.what,
    action: { word: action[mine ? 'mine' : 'theirs'], to: pageOf(item) },
  }
}
