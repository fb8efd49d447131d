/** What was thrown and nobody caught: told to the person once, in words, rather than to a console that nobody reads. */
import { type Signal, signal } from '@preact/signals'

/** Whether something was thrown that the person has not read of yet. */
export type Faults = {
  /** True from the moment something was thrown until its person has read of it. */
  readonly told: Signal<boolean>
  readonly close: () => void
}

/**
 * Listens for what a press, a timer or a promise threw. The same fault is told once for each opening of the page.
 *
 * Left out: what is not ours (an extension of the browser, a script from elsewhere), and what a person called off.
 * Privacy: nothing of it is stored or sent; the browser's own console has it, as before.
 */
export function openFaults(view: Listens): Faults {
  const told = signal(false)
  const known = new Set<string>()
  const tell = (thrown: unknown) => {
    const name = nameOf(thrown)
    if (known.has(name)) return
    known.add(name)
    told.value = true
  }
  const onError = ({ error, filename }: ErrorEvent) => {
    if (filename.startsWith(view.location.origin)) tell(error)
  }
  const onRejection = ({ reason }: PromiseRejectionEvent) => {
    if (!isCalledOff(reason)) tell(reason)
  }
  view.addEventListener('error', onError)
  view.addEventListener('unhandledrejection', onRejection)
  return {
    told,
    close: () => {
      view.removeEventListener('error', onError)
      view.removeEventListener('unhandledrejection', onRejection)
    },
  }
}

type Listens = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  readonly location: Pick<Location, 'origin'>
}

function isCalledOff(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'AbortError'
}

function nameOf(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : typeof thrown
}
