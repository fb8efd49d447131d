/** Where a link that was opened asks to move to: taken before anything is drawn, and nothing more with the first page. */
import { signal } from '@preact/signals'

/** Where a link that was opened asks to move to, as it came; null: none was. Only in memory. */
export const askedToMove = signal<string | null>(null)

/** What stands before the address in such a link. */
export const mark = '#to='

/** Takes such a link's address out of the address bar: it is for this page alone, and no server is told of it. */
export function takeMove(view: Window): void {
  take(view)
  view.addEventListener('hashchange', () => take(view))
}

function take(view: Window): void {
  const { hash, pathname } = view.location
  if (!hash.startsWith(mark)) return
  askedToMove.value = decoded(hash.slice(mark.length))
  view.history.replaceState(view.history.state, '', pathname)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
