/** What the screens of the road look at: the couple as it stands, by whom and when it is seen. */
import { useComputed } from '@preact/signals'
import type { ZoneName } from '@mend/domain/cadence'
import type { Couple, Instant, Moment } from '@mend/domain/couple'
import { useHouse } from './useHouse.ts'

/** Views are made anew this often; a due time is never shown later than that. */
const everyMs = 5_000

/** Who looks, when, and by the clock of which zone. */
export type MomentHere = Moment & { readonly zone: ZoneName }

/** The couple, and the moment at which I look at it; the moment moves every five seconds. */
export function useSeen(): { readonly couple: Couple; readonly moment: MomentHere } {
  const { couple, me, clock } = useHouse()
  const now = useComputed(() => (Math.floor(clock.now.value / everyMs) * everyMs) as Instant)
  return { couple: couple.value, moment: { me, now: now.value, zone: clock.zone.value } }
}
