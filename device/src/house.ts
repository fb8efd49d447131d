/** An unlocked device in memory: its keys, its spaces, and the one way to change them. */
import type { Bytes } from '@mend/wire/bytes'
import type { Identity, SpaceRecord } from './identity.ts'
import { readRecord, recordChange } from './identity.ts'
import { rootTransportKey } from './keys.ts'
import { openLine, type Line } from './line.ts'
import type { Change, Log } from './log.ts'
import type { Random } from './primitives.ts'
import { openKeyRing, type KeyRing } from './seal.ts'
import type { SpaceName } from './space.ts'
import type { Vault } from './vault.ts'

export type HouseParts = {
  readonly log: Log
  readonly vault: Vault
  readonly random: Random
  readonly now: () => number
}

export type House = HouseParts & {
  readonly ring: KeyRing
  /** Null: nobody lives here. */
  readonly identity: () => Identity | null
  readonly record: (name: SpaceName) => SpaceRecord | null
  /** Durable, then in memory, then told: all of it or nothing. */
  readonly save: (what: Saved) => Promise<readonly number[]>
  /** Reads again what another tab may have changed. */
  readonly reload: () => Promise<void>
  /** One task at a time, in the order asked: whatever reads and then writes goes through here. */
  readonly inOrder: Line
  readonly sign: () => Promise<CryptoKey>
  /** The key that speaks for a space at the relay: this device's, or in recovery the phrase's. */
  readonly transportKey: (
    name: SpaceName,
  ) => Promise<{ readonly key: CryptoKey; readonly public: Bytes } | null>
}

export type Saved = {
  readonly identity?: Identity
  readonly own?: SpaceRecord
  readonly couple?: SpaceRecord
  readonly also?: readonly Change[]
}

export async function openHouse(parts: HouseParts): Promise<House> {
  const { log, vault } = parts
  const held = await readHeld(log, vault)
  const keys = new Map<string, Promise<CryptoKey>>()
  const unwrap = (wrapped: Bytes): Promise<CryptoKey> => {
    const name = wrapped.join()
    const key = keys.get(name) ?? vault.signKey(wrapped)
    keys.set(name, key)
    return key
  }
  const house: House = {
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
    reload: async () => {
      Object.assign(held, await readHeld(log, vault))
    },
    inOrder: openLine(),
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
  return house
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
  return { identity, own, couple }
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
