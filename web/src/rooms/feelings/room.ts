/** The room of naming how it felt: each alone, then both open together (R4). */
import type { RoadItem } from '@mend/domain/couple'
import { feelingsOf } from '@mend/domain/feelings'
import { later } from '../../page/later.tsx'
import { stepIn } from '../../page/show.ts'
import { offerOf, type Room } from '../../room.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.tsx'))

/** The room of naming, as the list of rooms knows it. */
export const feelings = {
  places: {
    '/mend/:thread/feelings': stepIn('mend', screens('Feelings')),
    '/mend/:thread/feelings/words': stepIn('mend', screens('Words')),
    '/mend/:thread/feelings/closer': stepIn('mend', screens('Closer')),
  },
  came: ({ road, at }) => {
    const found = road.findLast(isMineToName)
    if (found?.kind !== 'feelings') return null
    const words = found.view.partnerNamed ? today.named : today.invited
    return { order: found.order, offer: offerOf(words, `${at}/feelings`) }
  },
  back: {
    'feelings-named': ({ thread, feelings: named, more }, { couple, moment }) => {
      const round = feelingsOf(couple, thread, moment)
      const text = JSON.stringify({ feelings: named, more })
      return round === null ? [] : [{ key: `feelings/${round.about}`, text }]
    },
  },
  road: () => import('./road.tsx'),
} satisfies Room<'feelings'>

function isMineToName(item: RoadItem): boolean {
  if (item.kind !== 'feelings') return false
  const { state, iNamed, partnerNamed, by } = item.view
  return state === 'naming' && !iNamed && (by === 'partner' || partnerNamed)
}
