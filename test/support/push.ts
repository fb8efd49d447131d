/** A push service that is not there: a browser's subscription with keys of ours, and its messages brought to the worker by hand. */
import { createDecipheriv, createECDH, hkdfSync, randomBytes, type ECDH } from 'node:crypto'
import type { Worker } from 'playwright'
import type { Person } from '../two.ts'

/** One browser's subscription, as its push service would keep it. */
export type PushBox = {
  /** Where the relay sends to, of the first subscription. */
  readonly endpoint: string
  readonly endpointNow: () => string
  /** What a browser makes of a message. */
  readonly opens: (body: Buffer) => string
  /** Hands the worker a push, as the browser would. */
  readonly deliver: (message: string) => Promise<void>
  /** What stands in the device's list of notifications, and takes it away. */
  readonly shown: () => Promise<readonly string[]>
  /** The service knows the subscription no more. */
  readonly forget: () => Promise<void>
  /** Its person said no, in the browser's own settings. */
  readonly refuse: () => Promise<void>
}

/** What a browser does with a push message. @see RFC 8188 §2, RFC 8291 §3.4 */
export function openPush(body: Buffer, device: ECDH, auth: Buffer): string {
  const salt = body.subarray(0, 16)
  const relayKey = body.subarray(21, 21 + (body[20] ?? 0))
  const sealed = body.subarray(21 + relayKey.length)
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), device.getPublicKey(), relayKey])
  const secret = hkdfSync('sha256', device.computeSecret(relayKey), auth, info, 32)
  const part = (label: string, length: number): Buffer =>
    Buffer.from(
      hkdfSync('sha256', Buffer.from(secret), salt, `Content-Encoding: ${label}\0`, length),
    )
  const opener = createDecipheriv('aes-128-gcm', part('aes128gcm', 16), part('nonce', 12))
  opener.setAuthTag(sealed.subarray(-16))
  const plain = Buffer.concat([opener.update(sealed.subarray(0, -16)), opener.final()])
  return plain.subarray(0, plain.lastIndexOf(2)).toString()
}

/** Stands in for the push service of one person's browser. */
export async function openPushBox(person: Person): Promise<PushBox> {
  const { context, page, origin } = person
  const device = createECDH('prime256v1')
  device.generateKeys()
  const auth = randomBytes(16)
  let made = 0
  const endpoint = (): string => `https://fcm.googleapis.com/fcm/send/${person.name}-${made}`
  const keys = { p256dh: device.getPublicKey('base64url'), auth: auth.toString('base64url') }
  await context.exposeFunction('pushEndpoint', (anew: boolean) => {
    if (anew) made++
    return endpoint()
  })
  await context.addInitScript(standIn, keys)
  await page.evaluate(standIn, keys)
  const session = await context.newCDPSession(page)
  const registration = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [found] = registrations.filter(({ scopeURL }) => scopeURL.startsWith(origin))
      if (found !== undefined) resolve(found.registrationId)
    })
  })
  await session.send('ServiceWorker.enable')
  return {
    endpoint: `https://fcm.googleapis.com/fcm/send/${person.name}-1`,
    endpointNow: endpoint,
    opens: (body) => openPush(body, device, auth),
    deliver: async (data) => {
      const registrationId = await registration
      await (await workerOf(person)).evaluate(keepShown)
      await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data })
    },
    shown: async () => {
      const worker = await workerOf(person)
      for (let tries = 0; tries < 100; tries++) {
        const bodies = await worker.evaluate(takeShown)
        if (bodies.length > 0) return bodies
        await page.waitForTimeout(50)
      }
      return []
    },
    forget: async () => {
      await page.evaluate(() => localStorage.removeItem('test.subscribed'))
    },
    refuse: () => page.evaluate(() => localStorage.setItem('test.leave', 'denied')),
  }
}

async function workerOf({ page, context, origin }: Person): Promise<Worker> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => null))
  const found = context.serviceWorkers().find((each) => each.url().startsWith(origin))
  return found ?? context.waitForEvent('serviceworker')
}

type Showing = { shown?: string[]; readonly registration: ServiceWorkerRegistration }

/** In the worker: a browser without a window has no place for notifications, so what would be shown is kept. */
function keepShown(): void {
  const self = globalThis as unknown as Showing
  const shown = (self.shown ??= [])
  const showNotification = (title: string, { body = '' }: { readonly body?: string } = {}) =>
    Promise.resolve(void shown.push(title === 'Reminder' ? body : title))
  Object.assign(self.registration, { showNotification })
}

function takeShown(): string[] {
  return (globalThis as unknown as Showing).shown?.splice(0) ?? []
}

/** In the page: subscribing asks nobody, and the person says yes when the browser asks. Both last until they are taken back. */
function standIn(keys: { readonly p256dh: string; readonly auth: string }): void {
  type Options = { readonly applicationServerKey: Uint8Array }
  const shelf = 'test.subscribed'
  const view = globalThis as unknown as {
    pushEndpoint: (anew: boolean) => Promise<string>
  }
  const subscriptionOf = async (key: number[], anew: boolean) => {
    const endpoint = await view.pushEndpoint(anew)
    return {
      options: { applicationServerKey: new Uint8Array(key).buffer },
      toJSON: () => ({ endpoint, keys, expirationTime: null }),
      unsubscribe: () => {
        localStorage.removeItem(shelf)
        return Promise.resolve(true)
      },
    }
  }
  const leave = 'test.leave'
  Object.defineProperty(Notification, 'permission', {
    get: () => localStorage.getItem(leave) ?? 'default',
    configurable: true,
  })
  Object.assign(Notification, {
    requestPermission: () => {
      localStorage.setItem(leave, 'granted')
      return Promise.resolve('granted')
    },
  })
  Object.assign(PushManager.prototype, {
    getSubscription: async () => {
      const kept = localStorage.getItem(shelf)
      return kept === null ? null : subscriptionOf(JSON.parse(kept) as number[], false)
    },
    subscribe: async ({ applicationServerKey }: Options) => {
      const key = [...applicationServerKey]
      localStorage.setItem(shelf, JSON.stringify(key))
      return subscriptionOf(key, true)
    },
  })
}
