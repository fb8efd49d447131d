/** What reminds, and when: the next hours of what was agreed, out of my quiet hours, and never to the minute. */
import { isQuiet, type Quiet } from '@mend/domain/asking'
import { minuteAt, type ZoneName } from '@mend/domain/cadence'
import {
  type Couple,
  due,
  type Due,
  type Instant,
  type Moment,
  upcoming,
} from '@mend/domain/couple'

const minuteMs = 60_000
/** One to five minutes after it opens: a push to the minute would tell whoever watches which plan it is. */
const [leastMs, mostMs] = [minuteMs, 5 * minuteMs]
/** A window lasts four hours at most. */
const windowMs = 240 * minuteMs

/** An hour at which to be woken, and until when it is worth it. */
export type Wake = { readonly from: Instant; readonly until: Instant; readonly at: Instant }

// What has an hour that the two agreed on. What is asked of one alone, or looked at some day, wakes nobody.
const reminding: ReadonlySet<Due['kind']> = new Set(['check-in', 'ritual', 'time'])

/** Whether a moment is one to be reminded of. */
export const reminds = (item: Due): boolean =>
  reminding.has(item.kind) && !('byClock' in item && !item.byClock)

/**
 * The next hours to be woken at, the soonest first; none while nothing is agreed.
 *
 * @param later - how long after its hour, for each hour the same however often it is asked
 */
export function nextWakes(
  couple: Couple,
  moment: Moment & { readonly zone: ZoneName },
  later: (at: Instant) => number,
): readonly Wake[] {
  // What has begun and was not done is still to be reminded of: one is woken a little after its hour.
  return [...due(couple, moment), ...upcoming(couple, moment)]
    .filter(reminds)
    .flatMap(({ at: from }): readonly Wake[] => {
      const until = (from + windowMs) as Instant
      const at = afterQuiet(couple.own.asking, (from + later(from)) as Instant, moment.zone)
      return at < until ? [{ from, until, at }] : []
    })
    .toSorted((left, right) => left.at - right.at)
}

/** The first moment from then on at which I may be asked something. */
function afterQuiet(quiet: Quiet, from: Instant, zone: ZoneName): Instant {
  const at = quiet.until === null ? from : (Math.max(from, quiet.until) as Instant)
  const minute = minuteAt(at, zone)
  if (quiet.hours === null || !isQuiet(quiet, at, minute)) return at
  const left = (quiet.hours.to - minute + 1_440) % 1_440
  return (at + left * minuteMs) as Instant
}

/** A delay for each hour, drawn once and kept while the app is open. */
export function openDelays(chance: () => number): (at: Instant) => number {
  const drawn = new Map<Instant, number>()
  return (at) => {
    const delay = drawn.get(at) ?? leastMs + Math.floor(chance() * (mostMs - leastMs))
    if (drawn.size > 64) drawn.clear()
    drawn.set(at, delay)
    return delay
  }
}

/** The mark of this device's one question whether to remind. */
export const remindersMark = 'reminders/asked'
