/** Web Push as this browser has it: whether it can, what its person said, and the subscription to leave with the relay. */

/** As much of a window as this needs. */
export type PushView = Pick<Window & typeof globalThis, 'navigator'> & {
  readonly Notification?: Pick<typeof Notification, 'permission' | 'requestPermission'>
  readonly PushManager?: unknown
  readonly fetch: typeof fetch
}

/** `unable`: this browser has none · `ask`: its person was not asked yet · `denied`: they said no, there or in its settings. */
export type PushLeave = 'unable' | 'ask' | 'granted' | 'denied'

/** What its person said so far; it may be taken back at any time, in the browser's own settings. */
export function pushLeave(view: PushView): PushLeave {
  const able = view.PushManager !== undefined && 'serviceWorker' in view.navigator
  const { Notification: notes } = view
  if (!able || notes === undefined) return 'unable'
  return notes.permission === 'default' ? 'ask' : notes.permission
}

/** Whether there is any use in asking whether to remind: the browser can, and its person has not said no. */
export const mayAsk = (view: PushView): boolean => !['unable', 'denied'].includes(pushLeave(view))

/** Puts the browser's own question, where it was not put yet. */
export async function askLeave(view: PushView): Promise<PushLeave> {
  if (pushLeave(view) === 'ask') await view.Notification?.requestPermission().catch(() => null)
  return pushLeave(view)
}

/**
 * The subscription of this browser at this relay, made anew where there is none or where it was made for another relay's key.
 *
 * Privacy: the browser's maker learns that this browser may be woken; the relay gets the address to wake it at.
 *
 * @returns its JSON as bytes; null where the relay or the push service cannot be reached
 */
export async function subscribe(view: PushView): Promise<Uint8Array | null> {
  try {
    const { pushManager } = await view.navigator.serviceWorker.ready
    const key = await relayKey(view)
    const had = await pushManager.getSubscription()
    const isOurs = had !== null && isSame(had.options.applicationServerKey, key)
    if (had !== null && !isOurs) await had.unsubscribe()
    const options = { userVisibleOnly: true, applicationServerKey: key }
    const subscription = isOurs ? had : await pushManager.subscribe(options)
    return new TextEncoder().encode(JSON.stringify(subscription.toJSON()))
  } catch {
    return null
  }
}

/** Gives it up: the push service forgets this browser. */
export async function unsubscribe(view: PushView): Promise<void> {
  const registration = await view.navigator.serviceWorker.getRegistration().catch(() => undefined)
  const subscription = await registration?.pushManager.getSubscription().catch(() => null)
  await subscription?.unsubscribe().catch(() => false)
}

/** The key that this relay signs its pushes with (RFC 8292), as it publishes it. */
async function relayKey(view: PushView): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await view.fetch('/.well-known/mend-relay')
  const { pushKey } = (await answer.json()) as { readonly pushKey: string }
  const text = atob(pushKey.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

function isSame(had: ArrayBuffer | null, key: Uint8Array): boolean {
  if (had === null) return false
  const bytes = new Uint8Array(had)
  return bytes.length === key.length && bytes.every((byte, index) => byte === key[index])
}
