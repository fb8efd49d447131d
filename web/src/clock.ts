/** One ticking clock for all screens; nothing else in the app asks what time it is. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Instant } from '@mend/domain/couple'

export type Clock = {
  /** The time of the last tick: what views read. */
  readonly now: ReadonlySignal<Instant>
  /** The time this very moment: what commands and paces read. */
  readonly read: () => Instant
  readonly close: () => void
}

/**
 * Ticks at the start of every second, and once whenever the page comes back into view.
 *
 * It asks the time anew on each tick and counts nothing, so sleep and throttled timers cannot make it drift.
 * @param readMs - milliseconds since 1970
 */
export function openClock(readMs: () => number, page: Document): Clock {
  const read = () => readMs() as Instant
  const now = signal(read())
  let timer: ReturnType<typeof setTimeout> | null = null
  const tick = () => {
    now.value = read()
    timer = setTimeout(tick, 1000 - (readMs() % 1000))
  }
  const wake = () => {
    if (page.visibilityState === 'visible') now.value = read()
  }
  page.addEventListener('visibilitychange', wake)
  tick()
  return {
    now,
    read,
    close: () => {
      if (timer !== null) clearTimeout(timer)
      page.removeEventListener('visibilitychange', wake)
    },
  }
}
