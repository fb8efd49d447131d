/** The room of the ladder: questions for the two, as deep as both want (R44). */
import type { Couple, Moment } from '@mend/domain/couple'
import { ladderOf, openedOf } from '@mend/domain/ladder'
import { later } from '../../page/later.tsx'
import { stepIn } from '../../page/show.ts'
import { offerOf, type OfferTo, type Room } from '../../room.ts'
import { isQuietNow, leftMark } from '../asking/quiet-now.ts'
import { openedMark } from './opened-mark.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))

/** The room of the ladder, as the list of rooms knows it. */
export const ladder = {
  places: {
    '/ladder': stepIn('grow', screens('LadderPage')),
    '/ladder/levels': stepIn('grow', screens('LevelsPage')),
    '/ladder/cards': stepIn('grow', screens('KeptPage')),
    '/ladder/at/:thread': stepIn('grow', screens('SittingPage')),
  },
  opens: { live, came: (couple, moment) => [...opened(couple, moment), ...came(couple, moment)] },
  back: {
    'own-card-offered': ({ words }) => [{ key: 'ladder/own', text: words }],
  },
  doors: () => import('./doors.ts'),
} satisfies Room<'ladder'>

function live(couple: Couple, moment: Moment): OfferTo | null {
  const { sitting } = ladderOf(couple, moment)
  return sitting === null ? null : offerOf(today.live, `/ladder/at/${sitting.thread}`)
}

/** A level that both said yes to: told until I have looked. */
function opened(couple: Couple, moment: Moment): readonly OfferTo[] {
  const level = openedOf(couple, moment)
  if (level === null) return []
  const offer = offerOf(today.opened, '/ladder/levels')
  return [(partner) => ({ ...offer(partner), mark: openedMark(level) })]
}

/** My partner asks; gone from Today once I have left it, and not there in my quiet hours. */
function came(couple: Couple, moment: Moment): readonly OfferTo[] {
  const { theirs } = ladderOf(couple, moment)
  if (theirs?.state !== 'open' || isQuietNow(couple, moment)) return []
  const offer = offerOf(today.came, '/ladder')
  return [(partner) => ({ ...offer(partner), mark: leftMark(theirs.thread) })]
}
