/** What happens around a time-out: the plan made when calm, the call, the return (R13). */

import { farthest } from '../../bounds.ts'
import { both, type EventsOf, onlyMe } from '../../entry.ts'
import type { Instant } from '../../ids.ts'
import { instant, maybe, maybeText, quoted, shapeOf, text, threadId, whole } from '../../shape.ts'

// A moment that is said again is not held within bounds as it is read, so it has to lie within them.
const shown = shapeOf(
  'moment, at most 2200-01-01',
  (value): value is Instant => instant(value) && value <= farthest,
)

const plan = {
  signal: text(80),
  /** Where the author of the plan goes, and where the other does. */
  authorGoes: text(200),
  otherGoes: text(200),
  children: maybeText(400),
  minimumMinutes: whole(20, 1_440),
  latestMinutes: whole(20, 1_440),
}

/** What can happen around a time-out. */
export const timeoutEvents = {
  'timeout-planned': both(plan),
  'timeout-plan-agreed': both({}),
  'timeout-plan-dropped': both({}),
  'timeout-called': both({ about: maybe(threadId), returnAt: instant }),
  'timeout-countered': both({ returnAt: instant }),
  'timeout-counter-agreed': both({ returnAt: quoted(shown) }),
  'timeout-returned': both({}),
  'timeout-extended': both({ returnAt: instant }),
  'timeout-parked': both({ until: maybe(instant) }),
  'timeout-dropped': both({}),
  /** How ready I am, on my return. Mine alone. */
  'timeout-readiness-rated': onlyMe({ readiness: whole(0, 10) }),
}

/** Anything around a time-out. */
export type TimeoutEvent = EventsOf<typeof timeoutEvents>

/** What both partners read, and of that what concerns the plan. */
export type SharedTimeoutEvent = Exclude<TimeoutEvent, { audience: 'me' }>
/** The plan for pauses, made when calm: offered, agreed to, or dropped. */
export type PlanEvent = Extract<
  TimeoutEvent,
  { kind: 'timeout-planned' | 'timeout-plan-agreed' | 'timeout-plan-dropped' }
>
