/** Looks behind an opened link, once for each time it is opened. */
import { useEffect, useState } from 'preact/hooks'
import type { Look } from '@mend/device/pairing'
import { useFrame } from '../../page/frame.ts'

// Found open a moment ago, before the name and the words: not asked again on the way back.
let opened: string | null = null

/**
 * @param stands - this device is in the middle of it: there is nothing to look for
 * @returns what the link leads to, null while it is looked; and how to look again
 */
export function useLook(
  fragment: string,
  stands: boolean,
): {
  readonly found: Look | null
  readonly again: () => void
} {
  const { pairings } = useFrame()
  const [found, setFound] = useState<Look | null>(stands || opened === fragment ? 'open' : null)
  const [round, setRound] = useState(0)
  useEffect(() => {
    if (found !== null) return
    let left = false
    const tell = (look: Look) => {
      if (look === 'open') opened = fragment
      if (!left) setFound(look)
    }
    pairings.look(fragment).then(tell, () => tell('unreachable'))
    return () => {
      left = true
    }
  }, [round])
  const again = () => {
    setFound(null)
    setRound(round + 1)
  }
  return { found, again }
}
