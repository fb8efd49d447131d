/** The room of the account: what happened, as one of us saw it (R2). */
import { later } from '../../page/later.tsx'
import { stepIn } from '../../page/show.ts'
import { offerOf, type Room } from '../../room.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))

/** The room of accounts, as the list of rooms knows it. */
export const accounts = {
  places: { '/mend/:thread/account': stepIn('mend', screens('Account')) },
  // Only where it is the last that was said: what came after it has answered it.
  came: ({ road, at }) => {
    const last = road.at(-1)
    if (last?.kind !== 'account' || last.view.by === 'me') return null
    return { order: -1, offer: offerOf(today.came, `${at}/words/${last.view.thread}`) }
  },
  drafts: (rupture) =>
    ['observation', 'impact'].map((field) => ({
      key: `account/${rupture}/${field}`,
      to: `/mend/${rupture}/account`,
    })),
  back: {
    'account-shared': ({ about, observation, impact }) => [
      { key: `account/${about}/observation`, text: observation },
      { key: `account/${about}/impact`, text: impact },
    ],
  },
  road: () => import('./road.tsx'),
} satisfies Room<'accounts'>
