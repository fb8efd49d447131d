/** The service worker: keeps the app's shell on the device, so that Mend opens without a network. */
declare const self: ServiceWorkerGlobalScope

type Shell = { readonly version: string; readonly files: readonly string[] }

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
  if (event.request.mode === 'navigate') event.respondWith(fromShell('/', event.request))
  else if (shell.files.includes(url.pathname))
    event.respondWith(fromShell(url.pathname, event.request))
})

// Privacy: the same words for everyone and every occasion; a push carries nothing.
self.addEventListener('push', (event) => {
  const reminder = { body: 'You asked to be reminded.', tag: 'reminder', icon: '/icon-192.png' }
  event.waitUntil(self.registration.showNotification('Reminder', reminder))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(showApp())
})

async function fillCache(): Promise<void> {
  const cache = await caches.open(cacheName)
  await cache.addAll(shell.files.map((file) => new Request(file, { cache: 'reload' })))
}

/** Where the browser can: the page and its files come from the cache without waking this worker, which costs most of an opening. */
async function routeToCache(event: ExtendableEvent & Partial<Routed>): Promise<void> {
  const source = { cacheName }
  const page = { urlPattern: { pathname: '/', search: '' }, requestMode: 'navigate' }
  const files = { urlPattern: { pathname: '/assets/*', search: '' }, requestMethod: 'GET' }
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

async function dropOldCaches(): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith('mend-') && name !== cacheName)
  await Promise.all(old.map((name) => caches.delete(name)))
}

async function fromShell(file: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  return (await cache.match(file)) ?? fetch(request)
}

async function showApp(): Promise<void> {
  const [open] = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  await (open === undefined ? self.clients.openWindow('/') : open.focus())
}

export {}
