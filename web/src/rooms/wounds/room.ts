/** The room of an old wound: a door that both open, and one sitting a week (R49). */
import type { Couple, Moment } from '@mend/domain/couple'
import { woundsOf } from '@mend/domain/wounds'
import { later } from '../../page/later.tsx'
import { stepIn } from '../../page/show.ts'
import { offerOf, type OfferTo, type Room } from '../../room.ts'
import { isQuietNow } from '../asking/quiet-now.ts'
import { namedMark, openedMark } from './marks.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))

/** The room of an old wound, as the list of rooms knows it. */
export const wounds = {
  places: {
    '/wounds': stepIn('grow', screens('WoundsPage')),
    '/wounds/name': stepIn('grow', screens('NameWound')),
  },
  opens: { came },
  doors: () => import('./doors.ts'),
  back: {
    'wound-named': ({ words }) => [{ key: 'wounds/line', text: words }],
    'wound-felt': ({ words }) => [{ key: 'wounds/feel', text: words }],
    'wound-understood': ({ words }) => [{ key: 'wounds/understand', text: words }],
    'wound-confirmed': ({ missing }) => [{ key: 'wounds/missing', text: missing }],
    'wound-recalled': ({ words }) => [{ key: 'wounds/recall', text: words }],
    'wound-needed': ({ words }) => [{ key: 'wounds/need', text: words }],
  },
} satisfies Room<'wounds'>

/** The door has opened, my partner has named a wound, or the step is mine; of what I drew a line around, nothing. */
function came(couple: Couple, moment: Moment): readonly OfferTo[] {
  const { door, wound } = woundsOf(couple, moment)
  if (isQuietNow(couple, moment)) return []
  if (door !== null) return [once(today.opened, openedMark(door))]
  if (wound === null || wound.hidden) return []
  const { sitting, owner } = wound
  if (sitting !== null && !sitting.over && sitting.turn === 'me') {
    return [() => ({ ...today.turn, action: { word: today.turn.action, to: '/wounds' } })]
  }
  return owner === 'me' || sitting !== null ? [] : [once(today.named, namedMark(wound))]
}

const once =
  (words: Parameters<typeof offerOf>[0], mark: string): OfferTo =>
  (partner) => ({ ...offerOf(words, '/wounds')(partner), mark })
