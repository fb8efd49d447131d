/** What can happen with an old wound: named, sat with step by step, paused, and let rest (R49). */

import { both, type EventsOf } from '../../entry.ts'
import { maybe, maybeText, oneOf, text } from '../../shape.ts'
import { boundaryTopics } from '../boundaries/topics.ts'

/** The longest words of each kind, in UTF-16 units. */
export const longestWound = { line: 200, said: 1_000, missing: 400 }

/** Under the thread of one wound. Its owner is who named it; every step is said by whose it is: see `judgeWound`. */
export const woundEvents = {
  /** By the one who was hurt, while the door stands open. */
  'wound-named': both({
    words: text(longestWound.line),
    topic: maybe(oneOf(...boundaryTopics)),
  }),
  /** A sitting begins; by either, a week after the last one at the soonest. */
  'wound-sat': both({}),
  /** What its owner still feels. */
  'wound-felt': both({ words: text(longestWound.said) }),
  /** How the partner thinks that it was for the owner. */
  'wound-understood': both({ words: text(longestWound.said) }),
  /** By the owner: that is it, or there is more. Only a yes leads on. */
  'wound-confirmed': both({
    verdict: oneOf('yes', 'more'),
    missing: maybeText(longestWound.missing),
  }),
  /** What each remembers of what happened; left empty, it is passed over. */
  'wound-recalled': both({ words: maybeText(longestWound.said) }),
  /** What its owner needs now. It ends the sitting. */
  'wound-needed': both({ words: text(longestWound.said) }),
  /** The sitting ends; by either, without a reason. */
  'wound-paused': both({}),
  /** The whole of it rests; by either, without a reason. */
  'wound-closed': both({}),
}

/** Anything that happens with an old wound. */
export type WoundEvent = EventsOf<typeof woundEvents>

const dayMs = 86_400_000
/** The door stands open for so long after both said yes, or until a wound is named. */
export const doorStandsMs = 28 * dayMs
/** From the beginning of one sitting to that of the next. */
export const sittingRestsMs = 7 * dayMs
