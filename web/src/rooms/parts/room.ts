/** The room of one's own part in a hurt: optional, and opened only together (R48). */
import type { Couple, Moment } from '@mend/domain/couple'
import { isPartOffered, partsJustOpened } from '@mend/domain/parts'
import { later } from '../../page/later.tsx'
import { pausableIn } from '../../page/show.ts'
import type { OfferTo, Room } from '../../room.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))

/** The room of one's own part, as the list of rooms knows it. */
export const parts = {
  places: { '/parts/:thread': pausableIn('mend', screens('MyPart')) },
  opens: { came: opened },
  drafts: (rupture) => [{ key: `parts/${rupture}`, to: `/parts/${rupture}` }],
  back: { 'part-said': ({ thread, words }) => [{ key: `parts/${thread}`, text: words }] },
  road: () => import('./road.ts'),
} satisfies Room<'parts'>

/** Both are open, until I have read it. */
function opened(couple: Couple, moment: Moment): readonly OfferTo[] {
  if (!isPartOffered(couple)) return []
  return partsJustOpened(couple, moment).map((thread) => (partner) => ({
    title: today.title(partner),
    note: today.note,
    action: { word: today.action, to: `/parts/${thread}` },
    mark: `parts/${thread}`,
  }))
}
