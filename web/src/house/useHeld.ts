/** A page is never taken from under a field: what my partner says meanwhile waits until I ask for it. */
import { useRef, useState } from 'preact/hooks'

/** What is shown, whether something newer waits behind it, and the way to it. */
export type Held<Value> = {
  readonly value: Value
  readonly waits: boolean
  readonly show: () => void
}

/**
 * Holds what is shown while a field has the focus or words are written and not sent.
 *
 * Nothing moves by itself after that, not even when the field is left: a thumb may be on its way to a button.
 *
 * @param stage - names what is shown; another name would be another page
 * @param written - words stand in a field of the page that are not sent
 */
export function useHeld<Value>(stage: string, value: Value, written: boolean): Held<Value> {
  const shown = useRef({ stage, value })
  const [, drawAnew] = useState(0)
  const same = stage === shown.current.stage
  const waits = !same && (written || inField())
  if (!waits) shown.current = { stage, value }
  return {
    value: shown.current.value,
    waits,
    show: () => {
      shown.current = { stage, value }
      drawAnew((count) => count + 1)
    },
  }
}

const inField = (): boolean =>
  document.activeElement?.matches('textarea, input[type=text]') === true
