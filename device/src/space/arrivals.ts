/** Arrivals: what the relay handed over becomes durable, and what follows is set going. */
import { bytesToText, concatBytes, equalBytes, type Bytes } from '@mend/wire/bytes'
import {
  encodeCertificate,
  encodePartner,
  encodeRelease,
  parseTurn,
  type CoupleNote,
} from '@mend/wire/body'
import { parseSigned } from '@mend/wire/envelope'
import { outboxBase } from './begin.ts'
import type { StoredBody } from '@mend/wire/frames'
import { admit, type Admitted, type Consequence } from './admission.ts'
import type { EntryRow } from './entry-row.ts'
import { partsOf, slotRecord } from './admission-parts.ts'
import { owner, type Unlocked, type Saved } from './unlocked.ts'
import { forgetCouple, newSpaceRecord, recordChange, type SpaceRecord } from './identity.ts'
import type { Change } from '../log/log.ts'
import {
  addOutgoing,
  entryChange,
  newOutgoing,
  readEntry,
  utf8,
  type TurnIntent,
} from './outbox.ts'
import { digest } from '../keys/primitives.ts'
import { openSlot } from '../keys/seal.ts'
import { noHash, transportsOf, type Space, type SpaceName } from './space.ts'
import { unansweredBy, waitsForTheirs } from './kept-back.ts'
import { isSame as isSameOrder } from './lost-order.ts'
import { ownCame, type Counted } from './own-rows.ts'
import { withLearned } from './private-store.ts'
import { cameBack } from './returning.ts'
import { commitOf, type Evidence } from './slot-entries.ts'
import { isComplete, slotOf } from './slots.ts'

/** What an arrival changed: whether listeners start anew, whether something waits to be sent, whether spaces came or went. */
export type Arrived = {
  /** Rows of the past that now say more: whoever listens begins again. */
  readonly reset: boolean
  /** Something new waits to be sent. */
  readonly outgoing: boolean
  /** A space came or went. */
  readonly spaces: boolean
}

/** `again`: what did not fit and is to be asked for again; nothing from its first sequence on was taken. */
type Taken = Arrived & { readonly again: Again | null }

/**
 * What a fresh socket is to bring once more: the bodies from `from` on, as hashes of what came for them.
 *
 * `tries`: how often the first of them came in a way that did not fit, each time another one.
 */
export type Again = {
  readonly from: number
  readonly hashes: readonly Bytes[]
  readonly tries: number
}

/** So often one entry may come in another way that does not fit; then it stands, for a relay could go on for ever. */
const mostTries = 3

/**
 * Takes over the next bodies of a space, in order, all durable when it resolves.
 *
 * What was handed over before is passed by, so that a restart in the middle loses and doubles nothing. What does not fit
 * is believed to be so when the very same comes a second time: no bit that flipped on the way must end anything, and none that
 * flips while another is asked for again.
 *
 * @param again - what was asked for again
 */
export async function takeOver(
  unlocked: Unlocked,
  name: SpaceName,
  bodies: readonly StoredBody[],
  again: Again | null,
): Promise<Taken> {
  const memory = new Map<number, Uint8Array>()
  const sum = { reset: false, outgoing: false, spaces: false }
  for (const [at, { sequence, body }] of bodies.entries()) {
    const record = unlocked.record(name)
    if (record === null || record.over || record.leaving) break
    if (sequence !== record.space.head + 1) continue
    const parts = partsOf(unlocked, name, record.space, memory)
    const admitted = await admit(record.space, body, parts)
    const tries = again?.from === sequence ? again.tries + 1 : 1
    if (admitted.row.fault !== null && tries < mostTries && !(await isSame(again, sequence, body)))
      return { ...sum, again: { from: sequence, hashes: await hashesOf(bodies.slice(at)), tries } }
    memory.set(sequence, admitted.row.history)
    const arrived = await settle(unlocked, name, record, admitted)
    sum.reset ||= arrived.reset
    sum.outgoing ||= arrived.outgoing
    sum.spaces ||= arrived.spaces
  }
  return { ...sum, again: null }
}

const hashesOf = (bodies: readonly StoredBody[]): Promise<readonly Bytes[]> =>
  Promise.all(bodies.map(({ body }) => digest(body)))

/** Whether the very same came for that sequence before. */
async function isSame(again: Again | null, sequence: number, body: Uint8Array): Promise<boolean> {
  const before = again?.hashes[sequence - again.from]
  return before !== undefined && equalBytes(before, await digest(body))
}

