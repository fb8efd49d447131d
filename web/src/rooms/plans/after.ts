/** What check-ins come after, by its name: what happened on Tuesday, or a talk. */
import type { Instant, ThreadId } from '@mend/domain/couple'
import { ruptureOf } from '@mend/domain/ruptures'
import { talkOf } from '@mend/domain/talks'
import type { useSeen } from '../../house/useSeen.ts'
import { pastDay } from '../../words/days.ts'
import { date, daysBetween, weekday } from '../../words/when.ts'
import { plans } from './words.ts'

/** "After what happened on Tuesday."; null where it comes after nothing that this device knows. */
export function afterWords(
  { couple, moment }: ReturnType<typeof useSeen>,
  after: ThreadId | null,
): string | null {
  if (after === null) return null
  const rupture = ruptureOf(couple, after, moment)
  if (rupture !== null) {
    return plans.afterHurt(dayOf(rupture.happenedAt, moment.now))
  }
  const talk = talkOf(couple, after, { me: moment.me, clock: moment.now })
  return talk === null ? null : plans.afterTalk
}

function dayOf(at: Instant, now: Instant): string {
  const days = daysBetween(at, now)
  if (days < 2) return pastDay(at, now)
  return plans.on(days < 7 ? weekday(at) : date(at, now))
}
