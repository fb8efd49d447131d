/** Follows one pairing from the screen that began it, and stops it when that screen is left. */
import { useEffect, useState } from 'preact/hooks'
import type { Outcome, Trouble } from '@mend/device/device'
import type { Pairing, PairingView } from '@mend/device/pairing'

export type Following =
  | { readonly kind: 'preparing' }
  | { readonly kind: 'refused'; readonly trouble: Trouble['kind'] }
  | { readonly kind: 'going'; readonly pairing: Pairing; readonly view: PairingView }

/**
 * @param begin - opens a pairing; called once on mount and again by `restart`. Null waits.
 * @returns where it stands
 */
export function usePairing(begin: (() => Promise<Outcome<Pairing>>) | null): {
  readonly following: Following
  readonly restart: () => void
} {
  const [round, setRound] = useState(0)
  const [following, setFollowing] = useState<Following>({ kind: 'preparing' })
  const waits = begin === null
  useEffect(() => {
    if (begin === null) return
    let left = false
    let pairing: Pairing | null = null
    let stop = () => {}
    setFollowing({ kind: 'preparing' })
    void begin().then((begun) => {
      if (!begun.ok) {
        setFollowing({ kind: 'refused', trouble: begun.refusal.kind })
        return
      }
      if (left) return begun.value.cancel()
      const opened = begun.value
      pairing = opened
      const show = (view: PairingView) => setFollowing({ kind: 'going', pairing: opened, view })
      stop = opened.onChange(show)
      show(opened.view())
    })
    return () => {
      left = true
      stop()
      const at = pairing?.view().kind
      if (at === 'waiting' || at === 'comparing') void pairing?.cancel()
    }
  }, [round, waits])
  return { following, restart: () => setRound(round + 1) }
}
