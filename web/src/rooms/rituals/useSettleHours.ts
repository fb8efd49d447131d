/** Where I am at home: noted once, with my first ritual, so that I can be asked when I am somewhere else. */
import { useHouse } from '../../house/useHouse.ts'
import { useSeen } from '../../house/useSeen.ts'

/** Notes this place as home, for my own devices alone, unless one is noted. */
export function useSettleHours(): () => Promise<unknown> {
  const { say } = useHouse()
  const { couple, moment } = useSeen()
  const { zone } = moment
  return () =>
    couple.own.rituals.hours === null
      ? say({ kind: 'settle-hours', home: zone, here: zone, by: 'here' })
      : Promise.resolve(null)
}
