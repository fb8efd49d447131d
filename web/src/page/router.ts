/** Where we are, kept in the address bar, so that Back is the browser's own. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { type OwnPattern, type Path, type Place, placeOf } from './paths.ts'

/** Where we are, and the ways to go elsewhere. */
export type Router = {
  readonly place: ReadonlySignal<Place>
  readonly go: (path: Path) => void
  /** Goes there without leaving the present place in the history. */
  readonly swap: (path: Path) => void
  /** The last place whose address does not begin so; home when there is none. */
  readonly lastOutside: (prefix: string) => Path
  /** One step back inside the app; where there is none, to the fallback. */
  readonly back: (fallback: Path) => void
  /** To this place, as the word on the way back says: by a step back where that leads there, else in place of this one. */
  readonly backTo: (path: Path) => void
  readonly close: () => void
}

/**
 * What an entry of the history carries: how deep it lies, and where one came from.
 *
 * `unnamed` (and `from`, where one came from such a place) means a place to this page alone, for as long as it is open.
 */
type HistoryState = { readonly depth: number; readonly from: string; readonly unnamed?: string }

/**
 * Places that leave no trace: they stand under the address of the page before, and only this page's memory knows better.
 *
 * Whoever looks at the list under Back, at the browser's history or at a tab that was opened again reads nothing of them.
 */
const untold: readonly string[] = [
  '/help',
  '/settings/leaving',
  '/settings/devices',
  '/settings/recovery',
  '/settings/private',
  '/invite/device',
]

const isUntold = (path: string): boolean =>
  untold.some((each) => path === each || path.startsWith(`${each}/`))

/**
 * @param view - the window whose address bar and history this keeps
 * @param own - the places that practices bring; where they come later, the address is read again
 */
export function openRouter(view: Window, own: ReadonlySignal<readonly OwnPattern[]>): Router {
  const memory = new Map<string, Path>()
  // Of another life of this page nothing is known, and no entry of it may mean a place of this one.
  const remember = (path: Path): string => {
    const name = `${view.performance.timeOrigin} ${memory.size}`
    memory.set(name, path)
    return name
  }
  let cover = isUntold(view.location.pathname) ? '/' : view.location.pathname
  const put = (path: Path, depth: number, how: 'pushState' | 'replaceState') => {
    const now: unknown = view.history.state
    const from = how === 'pushState' ? (tokenOf(now, memory) ?? place.value.path) : fromOf(now)
    const hides = isUntold(path)
    if (!hides) cover = path
    const state: HistoryState = { depth, from, ...(hides ? { unnamed: remember(path) } : {}) }
    view.history[how](state, '', cover)
    follow()
  }
  // Named by a link from elsewhere, or typed: the name goes before anything is drawn.
  const here = (): Place => {
    const { pathname } = view.location
    if (!isUntold(pathname))
      return placeOf(unnamedOf(view.history.state, memory) ?? pathname, own.peek())
    const { path } = placeOf(pathname, own.peek())
    const depth = depthOf(view.history.state)
    const from = fromOf(view.history.state)
    view.history.replaceState({ depth, from, unnamed: remember(path) }, '', cover)
    return placeOf(path, own.peek())
  }
  const place = signal(here())
  let visited: readonly Path[] = [place.value.path]
  const follow = () => {
    place.value = here()
    cover = view.location.pathname
    visited = [...visited, place.value.path].slice(-50)
  }
  view.addEventListener('popstate', follow)
  const stopReading = own.subscribe(() => follow())
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
    backTo: (path) => {
      const depth = depthOf(view.history.state)
      const from = fromOf(view.history.state)
      if (depth > 0 && (memory.get(from) ?? from) === path) view.history.back()
      else put(path, depth, 'replaceState')
    },
    lastOutside: (prefix) => visited.findLast((path) => !path.startsWith(prefix)) ?? '/',
    close: () => {
      stopReading()
      view.removeEventListener('popstate', follow)
    },
  }
}

// After the page was opened anew nothing is remembered: what is shown then is the page before.
const unnamedOf = (state: unknown, memory: ReadonlyMap<string, Path>): Path | null =>
  memory.get(tokenOf(state, memory) ?? '') ?? null

function tokenOf(state: unknown, memory: ReadonlyMap<string, Path>): string | null {
  if (typeof state !== 'object' || state === null || !('unnamed' in state)) return null
  return typeof state.unnamed === 'string' && memory.has(state.unnamed) ? state.unnamed : null
}

function depthOf(state: unknown): number {
  if (typeof state !== 'object' || state === null || !('depth' in state)) return 0
  return typeof state.depth === 'number' ? state.depth : 0
}

function fromOf(state: unknown): string {
  if (typeof state !== 'object' || state === null || !('from' in state)) return ''
  return typeof state.from === 'string' ? state.from : ''
}
