/** One of the two, made and paired without a hand, then handed to the app as anyone would find it. */
import { openDevice } from '@mend/device/device'
import { openIndexedDbLog } from '@mend/device/log-indexeddb'
import { invite, join, type Pairing } from '@mend/device/pairing'
import { openWebSocketTransport } from '@mend/device/transport-websocket'
import { hues, openProfile } from '../src/page/profile.ts'

const people = { ana: { name: 'Ana', hue: hues.clay }, ben: { name: 'Ben', hue: hues.lake } }
const who = window.location.search.slice(1) === 'ana' ? 'ana' : 'ben'
const device = await openDevice({
  log: await openIndexedDbLog(),
  transport: openWebSocketTransport({ url: window.location.origin }),
  now: () => Date.now(),
})

if (device.status().couple === 'paired') await enter()
else await pair()

async function pair(): Promise<void> {
  if (device.status().phase === 'new') await device.begin()
  await openProfile(device).keep(people[who])
  if (who === 'ben') {
    window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string' && data.includes('pair=')) void meet(join(device, data))
    })
    window.parent.postMessage('listening', '*')
    return
  }
  const inviting = invite(device, 'partner')
  void meet(inviting)
  const invited = await inviting
  if (invited.ok) window.parent.postMessage(invited.value.fragment, '*')
}

// The words are compared by nobody here: both are on one screen, and in development only.
async function meet(asked: ReturnType<typeof invite>): Promise<void> {
  const outcome = await asked
  if (!outcome.ok) {
    say(`Could not pair: ${outcome.refusal.kind}. Is the relay running?`)
    return
  }
  const follow = (view: ReturnType<Pairing['view']>): void => {
    if (view.kind === 'comparing' && !view.confirmed) void outcome.value.confirm()
    if (view.kind === 'done') void enter()
    if (view.kind === 'failed') say(`Could not pair: ${view.why}. Reload this page.`)
  }
  outcome.value.onChange(follow)
  follow(outcome.value.view())
}

async function enter(): Promise<void> {
  await device.close()
  window.location.replace('/')
}

function say(text: string): void {
  const state = document.querySelector('#state')
  if (state !== null) state.textContent = text
}
