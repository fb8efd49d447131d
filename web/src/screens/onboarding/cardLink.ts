/** A card on its way to be opened: its link, taken out of the address at once, and only in memory. */
import { signal } from '@preact/signals'

/** The part after `#` of a link to a card; null when there is none. */
export const cardLink = signal<string | null>(null)

const place = '/card'

/** Takes the key out of the address bar, so that neither history nor a glance keeps it; of a second link too. */
export function takeCard(view: Window): void {
  take(view)
  view.addEventListener('hashchange', () => {
    if (take(view)) view.dispatchEvent(new PopStateEvent('popstate'))
  })
}

function take(view: Window): boolean {
  const { hash, pathname } = view.location
  // A message may have spelled `#` as `%23`, and then it stands in the path.
  const found = /[#/](?:%23)?(card(?:=|%3D).+)$/i.exec(pathname.replace(/%23/i, '#') + hash)
  const fragment = found?.[1] ?? ''
  if (fragment === '') return false
  cardLink.value = fragment
  view.history.replaceState(view.history.state, '', place)
  return true
}
