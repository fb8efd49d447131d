/** Throws away the keys of days that are over, on whatever screen one is; a device that was off does it on opening. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import { boundedDay } from '@mend/domain/cadence'
import type { Couple, Instant, PartnerId } from '@mend/domain/couple'
import { isKeyOver } from '@mend/domain/weather'
import type { Device } from '@mend/device/device'
import { type DayKeyPlace, openDayKeys } from '@mend/device/day-keys'

/** What it looks at: the device that has the keys, and the couple as it stands. */
export type Kept = {
  readonly device: Pick<Device, 'settings'>
  readonly me: PartnerId
  readonly couple: ReadonlySignal<Couple>
  readonly ready: ReadonlySignal<boolean>
  readonly now: ReadonlySignal<Instant>
}

/** @returns what stops it */
export function keepDayKeysShort({ device, me, couple, ready, now }: Kept): () => void {
  const keys = openDayKeys(device.settings)
  const kept = signal<readonly DayKeyPlace[]>([])
  const look = async (): Promise<void> => {
    kept.value = await keys.kept()
  }
  // A set of mine more or less: only then is there anything new to see on the disk.
  const sets = computed(() => couple.value.shared.weather.keys.filter(({ by }) => by === me).length)
  const stopLooking = effect(() => {
    if (ready.value && sets.value >= 0) void look()
  })
  const stopDiscarding = effect(() => {
    if (!ready.value) return
    const isOver = ({ set, day }: DayKeyPlace): boolean =>
      !couple.value.shared.weather.keys.some(({ thread }) => thread === set) ||
      isKeyOver(couple.value, boundedDay(day), { me, now: now.value })
    if (kept.value.some(isOver)) void keys.discard(isOver).then(look)
  })
  return () => {
    stopLooking()
    stopDiscarding()
  }
}
