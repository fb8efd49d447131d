/** The ladder: questions for the two, as deep as both want, answered aloud and turn by turn (R44). */

import { type Asking, isStanding } from '../../asking.ts'
import { dayAt, utc } from '../../cadence/cadence.ts'
import type { Author } from '../../entry.ts'
import { getMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { type EventNamed, ofCouple, on, slice } from '../../slice.ts'
import { type Lulls, restingOn } from '../lulls/lulls.ts'
import { isPast, ladderEvents, ownCardStandsMs, type PlainEvent } from './events.ts'
import { yesEvents } from '../yeses/events.ts'
import { heardYes, judgeLadder, type Ladder, noLadder } from './fold.ts'
import { foldOwn, nothingOwn } from './own.ts'

export { type CardRef, type Level, levels } from './deck.ts'
export { longestCard } from './events.ts'
export { levelQuestion } from './fold.ts'
export type { Mark } from './own.ts'
export * from './view.ts'

/** A yes is said while the ask stands; nobody is asked anything while life happens. */
function isTimely(
  { own }: Ladder,
  event: PlainEvent,
  { at }: Author,
  { asking, lulls }: { readonly asking: Asking; readonly lulls: Lulls },
): Ruling<null> {
  const { kind, thread } = event
  if (kind === 'sitting-asked') {
    return restingOn(lulls, dayAt(at, utc)) ? refuse({ kind: 'frozen' }) : ok(null)
  }
  if (kind === 'sitting-joined') return isStanding(asking, thread, at)
  const offered = kind === 'own-card-agreed' ? getMany(own, thread) : null
  const over = offered !== null && isPast(offered.at, ownCardStandsMs, at)
  return over ? refuse({ kind: 'not-now' }) : ok(null)
}

/** Both said yes, in the same week: the next level opens for both at once. */
const hearYes = (
  state: Ladder,
  { question }: EventNamed<typeof yesEvents, 'yes-matched'>,
  { at }: Author,
): Ruling<Ladder> => ok(heardYes(state, question, at))

/** The practice of the ladder. */
export const ladder = slice({
  events: ladderEvents,
  commands: {
    'ask-sitting': 'sitting-asked',
    'join-sitting': 'sitting-joined',
    'sit-down-here': 'sitting-handed',
    'offer-deck-cards': 'sitting-offered',
    'deal-deck-card': 'sitting-dealt',
    'turn-deck-card': 'sitting-turned',
    'swap-deck-card': 'sitting-swapped',
    'end-sitting': 'sitting-ended',
    'lower-ladder': ofCouple('ladder-lowered'),
    'offer-own-card': 'own-card-offered',
    'agree-own-card': 'own-card-agreed',
    'drop-own-card': 'own-card-dropped',
    'mark-deck-card': ofCouple('deck-card-marked'),
    'note-felt': 'sitting-felt',
  },
  empty: noLadder,
  judge: judgeLadder,
  timely: isTimely,
  hears: [on(yesEvents, 'yes-matched', hearYes)],
  whileResting: ['sitting-ended', 'ladder-lowered', 'own-card-dropped'],
  own: { empty: nothingOwn, fold: foldOwn },
})
