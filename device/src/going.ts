/** Going out: what I wrote, a slot withdrawn, a device of mine removed, and leaving. */
import { bytesToText, copyBytes, type Bytes } from '@mend/wire/bytes'
import {
  encodeCommit,
  encodeCoupleNote,
  encodeLeft,
  encodeSlotKey,
  encodeWithdraw,
} from '@mend/wire/body'
import { textToBytes } from '@mend/wire/bytes'
import { envelopeLimits } from '@mend/wire/envelope'
import { slotRecord, type SlotRecord } from './arrivals.ts'
import { wipeChange } from './drawers.ts'
import { owner, type House } from './house.ts'
import { recordChange, type SpaceRecord } from './identity.ts'
import { addOutgoing, newOutgoing, utf8 } from './outbox.ts'
import type { Outgoing, OutboxRow } from './outbox.ts'
import type { Outcome, Payload } from './port.ts'
import { sealSlot } from './seal.ts'
import type { SpaceName } from './space.ts'
import { trouble, done } from './trouble.ts'

/** The couple as this device may act in it: null without one, after leaving, and after the other's notice. */
export function openCouple(house: House, now: number): SpaceRecord | null {
  const record = house.record('couple')
  if (record === null || record.leaving || record.over) return null
  const noticed = Object.values(record.space.partners).some(
    ({ noticeAt }) => noticeAt !== null && noticeAt <= now,
  )
  return noticed ? null : record
}

/** Room for the commitment and its padding around sealed words. */
const mostBytes = envelopeLimits.bodyBytes - 8_000

type Also = {
  /** Drafts that go in the same write. */
  readonly wipes: readonly string[]
  /** Hears of each row once it is durable. */
  readonly know: (name: SpaceName, row: OutboxRow) => void
}

/** All of it durable in the outbox, or nothing. */
export async function append(
  house: House,
  payloads: readonly Payload[],
  at: number,
  { wipes, know }: Also,
): Promise<Outcome<null>> {
  if (house.identity() === null) return trouble('new')
  const shared = payloads.some(({ audience }) => audience !== 'me')
  if (shared && openCouple(house, at) === null) return trouble('alone')
  const tooBig = payloads.some(
    ({ bytes, slot }) => bytes.length > mostBytes || slotLength(slot) > 255,
  )
  if (tooBig) return trouble('too-big')
  const going = (await Promise.all(payloads.map((payload) => toGoing(house, payload, at)))).flat()
  const adds = await Promise.all(
    going.map(({ name, outgoing }) => addOutgoing(house.vault, name, outgoing)),
  )
  const records = await Promise.all(
    going.flatMap(({ slot }) =>
      slot === null ? [] : [recordChange(house.vault, `slot ${slot.name}`, slot.record)],
    ),
  )
  const wiped = await Promise.all(wipes.map((draft) => wipeChange(house, draft)))
  const numbers = await house.log.write([...adds, ...records, ...wiped])
  going.forEach(({ name, outgoing }, index) => {
    const number = numbers[index]
    if (number !== undefined) know(name, { number, outgoing })
  })
  return done
}

/** What goes to a space's outbox, and what this device has to remember of a slot with it. */
type Going = {
  readonly name: SpaceName
  readonly outgoing: Outgoing
  readonly slot: { readonly name: string; readonly record: SlotRecord } | null
}

const slotLength = (slot: string | null): number => (slot === null ? 0 : utf8(slot).length)

async function toGoing(house: House, payload: Payload, at: number): Promise<readonly Going[]> {
  const bytes = copyBytes(payload.bytes)
  if (payload.audience === 'sealed') return commit(house, payload.slot ?? '', bytes, at)
  const name = payload.audience === 'me' ? 'own' : 'couple'
  const content = { kind: 'event', bytes } as const
  const outgoing = newOutgoing(house.random, { kind: 'event', body: bytes, at, content })
  return [{ name, outgoing, slot: null }]
}

