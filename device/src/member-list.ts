/** The relay's list of members: kept as the log says, by whoever changed who belongs. */
import { copyBytes, equalBytes } from '@mend/wire/bytes'
import { limits, type MemberList } from '@mend/wire/frames'
import { memberListBytes } from '@mend/wire/labels'
import type { House } from './house.ts'
import { sign } from './primitives.ts'
import { transportsOf, type SpaceName } from './space.ts'
import { say, type Speech, type Talk } from './speech.ts'

export async function members(speech: Speech): Promise<void> {
  const { house, name, talk } = speech
  const record = house.record(name)
  const due = record !== null && record.membersDue && record.space.epoch > 0
  if (due && talk.sync.phase === 'live') await sayMembers(speech, wantedMembers(speech))
}

/**
 * Signed by a key of the list before, at its place there. Where that list is not known for sure, each place is tried: a
 * wrong one changes nothing.
 */
export async function sayMembers(
  speech: Speech,
  keys: readonly Uint8Array[],
  before: Talk['asked'] = null,
): Promise<void> {
  const { house, name, talk } = speech
  const record = house.record(name)
  const { round } = talk
  const key = await house.transportKey(name)
  if (round !== talk.round) return
  const done = record === null || key === null || keys.length === 0
  if (done || (before === null && talk.asked !== null)) return
  const known = record.members.version === talk.membersVersion
  const at = record.members.keys.findIndex((listed) => equalBytes(listed, key.public))
  const likely = known ? Math.max(0, at) : 0
  const place = before === null ? likely : (before.place + 1) % limits.members
  talk.asked = { version: talk.membersVersion, place, tries: (before?.tries ?? 0) + 1 }
  const version = talk.membersVersion + 1
  const signature = await sign(key.key, memberListBytes({ space: record.space.id, version, keys }))
  if (round !== talk.round) return
  say(speech, { kind: 'members', members: { version, keys, signerIndex: place, signature } })
}

export async function heardMembers(speech: Speech, list: MemberList): Promise<void> {
  const { house, name, talk, told } = speech
  const record = house.record(name)
  if (record === null) return
  talk.membersVersion = list.version
  if (talk.asked !== null && talk.asked.version < list.version) talk.asked = null
  const wanted = transportsOf(record.space)
  const done =
    wanted.length === list.keys.length &&
    wanted.every((key) => list.keys.some((listed) => equalBytes(listed, key)))
  const mine = ownKeyOf(house, name)
  const listed = mine !== null && list.keys.some((key) => equalBytes(key, mine))
  const via = record.via === 'root' && listed ? 'device' : record.via
  const keys = list.keys.map(copyBytes)
  const next = {
    ...record,
    via,
    members: { version: list.version, keys },
    membersDue: record.membersDue && !done,
  } as const
  await house.save({ [name]: next })
  if (via !== record.via) told({ kind: 'arrived', reset: false, spaces: true })
}

// This device's own key, whichever key speaks right now.
function ownKeyOf(house: House, name: SpaceName): Uint8Array | null {
  const identity = house.identity()
  if (identity === null) return null
  return name === 'own' ? identity.ownTransport.public : identity.coupleTransport.public
}

// badMembers: my key has another place in the list before. membersVersion: somebody was quicker, whose list has come.
export async function membersRefused(
  speech: Speech,
  kind: 'badMembers' | 'membersVersion',
): Promise<void> {
  const { house, name, talk } = speech
  const record = house.record(name)
  const { asked } = talk
  if (record === null || asked === null) return
  const wanted = wantedMembers(speech)
  if (kind === 'badMembers' && asked.tries < limits.members)
    return sayMembers(speech, wanted, asked)
  talk.asked = null
  if (kind === 'membersVersion' && asked.version < talk.membersVersion) return members(speech)
}

// The list as it should be: everyone who belongs; without my own keys once I have left.
export function wantedMembers({ house, name }: Speech): readonly Uint8Array[] {
  const record = house.record(name)
  if (record === null) return []
  if (!record.leaving) return transportsOf(record.space)
  const me = house.identity()?.me
  const stays = ([root]: readonly [string, unknown]): boolean => root !== me
  const partners = Object.fromEntries(Object.entries(record.space.partners).filter(stays))
  const others = Object.entries(record.space.members).filter(([, { partner }]) => partner !== me)
  return transportsOf({ ...record.space, partners, members: Object.fromEntries(others) })
}
