/** The log in a browser: IndexedDB, Web Locks for who leads, a channel for the tabs. */
import { deleteDB, openDB, type IDBPDatabase, type IDBPTransaction } from 'idb'
import { nameTables, numberTables } from './log.ts'
import type { Change, Log, Notice } from './log.ts'
import type { Bytes } from '@mend/wire/bytes'

/**
 * Opens the log of this name in this browser, or makes it.
 *
 * Writes are one strict transaction each: durable when they resolve. Number tables count with IndexedDB's own key
 * generator, which never gives a number twice.
 */
export async function openIndexedDbLog(name = 'mend'): Promise<Log> {
  const database = await openDB(name, 1, { upgrade })
  const channel = new BroadcastChannel(name)
  const listeners = new Set<(notice: Notice) => void>()
  const closed = new AbortController()
  channel.onmessage = (message: MessageEvent<Notice>) => {
    if (message.data.kind === 'erased') database.close()
    for (const listener of listeners) listener(message.data)
  }
  const close = (): void => {
    closed.abort()
    channel.close()
    database.close()
  }
  // Another tab erases everything: nothing here may hold it up. What is erased here is first made unreadable.
  let erasing = false
  database.onversionchange = () => {
    if (!erasing) database.close()
  }
  return {
    read: async (table, key) => ((await database.get(table, key)) as Bytes | undefined) ?? null,
    range: (table, after, limit) => readRange(database, table, after, limit),
    numbers: async (table) => (await database.getAllKeys(table)).map(Number),
    names: async (table) => (await database.getAllKeys(table)).map(String),
    write: (changes) => writeAll(database, changes),
    bareKey: async () => ((await database.get(keys, bare)) as CryptoKey | undefined) ?? null,
    tell: (notice) => {
      if (!closed.signal.aborted) channel.postMessage(notice)
    },
    onNotice: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    lead: (elected) => leadUntil(closed.signal, `${name} talks`, elected),
    erase: async () => {
      erasing = true
      channel.postMessage({ kind: 'erased' } satisfies Notice)
      await wipe(database)
      close()
      await deleteDB(name)
    },
    close,
  }
}

const keys = 'keys'
const bare = 'vault'

function upgrade(database: IDBPDatabase): void {
  for (const table of numberTables) database.createObjectStore(table, { autoIncrement: true })
  for (const table of nameTables) database.createObjectStore(table)
  database.createObjectStore(keys)
}

async function readRange(database: IDBPDatabase, table: string, after: number, limit: number) {
  const above = IDBKeyRange.lowerBound(after, true)
  const transaction = database.transaction(table)
  const [numbers, values] = await Promise.all([
    transaction.store.getAllKeys(above, limit),
    transaction.store.getAll(above, limit) as Promise<Bytes[]>,
  ])
  return numbers.flatMap((key, at) => {
    const value = values[at]
    return value === undefined ? [] : [{ key: Number(key), value }]
  })
}

async function writeAll(
  database: IDBPDatabase,
  changes: readonly Change[],
): Promise<readonly number[]> {
  // Only the tables it touches: nothing else waits for its way to the disk.
  const tables = new Set(changes.map((change) => (change.kind === 'bareKey' ? keys : change.table)))
  if (tables.size === 0) return []
  const transaction = database.transaction([...tables], 'readwrite', { durability: 'strict' })
  const numbers = Promise.all(changes.map((change) => request(transaction, change)))
  // One that cannot even be asked for takes the others with it.
  numbers.catch(() => abort(transaction))
  const [given] = await Promise.all([numbers, transaction.done])
  return given.filter((number) => number !== null)
}

function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort()
  } catch {
    // It had ended by itself, for the same reason.
  }
}

async function request(
  transaction: IDBPTransaction<unknown, string[], 'readwrite'>,
  change: Change,
): Promise<number | null> {
  switch (change.kind) {
    case 'put':
      await transaction.objectStore(change.table).put(change.value, change.key)
      return null
    case 'add':
      return Number(await transaction.objectStore(change.table).add(change.value))
    case 'remove':
      await transaction.objectStore(change.table).delete(change.key)
      return null
    case 'clear':
      await transaction.objectStore(change.table).clear()
      return null
    case 'bareKey':
      if (change.key === null) await transaction.objectStore(keys).delete(bare)
      else await transaction.objectStore(keys).add(change.key, bare)
      return null
  }
}

// Keys first: what is left of the rows is then noise.
async function wipe(database: IDBPDatabase): Promise<void> {
  await database.clear(keys)
  await database.clear('records')
  for (const table of [...numberTables, 'drafts', 'settings']) await database.clear(table)
}

function leadUntil(closed: AbortSignal, name: string, elected: () => void): void {
  const held = () =>
    new Promise<void>((release) => {
      if (closed.aborted) {
        release()
        return
      }
      closed.addEventListener('abort', () => release())
      elected()
    })
  navigator.locks.request(name, { signal: closed }, held).catch((reason: unknown) => {
    // Closed before it was our turn: nobody waits for the answer.
    if (!closed.aborted) throw reason
  })
}
