/**
 * Wakes devices at the hour they asked for, by Web Push, with one constant message that says nothing.
 *
 * Privacy: the push service learns that some device of ours was woken, and the relay which push address a member of a
 * space gave: a device should give it in one space only. What is sent is the same six bytes for everybody.
 */
import * as v from 'valibot'
import webpush from 'web-push'
import { refusedSubscriptions } from './wake-hosts.ts'
import type { Store } from './store.ts'

export const wakeMessage = 'mend:1'

export type Waker = {
  /** The public key that a device subscribes with. */
  readonly publicKey: string
  /** The subscription in one spelling, or null for one that we would not send to. */
  readonly parse: (bytes: Uint8Array) => string | null
  /** Sends what is due. */
  readonly tick: () => Promise<void>
}

const subscriptionShape = v.object({
  endpoint: v.pipe(v.string(), v.url(), v.maxLength(1024)),
  keys: v.object({
    p256dh: v.pipe(v.string(), v.regex(/^[\w-]{80,100}={0,2}$/)),
    auth: v.pipe(v.string(), v.regex(/^[\w-]{20,30}={0,2}$/)),
  }),
})

/** What goes out, ready to be sent: split off so that tests can read it. */
export type Outgoing = {
  readonly endpoint: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/**
 * @param send - puts a message on the wire; may reject: a wake is tried once, for a late one would be worse than none
 * @param contact - whom a push service may write to (RFC 8292 §2.1): an https or mailto address
 */
export async function openWaker(parts: {
  readonly store: Pick<Store, 'keep' | 'takeDueWakes'>
  readonly now: () => number
  readonly send: (outgoing: Outgoing) => Promise<void>
  readonly contact: string
  readonly hosts: readonly string[]
}): Promise<Waker> {
  const { store, now, send } = parts
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
  return {
    publicKey: keys.publicKey,
    parse: (bytes) => parseSubscription(bytes, parts.hosts),
    tick: async () => {
      const due = await store.takeDueWakes(now(), 100)
      await Promise.allSettled(due.map(({ subscription }) => send(toOutgoing(subscription))))
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

/** Over HTTPS, with a limit on the wait; the answer's words are not read. */
export async function sendPush(outgoing: Outgoing): Promise<void> {
  const { endpoint, headers, body } = outgoing
  const signal = AbortSignal.timeout(10_000)
  await fetch(endpoint, { method: 'POST', headers, body: new Uint8Array(body), signal })
}
