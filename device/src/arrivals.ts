/** Arrivals: what the relay handed over becomes durable, and what follows is set going. */
import { bytesToText, equalBytes, type Bytes } from '@mend/wire/bytes'
import { encodeRelease, type CoupleNote } from '@mend/wire/body'
import { outboxBase } from './coming.ts'
import type { StoredBody } from '@mend/wire/frames'
import {
  admit,
  commitOf,
  type AdmissionParts,
  type Admitted,
  type Consequence,
} from './admission.ts'
import { owner, type House, type Saved } from './house.ts'
import {
  forgetCouple,
  newSpaceRecord,
  readRecord,
  recordChange,
  type SpaceRecord,
} from './identity.ts'
import type { Change } from './log.ts'
import { addOutgoing, entryChange, newOutgoing, outboxOf, readEntry } from './outbox.ts'
import { readOutbox, utf8 } from './outbox.ts'
import { openSlot } from './seal.ts'
import { isComplete, noHash, transportsOf } from './space.ts'
import type { Remembered, Space, SpaceName } from './space.ts'

/** My commitment to a slot, as every device of mine keeps it. */
export type SlotRecord = {
  readonly key: Bytes | null
  readonly withdrawn: boolean
  readonly released: boolean
}

export type Arrived = {
  /** Rows of the past that now say more: whoever listens begins again. */
  readonly reset: boolean
  /** Something new waits to be sent. */
  readonly outgoing: boolean
  /** A space came or went. */
  readonly spaces: boolean
}

/**
 * Takes over the next bodies of a space, in order, all durable when it resolves.
 *
 * What was handed over before is passed by, so that a restart in the middle loses and doubles nothing.
 */
export async function takeOver(
  house: House,
  name: SpaceName,
  bodies: readonly StoredBody[],
  readerNow: number,
): Promise<Arrived> {
  const memory = new Map<number, Remembered>()
  const sum = { reset: false, outgoing: false, spaces: false }
  for (const { sequence, body } of bodies) {
    const record = house.record(name)
    if (record === null || record.over || record.leaving) break
    if (sequence !== record.space.head + 1) continue
    const parts = partsOf(house, name, record.space, memory, readerNow)
    const admitted = await admit(record.space, body, parts)
    memory.set(sequence, { hash: admitted.row.history, latest: admitted.row.latest })
    const arrived = await settle(house, name, record, admitted)
    sum.reset ||= arrived.reset
    sum.outgoing ||= arrived.outgoing
    sum.spaces ||= arrived.spaces
  }
  return sum
}

function partsOf(
  house: House,
  name: SpaceName,
  space: Space,
  memory: ReadonlyMap<number, Remembered>,
  now: number,
): AdmissionParts {
  const identity = owner(house.identity())
  const at = async (sequence: number): Promise<Remembered | null> => {
    if (sequence === 0) return { hash: noHash, latest: 0 }
    if (sequence === space.head) return { hash: space.history, latest: space.latest }
    const known = memory.get(sequence)
    if (known !== undefined) return known
    const row = await readEntry(house.log, house.vault, name, sequence)
    return row === null ? null : { hash: row.history, latest: row.latest }
  }
  const recovering = identity.recovering === null ? [] : [identity.recovering]
  return {
    ring: house.ring,
    receiveSeeds: [identity.receiveSeed, ...recovering],
    reader: { now, at },
    rowAt: (sequence) => readEntry(house.log, house.vault, name, sequence),
    slotKey: async (slot) => (await slotRecord(house, slot)).key,
    me: identity.me,
  }
}

export async function slotRecord(house: House, slot: string): Promise<SlotRecord> {
  const record = await readRecord<SlotRecord>(house.log, house.vault, `slot ${slot}`)
  return record ?? { key: null, withdrawn: false, released: false }
}

// One write for the row, the space, the outbox, and whatever follows.
async function settle(
  house: House,
  name: SpaceName,
  record: SpaceRecord,
  admitted: Admitted,
): Promise<Arrived> {
  const identity = owner(house.identity())
  const { row, consequence } = admitted
  const mine = row.author?.device === bytesToText(identity.device) && row.fault === null
  const next = { ...record, space: admitted.space }
  const number = mine ? row.author.counter + record.base : null
  const followed = await follow(house, next, number, consequence)
  const settled = mine ? withDue(followed.record, consequence) : followed.record
  const done: readonly Change[] =
    number === null ? [] : [{ kind: 'remove', table: outboxOf(name), key: number }]
  const saved: Saved = {
    ...followed.saved,
    [name]: settled,
    also: [await entryChange(house.vault, name, row), ...done, ...followed.changes],
  }
  await house.save(saved)
  const { reset, outgoing, spaces } = followed
  return { reset, outgoing: outgoing || mine, spaces }
}

// My own turn or device came through: the relay's list follows, and it is mine to say so.
function withDue(record: SpaceRecord, consequence: Consequence | null): SpaceRecord {
  const wanted = transportsOf(record.space)
  const same =
    wanted.length === record.members.keys.length &&
    wanted.every((key, at) => equalBytes(key, record.members.keys[at] ?? noHash))
  const creates = consequence?.kind === 'turned' ? false : record.creates
  return { ...record, creates, membersDue: record.membersDue || !same }
}

type Followed = Arrived & {
  readonly record: SpaceRecord
  readonly saved: Saved
  readonly changes: readonly Change[]
}

