/** What waits, looked up anew when the couple changes or a few seconds have passed, and not on every tick. */
import { useMemo } from 'preact/hooks'
import type { Due } from '@mend/domain/couple'
import { useSeen } from '../../house/useSeen.ts'
import { useMarks } from '../../house/seen-marks.ts'
import { nearby, type Opening, waitingOf } from './opens.ts'

/** All that waits now, the weightiest first; what has been seen on this device and asks nothing is left out. */
export function useWaiting(): readonly Opening[] {
  const { couple, moment } = useSeen()
  const marks = useMarks()
  const all = useMemo(() => waitingOf(couple, moment), [couple, moment.now, moment.zone])
  return all.filter(({ offer }) => {
    const { mark, unseenSince = 0 } = offer('')
    return mark === undefined || marks.isNew(mark, unseenSince)
  })
}

/** What comes up soon, the nearest first. */
export function useNearby(): readonly Due[] {
  const { couple, moment } = useSeen()
  return useMemo(() => nearby(couple, moment), [couple, moment.now, moment.zone])
}
