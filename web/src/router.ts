/** Where we are, kept in the address bar, so that Back is the browser's own. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { type Path, type Place, placeOf } from './paths.ts'

export type Router = {
  readonly place: ReadonlySignal<Place>
  readonly go: (path: Path) => void
  /** Goes there without leaving the present place in the history. */
  readonly swap: (path: Path) => void
  /** The last place whose address does not begin so; home when there is none. */
  readonly lastOutside: (prefix: string) => Path
  /** One step back inside the app; where there is none, to the fallback. */
  readonly back: (fallback: Path) => void
  readonly close: () => void
}

type HistoryState = { readonly depth: number }

/** @param view - the window whose address bar and history this keeps */
export function openRouter(view: Window): Router {
  const place = signal(placeOf(view.location.pathname))
  let visited: readonly Path[] = [place.value.path]
  const follow = () => {
    place.value = placeOf(view.location.pathname)
    visited = [...visited, place.value.path].slice(-50)
  }
  view.addEventListener('popstate', follow)

  const put = (path: Path, depth: number, how: 'pushState' | 'replaceState') => {
    view.history[how]({ depth } satisfies HistoryState, '', path)
    follow()
  }
  return {
    place,
    go: (path) => {
      if (path !== place.value.path) put(path, depthOf(view.history.state) + 1, 'pushState')
    },
    swap: (path) => put(path, depthOf(view.history.state), 'replaceState'),
    back: (fallback) => {
      if (depthOf(view.history.state) > 0) view.history.back()
      else put(fallback, 0, 'replaceState')
    },
    lastOutside: (prefix) => visited.findLast((path) => !path.startsWith(prefix)) ?? '/',
    close: () => view.removeEventListener('popstate', follow),
  }
}

function depthOf(state: unknown): number {
  if (typeof state !== 'object' || state === null || !('depth' in state)) return 0
  return typeof state.depth === 'number' ? state.depth : 0
}
