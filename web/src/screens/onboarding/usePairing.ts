/** Follows one pairing on a screen; the screen may be left, and the pairing goes on. */
import { useEffect, useState } from 'preact/hooks'
import type { Outcome, Trouble } from '@mend/device/device'
import type { Pairing, PairingView } from '@mend/device/pairing'

/** How far a pairing has come on this screen. */
export type Following =
  | { readonly kind: 'preparing' }
  /** Why it could not be opened; null when something was thrown. */
  | { readonly kind: 'refused'; readonly trouble: Trouble['kind'] | null }
  | { readonly kind: 'going'; readonly pairing: Pairing; readonly view: PairingView }

/**
 * @param begin - opens a pairing, or goes on with the one that stands; called once on mount and again by `restart`. Null waits.
 * @returns where it stands; `restart` lets go of it first
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
    let stop = () => {}
    setFollowing({ kind: 'preparing' })
    const opening = begin().then((begun) => {
      if (left) return
      if (!begun.ok) {
        setFollowing({ kind: 'refused', trouble: begun.refusal.kind })
        return
      }
      const pairing = begun.value
      const show = (view: PairingView) => setFollowing({ kind: 'going', pairing, view })
      stop = pairing.onChange(show)
      show(pairing.view())
    })
    opening.catch(() => setFollowing({ kind: 'refused', trouble: null }))
    return () => {
      left = true
      stop()
    }
  }, [round, waits])
  const restart = () => {
    const over = following.kind === 'going' ? following.pairing.cancel() : Promise.resolve()
    void over.then(() => setRound(round + 1))
  }
  return { following, restart }
}
