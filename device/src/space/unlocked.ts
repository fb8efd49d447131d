/** An unlocked device in memory: its keys, its spaces, and the one way to change them. */
import type { Bytes } from '@mend/wire/bytes'
import { readRecord, recordChange, type Identity, type SpaceRecord } from './identity.ts'
import { rootTransportKey } from '../keys/keys.ts'
import { openQueue, type Queue } from '../queue.ts'
import type { Change, Log } from '../log/log.ts'
import type { Random } from '../keys/primitives.ts'
import { openKeyRing, type KeyRing } from '../keys/seal.ts'
import type { SpaceName } from './space.ts'
import type { Vault } from '../log/vault.ts'

/** What an unlocked device stands on. */
export type UnlockedParts = {
  readonly log: Log
  readonly vault: Vault
  readonly random: Random
  /** Corrected (clock.ts): whatever this device dates is dated by it. */
  readonly now: () => number
  /** What that added to the own clock, and whether a relay has confirmed it. */
  readonly correction: () => { readonly addedMs: number; readonly sure: boolean }
  /** An event whose moments lie so much later. */
  readonly shiftMoments: (event: Uint8Array, byMs: number) => Uint8Array
}

/** The keys and spaces of a device whose vault is open: dropped as a whole when it locks. */
export type Unlocked = UnlockedParts & {
  readonly ring: KeyRing
  /** Null: nobody lives here. */
  readonly identity: () => Identity | null
  readonly record: (name: SpaceName) => SpaceRecord | null
  /** Durable, then in memory, then told: all of it or nothing. */
  readonly save: (what: Saved) => Promise<readonly number[]>
  /** Somebody lives here as far as this tab knows; nothing of that is written, and another tab finds nobody. */
  readonly suppose: (identity: Identity) => void
  /** Reads again what another tab may have changed. */
  readonly reload: () => Promise<void>
  /** One task at a time, in the order asked: whatever reads and then writes goes through here. */
  readonly inOrder: Queue
  readonly sign: () => Promise<CryptoKey>
  /** The key that speaks for a space at the relay: this device's, or in recovery the phrase's. */
  readonly transportKey: (
    name: SpaceName,
  ) => Promise<{ readonly key: CryptoKey; readonly public: Bytes } | null>
}

/** What to save together: whatever is left out stays as it is. `also` goes in the same write. */
export type Saved = {
  readonly identity?: Identity
  readonly own?: SpaceRecord
  readonly couple?: SpaceRecord
  readonly also?: readonly Change[]
}

/**
 * Reads identity and spaces out of an open vault.
 *
 * @throws when a record was sealed by another vault
 */
export async function openUnlocked(parts: UnlockedParts): Promise<Unlocked> {
  const { log, vault } = parts
  const held = await readHeld(log, vault)
  const keys = new Map<string, Promise<CryptoKey>>()
  const unwrap = (wrapped: Bytes): Promise<CryptoKey> => {
    const name = wrapped.join()
    const key = keys.get(name) ?? vault.signKey(wrapped)
    keys.set(name, key)
    return key
  }
  const unlocked: Unlocked = {
    ...parts,
    ring: openKeyRing(),
    identity: () => held.identity,
    record: (name) => held[name],
    save: async (what) => {
      const changes = await changesOf(vault, what)
      const numbers = await log.write([...changes, ...(what.also ?? [])])
      Object.assign(held, onlyGiven(what))
      return numbers
    },
    suppose: (identity) => {
      held.identity = identity
    },
    reload: async () => {
      Object.assign(held, await readHeld(log, vault))
    },
    inOrder: openQueue(),
    sign: () => unwrap(owner(held.identity).sign.wrapped),
    transportKey: async (name) => {
      const identity = owner(held.identity)
      const record = held[name]
      if (record === null) return null
      if (record.via === 'root' && identity.root !== null)
        return rootTransportKey(identity.root.transport, record.space.id)
      const kept = name === 'own' ? identity.ownTransport : identity.coupleTransport
      return { key: await unwrap(kept.wrapped), public: kept.public }
    },
  }
  return unlocked
}

type Held = {
  identity: Identity | null
  own: SpaceRecord | null
  couple: SpaceRecord | null
}

async function readHeld(log: Log, vault: Vault): Promise<Held> {
  const [identity, own, couple] = await Promise.all([
    readRecord<Identity>(log, vault, 'identity'),
    readRecord<SpaceRecord>(log, vault, 'own'),
    readRecord<SpaceRecord>(log, vault, 'couple'),
  ])
  // Without who lives here, what lies there was never finished (copies/restore.ts).
  if (identity === null) return { identity, own: null, couple: null }
  return { identity, own: reopened(own), couple: reopened(couple) }
}

// Older apps took a relay's word that a space was over. Where I ended it, no key of it stays.
function reopened(record: SpaceRecord | null): SpaceRecord | null {
  const keys = Object.keys(record?.space.epochKeys ?? {}).length
  return record?.over === true && !record.leaving && keys > 0 ? { ...record, over: false } : record
}

async function changesOf(vault: Vault, what: Saved): Promise<readonly Change[]> {
  const given = Object.entries(onlyGiven(what))
  return Promise.all(
    given.map(([name, value]) => recordChange(vault, name as 'identity' | SpaceName, value)),
  )
}

function onlyGiven({ identity, own, couple }: Saved): Partial<Held> {
  return {
    ...(identity === undefined ? {} : { identity }),
    ...(own === undefined ? {} : { own }),
    ...(couple === undefined ? {} : { couple }),
  }
}

/** Who lives here, where somebody must. @throws when nobody does: whoever asks looked before */
export function owner(identity: Identity | null): Identity {
  if (identity === null) throw new Error('"identity" expected somebody to live here')
  return identity
}
