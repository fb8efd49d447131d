/** What waits, looked up anew when the couple changes or a few seconds have passed, and not on every tick. */
import { useMemo } from 'preact/hooks'
import type { Due } from '@mend/domain/couple'
import { useSeen } from '../mend/see.ts'
import { nearby, type Opening, openingOf } from './waiting.ts'

export function useOpening(): Opening {
  const { couple, moment } = useSeen()
  return useMemo(() => openingOf(couple, moment), [couple, moment.now])
}

export function useNearby(): readonly Due[] {
  const { couple, moment } = useSeen()
  return useMemo(() => nearby(couple, moment), [couple, moment.now])
}
