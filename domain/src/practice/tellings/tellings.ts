/** A talk about stress from outside: told, held, looked back on, in that order; the one who tells changes by the day (R42). */

import { type Asking, isStanding } from '../../asking.ts'
import { dayAt, utc } from '../../cadence/cadence.ts'
import type { Author } from '../../entry.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { slice } from '../../slice.ts'
import { type Lulls, restingOn } from '../lulls/lulls.ts'
import { type TellingEvent, tellingEvents } from './events.ts'
import { judgeTelling, noTellings, type Tellings } from './fold.ts'

export { longestTelling, tellingMinutes, tellingPhases } from './events.ts'
export type { TellingLength, TellingPhase } from './events.ts'
export type { Told } from './fold.ts'
export * from './view.ts'

function isTimely(
  _: Tellings,
  event: TellingEvent,
  { at }: Author,
  { asking, lulls }: { readonly asking: Asking; readonly lulls: Lulls },
): Ruling<null> {
  if (event.kind === 'telling-joined') return isStanding(asking, event.thread, at)
  const begins = event.kind === 'telling-asked'
  return begins && restingOn(lulls, dayAt(at, utc)) ? refuse({ kind: 'frozen' }) : ok(null)
}

/** The practice of the three-phase talk (R42). */
export const tellings = slice({
  events: tellingEvents,
  commands: {
    'ask-telling': 'telling-asked',
    'join-telling': 'telling-joined',
    'write-telling': 'telling-written',
    tell: 'telling-told',
    'tell-aloud': 'telling-spoken',
    'sum-up': 'telling-heard',
    'confirm-telling': 'telling-confirmed',
    'feel-with': 'telling-felt',
    'add-idea': 'telling-idea',
    'be-held': 'telling-held',
    'review-telling': 'telling-reviewed',
    'leave-telling': 'telling-left',
  },
  empty: noTellings,
  judge: judgeTelling,
  timely: isTimely,
  whileResting: ['telling-left'],
})
