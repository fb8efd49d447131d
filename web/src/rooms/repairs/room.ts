/** The room of the repair in three parts, and of the note that a repair may begin as (R5). */
import type { RoadItem } from '@mend/domain/couple'
import type { DraftText } from '../../flow/drafts.ts'
import { later } from '../../page/later.tsx'
import { stepIn } from '../../page/show.ts'
import { offerOf, type Room } from '../../room.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))

/** The room of repairs, as the list of rooms knows it. */
export const repairs = {
  places: {
    '/mend/:thread/repair/:part': stepIn('mend', screens('ComposeRepair')),
    '/mend/:thread/repairs/:repair': stepIn('mend', screens('Repair')),
    '/mend/:thread/repairs/:repair/:part': stepIn('mend', screens('ReviseRepair')),
  },
  came: ({ road, at }) => {
    const found = road.findLast((item) => wordsOf(item) !== null)
    const words = found === undefined ? null : wordsOf(found)
    if (found === undefined || words === null) return null
    return { order: found.order, offer: offerOf(words, `${at}/repairs/${found.view.thread}`) }
  },
  drafts: (rupture) =>
    ['impact', 'concrete', 'cue', 'act'].map((field) => ({
      key: `repair/${rupture}/${field}`,
      to: `/mend/${rupture}/repair/impact`,
    })),
  back: {
    'repair-revised': 'shown',
    'note-shared': 'shown',
    'repair-worded': 'shown',
    'repair-offered': ({ about, impact, concrete, due, cue, act }) =>
      overKept(`repair/${about}`, { impact, concrete, due: String(due), cue, act }),
  },
  road: () => import('./road.tsx'),
} satisfies Room<'repairs'>

function wordsOf(item: RoadItem) {
  if (item.kind !== 'repair') return null
  const { can, state } = item.view
  if (can.revise) return today.missing
  return can.answer && state === 'delivered' ? today.came : null
}

// Drafts over something kept begin with a mark: see house/useOver.ts.
function overKept(base: string, fields: Readonly<Record<string, string>>): readonly DraftText[] {
  return Object.entries(fields).map(([name, text]) => ({
    key: `${base}/${name}`,
    text: `=${text}`,
  }))
}
