/** Asks the browser not to clear these words when it runs out of room. */

const shelf = 'mend.asked-to-keep'
const againMs = 30 * 24 * 3_600_000

/**
 * Asks once there is something to keep, and then at most once in thirty days: some browsers ask their person each time.
 *
 * Not every browser has a place to ask; then nothing happens. What it answers changes nothing here.
 * @param view - the window whose storage this is
 * @param at - now, in milliseconds
 */
export async function askToKeep(view: Keeps, at: number): Promise<void> {
  const { storage } = view.navigator
  const asked = Number(view.localStorage.getItem(shelf) ?? 0)
  if (storage === undefined || Math.abs(at - asked) < againMs) return
  view.localStorage.setItem(shelf, String(at))
  // Without an answer, as where storage is forbidden, all stays as it was.
  await storage.persist().catch(() => false)
}

/** As much of a window as this needs; in WebKitGTK, and on a page without HTTPS, there is no storage manager. */
type Keeps = {
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem'>
  readonly navigator: { readonly storage?: Pick<StorageManager, 'persist'> }
}
