/** What this device writes into a space: my entries, a slot withdrawn, a device of mine removed, leaving. */
import { bytesToText, copyBytes, textToBytes, type Bytes } from '@mend/wire/bytes'
import {
  encodeCommit,
  encodeCoupleNote,
  encodeLeft,
  encodeSlotKey,
  encodeWithdraw,
} from '@mend/wire/body'
import { envelopeLimits } from '@mend/wire/envelope'
import { slotRecord, type SlotRecord } from './admission-parts.ts'
import { takeChange } from './private-store.ts'
import { TakenError } from '../log/log.ts'
import { owner, type Unlocked } from './unlocked.ts'
import { recordChange, type SpaceRecord } from './identity.ts'
import { addOutgoing, newOutgoing, utf8, type Outgoing, type OutboxRow } from './outbox.ts'
import type { Outcome, Payload } from '../port.ts'
import { sealSlot } from '../keys/seal.ts'
import type { SpaceName } from './space.ts'
import { trouble, done } from '../trouble.ts'

/** The couple as this device may act in it: null without one, after leaving, and after the other's notice. */
export function openCouple(unlocked: Unlocked, now: number): SpaceRecord | null {
  const record = unlocked.record('couple')
  if (record === null || record.leaving || record.over) return null
  const noticed = Object.values(record.space.partners).some(
    ({ noticeAt }) => noticeAt !== null && noticeAt <= now,
  )
  return noticed ? null : record
}

/** Room for the commitment and its padding around sealed words. */
const mostBytes = envelopeLimits.bodyBytes - 8_000

type Also = {
  /** Drafts that this is said out of: they go in the same write, and no second write finds them. */
  readonly takes: readonly string[]
  /** Hears of each row once it is durable. */
  readonly know: (name: SpaceName, row: OutboxRow) => void
}

/** All of it durable in the outbox, or nothing. */
export async function append(
  unlocked: Unlocked,
  payloads: readonly Payload[],
  { takes, know }: Also,
): Promise<Outcome<null>> {
  if (unlocked.identity() === null) return trouble('new')
  const { addedMs, sure } = unlocked.correction()
  const at: Dated = { at: unlocked.now(), addedMs: sure ? null : addedMs }
  const shared = payloads.some(({ audience }) => audience !== 'me')
  if (shared && openCouple(unlocked, at.at) === null) return trouble('alone')
  const tooBig = payloads.some(
    ({ bytes, slot }) => bytes.length > mostBytes || slotLength(slot) > 255,
  )
  if (tooBig) return trouble('too-big')
  const writes = (
    await Promise.all(payloads.map((payload) => toWrites(unlocked, payload, at)))
  ).flat()
  const adds = await Promise.all(
    writes.map(({ name, outgoing }) => addOutgoing(unlocked.vault, name, outgoing)),
  )
  const records = await Promise.all(
    writes.flatMap(({ slot }) =>
      slot === null ? [] : [recordChange(unlocked.vault, `slot ${slot.name}`, slot.record)],
    ),
  )
  const taken = await Promise.all(takes.map((draft) => takeChange(unlocked, draft)))
  const numbers = await unlocked.log.write([...taken, ...adds, ...records]).catch(unlessTaken)
  if (numbers === null) return trouble('taken')
  writes.forEach(({ name, outgoing }, index) => {
    const number = numbers[index]
    if (number !== undefined) know(name, { number, outgoing })
  })
  return done
}

function unlessTaken(reason: unknown): null {
  if (reason instanceof TakenError) return null
  throw reason
}

/** When it was written, and by what clock. */
type Dated = Pick<Outgoing, 'at' | 'addedMs'>

/** What goes to a space's outbox, and what this device has to remember of a slot with it. */
type Write = {
  readonly name: SpaceName
  readonly outgoing: Outgoing
  readonly slot: { readonly name: string; readonly record: SlotRecord } | null
}

const slotLength = (slot: string | null): number => (slot === null ? 0 : utf8(slot).length)

async function toWrites(
  unlocked: Unlocked,
  payload: Payload,
  at: Dated,
): Promise<readonly Write[]> {
  const bytes = copyBytes(payload.bytes)
  if (payload.audience === 'sealed') return commit(unlocked, payload.slot ?? '', bytes, at)
  const name = payload.audience === 'me' ? 'own' : 'couple'
  const content = { kind: 'event', bytes } as const
  const outgoing = newOutgoing({ kind: 'event', body: bytes, ...at, content })
  return [{ name, outgoing, slot: null }]
}

