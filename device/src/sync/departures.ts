/** Departures: the next entry of mine, sealed the moment it first goes out, and never again. */
import { bytesToText, copyBytes, textToBytes, type Bytes } from '@mend/wire/bytes'
import { parseCertificate, parsePartner } from '@mend/wire/body'
import type { Payload } from '@mend/wire/envelope'
import { contextBytes, labels } from '@mend/wire/labels'
import { pushKeyOf } from '../space/envelopes.ts'
import { countedOn } from '../space/own-rows.ts'
import { removeBack } from '../space/returning.ts'
import { owner, type Unlocked } from '../space/unlocked.ts'
import { forgetCouple, readRecord, recordChange, type SpaceRecord } from '../space/identity.ts'
import type { Change } from '../log/log.ts'
import {
  outboxOf,
  putOutgoing,
  readOutbox,
  type Outgoing,
  type OutboxRow,
  type SealedOutgoing,
  type TurnIntent,
} from '../space/outbox.ts'
import { digest } from '../keys/primitives.ts'
import { sealEntry, sealTurn, type Sealer } from '../keys/seal.ts'
import { hideSecret, type Secret } from '../keys/secret.ts'
import { noHash, receiversOf, saidBefore, type Space, type SpaceName } from '../space/space.ts'
import type { Push } from './sync.ts'

/** An entry sealed and ready to push. `turns`: nothing may follow it until it has come back. */
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
  unlocked: Unlocked,
  name: SpaceName,
  last: number,
): Promise<Departure | null> {
  const found = unlocked.record(name)
  if (found === null || found.over || found.moved === true) return null
  // My own chain goes on behind what is handed back: that comes first.
  if ((found.back ?? 0) > 0) return null
  // Once for each socket: an entry of mine that was not believed has used its number all the same.
  const looks = last === 0 || found.recount === true
  const counted = !looks || found.leaving ? null : await countedOn(unlocked, found)
  const record = { ...(counted?.record ?? found), recount: false }
  if (counted !== null || found.recount === true)
    await unlocked.save({ [name]: record, also: counted?.changes ?? [] })
  // With the one before it, whose hash it carries on, while that waits to come back.
  const rows = await readOutbox(unlocked.log, unlocked.vault, name, Math.max(0, last - 1), 2)
  const row = rows.find(({ number }) => number > last)
  if (row === undefined) return null
  // A farewell is sealed with all that goes with it (sealFarewell), or not at all.
  if (row.outgoing.kind === 'left' && row.outgoing.sealed === null) return null
  const dated = row.outgoing.sealed === null ? datedNow(unlocked, record.space, row) : row
  const sealed = dated.outgoing.sealed ?? (await sealRow(unlocked, record, dated, rows))
  if (sealed === null) return null
  if (row.outgoing.sealed === null) {
    const outgoing = { ...dated.outgoing, sealed }
    await unlocked.log.write([await putOutgoing(unlocked.vault, name, { ...row, outgoing })])
  }
  const turns = row.outgoing.kind === 'turn'
  return {
    key: row.outgoing.key ?? (await pushKeyOf(sealed.body)),
    since: sealed.since,
    body: sealed.body,
    number: row.number,
    turns,
  }
}

async function sealRow(
  unlocked: Unlocked,
  record: SpaceRecord,
  { number, outgoing }: OutboxRow,
  rows: readonly OutboxRow[],
): Promise<SealedOutgoing | null> {
  const { space } = record
  const identity = owner(unlocked.identity())
  const before = rows.find((each) => each.number === number - 1)
  const behind = before?.outgoing.sealed ?? null
  const author: Author = {
    device: identity.device,
    counter: number - record.base,
    previous: behind?.hash ?? space.members[bytesToText(identity.device)]?.hash ?? noHash,
    seen: { sequence: space.head, hash: space.history },
    time: outgoing.at,
  }
  const body = await sealBody(unlocked, space, outgoing, author)
  if (body === null) return null
  const hash = await digest(contextBytes(labels.previous, body))
  return { body, hash, since: space.head }
}

/**
 * A row as it is dated now that it goes out: by what its clock proved to be, the moments in it alike.
 *
 * Never later than now; never before what we have read, but for what claims to be later than now itself, so that one
 * wrong date is not handed on from entry to entry.
 */
function datedNow(unlocked: Unlocked, space: Space, row: OutboxRow): OutboxRow {
  const { outgoing } = row
  const { at, addedMs = null, body, content } = outgoing
  const now = unlocked.now()
  const { addedMs: added, sure } = unlocked.correction()
  const written = at + (sure && addedMs !== null ? added - addedMs : 0)
  const movedMs = Math.min(Math.max(0, written), now) - at
  const time = Math.max(at + movedMs, saidBefore(space, now))
  if (content?.kind !== 'event' || Math.abs(movedMs) < leastShiftMs)
    return { ...row, outgoing: { ...outgoing, at: time } }
  const shifted = copyBytes(unlocked.shiftMoments(body, movedMs))
  const again = { ...content, bytes: shifted }
  return { ...row, outgoing: { ...outgoing, at: time, body: shifted, content: again } }
}

/** Less than this is the jitter of two clocks: what was written stays as it was. */
const leastShiftMs = 60_000

type Author = Omit<Payload, 'kind' | 'body'>

async function sealBody(
  unlocked: Unlocked,
  space: Space,
  outgoing: Outgoing,
  author: Author,
): Promise<Bytes | null> {
  const base = {
    space: space.id,
    sign: await unlocked.sign(),
    random: unlocked.random,
    ring: unlocked.ring,
  }
  if (outgoing.kind === 'turn' && outgoing.turn !== null) {
    const epochKey = hideSecret(unlocked.random(32))
    return sealPlan({ ...base, epoch: space.epoch + 1, epochKey }, space, outgoing.turn, author)
  }
  const epochKey = space.epochKeys[space.epoch]
  const member = space.members[bytesToText(author.device)]
  // Without an epoch key nothing can be sealed: this device is not let in yet, or the first entry has not come back.
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
export async function sealFarewell(unlocked: Unlocked): Promise<boolean> {
  const record = unlocked.record('couple')
  if (record === null || record.leaving || record.over) return false
  if ((await readRecord(unlocked.log, unlocked.vault, 'farewell')) === null) return false
  const rows = await readOutbox(unlocked.log, unlocked.vault, 'couple')
  const dropped = rows.filter(({ outgoing }) => outgoing.sealed === null)
  const farewell = dropped.find(({ outgoing }) => outgoing.kind === 'left')
  const first = dropped[0]
  if (farewell === undefined || first === undefined) return false
  const row = { number: first.number, outgoing: farewell.outgoing }
  const sealed = await sealRow(unlocked, record, row, rows)
  const table = outboxOf('couple')
  const also: Change[] = [await recordChange(unlocked.vault, 'farewell', null)]
  also.push(...dropped.map(({ number }) => ({ kind: 'remove', table, key: number }) as const))
  if (sealed !== null) {
    const outgoing = { ...farewell.outgoing, sealed }
    also.push(await putOutgoing(unlocked.vault, 'couple', { number: row.number, outgoing }))
  }
  const removes = farewell.outgoing.copy === 'remove'
  if (removes) also.push(...forgetCouple, ...(await removeBack(unlocked, 'couple')))
  const space = { ...record.space, epochKeys: {} }
  const left = { ...record, space, leaving: true, over: sealed === null }
  await unlocked.save({ couple: { ...left, back: removes ? 0 : (record.back ?? 0) }, also })
  return true
}