// One write for the row, the space, the outbox, and whatever follows.
async function settle(
  unlocked: Unlocked,
  name: SpaceName,
  record: SpaceRecord,
  admitted: Admitted,
): Promise<Arrived> {
  const identity = owner(unlocked.identity())
  const { row, consequence } = admitted
  const mine = row.author?.device === bytesToText(identity.device) && row.fault === null
  const next = { ...record, space: admitted.space, ...toldOfOrder(unlocked, record, admitted) }
  const came = await whereItWaited(unlocked, next, admitted, mine)
  const followed = await follow(unlocked, came.record, admitted, mine)
  const settled = mine ? withDue(followed.record, consequence) : followed.record
  const saved: Saved = {
    ...followed.saved,
    [name]: settled,
    also: [await entryChange(unlocked.vault, name, row), ...came.changes, ...followed.changes],
  }
  await unlocked.save(saved)
  const { reset, outgoing, spaces } = followed
  return { reset: reset || came.moved, outgoing: outgoing || mine, spaces }
}

// Somebody says in which order things stood that a relay lost: whoever reads that is told, too.
function toldOfOrder(
  unlocked: Unlocked,
  { space }: SpaceRecord,
  admitted: Admitted,
): Pick<SpaceRecord, 'gaveBack'> {
  const known = space.orders?.at(-1)
  const order = admitted.space.orders?.at(-1)
  if (order === undefined || (known !== undefined && isSameOrder(known, order))) return {}
  const count = order.after - order.fork + order.digests.length
  return { gaveBack: { atMs: unlocked.now(), count, moved: true, head: space.head } }
}

