/** Keeps the app's shell on the device, looks for a newer one, and tells where one waits; nobody is made to take it. */
import type { Signal } from '@preact/signals'
import { locale } from '../words/locale.ts'
import { type Tongue, tongueOf, tongues } from '../words/tongues.ts'

/** What keeping needs of the page: a newer app is looked for when somebody comes back, too. */
export type ShellParts = {
  readonly view: Window
  /** Set to "use it now" once a newer version is ready, in every tab; it stays null on a first visit. */
  readonly update: Signal<(() => void) | null>
  readonly returns: (back: () => void) => () => void
  /** Milliseconds that only run on. */
  readonly steady: () => number
}

/** Resolves once the browser has every file of the app, or where nothing is kept. */
export async function keepShell(parts: ShellParts): Promise<void> {
  const { view } = parts
  // In development a kept shell would show yesterday's files.
  if (import.meta.env.DEV || !('serviceWorker' in view.navigator)) return
  const registration = await untilKept(view, workerAddress(view, tongueOf(locale.language).worker))
  offerNewer(parts, registration)
  lookForNewer(parts, registration)
}

function offerNewer({ view, update }: ShellParts, registration: ServiceWorkerRegistration): void {
  const workers = view.navigator.serviceWorker
  // The first version is no update, and neither is the one that this page was opened with.
  const offer = () => {
    if (registration.active !== null) update.value = () => useNewer(view, registration)
  }
  if (registration.waiting !== null) offer()
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed') offer()
    })
  })
  // Another tab took the newer one: this page is the older one now.
  // A browser may tell late of the one that is here already: that is no other one.
  let known = workers.controller
  workers.addEventListener('controllerchange', () => {
    if (known !== null && known !== workers.controller) offer()
    known = workers.controller
  })
}

/** The worker that waits takes over, and the page is opened anew; where another tab was quicker, only that. */
function useNewer(view: Window, registration: ServiceWorkerRegistration): void {
  const again = () => view.location.reload()
  const { waiting } = registration
  if (waiting === null) {
    again()
    return
  }
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated' || waiting.state === 'redundant') again()
  })
  waiting.postMessage('take-over')
}

/** Some browsers look once a day, and only when a page is opened: an app that is kept open would stay old for weeks. */
function lookForNewer(parts: ShellParts, registration: ServiceWorkerRegistration): void {
  const { view, returns, steady } = parts
  let lookedAt = -Infinity
  const look = () => {
    lookedAt = steady()
    // Without a network there is nothing to find, and nothing to say.
    registration.update().catch(() => null)
  }
  look()
  view.setInterval(look, everyMs)
  returns(() => {
    if (steady() - lookedAt >= everyMs) look()
  })
}

const everyMs = 4 * 3_600_000

const [firstWaitMs, mostWaitMs] = [1_000, 60_000]

/** A network that goes while the app's files come leaves none of them behind: then they are asked for again. */
async function untilKept(view: Window, address: string): Promise<ServiceWorkerRegistration> {
  const workers = view.navigator.serviceWorker
  for (let waitMs = firstWaitMs; ; waitMs = Math.min(2 * waitMs, mostWaitMs)) {
    const registration = await workers.register(address).catch(() => null)
    if (registration !== null && (await isKept(registration))) return registration
    await new Promise((resolve) => view.setTimeout(resolve, waitMs))
  }
}

function isKept({ active, waiting, installing }: ServiceWorkerRegistration): Promise<boolean> {
  if (active !== null || waiting !== null) return Promise.resolve(true)
  if (installing === null) return Promise.resolve(false)
  return new Promise((resolve) => {
    const tell = () => resolve(installing.state !== 'redundant')
    installing.addEventListener('statechange', tell, { once: true })
  })
}

/** Trusted Types, as far as this page needs them: not in TypeScript's own DOM yet, nor in every browser. */
type Trusting = {
  readonly trustedTypes?: {
    readonly createPolicy: (
      name: string,
      rules: { readonly createScriptURL: (asked: string) => string },
    ) => { readonly createScriptURL: (address: string) => unknown }
  }
}

type Worker = Tongue['worker']
const isWorker = (address: string): boolean => tongues.some(({ worker }) => worker === address)
const rules = { createScriptURL: (asked: string) => (isWorker(asked) ? asked : '') }
// A policy can be made once: the content policy allows it under this name, and no other.
let policy: { readonly createScriptURL: (address: string) => unknown } | undefined

/** The only script addresses that the page makes by itself: those of the workers, a language each. */
export function workerAddress(view: Window & Trusting, worker: Worker): string {
  policy ??= view.trustedTypes?.createPolicy('mend', rules)
  return (policy?.createScriptURL(worker) ?? worker) as string
}
