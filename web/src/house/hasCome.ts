/** Waits for what was said to come back by the one road, for the few sayings that build on one another. */
import { effect } from '@preact/signals'

/** @param is - reads signals; resolves once it is true, at once when it is already */
export function hasCome(is: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      if (!is()) return
      queueMicrotask(() => {
        stop()
        resolve()
      })
    })
  })
}
