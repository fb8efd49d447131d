/** Where we are: the browser's own Back works, and some places leave no trace in its history. */
import { expect, test } from 'vitest'
import { signal } from '@preact/signals'
import { openRouter } from '../../src/page/router.ts'

type Entry = { readonly state: unknown; readonly path: string }

/** A window that keeps a history, as far as the router looks at one. */
function openView(first: string, timeOrigin = 1) {
  let entries: readonly Entry[] = [{ state: null, path: first }]
  let at = 0
  const listeners = new Set<() => void>()
  const put = (entry: Entry, keep: number) => {
    entries = [...entries.slice(0, keep), entry]
    at = entries.length - 1
  }
  const go = (by: number) => {
    at += by
    for (const listener of listeners) listener()
  }
  const view = {
    performance: { timeOrigin },
    location: {
      get pathname() {
        return entries[at]?.path
      },
    },
    history: {
      get state() {
        return entries[at]?.state
      },
      pushState: (state: unknown, _: string, path: string) => put({ state, path }, at + 1),
      replaceState: (state: unknown, _: string, path: string) => put({ state, path }, at),
      back: () => go(-1),
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  }
  return { view: view as unknown as Window, go, told: () => entries.map(({ path }) => path) }
}

test('help and the way out are shown under the address of the page before, and Back leads there', () => {
  const { view, go, told } = openView('/mend')
  const router = openRouter(view, signal([]))
  router.go('/help')
  expect(router.place.value.path).toBe('/help')
  router.go('/settings/leaving')
  router.go('/us')
  expect(told()).toEqual(['/mend', '/mend', '/mend', '/us'])
  router.back('/')
  expect(router.place.value.path).toBe('/settings/leaving')
  go(-1)
  expect(router.place.value.path).toBe('/help')
  go(-1)
  expect(router.place.value.path).toBe('/mend')
})

test.each([
  '/help',
  '/settings/devices',
  '/settings/recovery',
  '/invite/device',
  '/settings/leaving',
])('%s loses its name when it is opened by it, and a swap keeps none', (path) => {
  const { view, told } = openView(path)
  const router = openRouter(view, signal([]))
  expect([router.place.value.path, told()]).toEqual([path, ['/']])
  router.swap('/us')
  expect([router.place.value.path, told()]).toEqual(['/us', ['/us']])
  router.swap('/help')
  expect([router.place.value.path, told()]).toEqual(['/help', ['/us']])
})

test('a page that was opened anew shows the page before, and never another of its unnamed places', () => {
  const { view, go } = openView('/mend')
  openRouter(view, signal([])).go('/help')
  Object.assign(view.performance, { timeOrigin: 2 })
  const router = openRouter(view, signal([]))
  expect(router.place.value.path).toBe('/mend')
  router.go('/settings/leaving')
  go(-1)
  expect(router.place.value.path).toBe('/mend')
})

test('the way back that a word names leads over unnamed places too, and no entry holds a name of one', () => {
  const { view } = openView('/us')
  const router = openRouter(view, signal([]))
  router.go('/help')
  router.go('/settings/devices')
  expect(JSON.stringify(view.history.state)).not.toMatch(/help|devices/)
  router.backTo('/help')
  expect(router.place.value.path).toBe('/help')
  router.backTo('/us')
  expect(router.place.value.path).toBe('/us')
  router.go('/mend')
  router.backTo('/help')
  expect(router.place.value.path).toBe('/help')
})
