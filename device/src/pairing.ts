/** Pairing: a link, four words that both compare, and only then anything shared. */
import { newDeviceKeys } from './identity.ts'
import { insideOf, type Inside } from './inside.ts'
import { newLink, parseLink, type Purpose } from './link.ts'
import type { Pairing } from './pairing-view.ts'
import type { Device, Outcome } from './port.ts'
import { trouble } from './trouble.ts'

export type * from './pairing-view.ts'

/** Invites the partner, or a next device of mine. Needs the device that holds the root key, and a relay. */
export async function invite(device: Device, whom: Purpose): Promise<Outcome<Pairing>> {
  const inside = insideOf(device)
  const identity = inside.house()?.identity() ?? null
  if (identity === null) return trouble(inside.house() === null ? 'locked' : 'new')
  if (identity.root === null) return trouble('needs-phrase')
  if (whom === 'partner' && isTaken(inside)) return trouble('not-empty')
  if (inside.transport === null || (whom === 'device' && !isSettled(inside)))
    return trouble('unreachable')
  const link = newLink(whom, inside.random)
  return { ok: true, value: await open(inside, inside.transport, 'invites', link, null) }
}

/** Joins by what stands after `#` in a link, or by the whole link. Nothing of this device is told before both confirm. */
export async function join(device: Device, text: string): Promise<Outcome<Pairing>> {
  const inside = insideOf(device)
  const link = parseLink(text)
  const house = inside.house()
  if (link === null) return trouble('not-found')
  if (house === null) return trouble('locked')
  if (inside.transport === null) return trouble('unreachable')
  if (link.purpose === 'device') {
    if (house.identity() !== null) return trouble('not-empty')
    const keys = await newDeviceKeys(house.vault, inside.random)
    return { ok: true, value: await open(inside, inside.transport, 'joins', link, keys) }
  }
  if (house.identity() === null) {
    const begun = await inside.begin()
    if (!begun.ok) return begun
  }
  if (house.identity()?.root === null) return trouble('needs-phrase')
  if (isTaken(inside)) return trouble('not-empty')
  return { ok: true, value: await open(inside, inside.transport, 'joins', link, null) }
}

/** Whether a link invites a device of one's own, rather than a partner. */
export const isForDevice = (text: string): boolean => parseLink(text)?.purpose === 'device'

// A next device is granted the keys that are known; so every space has to have its first entry.
function isSettled(inside: Inside): boolean {
  const couple = inside.house()?.record('couple') ?? null
  const own = inside.house()?.record('own') ?? null
  return (
    own !== null &&
    own.space.epoch > 0 &&
    (couple === null || couple.over || couple.space.epoch > 0)
  )
}

// In a couple already, and neither has left it.
function isTaken(inside: Inside): boolean {
  const house = inside.house()
  const record = house?.record('couple') ?? null
  if (record === null || record.over) return false
  return Object.values(record.space.partners).every(({ noticeAt }) => noticeAt === null)
}

// Lazy: most days nobody pairs.
async function open(...parts: Parameters<typeof import('./run-pairing.ts').openPairing>) {
  const { openPairing } = await import('./run-pairing.ts')
  return openPairing(...parts)
}
