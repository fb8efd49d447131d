/** Who lives on this device: its keys, its partner, and its notes beside the log. */
import { bytesToText, type Bytes } from '@mend/wire/bytes'
import type { Certificate, PartnerRecord } from '@mend/wire/body'
import { certify, deviceIdOf, rootTransportKey, signPartner, type Root } from '../keys/keys.ts'
import { StorageError, type Change, type Log } from '../log/log.ts'
import type { GaveBack } from '../port.ts'
import { newSignKey, type Random, type SignKey } from '../keys/primitives.ts'
import { receivePublic } from '../keys/receive.ts'
import { hideSecret, packRecord, revealSecret, unpackRecord, type Secret } from '../keys/secret.ts'
import { emptySpace, type Space } from './space.ts'
import type { Vault } from '../log/vault.ts'

/** A signing key as it lies here: wrapped by the vault; only its public half in the clear. */
export type KeptKey = { readonly wrapped: Bytes; readonly public: Bytes }

/** Keys of a device that nobody has certified yet. */
export type DeviceKeys = {
  readonly device: Bytes
  readonly sign: KeptKey
  readonly receiveSeed: Secret
  readonly receive: Bytes
  readonly ownTransport: KeptKey
  readonly coupleTransport: KeptKey
}

/** Who lives on this device: the partner's id, this device's keys and certificate, and what only some devices hold. */
export type Identity = DeviceKeys & {
  /** The partner: the public half of the root, as text. */
  readonly me: string
  readonly ownSpace: Bytes
  readonly certificate: Certificate
  readonly backup: Bytes
  /** On the device that holds the root only. */
  readonly root: KeptRoot | null
  /** Until it was noted. */
  readonly phrase: string | null
  /** The root's receive seed, while a recovery is under way. */
  readonly recovering: Secret | null
}

/** The root key, wrapped by the vault: on the device that may certify others. */
export type KeptRoot = {
  readonly sign: KeptKey
  readonly transport: Secret
  readonly receive: Bytes
  readonly signature: Bytes
}

/** A space, and what this device alone knows of it. */
export type SpaceRecord = {
  readonly space: Space
  /** An outbox number minus this is the counter of that entry. */
  readonly base: number
  /** Who this device is to the relay: itself, or the phrase until it is on the list. */
  readonly via: 'device' | 'root'
  /** The member list as last heard; version 0: unknown. */
  readonly members: { readonly version: number; readonly keys: readonly Bytes[] }
  /** The list has to change, and it is this device's turn to say so. */
  readonly membersDue: boolean
  /** The relay may be told to make the space. */
  readonly creates: boolean
  /** I left: nothing more is opened here, only the farewell goes out. */
  readonly leaving: boolean
  /** Nothing more is said to the relay about it: I left and it knows, here or on another device of mine. */
  readonly over: boolean
  /** This partner goes on at another relay: nothing is written here any more, and it is not kept from being erased. */
  readonly moved?: boolean
  /** So many entries wait to be handed back to the relay (returning.ts); missing: none. */
  readonly back?: number
  /** So many of those came, were refused where they stand now, and are kept until their author has said them again. */
  readonly refused?: number
  /** Some of mine among those were put behind all that waits: their counters are looked at before the next goes. */
  readonly recount?: boolean
  /** The orders in which they stood. */
  readonly lost?: readonly LostSuffix[]
  /** When a relay last had less than this device, or another order; missing: never. */
  readonly gaveBack?: GaveBackAt
}

/** What stood behind `fork` in an order that a relay lost, as digests; `hash` is the history hash at the fork. */
export type LostSuffix = {
  readonly fork: number
  readonly hash: Bytes
  readonly digests: readonly Bytes[]
}

/** `head` is where this device stood, so that one that is handed back in several goes is told once. */
export type GaveBackAt = GaveBack & { readonly head: number }

/** The keys of a new device. */
export async function newDeviceKeys(vault: Vault, random: Random): Promise<DeviceKeys> {
  const seed = random(32)
  const [sign, ownTransport, coupleTransport, receive] = await Promise.all([
    keep(vault, await newSignKey()),
    keep(vault, await newSignKey()),
    keep(vault, await newSignKey()),
    receivePublic(seed),
  ])
  const device = await deviceIdOf(sign.public)
  return { device, sign, receiveSeed: hideSecret(seed), receive, ownTransport, coupleTransport }
}

