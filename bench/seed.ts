/** What the benchmark of opening does inside a browser, with a device's own storage, before the app is opened there. */
import { openDevice } from '@mend/device/device'
import { openIndexedDbLog } from '@mend/device/log-indexeddb'
import { openWebSocketTransport } from '@mend/device/transport-websocket'

const open = async () =>
  openDevice({
    log: await openIndexedDbLog(),
    transport: openWebSocketTransport({ url: window.location.origin }),
    now: () => Date.now(),
  })

const until = async (is: () => boolean): Promise<void> => {
  while (!is()) await new Promise((resolve) => setTimeout(resolve, 20))
}

/** Who the two are, by their roots. */
export async function who(): Promise<{ readonly me: string; readonly partner: string }> {
  const device = await open()
  await until(() => device.status().partner !== null)
  const { me, partner } = device.status()
  await device.close()
  return { me: me ?? '', partner: partner ?? '' }
}

/** Says these events to both, and waits until the relay has them. */
export async function say(events: readonly string[]): Promise<void> {
  const device = await open()
  const bytes = events.map((text) => new TextEncoder().encode(text))
  const said = await device.append(
    bytes.map((each) => ({ audience: 'both', slot: null, bytes: each })),
  )
  if (!said.ok) throw new Error(`not said: ${said.refusal.kind}`)
  await until(() => device.status().pending === 0)
  await device.close()
}

/** A sealed picture of a fold, as the app would have kept it, over all that is in the logs now. */
export async function keepPicture(text: string): Promise<void> {
  const device = await open()
  const covers = { own: 0, couple: 0 }
  device.onLog(({ entries }) => {
    for (const { space, sequence } of entries)
      covers[space] = Math.max(covers[space], sequence ?? 0)
  })
  await until(() => covers.couple > 0)
  // What the relay still had to say has come by then.
  await new Promise((resolve) => setTimeout(resolve, 3_000))
  const kept = await device.snapshot.put({ covers, bytes: new TextEncoder().encode(text) })
  if (!kept.ok) throw new Error(`not kept: ${kept.refusal.kind}`)
  await device.close()
}
