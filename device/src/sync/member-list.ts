/** The relay's list of members: kept as the log says, by whoever changed who belongs. */
import { copyBytes, equalBytes } from '@mend/wire/bytes'
import { limits, type MemberList } from '@mend/wire/frames'
import { memberListBytes } from '@mend/wire/labels'
import type { Unlocked } from '../space/unlocked.ts'
import { sign } from '../keys/primitives.ts'
import { transportsOf, type SpaceName } from '../space/space.ts'
import { say, type Conversation, type Progress } from './conversation.ts'

/** Sends the member list that the log asks for, when one is due and the socket is through the handshake. */
export async function members(conversation: Conversation): Promise<void> {
  const { unlocked, name, progress } = conversation
  const record = unlocked.record(name)
  const due = record !== null && record.membersDue && record.space.epoch > 0
  if (due && progress.sync.phase === 'live')
    await sayMembers(conversation, wantedMembers(conversation))
}

/**
 * Signed by a key of the list before, at its place there. Where that list is not known for sure, each place is tried: a
 * wrong one changes nothing.
 */
export async function sayMembers(
  conversation: Conversation,
  keys: readonly Uint8Array[],
  before: Progress['asked'] = null,
): Promise<void> {
  const { unlocked, name, progress } = conversation
  const record = unlocked.record(name)
  const key = await unlocked.transportKey(name)
  if (progress !== conversation.progress) return
  const done = record === null || key === null || keys.length === 0
  if (done || (before === null && progress.asked !== null)) return
  const known = record.members.version === progress.membersVersion
  const at = record.members.keys.findIndex((listed) => equalBytes(listed, key.public))
  const likely = known ? Math.max(0, at) : 0
  const place = before === null ? likely : (before.place + 1) % limits.members
  progress.asked = { version: progress.membersVersion, place, tries: (before?.tries ?? 0) + 1 }
  const version = progress.membersVersion + 1
  const signature = await sign(key.key, memberListBytes({ space: record.space.id, version, keys }))
  if (progress !== conversation.progress) return
  say(conversation, { kind: 'members', members: { version, keys, signerIndex: place, signature } })
}

/** Takes note of the list that is in force; where it is what the log asks for, nothing is due any more. */
export async function heardMembers(conversation: Conversation, list: MemberList): Promise<void> {
  const { unlocked, name, progress, told } = conversation
  const record = unlocked.record(name)
  if (record === null) return
  progress.membersVersion = list.version
  if (progress.asked !== null && progress.asked.version < list.version) progress.asked = null
  const wanted = transportsOf(record.space)
  const done =
    wanted.length === list.keys.length &&
    wanted.every((key) => list.keys.some((listed) => equalBytes(listed, key)))
  const mine = ownKeyOf(unlocked, name)
  const listed = mine !== null && list.keys.some((key) => equalBytes(key, mine))
  const via = record.via === 'root' && listed ? 'device' : record.via
  const keys = list.keys.map(copyBytes)
  const next = {
    ...record,
    via,
    members: { version: list.version, keys },
    membersDue: record.membersDue && !done,
  } as const
  await unlocked.save({ [name]: next })
  if (via !== record.via) told({ kind: 'arrived', reset: false, spaces: true })
}

// This device's own key, whichever key speaks right now.
function ownKeyOf(unlocked: Unlocked, name: SpaceName): Uint8Array | null {
  const identity = unlocked.identity()
  if (identity === null) return null
  return name === 'own' ? identity.ownTransport.public : identity.coupleTransport.public
}

// badMembers: my key has another place in the list before. membersVersion: somebody was quicker, whose list has come.
/** Tries the next place, or waits for the list of whoever was quicker. */
export async function membersRefused(
  conversation: Conversation,
  kind: 'badMembers' | 'membersVersion',
): Promise<void> {
  const { unlocked, name, progress } = conversation
  const record = unlocked.record(name)
  const { asked } = progress
  if (record === null || asked === null) return
  const wanted = wantedMembers(conversation)
  if (kind === 'badMembers' && asked.tries < limits.members)
    return sayMembers(conversation, wanted, asked)
  progress.asked = null
  if (kind === 'membersVersion' && asked.version < progress.membersVersion)
    return members(conversation)
}

// The list as it should be: everyone who belongs; without my own keys once I have left.
/** The transport keys that should be listed now: everyone's who belongs, without mine once I have left. */
export function wantedMembers({ unlocked, name }: Conversation): readonly Uint8Array[] {
  const record = unlocked.record(name)
  if (record === null) return []
  if (!record.leaving) return transportsOf(record.space)
  const me = unlocked.identity()?.me
  const stays = ([root]: readonly [string, unknown]): boolean => root !== me
  const partners = Object.fromEntries(Object.entries(record.space.partners).filter(stays))
  const others = Object.entries(record.space.members).filter(([, { partner }]) => partner !== me)
  return transportsOf({ ...record.space, partners, members: Object.fromEntries(others) })
}
