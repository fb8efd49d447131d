/** When somebody comes back to this device, in whichever tab, or its network changes: the time to see whether the line stands. */

/** What of a page is listened to. */
export type ReturnsView = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>
}

/**
 * Told of every return, until the function that this gives is called.
 *
 * Of several tabs one holds the line, and it may be one that nobody sees: so a tab tells the others that it is seen.
 */
export function openReturns(view: ReturnsView): (back: () => void) => () => void {
  const listeners = new Set<() => void>()
  const tabs = new BroadcastChannel('mend.returns')
  const tell = () => listeners.forEach((listener) => listener())
  const seen = () => {
    if (view.document.visibilityState !== 'visible') return
    tell()
    tabs.postMessage(null)
  }
  tabs.addEventListener('message', tell)
  for (const event of ['visibilitychange', 'resume']) view.document.addEventListener(event, seen)
  for (const event of ['pageshow', 'focus']) view.addEventListener(event, seen)
  // A network that comes is there for hidden tabs too.
  view.addEventListener('online', tell)
  return (back) => {
    listeners.add(back)
    return () => void listeners.delete(back)
  }
}
