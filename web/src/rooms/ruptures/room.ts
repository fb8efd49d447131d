/** The room of the rupture: naming one, and what Today says of those that are open (R1). */
import type { Couple, Moment } from '@mend/domain/couple'
import { rupturesOf, type RuptureView } from '@mend/domain/ruptures'
import { later } from '../../page/later.tsx'
import { stepIn } from '../../page/show.ts'
import { offerOf, type OfferTo, type Room } from '../../room.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))

/** The room of ruptures, as the list of rooms knows it. */
export const ruptures = {
  places: {
    '/mend/new': stepIn('mend', screens('FlagLine')),
    '/mend/new/wish': stepIn('mend', screens('FlagWish')),
  },
  opens: { named, going },
  due: {
    parked: {
      to: ({ thread }) => `/mend/${thread}`,
      title: () => today.near,
      note: ({ title }) => title,
      offer: ({ thread, title }) => ({
        title: today.due,
        note: title,
        action: { word: today.action, to: `/mend/${thread}` },
      }),
    },
  },
  back: {
    'rupture-noted': 'shown',
    'rupture-thanked': 'shown',
    'rupture-flagged': ({ title, wish }) => [
      { key: 'flag/line', text: title },
      { key: 'flag/wish', text: wish },
    ],
  },
  road: () => import('./road.ts'),
} satisfies Room<'ruptures'>

function named(couple: Couple, moment: Moment): readonly OfferTo[] {
  return rupturesOf(couple, moment)
    .filter(({ can }) => can.acknowledge)
    .map(({ thread, title }): OfferTo => {
      const offer = offerOf(today.named, `/mend/${thread}`)
      return (partner) => ({ ...offer(partner), about: title })
    })
}

function going(couple: Couple, moment: Moment): OfferTo | null {
  const rupture = rupturesOf(couple, moment).find(isOpen)
  if (rupture === undefined) return null
  const { title, ...words } = today.going
  return offerOf({ ...words, title: () => title(rupture.title) }, `/mend/${rupture.thread}`)
}

/** Neither mended nor set down: something may still come of it. */
export function isOpen({ state }: RuptureView): boolean {
  return state === 'flagged' || state === 'acknowledged' || state === 'in-repair'
}
