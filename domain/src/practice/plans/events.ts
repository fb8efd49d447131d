/** What can happen to a plan of checking in: offered, agreed, lived, looked at again, let go (R15, R16, R43). */

import { cadence, day, timing } from '../../cadence/cadence.ts'
import { both, type EventsOf, onlyMe, sealed } from '../../entry.ts'
import { type FieldsOf, maybe, maybeText, oneOf, text, threadId, whole } from '../../shape.ts'

/** What is offered: when it comes round, for how long, in which form, and what it is for, in one line or none. */
const terms = {
  words: maybeText(200),
  cadence,
  time: timing,
  start: day,
  /** From the first day on, a quarter of a year at most: everything ends. */
  days: whole(1, 92),
  /** Ten minutes, or two; both count the same. */
  form: oneOf('ten', 'two'),
}
/** What one offers and the other may agree to. */
export type Terms = FieldsOf<typeof terms>

/** How many offers its author had read: what came in between is read first. */
const seen = whole(1, 8)

/** Every event of a plan; an occurrence of it has the thread of `checkInThread`. */
export const planEvents = {
  /** `after`: the hurt or the talk that it comes from. */
  'plan-proposed': both({ after: maybe(threadId), ...terms }),
  'plan-countered': both({ seen, ...terms }),
  /** `on`: the day on which it was agreed to, where whoever agrees is; it begins no earlier. */
  'plan-agreed': both({ seen, on: day }),
  /** Looked at again: what we found out, and how it would go on. */
  'plan-revised': both({
    what: oneOf('keep', 'smaller', 'other'),
    found: maybeText(1_000),
    ...terms,
  }),
  /** Let go, or not taken up; by either, at once, without a reason. */
  'plan-ended': both({}),
  /** It took place: either says so. */
  'check-in-kept': both({ on: day }),
  'check-in-answered': sealed({ how: text(1_000), sooner: maybeText(1_000) }),
  /** What I sealed is taken back before it opened. */
  'check-in-left': both({}),
  /** Not this time, for me: nobody else learns of it. */
  'check-in-passed': onlyMe({ on: day }),
  /** I am asked no more, until that day or until I say so; nobody else learns of it. */
  'plan-paused': onlyMe({ until: maybe(day) }),
  'plan-resumed': onlyMe({}),
}

/** Any event of a plan. */
export type PlanEvent = EventsOf<typeof planEvents>
/** What both read in the open. */
export type SharedPlanEvent = Extract<PlanEvent, { audience: 'both' }>
/** What only its author's devices read. */
export type OwnPlanEvent = Extract<PlanEvent, { audience: 'me' }>
/** What one answered, sealed until both have. */
export type CheckInAnswer = Extract<PlanEvent, { kind: 'check-in-answered' }>
