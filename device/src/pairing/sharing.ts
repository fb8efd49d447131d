/**
 * What two devices share once both confirmed, and what each makes of it.
 *
 *     partner   partner record 1344 | count 1 | count × certificate, as the couple's space shows them
 *     keys      sign 32 | receive 1216 | own transport 32 | couple transport 32
 *     grant     backup 32 | certificate | own space 16 | epoch keys | couple 1 = 00
 *               ... | couple 1 = 01 | space 16 | root 32 | root 32 | epoch keys
 *     epoch keys  count 2 | count × (length 1 | name | key 32)
 */
import { bytesToText, readBytes, u8, concatBytes, type Bytes } from '@mend/wire/bytes'
import {
  encodeCertificate,
  encodeCoupleNote,
  encodePartner,
  parseCertificate,
  parsePartner,
  type Certificate,
  type PartnerRecord,
} from '@mend/wire/body'
import { certificateFor, clearRest, outboxBase, sorted } from '../space/begin.ts'
import { owner, type Unlocked } from '../space/unlocked.ts'
import {
  claimOf,
  forgetCouple,
  newSpaceRecord,
  partnerRecord,
  type DeviceKeys,
  type Identity,
  type SpaceRecord,
} from '../space/identity.ts'
import { certify, isCertified, isPartner } from '../keys/keys.ts'
import { addOutgoing, newOutgoing } from '../space/outbox.ts'
import type { Change } from '../log/log.ts'
import { readGrant, writeGrant } from '../keys/grant.ts'
import { activeMembers, mostDevices } from '../space/space.ts'

/** Me, and every device of mine, as the couple's first entry will name them. */
export async function partnerShare(unlocked: Unlocked, coupleSpace: Bytes): Promise<Bytes | null> {
  const identity = owner(unlocked.identity())
  const partner = await partnerRecord(identity, coupleSpace)
  if (partner === null) return null
  const devices = devicesOf(unlocked, identity).map(encodeCertificate)
  return concatBytes(encodePartner(partner), u8(devices.length), ...devices)
}

function devicesOf(unlocked: Unlocked, identity: Identity): readonly Certificate[] {
  const own = unlocked.record('own')
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
  if (devices.length > mostDevices) return null
  const certified = await Promise.all(devices.map(isCertified))
  const root = bytesToText(partner.root)
  const theirs = devices.every((device) => bytesToText(device.root) === root)
  const valid = theirs && !certified.includes(false) && (await isPartner(partner))
  return valid ? { partner, devices } : null
}

/**
 * The couple, on this device. The inviting side makes its first entry; both note it for their other devices.
 *
 * @param also - goes in the same write
 * @returns false when what the other shared is not what a partner shares
 */
export async function becomeCouple(
  unlocked: Unlocked,
  coupleSpace: Bytes,
  share: Bytes,
  invites: boolean,
  also: readonly Change[],
): Promise<boolean> {
  const theirs = await readPartnerShare(share)
  const mine = await readPartnerShare(
    (await partnerShare(unlocked, coupleSpace)) ?? new Uint8Array(0),
  )
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
  const noted = newOutgoing({
    kind: 'couple',
    body: encodeCoupleNote(note),
    at: unlocked.now(),
  })
  await unlocked.inOrder(async () => {
    const base = await outboxBase(unlocked, 'outboxCouple')
    const first = invites
      ? [await addOutgoing(unlocked.vault, 'couple', firstTurn(unlocked, both))]
      : []
    const told = await addOutgoing(unlocked.vault, 'own', noted)
    const transports = both.flatMap(({ partner, devices }) =>
      [partner, ...devices].map(({ transport }) => transport),
    )
    const record: SpaceRecord = {
      ...newSpaceRecord('couple', coupleSpace, [me, other]),
      base,
      members: { version: 1, keys: sorted(transports) },
      creates: invites,
    }
    await unlocked.save({ couple: record, also: [...forgetCouple, ...first, told, ...also] })
  })
  return true
}

function firstTurn(unlocked: Unlocked, both: readonly Theirs[]) {
  const turn = {
    removed: [],
    partners: both.map(({ partner }) => encodePartner(partner)),
    devices: both.flatMap(({ devices }) => devices.map(encodeCertificate)),
  }
  return newOutgoing({ kind: 'turn', turn, at: unlocked.now() })
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
 * @returns the grant, and the changes that let it in; null when what it asked is none, this device has no root, or as many
 * belong as may
 */
export async function letIn(
  unlocked: Unlocked,
  share: Bytes,
): Promise<{ readonly grant: Bytes; readonly changes: readonly Change[] } | null> {
  const identity = owner(unlocked.identity())
  const own = unlocked.record('own')
  if (identity.root === null || own === null || share.length !== 1312) return null
  if (activeMembers(own.space).length >= mostDevices) return null
  const read = readBytes(share)
  const [sign, receive] = [read.take(32), read.take(1216)]
  const [transport, coupleTransport] = [read.take(32), read.take(32)]
  const key = {
    key: await unlocked.vault.signKey(identity.root.sign.wrapped),
    public: identity.root.sign.public,
  }
  const certificate = await certify(key, { sign, receive, transport, coupleTransport })
  const couple = unlocked.record('couple')
  const shared = couple !== null && !couple.over && !couple.leaving ? couple : null
  const inCouple = {
    ...certificate,
    transport: coupleTransport,
    coupleTransport: new Uint8Array(32),
  }
  const entry = (body: Bytes) => newOutgoing({ kind: 'device', body, at: unlocked.now() })
  const changes = [
    await addOutgoing(unlocked.vault, 'own', entry(encodeCertificate(certificate))),
    ...(shared === null
      ? []
      : [await addOutgoing(unlocked.vault, 'couple', entry(encodeCertificate(inCouple)))]),
  ]
  const grant = writeGrant({
    backup: identity.backup,
    certificate,
    ownSpace: identity.ownSpace,
    ownKeys: own.space.epochKeys,
    couple:
      shared === null
        ? null
        : { space: shared.space.id, roots: shared.space.roots, keys: shared.space.epochKeys },
  })
  return { grant, changes }
}

/** A new device takes what it was granted. @returns false when the grant is not for these keys */
export async function takeGrant(
  unlocked: Unlocked,
  keys: DeviceKeys,
  share: Bytes,
  also: readonly Change[],
): Promise<boolean> {
  const grant = readGrant(share)
  if (grant === null || unlocked.identity() !== null) return false
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
  await unlocked.inOrder(async () => {
    await clearRest(unlocked)
    const own = newSpaceRecord('own', grant.ownSpace, [me])
    const base = await outboxBase(unlocked, 'outboxOwn')
    const shared = grant.couple
    const couple = shared && {
      ...withKeys(newSpaceRecord('couple', shared.space, shared.roots), shared.keys),
      base: await outboxBase(unlocked, 'outboxCouple'),
    }
    const record = { ...withKeys(own, grant.ownKeys), base }
    await unlocked.save({ identity, own: record, ...(couple === null ? {} : { couple }), also })
  })
  return true
}
