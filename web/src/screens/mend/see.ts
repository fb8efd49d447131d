/** What the screens of the road look at: the couple as it stands, by whom and when it is seen. */
import { useComputed } from '@preact/signals'
import type { Couple, Instant, Moment } from '@mend/domain/couple'
import { useHouse } from '../../house.ts'

/** Views are made anew this often; a due time is never shown later than that. */
const everyMs = 5_000

export function useSeen(): { readonly couple: Couple; readonly moment: Moment } {
  const { couple, me, clock } = useHouse()
  const now = useComputed(() => (Math.floor(clock.now.value / everyMs) * everyMs) as Instant)
  return { couple: couple.value, moment: { me, now: now.value } }
}
