/** Keeps the app's shell on the device, and tells when a newer one waits; nobody is made to take it. */
import type { Signal } from '@preact/signals'

/** @param update - set to "use it now" once a newer version is ready; it stays null on a first visit */
export async function keepShell(view: Window, update: Signal<(() => void) | null>): Promise<void> {
  // In development a kept shell would show yesterday's files.
  if (import.meta.env.DEV || !('serviceWorker' in view.navigator)) return
  const workers = view.navigator.serviceWorker
  const registration = await workers.register('/sw.js').catch(() => null)
  if (registration === null) return
  const offer = (worker: ServiceWorker | null) => {
    if (worker === null || workers.controller === null) return
    update.value = () => {
      workers.addEventListener('controllerchange', () => view.location.reload(), { once: true })
      worker.postMessage('take-over')
    }
  }
  offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed') offer(coming)
    })
  })
}
