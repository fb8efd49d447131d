/** Departures: the next entry of mine, sealed the moment it first goes out, and never again. */
import { bytesToText, textToBytes, type Bytes } from '@mend/wire/bytes'
import { parseCertificate, parsePartner } from '@mend/wire/body'
import type { Payload } from '@mend/wire/envelope'
import { contextBytes, labels } from '@mend/wire/labels'
import { owner, type House } from './house.ts'
import { forgetCouple, readRecord, recordChange, type SpaceRecord } from './identity.ts'
import type { Change } from './log.ts'
import { outboxOf, putOutgoing, readOutbox } from './outbox.ts'
import type { Outgoing, OutboxRow, SealedOutgoing, TurnIntent } from './outbox.ts'
import { digest } from './primitives.ts'
import { sealEntry, sealTurn, type Sealer } from './seal.ts'
import { hideSecret, type Secret } from './secret.ts'
import { noHash, receiversOf, type Space, type SpaceName } from './space.ts'
import type { Push } from './sync.ts'

export type Departure = Push & { readonly number: number; readonly turns: boolean }

/**
 * The next entry of a space to push, after `last` (the number of the last one that the relay took on this socket).
 *
 * It is sealed now, under the newest epoch and with the newest history, and durable as it is before it leaves: a second
 * try sends the same bytes under the same key. Behind a turn nothing may leave until the turn has come back (`turns`).
 *
 * @returns null when nothing can go now
 */
export async function nextDeparture(
  house: House,
  name: SpaceName,
  last: number,
  relayNow: number,
): Promise<Departure | null> {
  const record = house.record(name)
  if (record === null || record.over) return null
  // With the one before it, whose hash it carries on, while that waits to come back.
  const rows = await readOutbox(house.log, house.vault, name, Math.max(0, last - 1), 2)
  const row = rows.find(({ number }) => number > last)
  if (row === undefined) return null
  // A farewell is sealed with all that goes with it (sealFarewell), or not at all.
  if (row.outgoing.kind === 'left' && row.outgoing.sealed === null) return null
  const sealed = row.outgoing.sealed ?? (await sealRow(house, record, row, rows, relayNow))
  if (sealed === null) return null
  if (row.outgoing.sealed === null) {
    const outgoing = { ...row.outgoing, sealed }
    await house.log.write([await putOutgoing(house.vault, name, { ...row, outgoing })])
  }
  const turns = row.outgoing.kind === 'turn'
  return {
    key: row.outgoing.key,
    since: sealed.since,
    body: sealed.body,
    number: row.number,
    turns,
  }
}

async function sealRow(
  house: House,
  record: SpaceRecord,
  { number, outgoing }: OutboxRow,
  rows: readonly OutboxRow[],
  relayNow: number,
): Promise<SealedOutgoing | null> {
  const { space } = record
  const identity = owner(house.identity())
  const before = rows.find((each) => each.number === number - 1)
  const behind = before?.outgoing.sealed ?? null
  const author: Author = {
    device: identity.device,
    counter: number - record.base,
    previous: behind?.hash ?? space.members[bytesToText(identity.device)]?.hash ?? noHash,
    seen: { sequence: space.head, hash: space.history },
    // Never before what we have seen. A clock that runs a little ahead is left as it is, or what was said a moment ago
    // would be dated before itself; one that runs further ahead is held back to where readers still believe it.
    time: Math.max(space.latest, Math.min(outgoing.at, relayNow + believedAheadMs)),
  }
  const body = await sealBody(house, space, outgoing, author)
  if (body === null) return null
  const hash = await digest(contextBytes(labels.previous, body))
  return { body, hash, since: space.head }
}

/** Less than readers allow, so that a slow way to the relay makes nobody untimely. */
const believedAheadMs = 2 * 60_000

type Author = Omit<Payload, 'kind' | 'body'>

async function sealBody(
  house: House,
  space: Space,
  outgoing: Outgoing,
  author: Author,
): Promise<Bytes | null> {
  const base = { space: space.id, sign: await house.sign(), random: house.random, ring: house.ring }
  if (outgoing.kind === 'turn' && outgoing.turn !== null) {
    const epochKey = hideSecret(house.random(32))
    return sealPlan({ ...base, epoch: space.epoch + 1, epochKey }, space, outgoing.turn, author)
  }
  const epochKey = space.epochKeys[space.epoch]
  const member = space.members[bytesToText(author.device)]
  // Not in yet, or the first entry of the space has not come back: what is written waits.
  if (epochKey === undefined || member === undefined) return null
  const { kind, body } = outgoing
  return sealEntry({ ...base, epoch: space.epoch, epochKey }, { ...author, kind, body })
}

async function sealPlan(
  sealer: Sealer,
  space: Space,
  intent: TurnIntent,
  author: Author,
): Promise<Bytes> {
  const partners = intent.partners.map(parsePartner).filter((partner) => partner !== null)
  const devices = intent.devices.map(parseCertificate).filter((device) => device !== null)
  const staying = Object.fromEntries(
    Object.entries(space.members).filter(([id]) => !intent.removed.includes(id)),
  )
  const receivers = [
    ...receiversOf({ ...space, members: staying }),
    ...devices.map(({ receive }) => receive),
    ...partners.map(({ receive }) => receive),
  ]
  const previousKey: Secret | null = space.epochKeys[space.epoch] ?? null
  const removed = intent.removed.map(textToBytes).filter((id) => id !== null)
  return sealTurn(sealer, { previousKey, removed, partners, devices, receivers }, author)
}

/**
 * I leave: the farewell is sealed at once, behind what already was, and every key of the couple leaves this device.
 *
 * What was written and not yet sealed is dropped: it was never sent, and is not sent after a farewell. One write, so that
 * a stop in the middle leaves either everything or nothing done.
 */
export async function sealFarewell(house: House): Promise<boolean> {
  const record = house.record('couple')
  if (record === null || record.leaving || record.over) return false
  if ((await readRecord(house.log, house.vault, 'farewell')) === null) return false
  const rows = await readOutbox(house.log, house.vault, 'couple')
  const dropped = rows.filter(({ outgoing }) => outgoing.sealed === null)
  const farewell = dropped.find(({ outgoing }) => outgoing.kind === 'left')
  const first = dropped[0]
  if (farewell === undefined || first === undefined) return false
  const row = { number: first.number, outgoing: farewell.outgoing }
  const sealed = await sealRow(house, record, row, rows, house.now())
  const table = outboxOf('couple')
  const also: Change[] = [await recordChange(house.vault, 'farewell', null)]
  also.push(...dropped.map(({ number }) => ({ kind: 'remove', table, key: number }) as const))
  if (sealed !== null) {
    const outgoing = { ...farewell.outgoing, sealed }
    also.push(await putOutgoing(house.vault, 'couple', { number: row.number, outgoing }))
  }
  if (farewell.outgoing.copy === 'remove') also.push(...forgetCouple)
  const space = { ...record.space, epochKeys: {} }
  await house.save({ couple: { ...record, space, leaving: true, over: sealed === null }, also })
  return true
}
