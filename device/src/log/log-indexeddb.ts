/** The log in a browser: IndexedDB, Web Locks for who leads, a channel for the tabs. */
import { deleteDB, type IDBPDatabase, type IDBPTransaction } from 'idb'
import { openConnection, type Connection } from './idb-connection.ts'
import { openLead, type Lead, type LifeSign } from './lead-locks.ts'
import {
  nameTables,
  numberTables,
  StorageError,
  TakenError,
  type Change,
  type Log,
  type Notice,
} from './log.ts'
import { equalBytes, type Bytes } from '@mend/wire/bytes'

export { StorageError } from './log.ts'

/** How this browser's storage is waited for; only tests say otherwise. */
export type LogTimes = {
  /** How long it may go without an answer. */
  readonly patienceMs: number
  /** How often a leading tab is asked for a sign of life. */
  readonly lifeMs: number
}

/**
 * Opens the log of this name in this browser, or makes it.
 *
 * Writes are one strict transaction each: durable when they resolve. Number tables count with IndexedDB's own key
 * generator, which never gives a number twice.
 *
 * @throws StorageError - why this browser keeps nothing, or does not give what it has kept
 */
export async function openIndexedDbLog(
  name = 'mend',
  { patienceMs, lifeMs }: LogTimes = { patienceMs: 10_000, lifeMs: 5_000 },
): Promise<Log> {
  const connection = await openConnection({ name, upgrade, patienceMs })
  const { read, write } = connection
  const channel = new BroadcastChannel(name)
  const listeners = new Set<(notice: Notice) => void>()
  const leading: { lead: Lead | null; open: boolean } = { lead: null, open: true }
  const post = (message: Notice | LifeSign): void => {
    if (leading.open) channel.postMessage(message)
  }
  channel.onmessage = ({ data }: MessageEvent<Notice | LifeSign>) => {
    if (typeof data === 'string') {
      leading.lead?.hear(data)
      return
    }
    if (data.kind === 'erased') connection.close()
    for (const listener of listeners) listener(data)
  }
  const close = (): void => {
    leading.lead?.close()
    leading.open = false
    channel.close()
    connection.close()
  }
  const begin = (term: string) =>
    write((database) => database.put(keys, term, termKey).then(() => null))
  const proof = () => read((database) => database.get(keys, termKey))
  return {
    ...readingFrom(read),
    write: (changes) => {
      const term = leading.lead?.term() ?? null
      return write((database) => writeAll(database, changes, term)).catch((reason: unknown) => {
        if (reason instanceof DeposedError) leading.lead?.lost()
        throw reason
      })
    },
    alone: (task) => navigator.locks.request(`${name} alone`, task),
    tell: post,
    onNotice: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    lead: (candidate) => {
      const parts = { lock: `${name} talks`, tell: post, proof, begin, lifeMs }
      leading.lead = openLead(parts, candidate)
    },
    // What is erased here is first made unreadable.
    erase: async () => {
      post({ kind: 'erased' })
      // Emptied already, or out of reach: then dropping it whole is all that is left.
      await write((database) => wipe(database)).catch((reason: unknown) => {
        if (!(reason instanceof StorageError)) throw reason
      })
      close()
      await deleteDB(name)
    },
    close,
  }
}

type Reading = Pick<Log, 'read' | 'range' | 'numbers' | 'names' | 'bareKey'>

function readingFrom(read: Connection['read']): Reading {
  return {
    read: async (table, key) =>
      ((await read((database) => database.get(table, key))) as Bytes | undefined) ?? null,
    range: (table, after, limit) => read((database) => readRange(database, table, after, limit)),
    numbers: async (table) => (await read((database) => database.getAllKeys(table))).map(Number),
    names: async (table) => (await read((database) => database.getAllKeys(table))).map(String),
    bareKey: async () =>
      ((await read((database) => database.get(keys, bare))) as CryptoKey | undefined) ?? null,
  }
}

const keys = 'keys'
const bare = 'vault'
const termKey = 'term'

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

/** Another tab leads, and this one has not heard of it yet: what it would write as a leader counts no more. */
class DeposedError extends Error {
  override readonly name = 'DeposedError'
}

/** What came from the relay, and what becomes of what goes there, is the leader's to write. */
const isLeaders = (change: Change): boolean =>
  (change.kind === 'put' || change.kind === 'remove') && typeof change.key === 'number'

async function writeAll(
  database: IDBPDatabase,
  changes: readonly Change[],
  term: string | null,
): Promise<readonly number[]> {
  // Only the tables it touches: nothing else waits for its way to the disk.
  const tables = new Set(changes.map((change) => (change.kind === 'bareKey' ? keys : change.table)))
  if (tables.size === 0) return []
  const leads = term !== null && changes.some(isLeaders)
  const scope = leads ? [...tables, keys] : [...tables]
  const transaction = database.transaction(scope, 'readwrite', { durability: 'strict' })
  const stands = leads ? holdTerm(transaction, term) : Promise.resolve()
  const numbers = stands.then(() =>
    Promise.all(changes.map((change) => request(transaction, change))),
  )
  // A change that IndexedDB refuses outright (a value it cannot clone) ends the transaction: all of them or none.
  numbers.catch(() => abort(transaction))
  const [given] = await Promise.all([numbers, transaction.done])
  return given.filter((number) => number !== null)
}

async function holdTerm(
  transaction: IDBPTransaction<unknown, string[], 'readwrite'>,
  term: string,
): Promise<void> {
  if ((await transaction.objectStore(keys).get(termKey)) !== term) throw new DeposedError()
}

function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort()
  } catch {
    // The transaction has ended already, by the error that brought us here.
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
    case 'take': {
      const store = transaction.objectStore(change.table)
      if ((await store.getKey(change.key)) === undefined) throw new TakenError()
      await store.delete(change.key)
      return null
    }
    case 'swap': {
      const store = transaction.objectStore(change.table)
      const there: unknown = await store.get(change.key)
      if (!(there instanceof Uint8Array) || !equalBytes(there, change.from)) throw new TakenError()
      await store.put(change.value, change.key)
      return null
    }
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
