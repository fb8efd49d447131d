/** What Today asks of rituals: a door of its own, so that the views come with the screens and not with the first page. */

import { utc, type ZoneName } from '../../cadence/cadence.ts'
import type { Moment, Owning, Sharing } from '../../slice.ts'
import { hoursQuestion, type OwnRituals } from './own.ts'
import { draftStandsMs, livingRituals, type Ritual, type Rituals } from './state.ts'

/** The drafts of my partner's that wait for my yes, the newest first. */
export function draftsWaiting(
  { shared }: Sharing<'rituals', Rituals>,
  { me, now }: Moment,
): readonly Pick<Ritual, 'thread' | 'written'>[] {
  return livingRituals(shared.rituals)
    .toReversed()
    .filter(({ draft }) => draft !== null && draft.by !== me && now < draft.at + draftStandsMs)
}

/** Whether something runs that goes by each one's own hour. */
export const hasOwnHours = ({ shared }: Sharing<'rituals', Rituals>): boolean =>
  livingRituals(shared.rituals).some(({ versions }) => versions.at(-1)?.terms.time.kind === 'own')

/** Where I am at home, when I am asked whose clock my hours are to go by; null while nothing asks. */
export function hoursAsked(
  couple: Sharing<'rituals', Rituals> & Owning<'rituals', OwnRituals>,
  { now, zone = utc }: Moment,
): ZoneName | null {
  return hasOwnHours(couple) ? hoursQuestion(couple.own.rituals, zone, now) : null
}
