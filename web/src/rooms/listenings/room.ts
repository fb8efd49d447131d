/** The room of speaking and being heard: one speaks, the other says it back (R8). */
import { later } from '../../page/later.tsx'
import { stepIn } from '../../page/show.ts'
import { offerOf, type Room } from '../../room.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.tsx'))

/** The room of listening, as the list of rooms knows it. */
export const listenings = {
  places: {
    '/mend/:thread/listening': stepIn('mend', screens('Listening')),
    '/listenings/:listening': stepIn('mend', screens('Hearing')),
  },
  came: ({ road, at }) => {
    const found = road.findLast((item) => item.kind === 'listening' && item.view.control !== null)
    if (found?.kind !== 'listening' || found.view.control === null) return null
    const to = found.view.account
      ? (`/listenings/${found.view.thread}` as const)
      : (`${at}/listening` as const)
    return { order: found.order, offer: offerOf(today[found.view.control], to) }
  },
  drafts: (rupture) => [{ key: `listening/${rupture}/said`, to: `/mend/${rupture}/listening` }],
  back: {
    'share-said': ({ about, words }) => [{ key: `listening/${about}/said`, text: words }],
    'reflection-sent': ({ thread, words }) => [{ key: `listening/${thread}/heard`, text: words }],
    'reflection-answered': ({ thread, missing }) => [
      { key: `listening/${thread}/missing`, text: missing },
    ],
    'reply-sent': ({ thread, words }) => [{ key: `listening/${thread}/reply`, text: words }],
  },
  road: () => import('./road.tsx'),
} satisfies Room<'listenings'>
