/** A screen that stays on while somebody breathes or talks by it, where a browser can do that. */
import { useEffect } from 'preact/hooks'

/** The screen stays on while `is`, and goes out as ever afterwards. */
export function useAwake(is: boolean): void {
  useEffect(() => (is ? keepAwake(document, navigator) : undefined), [is])
}

type Sees = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>
type Lock = { readonly release: () => Promise<void> }
type Wakes = {
  readonly wakeLock?: { readonly request: (type: 'screen') => Promise<Lock> }
}

/**
 * Keeps the screen on until the function that this gives is called.
 *
 * A browser lets go of it when the page is hidden, and may refuse it (little battery): then the screen goes out as ever.
 * @see https://www.w3.org/TR/screen-wake-lock/#handling-document-loss-of-visibility
 */
export function keepAwake(page: Sees, { wakeLock }: Wakes): () => void {
  if (wakeLock === undefined) return () => undefined
  const held = new Set<Lock>()
  let over = false
  const release = (lock: Lock) => {
    held.delete(lock)
    lock.release().catch(() => null)
  }
  const ask = async () => {
    if (page.visibilityState !== 'visible') return
    const lock = await wakeLock.request('screen').catch(() => null)
    if (lock === null) return
    // The one of before was let go of when the page was hidden.
    for (const before of held) release(before)
    held.add(lock)
    if (over) release(lock)
  }
  const seen = () => void ask()
  page.addEventListener('visibilitychange', seen)
  seen()
  return () => {
    over = true
    page.removeEventListener('visibilitychange', seen)
    for (const lock of held) release(lock)
  }
}
