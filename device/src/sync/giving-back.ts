/**
 * A relay that lost something is given it back, by any device that has it.
 *
 * Where it only has less, everything goes to its old place, byte for byte, and nothing has changed for anybody. Where it has
 * another order by now, because somebody else was first, that order counts: what I have behind the fork is set back
 * (returning.ts) and goes behind it, in its own order, which is said first (lost-order.ts). Never in silence: the record
 * says when, how many, and whether they stand elsewhere now.
 */
import { bytesToText, equalBytes } from '@mend/wire/bytes'
import { encodeLostOrder, type LostOrder } from '@mend/wire/body'
import type { StoredBody } from '@mend/wire/frames'
import { wantedMembers } from './member-list.ts'
import type { Conversation } from './conversation.ts'
import type { Heard, Push } from './sync.ts'
import { envelopeAt, isAt, pushKeyOf } from '../space/envelopes.ts'
import type { LostSuffix, SpaceRecord } from '../space/identity.ts'
import { digestOf, isSame, nextHistory } from '../space/lost-order.ts'
import { nextBack, setBack, sinceNoLaterThan } from '../space/returning.ts'
import { noHash } from '../space/space.ts'
import { owner } from '../space/unlocked.ts'
import { openCouple } from '../space/writes.ts'
import { sealEntry } from '../keys/seal.ts'

/** Whether a body differs from mine at its sequence; if so this socket ends, or looks for where the two orders part. */
export async function comparedTo(
  conversation: Conversation,
  { sequence, body }: StoredBody,
): Promise<Heard | 'same' | 'ended'> {
  const { unlocked, name } = conversation
  if (await isAt(unlocked, name, sequence, body)) {
    conversation.differed = 0
    return 'same'
  }
  // Once may be a bit that flipped on the way: it is believed when a fresh socket says so too.
  if (conversation.differed !== sequence) {
    conversation.differed = sequence
    hangUp(conversation, 'soon')
    return 'ended'
  }
  return searchUpTo(conversation, sequence)
}

const firstWidth = 64

function searchUpTo({ progress }: Conversation, sequence: number): Heard {
  progress.searched = progress.searched === 0 ? firstWidth : progress.searched * 4
  const after = Math.max(0, sequence - progress.searched)
  return { kind: 'search', after, limit: sequence - after }
}

/** What a search brought: the fork is in it, and what I have behind it is set back; or it is looked for further back. */
export async function probed(
  conversation: Conversation,
  bodies: readonly StoredBody[],
): Promise<Heard | null> {
  const { unlocked, name, told, progress } = conversation
  for (const [at, { sequence, body }] of bodies.entries()) {
    if (await isAt(unlocked, name, sequence, body)) continue
    if (progress !== conversation.progress) return null
    if (at === 0 && sequence > 1) return searchUpTo(conversation, sequence)
    const kept = await keepsMyOrder(conversation, bodies.slice(at))
    if (kept && (await setBack(unlocked, name, sequence - 1))) {
      conversation.differed = 0
      told({ kind: 'arrived', reset: true, spaces: true })
      hangUp(conversation, 'soon')
    } else await cannotGiveBack(conversation, 'forked', sequence)
    return null
  }
  hangUp(conversation, 'soon')
  return null
}

// What is mine in its order has to stand in my order, from the fork on: no device of ours hands back anything else.
async function keepsMyOrder(
  { unlocked, name }: Conversation,
  bodies: readonly StoredBody[],
): Promise<boolean> {
  const record = unlocked.record(name)
  const from = bodies[0]?.sequence ?? 0
  if (record === null || from === 0) return false
  const mine = new Map<string, number>()
  for (let at = from; at <= record.space.head; at += 1) {
    const body = await envelopeAt(unlocked, record.space, at)
    if (body !== null) mine.set(bytesToText(await digestOf(body)), at - from)
  }
  const theirs = await Promise.all(
    bodies.map(async ({ body }) => bytesToText(await digestOf(body))),
  )
  return theirs.flatMap((digest) => mine.get(digest) ?? []).every((place, at) => place === at)
}

/** The relay ends at `head`: what I have behind that is given back to it, in its place. */
export async function beginGivingBack(conversation: Conversation, head: number): Promise<void> {
  const { unlocked, name, progress } = conversation
  const record = unlocked.record(name)
  if (record === null) return
  const to = record.space.head
  progress.returning = { next: head + 1, to, since: head }
  const known = record.gaveBack
  const again = known?.head === to && !known.moved
  const count = Math.max(to - head, again ? known.count : 0)
  const gaveBack = { atMs: unlocked.now(), count, moved: false, head: to }
  const also = await sinceNoLaterThan(unlocked, name, head)
  await unlocked.save({ [name]: { ...record, gaveBack }, also })
}

/** The next to give back in its old place; null: it ends here, or waits. */
export async function nextGiven(conversation: Conversation): Promise<Heard | null> {
  const { unlocked, name, progress } = conversation
  const { returning } = progress
  const record = unlocked.record(name)
  if (returning === null || record === null || progress.sync.flying !== null) return null
  if (returning.next > returning.to) return { kind: 'returned' }
  const body = await envelopeAt(unlocked, record.space, returning.next)
  if (body !== null)
    return { kind: 'push', push: { key: await pushKeyOf(body), since: returning.since, body } }
  await cannotGiveBack(conversation, 'truncated', returning.next)
  return null
}

