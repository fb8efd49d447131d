/** A rupture as its pages look at it: what was said of it, what rests it, and whom one is with. */
import { roadOf, type ThreadId } from '@mend/domain/couple'
import { ruptureOf } from '@mend/domain/ruptures'
import { runningTimeoutOf } from '@mend/domain/timeouts'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import type { PageVisit } from '../../room.ts'

/** @returns null where there is no such rupture here, or none yet */
export function useVisit(thread: ThreadId): PageVisit | null {
  const { couple, moment } = useSeen()
  const { status } = useHouse()
  const partner = usePartnerName()
  const rupture = ruptureOf(couple, thread, moment)
  if (rupture === null) return null
  return {
    couple,
    moment,
    rupture,
    road: roadOf(couple, thread, moment),
    timeout: runningTimeoutOf(couple, thread, moment),
    at: `/mend/${thread}`,
    partner,
    alone: status.value.couple === 'none',
  }
}
