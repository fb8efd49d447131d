/** Speaks to a screen reader without moving anything on the screen. */
import { signal } from '@preact/signals'

const spoken = signal('')

/** Says a sentence politely, after whatever is being read. The same sentence twice is said twice. */
export function announce(sentence: string): void {
  spoken.value = spoken.value === sentence ? `${sentence}\u00a0` : sentence
}

/** Drawn once, at the root: a live region must be there before it speaks. */
export function Announcer() {
  return (
    <p class="unseen" role="status" aria-live="polite">
      {spoken}
    </p>
  )
}
