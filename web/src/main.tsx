/** Where the app begins: the one file that reads the clock, and that chooses log, transport and page. */
import { render } from 'preact'
import { signal } from '@preact/signals'
import { openDevice } from '@mend/device/device'
import { openIndexedDbLog } from '@mend/device/log-indexeddb'
import { invite, isForDevice, join } from '@mend/device/pairing'
import { openWebSocketTransport } from '@mend/device/transport-websocket'
import { boot } from './boot.tsx'
import { openDrawn } from './drawn.ts'
import { loadAll } from './screens/later.tsx'
import { takeFromAddress } from './screens/onboarding/invitation.ts'
import { keepShell } from './shell.ts'
import { words } from './words/en.ts'
import './styles/all.css'

const root = document.getElementById('app')
if (root === null) throw new Error('the page has no place for the app')

// Before anything else can read or store the address.
takeFromAddress(window)
const drawn = openDrawn(window)
const update = signal<(() => void) | null>(null)
const device = await openHere().catch(() => null)
if (device === null) render(<NoRoom />, root)
else {
  boot({
    view: window,
    root,
    // The clock that entries are dated by: what is said now must not be dated before now.
    readMs: device.relayClock,
    device,
    pairings: {
      invite: (whom) => invite(device, whom),
      join: (fragment) => join(device, fragment),
      isForDevice,
    },
    update,
    drawn: drawn.soon,
  })
  void drawn.first.then(() => {
    void keepShell(window, update)
    // Asks the browser not to clear these words when it runs out of room.
    void navigator.storage.persist()
    whenIdle(loadAll)
  })
}

// Safari has no idle callback; a moment after the first picture is as good.
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task)
  else setTimeout(task, 300)
}

/** @throws when this browser keeps nothing, as some do in a private window */
async function openHere() {
  return openDevice({
    log: await openIndexedDbLog(),
    transport: openWebSocketTransport({ url: window.location.origin, after: drawn.first }),
    now: () => Date.now(),
  })
}

function NoRoom() {
  const { title, safe, todo } = words.house.noRoom
  return (
    <main class="screen body">
      <h1>{title}</h1>
      <p>{safe}</p>
      <p>{todo}</p>
    </main>
  )
}