// The commitment goes to the couple; its key to my own devices, and to the other only when both have committed.
async function commit(
  house: House,
  slot: string,
  words: Bytes,
  at: number,
): Promise<readonly Going[]> {
  if (slot === '') throw new RangeError('"slot" expected a name for sealed words')
  const known = await slotRecord(house, slot)
  // A second commitment to the same slot changes nothing about the first, whose key is already promised.
  const key = known.key ?? house.random(32)
  const sealed = encodeCommit(await sealSlot(utf8(slot), key, words, house.random))
  const content = { kind: 'sealed', slot, mine: words } as const
  const commitment = newOutgoing(house.random, { kind: 'commit', body: sealed, at, content })
  const kept = encodeSlotKey({ slot: utf8(slot), key })
  const keyEntry = newOutgoing(house.random, { kind: 'slotKey', body: kept, at })
  const record = { ...known, key }
  return [
    { name: 'own', outgoing: keyEntry, slot: { name: slot, record } },
    { name: 'couple', outgoing: commitment, slot: null },
  ]
}

/** Here at once, on my other devices as soon as they hear of it: the key for this slot is given to nobody. */
export async function withdraw(house: House, slot: string, at: number): Promise<Outcome<null>> {
  if (openCouple(house, at) === null) return trouble('alone')
  const body = encodeWithdraw(utf8(slot))
  const outgoing = newOutgoing(house.random, { kind: 'withdraw', body, at })
  const record = { ...(await slotRecord(house, slot)), withdrawn: true }
  await house.log.write([
    await recordChange(house.vault, `slot ${slot}`, record),
    await addOutgoing(house.vault, 'couple', outgoing),
  ])
  return done
}

/** A turn in both spaces without it: nothing that comes after can be read there. */
export async function removeDevice(house: House, id: string, at: number): Promise<Outcome<null>> {
  const identity = owner(house.identity())
  const here = bytesToText(identity.device)
  const member = house.record('own')?.space.members[id]
  if (id === here || member === undefined || textToBytes(id) === null)
    return trouble('unknown-device')
  const turn = { removed: [id], partners: [], devices: [] }
  const outgoing = newOutgoing(house.random, { kind: 'turn', turn, at })
  const couple = house.record('couple')
  const inCouple = couple !== null && !couple.over && !couple.leaving
  const again = newOutgoing(house.random, { kind: 'turn', turn, at })
  await house.log.write([
    await addOutgoing(house.vault, 'own', outgoing),
    ...(inCouple ? [await addOutgoing(house.vault, 'couple', again)] : []),
  ])
  return done
}

/** The farewell and the note for my other devices, durable; whoever talks seals it and drops the keys (departures.ts). */
export async function leave(
  house: House,
  how: { readonly noticeHours: number; readonly copy: 'keep' | 'remove' },
  at: number,
): Promise<Outcome<null>> {
  const identity = owner(house.identity())
  const couple = house.record('couple')
  if (couple === null || couple.leaving || couple.over) return trouble('alone')
  const hours = Math.min(72, Math.max(0, how.noticeHours))
  const body = encodeLeft(Math.round(at + hours * 3_600_000))
  const farewell = newOutgoing(house.random, { kind: 'left', body, at, copy: how.copy })
  const theirs = couple.space.roots.find((root) => root !== identity.me) ?? identity.me
  const roots = [identity.me, theirs].map((root) => textToBytes(root) ?? new Uint8Array(32))
  const [mine = new Uint8Array(32), other = new Uint8Array(32)] = roots
  const note = encodeCoupleNote({ state: 'closed', space: couple.space.id, roots: [mine, other] })
  const told = newOutgoing(house.random, { kind: 'couple', body: note, at })
  await house.log.write([
    await addOutgoing(house.vault, 'couple', farewell),
    await addOutgoing(house.vault, 'own', told),
    await recordChange(house.vault, 'farewell', true),
  ])
  return done
}
