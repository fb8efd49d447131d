/**
 * What an address has open, and how much of each flow it has left, without keeping an address.
 *
 * Privacy: an address is known by a keyed hash whose key is drawn anew every day and lives in memory only; nothing of it is
 * written down. An address at rest is forgotten as soon as all its flows are full again, which is within two hours, and
 * whatever it did, its name is worth nothing after a day.
 */
import { createHmac } from 'node:crypto'
import { isIPv4, isIPv6 } from 'node:net'
import { fullBucket, take, type Bucket, type Limits, type Rate } from './admit.ts'

/** Where a request comes from. `handedOn`: by a proxy, so that a loopback address says nothing of who asks. */
export type From = { readonly address: string; readonly handedOn: boolean }

/** What an address can have open: sockets of devices, answers under way, and connections of any kind. */
export type Open = 'sockets' | 'answers' | 'connections'

/** What an address can use up: new sockets, new spaces, questions over HTTP, bytes pushed. */
export type Flow = 'dial' | 'create' | 'ask' | 'bytes'

/** Null stands for this machine, which is not limited. */
export type AddressName = string | null

/** How many sockets each address has open, by a name that tells nothing. */
export type Addresses = {
  /** The address's name for today. */
  readonly nameOf: (from: From) => AddressName
  /** False when the address has too many of these open. Each true asks for one `closed`. */
  readonly opened: (name: AddressName, what: Open) => boolean
  readonly closed: (name: AddressName, what: Open) => void
  /** Takes from a flow; false, and nothing taken, when there is not enough. */
  readonly spend: (name: AddressName, flow: Flow, cost?: number) => boolean
  readonly tick: () => void
}

type Known = { readonly open: Record<Open, number>; readonly left: Partial<Record<Flow, Bucket>> }

const dayMs = 86_400_000

/** Counts from zero; the key that names addresses is drawn at once, and anew every day. */
export function openAddresses(parts: {
  readonly limits: Limits
  readonly now: () => number
  readonly random: (bytes: number) => Uint8Array
}): Addresses {
  const { limits, now, random } = parts
  const known = new Map<string, Known>()
  const most = mostOf(limits)
  const rates = ratesOf(limits)
  let key = random(32)
  let drawnAtMs = now()

  const entryOf = (name: string): Known => {
    const entry = known.get(name) ?? { open: { sockets: 0, answers: 0, connections: 0 }, left: {} }
    known.set(name, entry)
    return entry
  }
  return {
    nameOf: ({ address, handedOn }) =>
      !handedOn && isLoopback(address)
        ? null
        : createHmac('sha256', key).update(network(address)).digest('base64'),
    opened: (name, what) => {
      if (name === null) return true
      const { open } = entryOf(name)
      if (open[what] >= most[what]) return false
      open[what] += 1
      return true
    },
    closed: (name, what) => {
      const entry = name === null ? undefined : known.get(name)
      if (entry !== undefined) entry.open[what] -= 1
    },
    spend: (name, flow, cost = 1) => {
      if (name === null) return true
      const { left } = entryOf(name)
      const bucket = take(left[flow] ?? fullBucket(rates[flow], now()), rates[flow], cost, now())
      if (bucket !== null) left[flow] = bucket
      return bucket !== null
    },
    tick: () => {
      const isNewDay = Math.abs(now() - drawnAtMs) >= dayMs
      for (const [name, entry] of known)
        if (isIdle(entry) && (isNewDay || isFull(entry, rates, now()))) known.delete(name)
      if (!isNewDay) return
      key = random(32)
      drawnAtMs = now()
    },
  }
}

const mostOf = (limits: Limits): Readonly<Record<Open, number>> => ({
  sockets: limits.socketsPerAddress,
  answers: limits.answersPerAddress,
  connections: limits.connectionsPerAddress,
})

const ratesOf = (limits: Limits): Readonly<Record<Flow, Rate>> => ({
  dial: limits.dial,
  create: limits.create,
  ask: limits.ask,
  bytes: limits.addressBytes,
})

const isIdle = ({ open }: Known): boolean => Object.values(open).every((count) => count <= 0)

function isFull({ left }: Known, rates: Readonly<Record<Flow, Rate>>, nowMs: number): boolean {
  const flows = Object.keys(rates).filter((flow): flow is Flow => flow in rates)
  return flows.every((flow) => {
    const bucket = left[flow]
    return bucket === undefined || take(bucket, rates[flow], rates[flow].burst, nowMs) !== null
  })
}

/** Whether an address is this machine: 127.0.0.0/8, also as an IPv4-mapped one, or ::1. */
export const isLoopback = (address: string): boolean =>
  address === '::1' || address.replace(/^::ffff:/, '').startsWith('127.')

/** One household: an IPv4 address, or the first 64 bits of an IPv6 address. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:/, '')
  if (isIPv4(plain) || !isIPv6(plain)) return plain
  const [head = '', tail = ''] = plain.split('::')
  const left = head.split(':').filter((part) => part !== '')
  const right = tail.split(':').filter((part) => part !== '')
  const gap = plain.includes('::') ? 8 - left.length - right.length : 0
  return [...left, ...Array.from({ length: gap }, () => '0'), ...right].slice(0, 4).join(':')
}
