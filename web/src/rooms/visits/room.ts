/** The room of return visits: what was mended is looked at again (R16). */
import { later } from '../../page/later.tsx'
import { pausableIn } from '../../page/show.ts'
import type { Room } from '../../room.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))

/** The room of return visits, as the list of rooms knows it. */
export const visits = {
  places: { '/visits/:thread': pausableIn('mend', screens('Visit')) },
  due: {
    visit: {
      to: ({ thread }) => `/visits/${thread}`,
      title: () => today.near,
      note: ({ title }) => title,
      offer: ({ thread, title: note }) => ({
        title: today.title,
        note,
        action: { word: today.action, to: `/visits/${thread}` },
      }),
    },
  },
  back: {
    'visit-answered': ({ thread, words: text }) => [{ key: `visits/${thread}/words`, text }],
  },
  road: () => import('./road.ts'),
} satisfies Room<'visits'>
