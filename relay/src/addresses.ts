/**
 * How many sockets an address has, and how fast it dials, without keeping an address.
 *
 * Privacy: an address is known by a keyed hash whose key is drawn anew every day and lives in memory only; nothing of it is
 * written down, and an address at rest is forgotten within a minute.
 */
import { createHmac } from 'node:crypto'
import { isIPv4, isIPv6 } from 'node:net'
import { fullBucket, take, type Bucket, type Limits } from './admit.ts'

export type Addresses = {
  /** The address's name for today, or null for loopback, which is not limited. */
  readonly nameOf: (address: string) => string | null
  /** False when the address has too many sockets, or dials too fast. Each true asks for one `left`. */
  readonly arrived: (name: string | null) => boolean
  readonly left: (name: string | null) => void
  readonly tick: () => void
}

const dayMs = 86_400_000

export function openAddresses(parts: {
  readonly limits: Limits
  readonly now: () => number
  readonly random: (bytes: number) => Uint8Array
}): Addresses {
  const { limits, now, random } = parts
  const known = new Map<string, { sockets: number; dials: Bucket }>()
  let key = random(32)
  let drawnAtMs = now()

  return {
    nameOf: (address) =>
      isLoopback(address)
        ? null
        : createHmac('sha256', key).update(network(address)).digest('base64'),
    arrived: (name) => {
      if (name === null) return true
      const entry = known.get(name) ?? { sockets: 0, dials: fullBucket(limits.dial, now()) }
      const dials = take(entry.dials, limits.dial, 1, now())
      if (dials === null || entry.sockets >= limits.socketsPerAddress) return false
      known.set(name, { sockets: entry.sockets + 1, dials })
      return true
    },
    left: (name) => {
      const entry = name === null ? undefined : known.get(name)
      if (name !== null && entry !== undefined)
        known.set(name, { ...entry, sockets: entry.sockets - 1 })
    },
    tick: () => {
      for (const [name, { sockets, dials }] of known)
        if (sockets <= 0 && Math.abs(now() - dials.atMs) > 60_000) known.delete(name)
      if (Math.abs(now() - drawnAtMs) < dayMs) return
      key = random(32)
      drawnAtMs = now()
    },
  }
}

const isLoopback = (address: string): boolean =>
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
