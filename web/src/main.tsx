/** Where the app begins: the one file that reads the clock, and that chooses log, transport and page. */
import { render } from 'preact'
import { signal } from '@preact/signals'
import { type Device, openDevice } from '@mend/device/device'
import { openIndexedDbLog, StorageError } from '@mend/device/log-indexeddb'
import {
  findLink,
  followPairings,
  invite,
  isForDevice,
  join,
  letGo,
  look,
  type Standing,
} from '@mend/device/pairing'
import { openWebSocketTransport } from '@mend/device/transport-websocket'
import type { Inside } from './app.tsx'
import { boot } from './boot.tsx'
import { inabilityOf } from './page/able.ts'
import { openDrawn } from './page/first-paint.ts'
import { fetchOnce, loadAll } from './page/later.tsx'
import { NoEntry, type NoEntryWhy } from './screens/NoEntry.tsx'
import { takeMove } from './screens/copies/asked.ts'
import { takeCard } from './screens/onboarding/cardLink.ts'
import { takeFromAddress } from './screens/onboarding/invitation.ts'
import { keepShell } from './page/shell.ts'
import { openReturns } from './returns.ts'
import './styles/all.css'

const root = document.getElementById('app')
if (root === null) throw new Error('the page has no place for the app')

// Before anything else can read or store the address.
takeMove(window)
takeFromAddress(window, findLink)
takeCard(window)
const drawn = openDrawn(window)
const update = signal<(() => void) | null>(null)
const returns = openReturns(window)
// Whoever was here before has it on the device: it is read while the device is opened. On a first visit nobody waits for it.
const inside = fetchOnce(() => import('./inside.ts'))
if ('serviceWorker' in navigator && navigator.serviceWorker.controller !== null)
  void inside.wanted()
// Never awaited at the top of a module: WebKit before 27 then runs what imports it too early (bug 242740).
void Promise.all([inabilityOf(window), openHere().then(ok, no)]).then(([why, opened]) => {
  // What stands in the page itself is for browsers that cannot read this.
  root.replaceChildren()
  if (why !== null) render(<NoEntry why={why} />, root)
  else void begin(opened, root)
})

type Opened =
  { readonly ok: true; readonly device: Device } | { readonly ok: false; readonly why: NoEntryWhy }

function ok(device: Device): Opened {
  return { ok: true, device }
}

function no(reason: unknown): Opened {
  const kind = reason instanceof StorageError ? reason.kind : 'unknown'
  return { ok: false, why: kind === 'closed' || kind === 'emptied' ? 'unknown' : kind }
}

/** How long a disk that gave no entry is left alone. */
const againMs = 3_000

/** A disk that says no is asked again: whoever waits on the page sees the app once it answers. */
async function begin(opened: Opened, root: HTMLElement): Promise<void> {
  if (!opened.ok) {
    render(<NoEntry why={opened.why} />, root)
    await new Promise((resolve) => setTimeout(resolve, againMs))
    await begin(await openHere().then(ok, no), root)
    return
  }
  render(null, root)
  try {
    start(opened.device, root)
  } catch (reason) {
    render(<NoEntry why="unknown" />, root)
    throw reason
  }
}

function start(device: Device, root: HTMLElement): void {
  const standing = signal<readonly Standing[]>([])
  standing.value = followPairings(device, (now) => (standing.value = now))
  boot({
    view: window,
    root,
    // The clock that entries are dated by: what is said now must not be dated before now.
    readMs: device.now,
    steadyMs: steady,
    device,
    pairings: {
      standing,
      drop: ({ purpose }) => letGo(device, purpose),
      invite: (whom) => invite(device, whom),
      join: (fragment) => join(device, fragment),
      find: findLink,
      look: (fragment) => look(device, fragment),
      isForDevice,
    },
    cards: {
      send: async (card) => (await cards()).sendCard(device, card),
      open: async (fragment) => (await cards()).openCard(device, fragment),
      thank: async (fragment) => (await cards()).thankFor(device, fragment),
      thanks: async (key) => (await cards()).lookForThanks(device, key),
    },
    update,
    drawn: drawn.soon,
    inside,
  })
  void drawn.first.then(() => {
    // Only once the browser has every file: it remembers a file that failed to come until the page is opened anew.
    void keepShell({ view: window, update, returns, steady }).then(() => whenIdle(loadAll))
  })
}

const steady = () => performance.now()
const cards = () => import('@mend/device/card')

// Safari has no idle callback; a moment after the first picture is as good.
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task)
  else setTimeout(task, 300)
}

/** @throws StorageError - why this browser keeps nothing, or does not give what it has kept */
async function openHere() {
  return openDevice({
    log: await openIndexedDbLog(),
    transport: openWebSocketTransport({
      url: window.location.origin,
      after: drawn.first.then(inside.wanted),
      returns,
    }),
    now: () => Date.now(),
    shiftMoments: (event, byMs) => there().shiftPayload(event, byMs),
    knownFrom: (event) => there().payloadKnownFrom(event),
  })
}

/** @throws when an event is asked about before anybody could read one: nothing is dialled until it is there */
function there(): Inside {
  const now = inside.now.peek()
  if (now === null) throw new Error('an event was read before what reads it was there')
  return now
}
