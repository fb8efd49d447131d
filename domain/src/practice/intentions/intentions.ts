/** Intentions: what each hopes for and is afraid of, opened together, four times a year at most (R37). */

import type { Author, EventsOf } from '../../entry.ts'
import { getMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { slice } from '../../slice.ts'
import {
  commitIntentions,
  intentionEvents,
  type IntentionRounds,
  judgeIntentions,
  noIntentions,
  openIntentions,
} from './fold.ts'
import { type Pressed, standsMs } from './view.ts'

export { type HopeFor, hopesFor } from './fold.ts'
export * from './view.ts'

type Event = EventsOf<typeof intentionEvents>

/** A year has four: more than these are forgotten, the oldest first. */
const mostNoted = 8
const notPressed: Pressed = {}

const note = (pressed: Pressed, { thread, why }: Extract<Event, { audience: 'me' }>): Pressed =>
  Object.fromEntries(
    [
      ...Object.entries(pressed).filter(([each]) => each !== thread),
      [thread, why === 'asking'] as const,
    ].slice(-mostNoted),
  )

/** Mine is taken back while the round stands, and not after. */
function isTimely(
  { all }: IntentionRounds,
  event: Extract<Event, { audience: 'both' }>,
  { at }: Author,
): Ruling<null> {
  const round = getMany(all, event.thread)
  const over = round !== null && round.opened.length < 2 && at >= round.at + standsMs
  return over ? refuse({ kind: 'not-now' }) : ok(null)
}

/** The practice of intentions (R37). */
export const intentions = slice({
  events: intentionEvents,
  commands: {
    'invite-intentions': 'intentions-invited',
    'write-intention': 'intentions-written',
    'leave-intentions': 'intentions-left',
    'tell-misreading': 'misreading-told',
    'note-intention': 'intention-noted',
  },
  empty: noIntentions,
  judge: judgeIntentions,
  timely: isTimely,
  whileResting: 'all',
  sealed: {
    slot: 'intentions',
    round: ({ all }, thread) => getMany(all, thread),
    commit: commitIntentions,
    open: openIntentions,
  },
  own: { empty: notPressed, fold: note },
})