// The commitment goes to the couple; its key to my own devices, and to the other only when both have committed.
async function commit(
  unlocked: Unlocked,
  slot: string,
  words: Bytes,
  at: Dated,
): Promise<readonly Write[]> {
  if (slot === '') throw new RangeError('"slot" expected a name for sealed words')
  const known = await slotRecord(unlocked, slot)
  // A second commitment to the same slot changes nothing about the first, whose key is already promised.
  const key = known.key ?? unlocked.random(32)
  const sealed = encodeCommit(await sealSlot(utf8(slot), key, words, unlocked.random))
  const content = { kind: 'sealed', slot, mine: words } as const
  const commitment = newOutgoing({ kind: 'commit', body: sealed, ...at, content })
  const kept = encodeSlotKey({ slot: utf8(slot), key })
  const keyEntry = newOutgoing({ kind: 'slotKey', body: kept, ...at })
  const record = { ...known, key }
  return [
    { name: 'own', outgoing: keyEntry, slot: { name: slot, record } },
    { name: 'couple', outgoing: commitment, slot: null },
  ]
}

/** Here at once, on my other devices as soon as they hear of it: the key for this slot is given to nobody. */
export async function withdraw(
  unlocked: Unlocked,
  slot: string,
  at: number,
): Promise<Outcome<null>> {
  if (openCouple(unlocked, at) === null) return trouble('alone')
  const body = encodeWithdraw(utf8(slot))
  const outgoing = newOutgoing({ kind: 'withdraw', body, at })
  const record = { ...(await slotRecord(unlocked, slot)), withdrawn: true }
  await unlocked.log.write([
    await recordChange(unlocked.vault, `slot ${slot}`, record),
    await addOutgoing(unlocked.vault, 'couple', outgoing),
  ])
  return done
}

/** A turn in both spaces without it: nothing that comes after can be read there. */
export async function removeDevice(
  unlocked: Unlocked,
  id: string,
  at: number,
): Promise<Outcome<null>> {
  const identity = owner(unlocked.identity())
  const here = bytesToText(identity.device)
  const member = unlocked.record('own')?.space.members[id]
  if (id === here || member === undefined || textToBytes(id) === null)
    return trouble('unknown-device')
  const turn = { removed: [id], partners: [], devices: [] }
  const outgoing = newOutgoing({ kind: 'turn', turn, at })
  const couple = unlocked.record('couple')
  const inCouple = couple !== null && !couple.over && !couple.leaving
  const again = newOutgoing({ kind: 'turn', turn, at })
  await unlocked.log.write([
    await addOutgoing(unlocked.vault, 'own', outgoing),
    ...(inCouple ? [await addOutgoing(unlocked.vault, 'couple', again)] : []),
  ])
  return done
}

/** The farewell and the note for my other devices, durable; whoever talks seals it and drops the keys (departures.ts). */
export async function leave(
  unlocked: Unlocked,
  how: { readonly noticeHours: number; readonly copy: 'keep' | 'remove' },
  at: number,
): Promise<Outcome<null>> {
  const identity = owner(unlocked.identity())
  const couple = unlocked.record('couple')
  if (couple === null || couple.leaving || couple.over) return trouble('alone')
  const hours = Math.min(72, Math.max(0, how.noticeHours))
  const body = encodeLeft(Math.round(at + hours * 3_600_000))
  const farewell = newOutgoing({ kind: 'left', body, at, copy: how.copy })
  const theirs = couple.space.roots.find((root) => root !== identity.me) ?? identity.me
  const roots = [identity.me, theirs].map((root) => textToBytes(root) ?? new Uint8Array(32))
  const [mine = new Uint8Array(32), other = new Uint8Array(32)] = roots
  const note = encodeCoupleNote({ state: 'closed', space: couple.space.id, roots: [mine, other] })
  const told = newOutgoing({ kind: 'couple', body: note, at })
  await unlocked.log.write([
    await addOutgoing(unlocked.vault, 'couple', farewell),
    await addOutgoing(unlocked.vault, 'own', told),
    await recordChange(unlocked.vault, 'farewell', true),
  ])
  return done
}

/** As if I had not moved. What was begun at the other address goes on there, too. */
export async function stayHere(unlocked: Unlocked): Promise<Outcome<null>> {
  const [own, couple] = [unlocked.record('own'), unlocked.record('couple')]
  if (own === null) return trouble('new')
  const stays = couple === null ? {} : { couple: { ...couple, moved: false } }
  await unlocked.save({ own: { ...own, moved: false }, ...stays })
  return done
}

/** Both spaces are the old address's from here on. What was written and not sent is in the copy that was taken along. */
export async function moveAway(unlocked: Unlocked): Promise<Outcome<null>> {
  const [own, couple] = [unlocked.record('own'), unlocked.record('couple')]
  if (own === null) return trouble('new')
  const moved = couple === null ? {} : { couple: { ...couple, moved: true } }
  await unlocked.save({ own: { ...own, moved: true }, ...moved })
  return done
}
