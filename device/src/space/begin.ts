/** How a partner comes to live on a device: begins here, or comes back with twelve words. */
import { bytesToText, type Bytes } from '@mend/wire/bytes'
import { encodeCertificate, encodePartner } from '@mend/wire/body'
import type { Unlocked } from './unlocked.ts'
import {
  identityOf,
  newDeviceKeys,
  newSpaceRecord,
  partnerRecord,
  type Identity,
  type SpaceRecord,
} from './identity.ts'
import { newPhrase, rootOfPhrase, type Root } from '../keys/keys.ts'
import { addOutgoing, newOutgoing, type TurnIntent } from './outbox.ts'
import type { SpaceName } from './space.ts'
import type { Outcome } from '../port.ts'
import { trouble } from '../trouble.ts'

/** A partner begins: root, phrase, device, own space. Nothing leaves the device; its first entry waits in the outbox. */
export async function begin(unlocked: Unlocked): Promise<Outcome<null>> {
  if (unlocked.identity() !== null) return trouble('not-empty')
  await clearRest(unlocked)
  const phrase = await newPhrase(unlocked.random)
  const root = await rootOfPhrase(phrase)
  if (root === null) throw new Error('"phrase" expected one that we made')
  const keys = await newDeviceKeys(unlocked.vault, unlocked.random)
  const identity = await identityOf(unlocked.vault, keys, root, { phrase, recovers: false })
  const first = await firstOfOwn(unlocked, identity)
  // The outbox counts on for ever; where this partner begins in it is remembered.
  const [number = 1] = await unlocked.log.write([
    { kind: 'clear', table: 'outboxOwn' },
    first.change,
  ])
  await unlocked.save({ identity, own: { ...first.record, base: number - 1 } })
  return { ok: true, value: null }
}

async function firstOfOwn(unlocked: Unlocked, identity: Identity) {
  const partner = await partnerRecord(identity, identity.ownSpace)
  if (partner === null) throw new Error('"root" expected on the device where a partner begins')
  const turn = {
    removed: [],
    partners: [encodePartner(partner)],
    devices: [encodeCertificate(identity.certificate)],
  }
  const outgoing = newOutgoing({ kind: 'turn', turn, at: unlocked.now() })
  const keys = sorted([identity.ownTransport.public, partner.transport])
  const record: SpaceRecord = {
    ...newSpaceRecord('own', identity.ownSpace, [identity.me]),
    members: { version: 1, keys },
    creates: true,
  }
  return { record, change: await addOutgoing(unlocked.vault, 'own', outgoing) }
}

/**
 * The partner of these words, on this empty device: what the relay has is pulled with the phrase's own key.
 *
 * @param how - `in memory`: whoever opens the log finds nobody, until the identity is saved
 */
export async function comeBack(
  unlocked: Unlocked,
  phrase: string,
  how: 'for good' | 'in memory' = 'for good',
): Promise<Outcome<Root>> {
  if (unlocked.identity() !== null) return trouble('not-empty')
  const root = await rootOfPhrase(phrase)
  if (root === null) return trouble('bad-phrase')
  await clearRest(unlocked)
  const keys = await newDeviceKeys(unlocked.vault, unlocked.random)
  const identity = await identityOf(unlocked.vault, keys, root, { phrase: null, recovers: true })
  const own = newSpaceRecord('own', root.ownSpace, [bytesToText(root.sign.public)])
  const base = await outboxBase(unlocked, 'outboxOwn')
  const record = { ...own, base, via: 'root' } as const
  if (how === 'in memory') unlocked.suppose(identity)
  await unlocked.save(how === 'in memory' ? { own: record } : { identity, own: record })
  return { ok: true, value: root }
}

/** The last number that an outbox gave, which is emptied: what is added next has counter 1. */
export async function outboxBase(
  unlocked: Unlocked,
  table: 'outboxOwn' | 'outboxCouple',
): Promise<number> {
  const nothing = new Uint8Array(0)
  const [number = 0] = await unlocked.log.write([{ kind: 'add', table, value: nothing }])
  await unlocked.log.write([{ kind: 'clear', table }])
  return number
}

/** A turn that brings this device into a space of its partner's. */
export function bringingIn(identity: Identity, name: SpaceName): TurnIntent {
  const devices = [encodeCertificate(certificateFor(identity, name))]
  return { removed: [], partners: [], devices }
}

/** This device's certificate as a space shows it: there, the transport key for that space. */
export function certificateFor(identity: Identity, name: SpaceName) {
  if (name === 'own') return identity.certificate
  const transport = identity.coupleTransport.public
  return { ...identity.certificate, transport, coupleTransport: new Uint8Array(32) }
}

/** What a restore left that never came to its end: nobody lives here, and nothing of anybody may lie here. */
export async function clearRest(unlocked: Unlocked): Promise<void> {
  const records = await unlocked.log.names('records')
  if (records.some((name) => name === 'own' || name === 'couple')) await forgetPartner(unlocked)
}

/** As if nobody had ever come: for a recovery that found nothing. */
export async function forgetPartner(unlocked: Unlocked): Promise<void> {
  const tables = ['own', 'couple', 'outboxOwn', 'outboxCouple'] as const
  const names = ['identity', 'own', 'couple'] as const
  await unlocked.log.write([
    ...tables.map((table) => ({ kind: 'clear', table }) as const),
    ...names.map((key) => ({ kind: 'remove', table: 'records', key }) as const),
  ])
  await unlocked.reload()
}

/** A member list in the order that every device computes: by the bytes of the keys. */
export const sorted = (keys: readonly Uint8Array[]): readonly Bytes[] =>
  keys
    .map((key) => new Uint8Array(key))
    .toSorted((a, b) => {
      const at = a.findIndex((byte, index) => byte !== b[index])
      return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
    })
