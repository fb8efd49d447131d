/**
 * What two devices share once both confirmed, and what each makes of it.
 *
 *     partner   partner record 1344 | count 1 | count × certificate, as the couple's space shows them
 *     keys      sign 32 | receive 1216 | own transport 32 | couple transport 32
 *     grant     backup 32 | certificate | own space 16 | keys | couple 1 = 00
 *               ... | couple 1 = 01 | space 16 | root 32 | root 32 | keys
 *     keys      count 2 | count × (length 1 | name | key 32)
 */
import { bytesToText, readBytes, u8, type Bytes } from '@mend/wire/bytes'
import { concatBytes } from '@mend/wire/bytes'
import {
  encodeCertificate,
  encodeCoupleNote,
  encodePartner,
  parseCertificate,
} from '@mend/wire/body'
import { parsePartner, type Certificate, type PartnerRecord } from '@mend/wire/body'
import { outboxBase, sorted } from './coming.ts'
import { owner, type House } from './house.ts'
import { claimOf, forgetCouple, newSpaceRecord, partnerRecord } from './identity.ts'
import type { DeviceKeys, Identity, SpaceRecord } from './identity.ts'
import { certify, isCertified, isPartner } from './keys.ts'
import { addOutgoing, newOutgoing } from './outbox.ts'
import { readGrant, writeGrant } from './grant.ts'
import { activeMembers } from './space.ts'
import { certificateFor } from './talking.ts'

/** Me, and every device of mine, as the couple's first entry will name them. */
export async function partnerShare(house: House, coupleSpace: Bytes): Promise<Bytes | null> {
  const identity = owner(house.identity())
  const partner = await partnerRecord(identity, coupleSpace)
  if (partner === null) return null
  const devices = devicesOf(house, identity).map(encodeCertificate)
  return concatBytes(encodePartner(partner), u8(devices.length), ...devices)
}

function devicesOf(house: House, identity: Identity): readonly Certificate[] {
  const own = house.record('own')
  const others = own === null ? [] : activeMembers(own.space)
  const certificates = others.flatMap(({ certificate }) => parseCertificate(certificate) ?? [])
  const here = bytesToText(identity.sign.public)
  const rest = certificates.filter(({ sign }) => bytesToText(sign) !== here)
  const shown = rest.map((certificate) => ({
    ...certificate,
    transport: certificate.coupleTransport,
    coupleTransport: new Uint8Array(32),
  }))
  return [certificateFor(identity, 'couple'), ...shown]
}

type Theirs = { readonly partner: PartnerRecord; readonly devices: readonly Certificate[] }

async function readPartnerShare(share: Bytes): Promise<Theirs | null> {
  const read = readBytes(share)
  const partner = parsePartner(read.take(1344))
  const packed = Array.from({ length: read.u8() }, () => read.take(1408))
  const devices = packed.flatMap((each) => parseCertificate(each) ?? [])
  if (partner === null || !read.complete() || devices.length !== packed.length) return null
  const certified = await Promise.all(devices.map(isCertified))
  const root = bytesToText(partner.root)
  const theirs = devices.every((device) => bytesToText(device.root) === root)
  const valid = theirs && !certified.includes(false) && (await isPartner(partner))
  return valid ? { partner, devices } : null
}

/**
 * The couple, on this device. The inviting side makes its first entry; both note it for their other devices.
 *
 * @returns false when what the other shared is not what a partner shares
 */
export async function becomeCouple(
  house: House,
  coupleSpace: Bytes,
  share: Bytes,
  invites: boolean,
): Promise<boolean> {
  const theirs = await readPartnerShare(share)
  const mine = await readPartnerShare((await partnerShare(house, coupleSpace)) ?? new Uint8Array(0))
  if (theirs === null || mine === null) return false
  const me = bytesToText(mine.partner.root)
  const other = bytesToText(theirs.partner.root)
  if (me === other) return false
  const both = [mine, theirs]
  const note = {
    state: 'joined',
    space: coupleSpace,
    roots: [mine.partner.root, theirs.partner.root],
  } as const
  const noted = newOutgoing(house.random, {
    kind: 'couple',
    body: encodeCoupleNote(note),
    at: house.now(),
  })
  await house.inOrder(async () => {
    const base = await outboxBase(house, 'outboxCouple')
    const first = invites ? [await addOutgoing(house.vault, 'couple', firstTurn(house, both))] : []
    const told = await addOutgoing(house.vault, 'own', noted)
    const transports = both.flatMap(({ partner, devices }) =>
      [partner, ...devices].map(({ transport }) => transport),
    )
    const record: SpaceRecord = {
      ...newSpaceRecord('couple', coupleSpace, [me, other]),
      base,
      members: { version: 1, keys: sorted(transports) },
      creates: invites,
    }
    await house.save({ couple: record, also: [...forgetCouple, ...first, told] })
  })
  return true
}

