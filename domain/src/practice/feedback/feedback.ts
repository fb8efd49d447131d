/** Monthly feedback: one keep, one more, one less, opened together; heard before it is replied to (R45). */

import type { Author, EventsOf } from '../../entry.ts'
import { getMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { slice } from '../../slice.ts'
import {
  commitFeedback,
  feedbackEvents,
  type FeedbackRounds,
  judgeFeedback,
  noFeedback,
  openFeedback,
} from './fold.ts'
import { feedbackStandsMs } from './view.ts'

export { type FeedbackPart, feedbackParts, longestFeedback } from './fold.ts'
export * from './view.ts'

type Event = EventsOf<typeof feedbackEvents>

/** Mine is taken back while the round stands, and not after. */
function isTimely(
  { all }: FeedbackRounds,
  event: Extract<Event, { audience: 'both' }>,
  { at }: Author,
): Ruling<null> {
  const round = getMany(all, event.thread)
  const over = round !== null && round.opened.length < 2 && at >= round.at + feedbackStandsMs
  return over ? refuse({ kind: 'not-now' }) : ok(null)
}

/** The practice of monthly feedback (R45). */
export const feedback = slice({
  events: feedbackEvents,
  commands: {
    'invite-feedback': 'feedback-invited',
    'write-feedback': 'feedback-written',
    'leave-feedback': 'feedback-left',
    'hear-feedback': 'feedback-heard',
    'reply-to-feedback': 'feedback-replied',
  },
  empty: noFeedback,
  judge: judgeFeedback,
  timely: isTimely,
  whileResting: 'all',
  sealed: {
    slot: 'feedback',
    round: ({ all }, thread) => getMany(all, thread),
    commit: commitFeedback,
    open: openFeedback,
  },
})
