/** The mark of the card about help from outside: when it was last seen, on this device alone. */
import { useRef } from 'preact/hooks'
import { useSeeing } from '../../house/seen-marks.ts'

/** It never leaves the device, so that nobody can learn that the card was shown; the line in a field shares it. */
export const cardMark = 'outside/card'

/** It is on the screen: seen when it came, however long it stays there. */
export function useSeeingCard(now: number): void {
  const came = useRef(now)
  useSeeing(cardMark, came.current)
}