function firstTurn(house: House, both: readonly Theirs[]) {
  const turn = {
    removed: [],
    partners: both.map(({ partner }) => encodePartner(partner)),
    devices: both.flatMap(({ devices }) => devices.map(encodeCertificate)),
  }
  return newOutgoing(house.random, { kind: 'turn', turn, at: house.now() })
}

// --- a device of my own ---------------------------------------------------------------------------------------------

/** What a new device asks to have certified. */
export const keysShare = (keys: DeviceKeys): Bytes => {
  const { sign, receive, transport, coupleTransport } = claimOf(keys)
  return concatBytes(sign, receive, transport, coupleTransport)
}

/**
 * Lets a new device of mine in: its certificate is entered in both spaces, and what it needs to read is granted to it.
 *
 * @returns the grant; null when what it asked is none, or this device has no root
 */
export async function letIn(house: House, share: Bytes): Promise<Bytes | null> {
  const identity = owner(house.identity())
  const own = house.record('own')
  if (identity.root === null || own === null || share.length !== 1312) return null
  const read = readBytes(share)
  const [sign, receive] = [read.take(32), read.take(1216)]
  const [transport, coupleTransport] = [read.take(32), read.take(32)]
  const key = {
    key: await house.vault.signKey(identity.root.sign.wrapped),
    public: identity.root.sign.public,
  }
  const certificate = await certify(key, { sign, receive, transport, coupleTransport })
  const couple = house.record('couple')
  const shared = couple !== null && !couple.over && !couple.leaving ? couple : null
  const inCouple = {
    ...certificate,
    transport: coupleTransport,
    coupleTransport: new Uint8Array(32),
  }
  const entry = (body: Bytes) =>
    newOutgoing(house.random, { kind: 'device', body, at: house.now() })
  await house.log.write([
    await addOutgoing(house.vault, 'own', entry(encodeCertificate(certificate))),
    ...(shared === null
      ? []
      : [await addOutgoing(house.vault, 'couple', entry(encodeCertificate(inCouple)))]),
  ])
  return writeGrant({
    backup: identity.backup,
    certificate,
    ownSpace: identity.ownSpace,
    ownKeys: own.space.epochKeys,
    couple:
      shared === null
        ? null
        : { space: shared.space.id, roots: shared.space.roots, keys: shared.space.epochKeys },
  })
}

/** A new device takes what it was granted. @returns false when the grant is not for these keys */
export async function takeGrant(house: House, keys: DeviceKeys, share: Bytes): Promise<boolean> {
  const grant = readGrant(share)
  if (grant === null || house.identity() !== null) return false
  const { certificate } = grant
  const mine = bytesToText(certificate.sign) === bytesToText(keys.sign.public)
  if (!mine || !(await isCertified(certificate))) return false
  const me = bytesToText(certificate.root)
  const identity: Identity = {
    ...keys,
    me,
    ownSpace: grant.ownSpace,
    certificate,
    backup: grant.backup,
    root: null,
    phrase: null,
    recovering: null,
  }
  const withKeys = (
    record: SpaceRecord,
    epochKeys: SpaceRecord['space']['epochKeys'],
  ): SpaceRecord => ({
    ...record,
    space: { ...record.space, epochKeys },
  })
  await house.inOrder(async () => {
    const own = newSpaceRecord('own', grant.ownSpace, [me])
    const base = await outboxBase(house, 'outboxOwn')
    const shared = grant.couple
    const couple = shared && {
      ...withKeys(newSpaceRecord('couple', shared.space, shared.roots), shared.keys),
      base: await outboxBase(house, 'outboxCouple'),
    }
    const record = { ...withKeys(own, grant.ownKeys), base }
    await house.save({ identity, own: record, ...(couple === null ? {} : { couple }) })
  })
  return true
}
