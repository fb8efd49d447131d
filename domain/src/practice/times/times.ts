/** Is now good?, and an ear this evening: asked without a word of content, and never answered by silence (R33, R50). */

import { type Asking, isStanding } from '../../asking.ts'
import { isDueTimely } from '../../bounds.ts'
import { dayAt, utc } from '../../cadence/cadence.ts'
import type { Author, EventsOf } from '../../entry.ts'
import { getMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { type Lulls, restingOn } from '../lulls/lulls.ts'
import type { Instant, ThreadId } from '../../ids.ts'
import { type Moment, type Sharing, slice } from '../../slice.ts'
import {
  type Agreed,
  isPast,
  judgeTime,
  noTimes,
  timeEvents,
  type TimeKind,
  type Times,
} from './fold.ts'

export { standsMs } from './fold.ts'
export type { TimeKind } from './fold.ts'
export * from './view.ts'

const hourMs = 3_600_000

/** A yes is said while the ask stands, to a time that comes; nothing is asked or agreed while a pause or a lull runs. */
function isTimeTimely(
  { all }: Times,
  event: EventsOf<typeof timeEvents>,
  { at }: Author,
  { asking, timeouts, lulls }: Around,
): Ruling<null> {
  if (event.kind === 'time-called-off') return ok(null)
  const rests = timeouts.running.length > 0 || restingOn(lulls, dayAt(at, utc))
  if (rests) return refuse({ kind: 'frozen' })
  if (event.kind === 'time-asked')
    return event.until === null ? ok(null) : isDueTimely(event.until, at)
  if (getMany(all, event.thread) === null) return ok(null)
  const stands = isStanding(asking, event.thread, at)
  if (!stands.ok) return stands
  return event.from > at + 36 * hourMs
    ? refuse({ kind: 'out-of-range' })
    : isDueTimely(event.from, at)
}

/** A time that both agreed on: for Today, and for a reminder. */
export type TimeDue = {
  readonly kind: 'time'
  readonly thread: ThreadId
  readonly at: Instant
  readonly what: TimeKind
  readonly when: Agreed['when']
}

function dueTimes(
  { all, agreed }: Times,
  { now, zone = utc }: Moment,
  { shared: { lulls } }: Sharing<'lulls', Lulls>,
): readonly TimeDue[] {
  if (restingOn(lulls, dayAt(now, zone))) return []
  const time = agreed === null ? null : getMany(all, agreed)
  if (time?.agreed == null || time.off || isPast(time.agreed, now)) return []
  const { thread, what } = time
  const { from, when } = time.agreed
  // A day has no hour: it is told on the day itself, in the morning, and not counted down to.
  const at = (when === 'tomorrow' ? from + 9 * hourMs : from) as Instant
  if (when === 'tomorrow' && now < at) return []
  return [{ kind: 'time', thread, at, what, when }]
}

type Around = {
  readonly asking: Asking
  readonly lulls: Lulls
  readonly timeouts: { readonly running: readonly unknown[] }
}

/** The practice of asking for a good time. */
export const times = slice({
  events: timeEvents,
  commands: {
    'ask-time': 'time-asked',
    'agree-time': 'time-agreed',
    'call-time-off': 'time-called-off',
  },
  empty: noTimes,
  judge: judgeTime,
  timely: isTimeTimely,
  due: dueTimes,
})
