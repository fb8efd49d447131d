/** A pairing as it is kept, sealed, from the link to its end: whoever locks, reloads or closes the app goes on with it. */
import { readRecord, recordChange, type DeviceKeys, type PairingName } from '../space/identity.ts'
import type { Unlocked } from '../space/unlocked.ts'
import type { Change } from '../log/log.ts'
import type { Bytes } from '@mend/wire/bytes'
import type { Link, Purpose } from './link.ts'
import type { PairingFailure } from './pairing-view.ts'
import type { Own, Side } from './transcript.ts'

/**
 * Everything of a pairing that is not at the relay.
 *
 * What was said lies in the rendezvous, and is heard again from its start; with the same seed and nonce the same side comes
 * to the same four words.
 */
export type KeptPairing = {
  readonly side: Side
  readonly link: Link
  readonly own: Own
  /** By this device's clock, for people; the relay's counts from `bornMs`. */
  readonly expiresAtMs: number
  /** The relay's clock when the rendezvous was first made; missing or null: it was not. */
  readonly bornMs?: number | null
  /** Those of a new device that joins its own partner; null on every other side. */
  readonly keys: DeviceKeys | null
  /** Its person said that the words are the same. */
  readonly confirmed: boolean
  /** What is mine, as it is said: the very same bytes each time. */
  readonly share: Bytes | null
  /** The couple, or the device, is made: only what is mine still has to arrive. */
  readonly done: boolean
  /** Its person stopped it: only that still has to be told. */
  readonly stopped: boolean
  /** Why it failed, until its person has read it. */
  readonly ended: PairingFailure | null
}

/** A partner may be away for a day. Two devices of one person lie side by side. */
export const lifeMs: Readonly<Record<Purpose, number>> = {
  partner: 24 * 3_600_000,
  device: 10 * 60_000,
}

const nameOf = (purpose: Purpose): PairingName => `pairing ${purpose}`

/** The pairing that stands for this purpose; null where none does. */
export const readKept = ({ log, vault }: Unlocked, purpose: Purpose): Promise<KeptPairing | null> =>
  readRecord<KeptPairing>(log, vault, nameOf(purpose))

/** The change that keeps it; null: it is over. */
export const keptChange = (
  { vault }: Unlocked,
  purpose: Purpose,
  kept: KeptPairing | null,
): Promise<Change> => recordChange(vault, nameOf(purpose), kept)

/** Reads, changes and keeps it in one turn among all tabs. @returns what is kept now */
export function changeKept(
  unlocked: Unlocked,
  purpose: Purpose,
  change: (kept: KeptPairing | null) => KeptPairing | null,
): Promise<KeptPairing | null> {
  return unlocked.log.alone(async () => {
    const before = await readKept(unlocked, purpose)
    const after = change(before)
    if (after !== before) await unlocked.log.write([await keptChange(unlocked, purpose, after)])
    return after
  })
}
