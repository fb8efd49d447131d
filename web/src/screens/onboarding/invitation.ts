/** An invitation on its way through the first minutes; only in memory, because it is worth something. */
import { signal } from '@preact/signals'

/** The part after `#` of the link that was opened; null when there is none. */
export const invitation = signal<string | null>(null)

/**
 * Takes the secret out of the address bar, so that neither history nor a glance keeps it; of a second link too.
 *
 * @param find - the first link in a text: a message may have spelled `#` as `%23`, and then it stands in the path
 */
export function takeFromAddress(view: Window, find: (text: string) => string | null): void {
  take(view, find)
  // A new link opened where an old one was loads no page: only the part after `#` changes.
  view.addEventListener('hashchange', () => {
    if (take(view, find)) view.dispatchEvent(new PopStateEvent('popstate'))
  })
}

const place = '/join'

/** @returns whether there was one, and the page stands at the place for it now */
function take(view: Window, find: (text: string) => string | null): boolean {
  const { hash, pathname } = view.location
  const found = find(pathname + hash)
  // What is no link was cut short on its way: at the place for links it is told.
  const fragment = found ?? (pathname === place ? hash.slice(1) : '')
  if (fragment === '') return false
  invitation.value = fragment
  view.history.replaceState(view.history.state, '', place)
  return true
}
