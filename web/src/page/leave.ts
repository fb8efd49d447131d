/** The quick way out: a blank page at once, the keys gone, and a dull site in place of this one. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { LeaveTo } from './prefs.ts'
import { type Shelf, shelvesOf } from './shelves.ts'

const sites: Readonly<Record<LeaveTo, string>> = {
  weather: 'https://www.bbc.com/weather',
  encyclopedia: 'https://www.wikipedia.org/',
  blank: 'about:blank',
}

const mark = 'mend.left'
const windowMs = 5_000
const pressesNeeded = 3

/** Whether this tab was left in a hurry: then nothing of Mend shows until its person asks for it. */
export function wasLeft(storage: Shelf): boolean {
  return storage.getItem(mark) !== null
}

/** Forgets that this tab was left, so that Mend shows here again. */
export function comeBack(storage: Shelf): void {
  storage.removeItem(mark)
}

/** The quick way out, and how far its keys have been pressed. */
export type Leaving = {
  readonly leave: () => void
  /** How often Shift was pressed of late: 0, 1 or 2. */
  readonly presses: ReadonlySignal<number>
  readonly close: () => void
}

/**
 * Readies the way out: `leave()`, and Shift three times within five seconds from anywhere.
 *
 * The order matters: first nothing is seen, then nothing can be read, then the page is another. Other tabs follow.
 * @param dropKeys - must forget the keys before it returns
 */
export function openLeaving(parts: {
  readonly view: Window
  readonly dropKeys: () => void
  readonly leaveTo: () => LeaveTo
  readonly read: () => number
}): Leaving {
  const { view } = parts
  const { session } = shelvesOf(view)
  const presses = signal(0)
  const others = new BroadcastChannel('mend.leave')
  const depart = () => {
    view.document.documentElement.dataset['left'] = ''
    parts.dropKeys()
    session.setItem(mark, '1')
    view.location.replace(view.navigator.onLine ? sites[parts.leaveTo()] : sites.blank)
  }
  const leave = () => {
    others.postMessage('leave')
    depart()
  }
  others.addEventListener('message', depart)
  const stop = countShift(view, parts.read, presses, leave)
  return {
    leave,
    presses,
    close: () => {
      stop()
      others.close()
    },
  }
}

function countShift(
  view: Window,
  read: () => number,
  presses: { value: number },
  leave: () => void,
): () => void {
  let times: readonly number[] = []
  let timer: ReturnType<typeof setTimeout> | null = null
  const forget = () => {
    times = []
    presses.value = 0
  }
  const press = (event: KeyboardEvent) => {
    if (event.repeat) return
    // Shift held for a capital letter is writing, not leaving.
    if (event.key !== 'Shift') {
      forget()
      return
    }
    const at = read()
    times = [...times.filter((earlier) => at - earlier <= windowMs), at]
    presses.value = times.length
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(forget, windowMs)
    if (times.length >= pressesNeeded) leave()
  }
  view.addEventListener('keydown', press, true)
  // Shift with the mouse selects, opens or scrolls: that is not leaving either.
  const handled = ['pointerdown', 'wheel'] as const
  for (const kind of handled) view.addEventListener(kind, forget, { capture: true, passive: true })
  return () => {
    if (timer !== null) clearTimeout(timer)
    view.removeEventListener('keydown', press, true)
    for (const kind of handled) view.removeEventListener(kind, forget, true)
  }
}
