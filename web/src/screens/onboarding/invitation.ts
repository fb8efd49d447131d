/** An invitation on its way through the first minutes; only in memory, because it is worth something. */
import { signal } from '@preact/signals'

/** The part after `#` of the link that was opened; null when there is none. */
export const invitation = signal<string | null>(null)

/** Takes the secret out of the address bar, so that neither history nor a glance keeps it; of a second link too. */
export function takeFromAddress(view: Window): void {
  take(view)
  // A new link opened where an old one was loads no page: only the part after `#` changes.
  view.addEventListener('hashchange', () => take(view))
}

function take(view: Window): void {
  const fragment = view.location.hash.slice(1)
  if (fragment === '') return
  invitation.value = fragment
  view.history.replaceState(view.history.state, '', view.location.pathname)
}

/** The secret in a pasted link, or null when it is none of ours. */
export function fragmentOf(link: string): string | null {
  const [, fragment] = link.trim().split('#')
  return fragment !== undefined && /^[\w=-]{20,200}$/.test(fragment) ? fragment : null
}