/** A signing key as it is stored: its private half wrapped by the vault. */
export async function keep(vault: Vault, key: SignKey): Promise<KeptKey> {
  return { wrapped: await vault.wrapSignKey(key.key), public: key.public }
}

/** The partner of this phrase, on this device. */
export async function identityOf(
  vault: Vault,
  keys: DeviceKeys,
  root: Root,
  how: { readonly phrase: string | null; readonly recovers: boolean },
): Promise<Identity> {
  const certificate = await certify(root.sign, claimOf(keys))
  const receive = await receivePublic(revealSecret(root.receiveSeed))
  return {
    ...keys,
    me: bytesToText(root.sign.public),
    ownSpace: root.ownSpace,
    certificate,
    backup: root.backupPublic,
    root: {
      sign: await keep(vault, root.sign),
      transport: root.transport,
      receive,
      signature: await signPartner(root.sign, receive),
    },
    phrase: how.phrase,
    recovering: how.recovers ? root.receiveSeed : null,
  }
}

/** What the root certifies of a device. */
export const claimOf = (keys: DeviceKeys) => ({
  sign: keys.sign.public,
  receive: keys.receive,
  transport: keys.ownTransport.public,
  coupleTransport: keys.coupleTransport.public,
})

/** The partner as a space's first entry names them. Null on a device without the root. */
export async function partnerRecord(
  identity: Identity,
  space: Uint8Array,
): Promise<PartnerRecord | null> {
  const { root } = identity
  if (root === null) return null
  const transport = await rootTransportKey(root.transport, space)
  const { receive, signature } = root
  return { root: root.sign.public, receive, transport: transport.public, signature }
}

/** A space as it is before its first entry. */
export const newSpaceRecord = (
  name: Space['name'],
  id: Bytes,
  roots: readonly string[],
): SpaceRecord => ({
  space: emptySpace(name, id, roots),
  base: 0,
  via: 'device',
  members: { version: 0, keys: [] },
  membersDue: false,
  creates: false,
  leaving: false,
  over: false,
})

// --- records ------------------------------------------------------------------------------------------------------

/** The names of records that a device has one of. */
export type RecordName = 'identity' | 'own' | 'couple' | 'farewell' | 'quiet' | PairingName

/** A pairing that stands: with a partner, or with a next device of mine. */
export type PairingName = 'pairing partner' | 'pairing device'

/** Where the fold's picture lies among the records; it is no record itself. */
export const pictureName = 'snapshot'

/**
 * A sealed record, or null.
 *
 * @throws StorageError - `damaged` where it does not open any more
 */
export async function readRecord<Value>(
  log: Log,
  vault: Vault,
  name: RecordName | `slot ${string}`,
): Promise<Value | null> {
  const key = await rowName(vault, name)
  const sealed = await log.read('records', key)
  if (sealed === null) return null
  const bytes = await vault.open('records', sealed, key)
  if (bytes === null) throw new StorageError('damaged')
  const value = unpackRecord<Value>(bytes)
  if (!isItsOwn(name, value)) throw new StorageError('damaged')
  return value
}

// For records of an older app, whose seal did not name them. One of a slot opens its own commitment and no other.
function isItsOwn(name: string, value: unknown): boolean {
  const held = value as Partial<SpaceRecord & Identity> | true
  if (name === 'farewell') return held === true
  if (held === true) return false
  if (name === 'identity') return held.certificate !== undefined
  if (name === 'quiet') return 'yeses' in held
  if (name.startsWith('pairing ')) return 'link' in held
  return name.startsWith('slot ') || held.space?.name === name
}

/** The change that writes a record; null removes it. */
export async function recordChange(
  vault: Vault,
  name: RecordName | `slot ${string}`,
  value: unknown,
): Promise<Change> {
  const key = await rowName(vault, name)
  if (value === null) return { kind: 'remove', table: 'records', key }
  const sealed = await vault.seal('records', packRecord(value), key)
  return { kind: 'put', table: 'records', key, value: sealed }
}

const rowName = async (vault: Vault, name: string): Promise<string> =>
  name.startsWith('slot ') ? vault.nameOf(name) : name

/** The couple's entries leave this device, and with them the picture that was folded from them, and my quiet yeses. */
export const forgetCouple: readonly Change[] = [
  { kind: 'clear', table: 'couple' },
  { kind: 'remove', table: 'records', key: pictureName },
  { kind: 'remove', table: 'records', key: 'quiet' },
]
