/** How the line to the relay stands, once it has been so for a moment: a short gap is nobody's business. */
import { useEffect, useState } from 'preact/hooks'
import type { RefusalKind } from '@mend/device/device'
import { useHouse } from '../../house/useHouse.ts'
import { useLong } from '../../house/useLong.ts'

/**
 * What a screen may say of the line.
 *
 * `offline`: this browser has no network, by its own word. `cut`: it has one, and no relay answers. `refused`: a relay
 * answers, and lets nothing through.
 */
export type Line =
  | { readonly kind: 'fine' | 'offline' | 'cut' }
  | { readonly kind: 'refused'; readonly why: RefusalKind }

/** The line now, quiet about what is over within three seconds. */
export function useLine(): Line {
  const { status } = useHouse()
  const { connection, refusal, pending } = status.value
  const online = useOnline()
  const cut = connection !== 'online'
  const long = useLong(cut || (refusal !== null && pending > 0))
  if (!long) return { kind: 'fine' }
  if (cut && !online) return { kind: 'offline' }
  return refusal === null ? { kind: 'cut' } : { kind: 'refused', why: refusal }
}

/** The browser's own word: false only where there is no network at all. */
function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine)
  useEffect(() => {
    const look = () => setOnline(navigator.onLine)
    for (const event of ['online', 'offline']) addEventListener(event, look)
    look()
    return () => {
      for (const event of ['online', 'offline']) removeEventListener(event, look)
    }
  }, [])
  return online
}
