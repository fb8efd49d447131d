/** A newer app is offered when it is there, and never on a first visit, however late the browser tells of its worker. */
import { signal } from '@preact/signals'
import { afterEach, expect, test, vi } from 'vitest'
import { keepShell } from '../../src/page/shell.ts'

afterEach(() => vi.unstubAllEnvs())

/** A browser as far as keeping needs it; it tells of its controller when it is asked to. */
function openView() {
  const registration = Object.assign(new EventTarget(), {
    ...{ active: {}, waiting: null, installing: null },
    update: () => Promise.resolve(),
  })
  const first: { controller: object | null } = { controller: {} }
  const register = () => Promise.resolve(registration)
  const workers = Object.assign(new EventTarget(), first, { register })
  const view = { navigator: { serviceWorker: workers }, setInterval: () => 0, location: {} }
  return { view: view as unknown as Window, workers }
}

test('the first worker, told of late, is no newer app; the next one is', async () => {
  vi.stubEnv('DEV', false)
  const { view, workers } = openView()
  const update = signal<(() => void) | null>(null)
  await keepShell({ view, update, returns: () => () => undefined, steady: () => 0 })
  workers.dispatchEvent(new Event('controllerchange'))
  expect(update.value).toBeNull()
  workers.controller = {}
  workers.dispatchEvent(new Event('controllerchange'))
  expect(update.value).not.toBeNull()
})

test('a first visit that nobody controls yet is offered nothing when its worker takes it', async () => {
  vi.stubEnv('DEV', false)
  const { view, workers } = openView()
  workers.controller = null
  const update = signal<(() => void) | null>(null)
  await keepShell({ view, update, returns: () => () => undefined, steady: () => 0 })
  workers.controller = {}
  workers.dispatchEvent(new Event('controllerchange'))
  expect(update.value).toBeNull()
})
