/** What pairing may reach inside an open device; nobody outside this part can. */
import type { Bytes } from '@mend/wire/bytes'
import type { Unlocked } from './space/unlocked.ts'
import type { Device, Outcome } from './port.ts'
import type { Random } from './keys/primitives.ts'
import type { Transport } from './sync/transport.ts'

/** The inside of an open device, for pairing: `unlocked` is null while locked, `transport` null without a relay. */
export type Internals = {
  readonly unlocked: () => Unlocked | null
  readonly transport: Transport | null
  readonly now: () => number
  readonly random: Random
  readonly begin: () => Promise<Outcome<null>>
  /** The lock was answered just now, or there is none: for what gives lasting access. Uses up the answer. */
  readonly passLock: () => Promise<Outcome<null>>
  /** Whether this tab is the one that speaks with the relay. */
  readonly leads: () => boolean
  /** To every other tab of this device; none of it is content. */
  readonly tell: (bytes: Bytes) => void
  /** The device waits for what a listener has under way before it closes. */
  readonly onSign: (listener: (sign: Sign) => Promise<void>) => void
  /** Identity or spaces were changed underneath: read them again, speak for them, tell everyone. */
  readonly changed: () => Promise<void>
}

/** What pairing hears of its device: keys came, or another tab leads; keys are gone; another tab told something. */
export type Sign = 'opened' | 'locked' | { readonly bytes: Bytes }

const internalsOfDevices = new WeakMap<Device, Internals>()

/** Remembers the internals of a device for as long as the device is held. */
export function keepInternals(device: Device, internals: Internals): Device {
  internalsOfDevices.set(device, internals)
  return device
}

/**
 * The internals of a device.
 *
 * @throws for a device that `openDevice` did not open
 */
export function internalsOf(device: Device): Internals {
  const internals = internalsOfDevices.get(device)
  if (internals === undefined) throw new Error('"device" expected one that openDevice opened')
  return internals
}
