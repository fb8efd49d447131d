/** Coming in: a partner begins here, or comes back with twelve words. */
import { bytesToText, type Bytes } from '@mend/wire/bytes'
import { encodeCertificate, encodePartner } from '@mend/wire/body'
import type { House } from './house.ts'
import { identityOf, newDeviceKeys, newSpaceRecord, partnerRecord } from './identity.ts'
import type { Identity, SpaceRecord } from './identity.ts'
import { newPhrase, rootOfPhrase, type Root } from './keys.ts'
import { addOutgoing, newOutgoing } from './outbox.ts'
import type { Outcome } from './port.ts'
import { trouble } from './trouble.ts'

/** A partner begins: root, phrase, device, own space. Nothing leaves the device; its first entry waits in the outbox. */
export async function begin(house: House): Promise<Outcome<null>> {
  if (house.identity() !== null) return trouble('not-empty')
  const phrase = await newPhrase(house.random)
  const root = await rootOfPhrase(phrase)
  if (root === null) throw new Error('"phrase" expected one that we made')
  const keys = await newDeviceKeys(house.vault, house.random)
  const identity = await identityOf(house.vault, keys, root, { phrase, recovers: false })
  const first = await firstOfOwn(house, identity)
  // The outbox counts on for ever; where this partner begins in it is remembered.
  const [number = 1] = await house.log.write([{ kind: 'clear', table: 'outboxOwn' }, first.change])
  await house.save({ identity, own: { ...first.record, base: number - 1 } })
  return { ok: true, value: null }
}

async function firstOfOwn(house: House, identity: Identity) {
  const partner = await partnerRecord(identity, identity.ownSpace)
  if (partner === null) throw new Error('"root" expected on the device where a partner begins')
  const turn = {
    removed: [],
    partners: [encodePartner(partner)],
    devices: [encodeCertificate(identity.certificate)],
  }
  const outgoing = newOutgoing(house.random, { kind: 'turn', turn, at: house.now() })
  const keys = sorted([identity.ownTransport.public, partner.transport])
  const record: SpaceRecord = {
    ...newSpaceRecord('own', identity.ownSpace, [identity.me]),
    members: { version: 1, keys },
    creates: true,
  }
  return { record, change: await addOutgoing(house.vault, 'own', outgoing) }
}

/** The partner of these words, on this empty device: what the relay has is pulled with the phrase's own key. */
export async function comeBack(house: House, phrase: string): Promise<Outcome<Root>> {
  if (house.identity() !== null) return trouble('not-empty')
  const root = await rootOfPhrase(phrase)
  if (root === null) return trouble('bad-phrase')
  const keys = await newDeviceKeys(house.vault, house.random)
  const identity = await identityOf(house.vault, keys, root, { phrase: null, recovers: true })
  const own = newSpaceRecord('own', root.ownSpace, [bytesToText(root.sign.public)])
  const base = await outboxBase(house, 'outboxOwn')
  await house.save({ identity, own: { ...own, base, via: 'root' } })
  return { ok: true, value: root }
}

/** The last number that an outbox gave, which is emptied: what is added next has counter 1. */
export async function outboxBase(
  house: House,
  table: 'outboxOwn' | 'outboxCouple',
): Promise<number> {
  const nothing = new Uint8Array(0)
  const [number = 0] = await house.log.write([{ kind: 'add', table, value: nothing }])
  await house.log.write([{ kind: 'clear', table }])
  return number
}

/** As if nobody had ever come: for a recovery that found nothing. */
export async function forgetPartner(house: House): Promise<void> {
  const tables = ['own', 'couple', 'outboxOwn', 'outboxCouple'] as const
  const names = ['identity', 'own', 'couple'] as const
  await house.log.write([
    ...tables.map((table) => ({ kind: 'clear', table }) as const),
    ...names.map((key) => ({ kind: 'remove', table: 'records', key }) as const),
  ])
  await house.reload()
}

/** A member list in the order that every device computes: by the bytes of the keys. */
export const sorted = (keys: readonly Uint8Array[]): readonly Bytes[] =>
  keys
    .map((key) => new Uint8Array(key))
    .toSorted((a, b) => {
      const at = a.findIndex((byte, index) => byte !== b[index])
      return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
    })
