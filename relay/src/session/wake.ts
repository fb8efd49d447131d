/**
 * Wakes devices at the hour they asked for, by Web Push, with one constant message that says nothing.
 *
 * Privacy: the push service learns that some device of ours was woken, and the relay which push address a member of a
 * space gave: a device should give it in one space only. What is sent is the same six bytes for everybody.
 */
import { ECDH } from 'node:crypto'
import * as v from 'valibot'
import webpush from 'web-push'
import { openLanes } from './lanes.ts'
import { refusedSubscriptions } from './wake-hosts.ts'
import type { Store } from '../store/store.ts'

/** All that a push ever says: the same for everyone, at every time. */
export const wakeMessage = 'mend:1'

/** Sends wakes that are due. `parse` says whether a subscription is one that this relay would send to. */
export type Waker = {
  /** The public key that a device subscribes with. */
  readonly publicKey: string
  /** The subscription in one spelling, or null for one that we would not send to. */
  readonly parse: (bytes: Uint8Array) => string | null
  /** Sets what is due on its way, and waits for no push service. */
  readonly tick: () => Promise<void>
  /** Gives up what is still on its way. */
  readonly close: () => void
}

const subscriptionShape = v.object({
  endpoint: v.pipe(v.string(), v.url(), v.maxLength(1024)),
  keys: v.object({
    p256dh: v.pipe(v.string(), v.regex(/^[\w-]{80,100}={0,2}$/), v.check(isOnCurve)),
    auth: v.pipe(
      v.string(),
      v.regex(/^[\w-]{20,30}={0,2}$/),
      v.check((text) => Buffer.from(text, 'base64url').length === authBytes),
    ),
  }),
})

/** RFC 8291 §3.2: sixteen bytes of shared secret. */
const authBytes = 16

/** Whether a key is a point of P-256: with any other nothing can be sealed. */
function isOnCurve(text: string): boolean {
  try {
    ECDH.convertKey(Buffer.from(text, 'base64url'), 'prime256v1')
    return true
  } catch {
    return false
  }
}

/** What goes out, ready to be sent: split off so that tests can read it. */
export type Outgoing = {
  readonly endpoint: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/**
 * @param send - puts a message on the wire; may reject, and is told when to give up: a wake is tried once, for a late one
 *   would be worse than none
 * @param contact - whom a push service may write to (RFC 8292 §2.1): an https or mailto address
 */
export async function openWaker(parts: {
  readonly store: Pick<Store, 'keep' | 'takeDueWakes'>
  readonly now: () => number
  readonly send: (outgoing: Outgoing, giveUp: AbortSignal) => Promise<void>
  readonly contact: string
  readonly hosts: readonly string[]
  /** Told of each wake that did not go out. */
  readonly trouble: (where: string, trouble: unknown) => void
}): Promise<Waker> {
  const { store, now, send } = parts
  const closing = new AbortController()
  const lanes = openLanes()
  // Kept in the store, so that all nodes have one pair and a restart does not orphan subscriptions.
  const kept = await store.keep('vapid', JSON.stringify(webpush.generateVAPIDKeys()))
  const keys = v.parse(
    v.object({ publicKey: v.string(), privateKey: v.string() }),
    JSON.parse(kept),
  )

  const toOutgoing = (subscription: string): Outgoing => {
    const parsed = v.parse(subscriptionShape, JSON.parse(subscription))
    const made = webpush.generateRequestDetails(parsed, wakeMessage, {
      vapidDetails: { subject: parts.contact, ...keys },
      TTL: 3600,
      urgency: 'normal',
    })
    return { endpoint: made.endpoint, headers: headersOf(made.headers), body: made.body }
  }
  // One that cannot be made, or sent, is nobody's trouble but its own.
  const wake = async (subscription: string): Promise<void> => {
    try {
      await send(toOutgoing(subscription), closing.signal)
    } catch (trouble) {
      if (!closing.signal.aborted) parts.trouble('wake', trouble)
    }
  }
  return {
    publicKey: keys.publicKey,
    parse: (bytes) => parseSubscription(bytes, parts.hosts),
    tick: async () => {
      if (lanes.isFull()) return
      for (const { subscription } of await store.takeDueWakes(now(), wakesAtOnce))
        if (!lanes.run(hostOf(subscription), () => wake(subscription)))
          parts.trouble('wake', new Error('a push service is too slow for what is due'))
    },
    close: () => {
      closing.abort()
    },
  }
}

function parseSubscription(bytes: Uint8Array, hosts: readonly string[]): string | null {
  const parsed = v.safeParse(subscriptionShape, fromJson(bytes))
  if (!parsed.success || refusedSubscriptions(parsed.output.endpoint, hosts)) return null
  return JSON.stringify(parsed.output)
}

function fromJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return null
  }
}

const headersOf = (headers: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))

const wakesAtOnce = 100

/** The push service that a subscription is of; what is no subscription has a lane of its own. */
function hostOf(subscription: string): string {
  const parsed = v.safeParse(subscriptionShape, fromJson(Buffer.from(subscription)))
  return parsed.success ? new URL(parsed.output.endpoint).hostname : ''
}

const patienceMs = 10_000

/**
 * Over HTTPS, with a limit on the wait; the answer's words are not read.
 *
 * A redirect is not followed: it would lead wherever the push service, or who speaks for it, likes, and that may be inside.
 *
 * @throws where no answer came, or one that sends us elsewhere
 */
export async function sendPush(outgoing: Outgoing, giveUp: AbortSignal): Promise<void> {
  const { endpoint, headers, body } = outgoing
  const signal = AbortSignal.any([giveUp, AbortSignal.timeout(patienceMs)])
  const init = { method: 'POST', headers, body: new Uint8Array(body), signal } as const
  const answer = await fetch(endpoint, { ...init, redirect: 'error' })
  await answer.body?.cancel()
}