/** The next of those that stand elsewhere now, or the order in which they stood; null: none, or it waits. */
export async function nextMoved(conversation: Conversation): Promise<Heard | null> {
  const { unlocked, name, progress } = conversation
  const record = unlocked.record(name)
  const { back } = progress
  const row = await nextBack(unlocked, name, back.order)
  const suffix = row === null ? undefined : record?.lost?.[row.lost]
  if (record === null || row === null || suffix === undefined) return null
  if (back.lost !== row.lost) Object.assign(back, { lost: row.lost, told: 0 })
  const order = await nextOrder(conversation, record, suffix, row.place)
  back.flying = order === null ? row.order : 0
  const since = suffix.fork
  const { body } = row
  const push: Push = order ?? { key: await pushKeyOf(body), since, body }
  return { kind: 'push', push }
}

const digestsAtOnce = 255

async function nextOrder(
  conversation: Conversation,
  record: SpaceRecord,
  suffix: LostSuffix,
  place: number,
): Promise<Push | null> {
  const { back } = conversation.progress
  const chunk = Math.floor((place - suffix.fork - 1) / digestsAtOnce)
  for (; back.told <= chunk; back.told += 1) {
    const order = await orderOf(suffix, back.told)
    if ((record.space.orders ?? []).some((known) => isSame(known, order))) continue
    return sealOrder(conversation, record, order)
  }
  return null
}

async function orderOf({ fork, hash, digests }: LostSuffix, chunk: number): Promise<LostOrder> {
  const from = chunk * digestsAtOnce
  const before = digests.slice(0, from)
  const at = await before.reduce<Promise<Uint8Array>>(
    async (known, next) => nextHistory(await known, next),
    Promise.resolve(hash),
  )
  return { fork, after: fork + from, hash: at, digests: digests.slice(from, from + digestsAtOnce) }
}

// Outside my chain, which may hang on what is given back behind it. A device that does not belong yet says nothing.
async function sealOrder(
  { unlocked }: Conversation,
  { space }: SpaceRecord,
  order: LostOrder,
): Promise<Push | null> {
  const { device } = owner(unlocked.identity())
  const epochKey = space.epochKeys[space.epoch]
  if (epochKey === undefined || space.members[bytesToText(device)] === undefined) return null
  const sealer = {
    space: space.id,
    epoch: space.epoch,
    epochKey,
    sign: await unlocked.sign(),
    random: unlocked.random,
    ring: unlocked.ring,
  }
  const body = await sealEntry(sealer, {
    kind: 'lostOrder',
    device,
    counter: 0,
    previous: noHash,
    seen: { sequence: space.head, hash: space.history },
    time: unlocked.now(),
    body: encodeLostOrder(order),
  })
  return { key: await pushKeyOf(body), since: space.head, body }
}

/** Whether what the relay took was given back; then the next one goes, unless somebody came in between. */
export function isGivenBack(conversation: Conversation, sequence: number): boolean {
  const { returning, back, sync } = conversation.progress
  if (returning !== null && sync.phase === 'returning') {
    if (sequence !== returning.next) hangUp(conversation, 'soon')
    else returning.next += 1
    return true
  }
  if (back.flying === null) return false
  if (back.flying === 0) back.told += 1
  else back.order = back.flying
  back.flying = null
  return true
}

/**
 * Whether a space that the relay does not know (any more) is made again by this device, with everyone who belongs.
 *
 * Not once the couple is over, as far as I may know: what two people have ended is brought back by nobody.
 */
export async function mayMakeAgain(conversation: Conversation): Promise<boolean> {
  const { unlocked, name } = conversation
  const record = unlocked.record(name)
  if (record === null || record.space.head === 0 || record.leaving || record.over) return false
  if (record.moved === true) return false
  if (name === 'couple' && openCouple(unlocked, unlocked.now()) === null) return false
  const key = await unlocked.transportKey(name)
  return key !== null && wantedMembers(conversation).some((each) => equalBytes(each, key.public))
}

/** A list older than the one we know is a relay's that lost something: it is told anew who belongs. */
export async function noteOlderList({ unlocked, name, progress }: Conversation): Promise<void> {
  const record = unlocked.record(name)
  if (record === null || record.leaving || progress.membersVersion >= record.members.version) return
  await unlocked.save({ [name]: { ...record, membersDue: true } })
}

// A row of an older app's, which kept too little of it: that is said, and nothing is taken from this device.
async function cannotGiveBack(
  conversation: Conversation,
  kind: 'truncated' | 'forked',
  sequence: number,
): Promise<void> {
  await conversation.fault(kind, sequence)
  hangUp(conversation, 'later')
}

// Nothing more is heard on this socket.
function hangUp(conversation: Conversation, again: 'soon' | 'later'): void {
  const { progress } = conversation
  conversation.progress = { ...progress, sync: { ...progress.sync, phase: 'over' } }
  conversation.connection().again(again)
}
