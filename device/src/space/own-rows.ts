/**
 * My own entries as they come back: which row of the outbox each one was, and where my counting goes on.
 *
 * A row's number less the base is its counter. A device whose storage is an older copy of itself has rows whose counters
 * were given to other entries meanwhile: they are counted on behind the last that was admitted, and sealed anew.
 */
import { bytesToText, concatBytes, equalBytes } from '@mend/wire/bytes'
import { parseSigned } from '@mend/wire/envelope'
import type { EntryRow } from './entry-row.ts'
import type { SpaceRecord } from './identity.ts'
import {
  addOutgoing,
  outboxOf,
  putOutgoing,
  readOutbox,
  type Outgoing,
  type OutboxRow,
} from './outbox.ts'
import type { SpaceName } from './space.ts'
import { owner, type Unlocked } from './unlocked.ts'
import type { Change } from '../log/log.ts'

/** The record and the changes after it. `moved`: rows that wait have other numbers in the space than they were shown under. */
export type Counted = {
  readonly record: SpaceRecord
  readonly changes: readonly Change[]
  readonly moved: boolean
}

/** An entry of mine has come: its row goes. Where none is like it, the others are counted on behind it. */
export async function ownCame(
  unlocked: Unlocked,
  record: SpaceRecord,
  row: EntryRow,
  digest: Uint8Array,
): Promise<Counted> {
  const counter = row.author?.counter ?? 0
  const number = counter + record.base
  const table = outboxOf(record.space.name)
  const [at] = await readOutbox(unlocked.log, unlocked.vault, record.space.name, number - 1, 1)
  if (at?.number === number && isLike(at, row, digest))
    return { record, changes: [{ kind: 'remove', table, key: number }], moved: false }
  const rows = await readOutbox(unlocked.log, unlocked.vault, record.space.name)
  const found = rows.find((each) => isLike(each, row, digest))
  const changes: readonly Change[] =
    found === undefined ? [] : [{ kind: 'remove', table, key: found.number }]
  const rest = rows.filter((each) => each !== found)
  const counted = await countOn(unlocked, record, rest, counter)
  return { ...counted, changes: [...changes, ...counted.changes] }
}

/** Where what waits would get a counter that is used already, or leave one out: the rows are counted on. Null: all is well. */
export async function countedOn(unlocked: Unlocked, record: SpaceRecord): Promise<Counted | null> {
  const { name } = record.space
  if ((record.back ?? 0) > 0) return null
  const [first] = await readOutbox(unlocked.log, unlocked.vault, name, 0, 1)
  const counter = counterOf(unlocked, record)
  if (first === undefined || first.number - record.base === counter + 1) return null
  const rows = await readOutbox(unlocked.log, unlocked.vault, name)
  return countOn(unlocked, record, rows, counter)
}

/** In front of all that waits: what brings this device in, since nothing else of its can be sealed before. */
export async function addFirst(
  unlocked: Unlocked,
  name: SpaceName,
  outgoing: Outgoing,
): Promise<void> {
  const record = unlocked.record(name)
  if (record === null) return
  const table = outboxOf(name)
  const rows = await readOutbox(unlocked.log, unlocked.vault, name)
  const gone = rows.map(({ number }) => ({ kind: 'remove', table, key: number }) as const)
  const all = [outgoing, ...rows.map((row) => row.outgoing)]
  const adds = await Promise.all(all.map((each) => addOutgoing(unlocked.vault, name, each)))
  const [first = 1] = await unlocked.log.write([...gone, ...adds])
  const counter = counterOf(unlocked, record)
  await unlocked.save({ [name]: { ...record, base: first - counter - 1 } })
}

async function countOn(
  unlocked: Unlocked,
  record: SpaceRecord,
  rows: readonly OutboxRow[],
  counter: number,
): Promise<Counted> {
  const { name } = record.space
  const first = rows[0]?.number ?? (await nextNumber(unlocked, record))
  const sealed = rows.filter(({ outgoing }) => outgoing.sealed !== null)
  const changes = await Promise.all(
    sealed.map(({ number, outgoing }) =>
      putOutgoing(unlocked.vault, name, { number, outgoing: { ...outgoing, sealed: null } }),
    ),
  )
  return { record: { ...record, base: first - counter - 1 }, changes, moved: rows.length > 0 }
}

const counterOf = (unlocked: Unlocked, { space }: SpaceRecord): number =>
  space.members[bytesToText(owner(unlocked.identity()).device)]?.counter ?? 0

// A number that is given and taken back at once: the outbox counts on for ever.
async function nextNumber({ log }: Unlocked, { space }: SpaceRecord): Promise<number> {
  const table = outboxOf(space.name)
  const [number = 0] = await log.write([{ kind: 'add', table, value: new Uint8Array(0) }])
  await log.write([{ kind: 'remove', table, key: number }])
  return number + 1
}

// The very envelope; or the same words, which another copy of this device sealed.
function isLike({ outgoing }: OutboxRow, { signed }: EntryRow, digest: Uint8Array): boolean {
  if (outgoing.sealed !== null && equalBytes(outgoing.sealed.hash, digest)) return true
  if (signed === null || outgoing.kind === 'turn') return false
  const payload = parseSigned(concatBytes(signed.canonical, signed.signature))?.payload
  return payload?.kind === outgoing.kind && equalBytes(payload.body, outgoing.body)
}
