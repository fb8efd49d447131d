/** The room of wins: good news, and what the two make of a repair (R45). */
import type { Couple, Moment } from '@mend/domain/couple'
import { winsOf } from '@mend/domain/wins'
import { later } from '../../page/later.tsx'
import { stepIn } from '../../page/show.ts'
import { offerOf, type OfferTo, type Room } from '../../room.ts'
import { isQuietNow } from '../asking/quiet-now.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))
const dayMs = 86_400_000

/** The room of wins, as the list of rooms knows it. */
export const wins = {
  places: {
    '/wins': stepIn('grow', screens('Wins')),
    '/wins/one/:win': stepIn('grow', screens('OneWin')),
    '/wins/meaning/:thread': stepIn('mend', screens('MeaningPage')),
  },
  opens: { came },
  back: {
    'win-told': ({ words }) => [{ key: 'wins/new', text: words }],
    'win-answered': ({ thread, step, words }) => [{ key: `wins/${thread}/${step}`, text: words }],
    'meaning-offered': ({ thread, words }) => [{ key: `wins/${thread}/meaning`, text: words }],
    'meaning-agreed': 'quoted',
  },
  doors: () => import('./doors.ts'),
  road: () => import('./road.ts'),
} satisfies Room<'wins'>

/** My partner's newest, for three days, until I have read it. */
function came(couple: Couple, moment: Moment): OfferTo | null {
  const newest = winsOf(couple, moment).find(({ by }) => by === 'partner')
  if (newest === undefined || moment.now - newest.at > 3 * dayMs) return null
  if (isQuietNow(couple, moment)) return null
  const offer = offerOf(today, `/wins/one/${newest.thread}`)
  return (partner) => ({ ...offer(partner), mark: `wins/${newest.thread}` })
}
