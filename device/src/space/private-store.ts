/**
 * What stays on this device: drafts, settings, the fold's snapshot and my quiet yeses, sealed, names included.
 *
 * The snapshot is bytes and not a record: that of ten years is megabytes, and spelling them out would take seconds.
 *
 *     kept    version 1 = 01 | own 6 | couple 6 | bytes
 */
import { concatBytes, equalBytes, readBytes, u48, u8, type Bytes } from '@mend/wire/bytes'
import { pictureName, readRecord, recordChange } from './identity.ts'
import type { Proven } from './slot-entries.ts'
import type { Unlocked } from './unlocked.ts'
import type { Change } from '../log/log.ts'
import type { PrivateStore, QuietYes, Snapshot } from '../port.ts'
import { packRecord, unpackRecord } from '../keys/secret.ts'
import { diskTrouble, done, trouble } from '../trouble.ts'

type Kept = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** Drafts or settings of an unlocked device; while it is locked nothing is found, and nothing can be put in. */
export function openPrivateStore(
  unlocked: () => Unlocked | null,
  table: 'drafts' | 'settings',
): PrivateStore {
  const putAll: PrivateStore['putAll'] = async (changes) => {
    const current = unlocked()
    if (current === null) return trouble('locked')
    const sealed = await Promise.all(
      [...changes].map(([name, bytes]) => toChange(current, table, name, bytes)),
    )
    return current.log
      .write(sealed)
      .then(() => done)
      .catch(diskTrouble)
  }
  return {
    get: async (name) => (await read(unlocked(), table, name))?.bytes ?? null,
    all: async () => {
      const current = unlocked()
      if (current === null) return new Map()
      const keys = await current.log.names(table)
      const kept = await Promise.all(keys.map((key) => readAt(current, table, key)))
      return new Map(kept.flatMap((each) => (each === null ? [] : [[each.name, each.bytes]])))
    },
    put: (name, bytes) => putAll(new Map([[name, bytes]])),
    putAll,
  }
}

/** A draft that leaves the disk together with something else, by whoever is first to take it. */
export const takeChange = async ({ vault }: Unlocked, name: string): Promise<Change> => ({
  kind: 'take',
  table: 'drafts',
  key: await vault.nameOf(`drafts ${name}`),
})

async function toChange(
  { vault }: Unlocked,
  table: 'drafts' | 'settings',
  name: string,
  bytes: Uint8Array | null,
): Promise<Change> {
  const key = await vault.nameOf(`${table} ${name}`)
  if (bytes === null) return { kind: 'remove', table, key }
  const kept: Kept = { name, bytes: new Uint8Array(bytes) }
  return { kind: 'put', table, key, value: await vault.seal(table, packRecord(kept), key) }
}

async function read(unlocked: Unlocked | null, table: 'drafts' | 'settings', name: string) {
  if (unlocked === null) return null
  return readAt(unlocked, table, await unlocked.vault.nameOf(`${table} ${name}`))
}

async function readAt(
  unlocked: Unlocked,
  table: 'drafts' | 'settings',
  key: string,
): Promise<Kept | null> {
  const sealed = await unlocked.log.read(table, key)
  const bytes = sealed === null ? null : await unlocked.vault.open(table, sealed, key)
  const kept = bytes === null ? null : unpackRecord<Kept>(bytes)
  // What lies under another's name is nobody's.
  const here = kept !== null && (await unlocked.vault.nameOf(`${table} ${kept.name}`)) === key
  return here ? kept : null
}

const pictureVersion = 1

/** Null where none is kept, or one in another version: the fold then begins at the start. */
export async function getSnapshot(unlocked: Unlocked | null): Promise<Snapshot | null> {
  const sealed = unlocked === null ? null : await unlocked.log.read('records', pictureName)
  const kept =
    sealed === null || unlocked === null
      ? null
      : await unlocked.vault.open('records', sealed, pictureName)
  if (kept?.[0] !== pictureVersion) return null
  const reader = readBytes(kept.subarray(1, 13))
  const covers = { own: reader.u48(), couple: reader.u48() }
  return { covers, bytes: kept.subarray(13) }
}

/** Keeps a snapshot in place of the one before; durable when it resolves. */
export async function putSnapshot(unlocked: Unlocked | null, { covers, bytes }: Snapshot) {
  if (unlocked === null) return trouble('locked')
  const head = concatBytes(u8(pictureVersion), u48(covers.own), u48(covers.couple))
  const value = await unlocked.vault.seal('records', concatBytes(head, bytes), pictureName)
  return unlocked.log
    .write([{ kind: 'put', table: 'records', key: pictureName, value }])
    .then(() => done)
    .catch(diskTrouble)
}

// --- quiet yeses ------------------------------------------------------------------------------------------------------

/** My quiet yeses, sealed on this device beside the log. */
export type QuietRecord = {
  /** As the app said last: it follows from my own log, so that all my devices say the same. */
  readonly yeses: readonly QuietYes[]
  /** Every yes that went out in this week and the last, under which epoch: a match may come after I changed my mind. */
  readonly sent: readonly (QuietYes & { readonly epoch: number })[]
  /** Tags of matches that are in the couple's log, the latest last. */
  readonly learned: readonly Bytes[]
  /** Tags of matches that this device wrote into its outbox. */
  readonly written: readonly Bytes[]
}

const nothing: QuietRecord = { yeses: [], sent: [], learned: [], written: [] }

/** So many tags are remembered. */
export const mostKnown = 16

/** My quiet yeses as they are kept; none before the first. */
export const quietRecord = async ({ log, vault }: Unlocked): Promise<QuietRecord> =>
  (await readRecord<QuietRecord>(log, vault, 'quiet')) ?? nothing

/** Keeps them; durable when it resolves. */
export const keepQuiet = async (unlocked: Unlocked, record: QuietRecord): Promise<void> => {
  await unlocked.log.write([await recordChange(unlocked.vault, 'quiet', record)])
}

/** What I say yes to from now on; it goes out with the next batch, which goes out anyway. */
export async function sayYeses(unlocked: Unlocked, yeses: readonly QuietYes[]): Promise<void> {
  const record = await quietRecord(unlocked)
  const said = yeses.map(({ question, round }) => ({ question, round }))
  if (JSON.stringify(said) === JSON.stringify(record.yeses)) return
  await keepQuiet(unlocked, { ...record, yeses: said })
}

/** A match is in the log: whoever looks for it next need not write it again. */
export async function withLearned(unlocked: Unlocked, { tag }: Proven): Promise<readonly Change[]> {
  const record = await quietRecord(unlocked)
  if (record.learned.some((each) => equalBytes(each, tag))) return []
  const learned = [...record.learned, tag].slice(-mostKnown)
  return [await recordChange(unlocked.vault, 'quiet', { ...record, learned })]
}
