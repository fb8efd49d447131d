/** The service worker: keeps the app's shell on the device, so that Mend opens without a network. */
import type { ReminderHours } from './house/reminders/notes.ts'
import { push } from './words/en/device/push.ts'

declare const self: ServiceWorkerGlobalScope

type Shell = {
  readonly version: string
  /** The file that holds the page: one a language. */
  readonly page: string
  readonly files: readonly string[]
  /** The first word of every address at which the page is shown. */
  readonly places: readonly string[]
}

// The build writes the list here; the string is JSON so that no type can drift.
const shell = JSON.parse('__MEND_SHELL__') as Shell
const cacheName = `mend-${shell.version}`

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([fillCache(), routeToCache(event)]))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldCaches())
})

// The page asks for this only after its person pressed "Use the new version".
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return
  // What is no place of the app is not ours: the relay answers (its health, its numbers, a join link), or what else is there.
  if (event.request.mode === 'navigate') {
    if (isPlace(url.pathname)) event.respondWith(fromShell('/', event.request))
  } else if (shell.files.includes(url.pathname) || isHashed(url.pathname))
    event.respondWith(fromShell(url.pathname, event.request))
})

self.addEventListener('push', (event) => {
  event.waitUntil(remind())
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(showApp())
})

/**
 * Shows something at every push: a browser takes the leave away from whoever stays silent.
 *
 * Privacy: one of two sentences, the same for everyone and every occasion; a push carries nothing. Which of the two stands
 * in what the page left here, which is hours alone.
 */
async function remind(): Promise<void> {
  const now = Date.now()
  const notes = await caches.open('reminders').catch(() => null)
  const hours = await notes
    ?.match('/reminders/hours')
    .then((found) => found?.json() as Promise<ReminderHours> | undefined)
    .catch(() => undefined)
  // Two clocks agree to within a few minutes. Without a word of the page's, one was asked for.
  const early = 10 * 60_000
  const isDue = hours?.some(({ from, until }) => from - early <= now && now < until) ?? true
  const last = JSON.stringify({ at: now })
  await notes?.put('/reminders/last', new Response(last)).catch(() => undefined)
  const body = isDue ? push.due : push.none
  const options = { body, tag: 'reminder', icon: '/icon-192.png' }
  await self.registration.showNotification(push.title, options)
}

// A join link with its secret in the path is the relay's: it leaves its cookie only there.
const isPlace = (path: string): boolean =>
  path === '/' || (shell.places.includes(path.split('/')[1] ?? '') && !path.startsWith('/join/'))

// The build puts a hash into these names: one that is not of this version may be of the one before, in a tab still open.
const isHashed = (path: string): boolean => path.startsWith('/assets/')

async function fillCache(): Promise<void> {
  const cache = await caches.open(cacheName)
  const fresh = (file: string) => new Request(file, { cache: 'reload' })
  const files = shell.files.filter((file) => file !== '/')
  const [page] = await Promise.all([fetch(fresh(shell.page)), cache.addAll(files.map(fresh))])
  if (!page.ok) throw new Error(`the page did not come: ${String(page.status)}`)
  await cache.put('/', page)
}

/** Where the browser can: the page and its files come from the cache without waking this worker, which costs most of an opening. */
async function routeToCache(event: ExtendableEvent & Partial<Routed>): Promise<void> {
  const source = { cacheName }
  const page = { urlPattern: { pathname: '/', search: '' }, requestMode: 'navigate' }
  // Of this version alone: a rule that finds nothing asks the network, and not this worker.
  const mine = shell.files.filter(isHashed)
  const files = { or: mine.map((pathname) => ({ urlPattern: { pathname, search: '' } })) }
  const rules = [page, files].map((condition) => ({ condition, source }))
  // A browser that knows no such rules, or other ones, asks this worker as before.
  await event.addRoutes?.(rules).catch(() => null)
}

/** Static routing, as the Service Worker draft has it; not in TypeScript's own types yet. */
type Routed = {
  readonly addRoutes: (
    rules: readonly { readonly condition: object; readonly source: object }[],
  ) => Promise<void>
}

/** The version before stays: a tab that is still open with it goes on, and loads the parts that it had not needed yet. */
async function dropOldCaches(): Promise<void> {
  const names = await caches.keys()
  // In the order in which they were made.
  const others = names.filter((name) => name.startsWith('mend-') && name !== cacheName)
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)))
}

async function fromShell(file: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  return (await cache.match(file)) ?? (await caches.match(file)) ?? fetch(request)
}

async function showApp(): Promise<void> {
  const [open] = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  await (open === undefined ? self.clients.openWindow('/') : open.focus())
}

export {}