// Among what waits to be handed back, or in my outbox.
async function whereItWaited(
  unlocked: Unlocked,
  record: SpaceRecord,
  admitted: Admitted,
  mine: boolean,
): Promise<Counted> {
  const { row, digest } = admitted
  const back = await cameBack(unlocked, record, admitted)
  if (back !== null) return { ...back, moved: false }
  const counted = mine && (row.author?.counter ?? 0) > 0
  return counted ? ownCame(unlocked, record, row, digest) : { record, changes: [], moved: false }
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

async function follow(
  unlocked: Unlocked,
  record: SpaceRecord,
  { row, consequence }: Admitted,
  mine: boolean,
): Promise<Followed> {
  const nothing = { record, saved: {}, changes: [], reset: false, outgoing: false, spaces: false }
  switch (consequence?.kind) {
    case undefined:
    case 'turned':
      return nothing
    case 'slotKey':
      return { ...nothing, ...(await learnSlot(unlocked, consequence.slot, consequence.key)) }
    case 'couple':
      return { ...nothing, ...(await noteCouple(unlocked, consequence.note)), spaces: true }
    case 'left':
      return { ...nothing, ...(await afterLeaving(unlocked, record, consequence.partner)) }
    case 'matched':
      return { ...nothing, changes: await withLearned(unlocked, consequence.proven) }
    case 'lostTurn': {
      const changes = mine ? await turnAgain(unlocked, record, row) : []
      return { ...nothing, changes, outgoing: changes.length > 0 }
    }
    case 'complete': {
      const changes = await releases(unlocked, record.space)
      return { ...nothing, changes, outgoing: changes.length > 0 }
    }
  }
}

// Whoever had to go or come still has to: only a turn for the month's sake may be lost.
async function turnAgain(
  unlocked: Unlocked,
  { space }: SpaceRecord,
  { signed }: EntryRow,
): Promise<readonly Change[]> {
  const turn = signed === null ? null : intentOf(signed)
  const someoneLeft = Object.values(space.partners).some(({ noticeAt }) => noticeAt !== null)
  const matters = turn !== null && turn.removed.length + turn.devices.length > 0
  if (turn === null || !(matters || someoneLeft)) return []
  const outgoing = newOutgoing({ kind: 'turn', turn, at: unlocked.now() })
  return [await addOutgoing(unlocked.vault, space.name, outgoing)]
}

// As it was said, whether its row is still here or it comes back from an order that a relay lost.
function intentOf({ canonical, signature }: Evidence): TurnIntent | null {
  const said = parseSigned(concatBytes(canonical, signature))
  const turn = said === null ? null : parseTurn(said.payload.body)
  if (turn === null) return null
  return {
    removed: turn.removed.map(bytesToText),
    partners: turn.partners.map(encodePartner),
    devices: turn.devices.map(encodeCertificate),
  }
}

// --- sealed words ---------------------------------------------------------------------------------------------------

// Another device of mine committed; now this one can show the words, and release them when it is time.
async function learnSlot(unlocked: Unlocked, slot: string, key: Bytes) {
  const known = await slotRecord(unlocked, slot)
  if (known.key !== null) return {}
  const learned = await recordChange(unlocked.vault, `slot ${slot}`, { ...known, key })
  const me = owner(unlocked.identity()).me
  const couple = unlocked.record('couple')
  const sequence = couple === null ? undefined : slotOf(couple.space.slots, slot)?.commits[me]
  if (couple === null || sequence === undefined) return { changes: [learned] }
  const row = await readEntry(unlocked.log, unlocked.vault, 'couple', sequence)
  const commit = row?.signed === null || row === null ? null : commitOf(row.signed)
  const mine = commit === null ? null : await openSlot(commit, key)
  if (row === null || mine === null) return { changes: [learned] }
  const shown = await entryChange(unlocked.vault, 'couple', {
    ...row,
    content: { kind: 'sealed', slot, mine },
  })
  return { changes: [learned, shown], reset: true }
}

/**
 * The key of my commitment, on its way to the other: once, and only where both have committed and nobody withdrew; after
 * theirs, where their app has kept its own back before.
 */
async function release(unlocked: Unlocked, space: Space, name: string): Promise<readonly Change[]> {
  const { me } = owner(unlocked.identity())
  const slot = slotOf(space.slots, name)
  const commitSequence = slot?.commits[me]
  if (slot === null || commitSequence === undefined || slot.opened.includes(me)) return []
  if (!isComplete(space.roots, slot)) return []
  const record = await slotRecord(unlocked, name)
  if (record.key === null || record.withdrawn || record.released) return []
  if (waitsForTheirs(space, slot, me, await owes(unlocked, space, me))) return []
  const body = encodeRelease({ slot: utf8(name), commitSequence, key: record.key })
  const outgoing = newOutgoing({ kind: 'release', body, at: unlocked.now() })
  return [
    await recordChange(unlocked.vault, `slot ${name}`, { ...record, released: true }),
    await addOutgoing(unlocked.vault, 'couple', outgoing),
  ]
}

/** Whether I owe my partner an opening that I cannot give: its key never reached this device, or I took it back. */
async function owes(unlocked: Unlocked, space: Space, me: string): Promise<boolean> {
  const records = await Promise.all(
    unansweredBy(space, me).map((name) => slotRecord(unlocked, name)),
  )
  return records.some(({ key, withdrawn }) => key === null || withdrawn)
}

/** Everything that can be released and was not: after a key arrived late, or a stop in the middle. */
export async function releaseAll(unlocked: Unlocked): Promise<boolean> {
  const couple = unlocked.record('couple')
  if (couple === null || couple.leaving || couple.over) return false
  const changes = await releases(unlocked, couple.space)
  if (changes.length === 0) return false
  await unlocked.log.write(changes)
  return true
}

// Of all slots: an opening that came may be what mine in another one waited for.
async function releases(unlocked: Unlocked, space: Space): Promise<readonly Change[]> {
  const names = Object.keys(space.slots)
  return (await Promise.all(names.map((name) => release(unlocked, space, name)))).flat()
}

// --- coming and going -------------------------------------------------------------------------------------------------

// My partner's own log says which couple we are in: for a device that was not there when it paired.
async function noteCouple(
  unlocked: Unlocked,
  note: CoupleNote,
): Promise<{ readonly saved: Saved; readonly changes: readonly Change[] }> {
  const known = unlocked.record('couple')
  const same = known !== null && equalBytes(known.space.id, note.space)
  const nothing = { saved: {}, changes: [] }
  if (note.state === 'closed')
    return same && !known.leaving ? { ...nothing, saved: { couple: withoutKeys(known) } } : nothing
  if (same || (known !== null && !known.over)) return nothing
  const roots = note.roots.map((root) => bytesToText(root))
  const via = unlocked.record('own')?.via ?? 'device'
  const fresh = newSpaceRecord('couple', new Uint8Array(note.space), roots)
  const couple = { ...fresh, via, base: await outboxBase(unlocked, 'outboxCouple') }
  return { saved: { couple }, changes: forgetCouple }
}

/** A space whose log stays, and which opens nothing more. */
export const withoutKeys = (record: SpaceRecord): SpaceRecord => ({
  ...record,
  over: true,
  space: { ...record.space, epochKeys: {} },
})

// The other left: the epoch turns and the relay's list shrinks. I left on another device: nothing more opens here.
async function afterLeaving(unlocked: Unlocked, record: SpaceRecord, partner: string) {
  if (partner === owner(unlocked.identity()).me) return { record: withoutKeys(record) }
  const turn = { removed: [], partners: [], devices: [] }
  const outgoing = newOutgoing({ kind: 'turn', turn, at: unlocked.now() })
  const changes = [await addOutgoing(unlocked.vault, 'couple', outgoing)]
  return { record: { ...record, membersDue: true }, changes, outgoing: true }
}
