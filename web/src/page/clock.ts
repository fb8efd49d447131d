/** One ticking clock for all screens; nothing else in the app asks what time it is, nor in which zone. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { ZoneName } from '@mend/domain/cadence'
import type { Instant } from '@mend/domain/couple'

/** What the time is read from, and the page whose coming back is worth a look. */
export type ClockParts = {
  /** Milliseconds since 1970, corrected. */
  readonly readMs: () => number
  /** Milliseconds since some moment, which only run on. @see https://w3c.github.io/hr-time/#dfn-monotonic-clock */
  readonly steadyMs: () => number
  readonly page: Document
}

/** The time, as views read it and as commands read it. */
export type Clock = {
  /** The time of the last tick: what views read. */
  readonly now: ReadonlySignal<Instant>
  /** The time this very moment: what commands read. */
  readonly read: () => Instant
  /** The same by a clock that nobody sets and no relay corrects: for what lasts seconds in front of somebody. */
  readonly steady: { readonly now: ReadonlySignal<number>; readonly read: () => number }
  /** Where this device is now, by its own settings: it may travel while the app is open. */
  readonly zone: ReadonlySignal<ZoneName>
  readonly close: () => void
}

/**
 * Ticks at the start of every second, and once whenever the page comes back into view.
 *
 * It asks the time anew on each tick and counts nothing, so sleep and throttled timers cannot make it drift.
 */
export function openClock({ readMs, steadyMs, page }: ClockParts): Clock {
  const read = () => readMs() as Instant
  const now = signal(read())
  const steadyNow = signal(steadyMs())
  const zone = signal(zoneHere())
  let timer: ReturnType<typeof setTimeout> | null = null
  const look = () => {
    now.value = read()
    steadyNow.value = steadyMs()
    zone.value = zoneHere()
  }
  const tick = () => {
    look()
    timer = setTimeout(tick, 1000 - (readMs() % 1000))
  }
  const wake = () => {
    if (page.visibilityState === 'visible') look()
  }
  page.addEventListener('visibilitychange', wake)
  tick()
  return {
    now,
    read,
    steady: { now: steadyNow, read: steadyMs },
    zone,
    close: () => {
      if (timer !== null) clearTimeout(timer)
      page.removeEventListener('visibilitychange', wake)
    },
  }
}

const zoneHere = (): ZoneName => new Intl.DateTimeFormat().resolvedOptions().timeZone as ZoneName
