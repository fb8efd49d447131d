/** What the other doors of this part may reach inside an open device; nobody else can. */
import type { House } from './house.ts'
import type { Device, Outcome } from './port.ts'
import type { Random } from './primitives.ts'
import type { Transport } from './transport.ts'

export type Inside = {
  readonly house: () => House | null
  readonly transport: Transport | null
  readonly now: () => number
  readonly random: Random
  readonly begin: () => Promise<Outcome<null>>
  /** Identity or spaces were changed underneath: read them again, speak for them, tell everyone. */
  readonly changed: () => Promise<void>
}

const insides = new WeakMap<Device, Inside>()

export function keepInside(device: Device, inside: Inside): Device {
  insides.set(device, inside)
  return device
}

export function insideOf(device: Device): Inside {
  const inside = insides.get(device)
  if (inside === undefined) throw new Error('"device" expected one that openDevice opened')
  return inside
}
