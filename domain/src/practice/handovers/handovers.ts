/** Tasks handed over whole: offered, taken, and back with their owner on a date, by themselves (R42). */

import { askEvents, type Asking, isStanding } from '../../asking.ts'
import { dayAt, utc } from '../../cadence/cadence.ts'
import type { Author, EventsOf } from '../../entry.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { on, slice } from '../../slice.ts'
import { type Lulls, restingOn } from '../lulls/lulls.ts'
import {
  forgetOffer,
  handoverEvents,
  type Handovers,
  isBackTimely,
  judgeHandover,
  noHandovers,
} from './fold.ts'
import { tasksBack } from './view.ts'

export { longestHandover, longestHandoverMs } from './fold.ts'
export * from './view.ts'

function isTimely(
  _: Handovers,
  event: EventsOf<typeof handoverEvents>,
  { at }: Author,
  { asking, lulls }: { readonly asking: Asking; readonly lulls: Lulls },
): Ruling<null> {
  switch (event.kind) {
    case 'task-offered':
      if (restingOn(lulls, dayAt(at, utc))) return refuse({ kind: 'frozen' })
      return isBackTimely(event.back, at)
    case 'task-taken':
      return isStanding(asking, event.thread, at)
    case 'task-ended':
      return ok(null)
  }
}

/** The practice of handing a task over (R42). */
export const handovers = slice({
  events: handoverEvents,
  commands: { 'offer-task': 'task-offered', 'take-task': 'task-taken', 'end-task': 'task-ended' },
  empty: noHandovers,
  judge: judgeHandover,
  timely: isTimely,
  whileResting: 'all',
  hears: [on(askEvents, 'ask-taken-back', forgetOffer)],
  due: tasksBack,
})
