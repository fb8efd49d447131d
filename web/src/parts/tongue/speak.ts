/** Has the app in another language: whoever hands out the page is told, and so is the worker that keeps it. */
import { locale } from '../../words/locale.ts'
import type { Tongue } from '../../words/tongues.ts'
import { workerAddress } from '../../page/shell.ts'

const aYear = 31_536_000

/**
 * Opens the page anew in that language, with every address as it was.
 *
 * The choice lies in a cookie, since the page itself differs: it says a language, to the relay that the app comes from.
 * @returns false where the app cannot be had in it now: then nothing has changed
 */
export async function speak(view: Window, to: Tongue): Promise<boolean> {
  const tell = (language: Tongue['language']) =>
    (view.document.cookie = `language=${language}; path=/; max-age=${aYear}; samesite=strict`)
  tell(to.language)
  // Without a worker the page comes from the network, and so does the next one.
  const kept = !isKept(view) || (await keepIn(view, to))
  if (kept) view.location.reload()
  else tell(locale.language)
  return kept
}

// In a home network without HTTPS there are no workers at all.
const isKept = ({ navigator }: Window): boolean =>
  'serviceWorker' in navigator && navigator.serviceWorker.controller !== null

/** The other worker takes over once it has every file; its cache stands beside the one there is. */
async function keepIn(view: Window, { worker }: Tongue): Promise<boolean> {
  const registration = await view.navigator.serviceWorker
    .register(workerAddress(view, worker))
    .catch(() => null)
  const coming = registration?.installing ?? registration?.waiting ?? null
  if (coming === null) return registration?.active?.scriptURL.endsWith(worker) ?? false
  return new Promise((resolve) => {
    const look = () => {
      if (coming.state === 'installed') coming.postMessage('take-over')
      if (coming.state === 'activated') resolve(true)
      if (coming.state === 'redundant') resolve(false)
    }
    coming.addEventListener('statechange', look)
    look()
  })
}
