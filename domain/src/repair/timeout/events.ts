/** What happens around a time-out: the plan made when calm, the call, the return (R13). */

import { both, onlyMe } from '../../entry.ts'
import type { EventsOf } from '../../entry.ts'
import { instant, maybe, maybeText, text, threadId, whole } from '../../shape.ts'

const plan = {
  signal: text(80),
  /** Where the author of the plan goes, and where the other does. */
  authorGoes: text(200),
  otherGoes: text(200),
  children: maybeText(400),
  minimumMinutes: whole(20, 1_440),
  latestMinutes: whole(20, 1_440),
}

export const timeoutEvents = {
  'timeout-planned': both(plan),
  'timeout-plan-agreed': both({}),
  'timeout-plan-dropped': both({}),
  'timeout-called': both({ about: maybe(threadId), returnAt: instant }),
  'timeout-countered': both({ returnAt: instant }),
  'timeout-counter-agreed': both({ returnAt: instant }),
  'timeout-returned': both({}),
  'timeout-extended': both({ returnAt: instant }),
  'timeout-parked': both({ until: maybe(instant) }),
  'timeout-dropped': both({}),
  /** How ready I am, on my return. Mine alone. */
  'timeout-readiness-rated': onlyMe({ readiness: whole(0, 10) }),
}

export type TimeoutEvent = EventsOf<typeof timeoutEvents>

/** What both partners read, and of that what concerns the plan. */
export type SharedTimeoutEvent = Exclude<TimeoutEvent, { audience: 'me' }>
export type PlanEvent = Extract<
  TimeoutEvent,
  { kind: 'timeout-planned' | 'timeout-plan-agreed' | 'timeout-plan-dropped' }
>
