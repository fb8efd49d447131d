/** Telling my partner how today is: kept for myself, and boxed for each of their devices that takes part (R42, H4). */
import { useEffect, useMemo } from 'preact/hooks'
import { keyDays, type KeptWeather, type Opaque, weatherOf } from '@mend/domain/weather'
import { boxForDay, openDayKeys } from '@mend/device/day-keys'
import { freshThread } from '../../house/thread-ids.ts'
import { useHouse } from '../../house/useHouse.ts'
import { useSeen } from '../../house/useSeen.ts'
import { useSay } from '../../parts/saying.tsx'

/** A day as it is told. */
export type Told = Omit<KeptWeather, 'on'>

/** The keys of this device, and what is said with them. */
export function useTelling() {
  const { couple, device, me, clock } = useHouse()
  const { say, busy, no } = useSay()
  const keys = useMemo(() => openDayKeys(device.settings), [device])
  const see = () => weatherOf(couple.value, { me, now: clock.read(), zone: clock.zone.value })

  /** From yesterday on: somewhere on earth it is that still. */
  const join = async (): Promise<boolean> => {
    const set = freshThread()
    const from = (see().today - 1) as KeptWeather['on']
    const laid = await keys.lay(set, from, keyDays)
    if (!laid.ok) return false
    const said = await say({
      ...{ kind: 'lay-weather-keys', thread: set, from, keys: laid.value as readonly Opaque[] },
    })
    return said !== false
  }

  /** Does nothing while this device has keys for two weeks more. */
  const keepKeys = async (): Promise<void> => {
    const ahead = Math.max(0, ...(await keys.kept()).map(({ day }) => day))
    if (ahead < see().today + keyDays / 2) await join()
  }

  const share = async (told: Told): Promise<void> => {
    const { today, midnight, boxesFor } = see()
    const made = await Promise.all(
      boxesFor.map(({ to, key }) =>
        boxForDay(key, { set: to, day: today }, JSON.stringify(told))
          .then((box) => [{ to, box: box as Opaque }])
          // What a modified app laid may be no key: it reads nothing then.
          .catch(() => []),
      ),
    )
    const boxes = made.flat()
    if (boxes.length === 0) return
    await say({ kind: 'say-weather', on: today, until: midnight, boxes })
  }

  const tell = async (told: Told, from: readonly string[]): Promise<boolean> => {
    const kept = await say({ kind: 'keep-weather', on: see().today, ...told }, from)
    if (kept === false) return false
    await keepKeys()
    await share(told)
    return true
  }

  const takeBack = (): void => {
    const { today, midnight } = see()
    void say({ kind: 'say-weather', on: today, until: midnight, boxes: [] })
  }

  return { ...{ keys, join, keepKeys, share, tell, takeBack, say, busy, no } }
}

/** Keeps this device's keys for the days to come, and shares mine with a device that came later today. */
export function useCatchingUp({ keepKeys, share }: ReturnType<typeof useTelling>): void {
  const { couple, moment } = useSeen()
  const { mine, reads, boxesFor, in: takes } = weatherOf(couple, moment)
  useEffect(() => {
    if (takes.me) void keepKeys()
  }, [takes.me])
  // Taken back is taken back; what nobody could read yet is read once they can.
  const fresh = boxesFor.filter(({ to }) => reads === null || !reads.includes(to))
  const due = mine !== null && reads?.length !== 0 && takes.me ? fresh.map(({ to }) => to) : []
  useEffect(() => {
    if (mine === null || due.length === 0) return
    const { load, source, help, way, word } = mine
    void share({ load, source, help, way, word })
  }, [due.join(' ')])
}