// `number`: which row of my outbox this was; null when it is not mine.
async function follow(
  house: House,
  record: SpaceRecord,
  number: number | null,
  consequence: Consequence | null,
): Promise<Followed> {
  const nothing = { record, saved: {}, changes: [], reset: false, outgoing: false, spaces: false }
  switch (consequence?.kind) {
    case undefined:
    case 'turned':
      return nothing
    case 'slotKey':
      return { ...nothing, ...(await learnSlot(house, consequence.slot, consequence.key)) }
    case 'couple':
      return { ...nothing, ...(await noteCouple(house, consequence.note)), spaces: true }
    case 'left':
      return { ...nothing, ...(await afterLeaving(house, record, consequence.partner)) }
    case 'lostTurn': {
      const changes = number === null ? [] : await turnAgain(house, record, number)
      return { ...nothing, changes, outgoing: changes.length > 0 }
    }
    case 'complete': {
      const changes = await release(house, record.space, consequence.slot)
      return { ...nothing, changes, outgoing: changes.length > 0 }
    }
  }
}

// Whoever had to go or come still has to: only a turn for the month's sake may be lost.
async function turnAgain(
  house: House,
  { space }: SpaceRecord,
  number: number,
): Promise<readonly Change[]> {
  const rows = await readOutbox(house.log, house.vault, space.name)
  const turn = rows.find((row) => row.number === number)?.outgoing.turn ?? null
  const someoneLeft = Object.values(space.partners).some(({ noticeAt }) => noticeAt !== null)
  const matters = turn !== null && turn.removed.length + turn.devices.length > 0
  if (turn === null || !(matters || someoneLeft)) return []
  const outgoing = newOutgoing(house.random, { kind: 'turn', turn, at: house.now() })
  return [await addOutgoing(house.vault, space.name, outgoing)]
}

// --- sealed words ---------------------------------------------------------------------------------------------------

// Another device of mine committed; now this one can show the words, and release them when it is time.
async function learnSlot(house: House, slot: string, key: Bytes) {
  const known = await slotRecord(house, slot)
  if (known.key !== null) return {}
  const learned = await recordChange(house.vault, `slot ${slot}`, { ...known, key })
  const me = owner(house.identity()).me
  const couple = house.record('couple')
  const sequence = couple?.space.slots[slot]?.commits[me]
  if (couple === null || sequence === undefined) return { changes: [learned] }
  const row = await readEntry(house.log, house.vault, 'couple', sequence)
  const commit = row?.signed === null || row === null ? null : commitOf(row.signed)
  const mine = commit === null ? null : await openSlot(commit, key)
  if (row === null || mine === null) return { changes: [learned] }
  const shown = await entryChange(house.vault, 'couple', {
    ...row,
    content: { kind: 'sealed', slot, mine },
  })
  return { changes: [learned, shown], reset: true }
}

/** The key of my commitment, on its way to the other: once, and only where both have committed and nobody withdrew. */
export async function release(
  house: House,
  space: Space,
  name: string,
): Promise<readonly Change[]> {
  const { me } = owner(house.identity())
  const slot = space.slots[name]
  const commitSequence = slot?.commits[me]
  if (slot === undefined || commitSequence === undefined || slot.opened.includes(me)) return []
  const record = await slotRecord(house, name)
  if (!isComplete(space, slot) || record.key === null || record.withdrawn || record.released)
    return []
  const body = encodeRelease({ slot: utf8(name), commitSequence, key: record.key })
  const outgoing = newOutgoing(house.random, { kind: 'release', body, at: house.now() })
  return [
    await recordChange(house.vault, `slot ${name}`, { ...record, released: true }),
    await addOutgoing(house.vault, 'couple', outgoing),
  ]
}

/** Everything that can be released and was not: after a key arrived late, or a stop in the middle. */
export async function releaseAll(house: House): Promise<boolean> {
  const couple = house.record('couple')
  if (couple === null || couple.leaving || couple.over) return false
  const names = Object.keys(couple.space.slots)
  const changes = await Promise.all(names.map((name) => release(house, couple.space, name)))
  if (changes.flat().length === 0) return false
  await house.log.write(changes.flat())
  return true
}

// --- coming and going -------------------------------------------------------------------------------------------------

// My partner's own log says which couple we are in: for a device that was not there when it paired.
async function noteCouple(
  house: House,
  note: CoupleNote,
): Promise<{ readonly saved: Saved; readonly changes: readonly Change[] }> {
  const known = house.record('couple')
  const same = known !== null && equalBytes(known.space.id, note.space)
  const nothing = { saved: {}, changes: [] }
  if (note.state === 'closed')
    return same && !known.leaving ? { ...nothing, saved: { couple: withoutKeys(known) } } : nothing
  if (same || (known !== null && !known.over)) return nothing
  const roots = note.roots.map((root) => bytesToText(root))
  const via = house.record('own')?.via ?? 'device'
  const fresh = newSpaceRecord('couple', new Uint8Array(note.space), roots)
  const couple = { ...fresh, via, base: await outboxBase(house, 'outboxCouple') }
  return { saved: { couple }, changes: forgetCouple }
}

/** A space whose log stays, and which opens nothing more. */
export const withoutKeys = (record: SpaceRecord): SpaceRecord => ({
  ...record,
  over: true,
  space: { ...record.space, epochKeys: {} },
})

// The other left: the epoch turns and the relay's list shrinks. I left on another device: nothing more opens here.
async function afterLeaving(house: House, record: SpaceRecord, partner: string) {
  if (partner === owner(house.identity()).me) return { record: withoutKeys(record) }
  const turn = { removed: [], partners: [], devices: [] }
  const outgoing = newOutgoing(house.random, { kind: 'turn', turn, at: house.now() })
  const changes = [await addOutgoing(house.vault, 'couple', outgoing)]
  return { record: { ...record, membersDue: true }, changes, outgoing: true }
}
