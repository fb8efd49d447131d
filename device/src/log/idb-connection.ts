/** The way to a database that may go at any time: opened anew where that helps, and named truly where it does not. */
import { openDB, type IDBPDatabase } from 'idb'
import { StorageError, type StorageKind } from './log.ts'

/** An open database, or one that will be open when it is needed next. */
export type Connection = {
  /** Runs a task; where the browser had closed the database, or cuts a reading short, once more on one opened anew. */
  readonly read: <Value>(task: Task<Value>) => Promise<Value>
  /** Runs a task that changes something; once more only where nothing of it was begun. */
  readonly write: <Value>(task: Task<Value>) => Promise<Value>
  /** For good: whoever comes now is told that it is closed. */
  readonly close: () => void
}

type Task<Value> = (database: IDBPDatabase) => Promise<Value>

/** Opening is waited for by somebody before an empty page. */
const openMs = 3_000

/** What opening a database takes. */
export type ConnectionParts = {
  readonly name: string
  readonly upgrade: (database: IDBPDatabase) => void
  /** How long opening, and each task, may go without an answer. */
  readonly patienceMs: number
}

/**
 * Opens the database of that name, or makes it.
 *
 * @throws StorageError - why this browser does not open it; trying again may help with each kind
 */
export async function openConnection(parts: ConnectionParts): Promise<Connection> {
  const state: State = { opening: null, closed: false, known: false }
  const opened = async (): Promise<IDBPDatabase> => {
    if (state.closed) throw new StorageError('closed')
    state.opening ??= openOnce(parts, state)
    return patiently(state.opening, Math.min(openMs, parts.patienceMs))
  }
  const run = async <Value>(task: Task<Value>, isAgain: (reason: unknown) => boolean) => {
    const database = await opened()
    const first = await patiently(task(database), parts.patienceMs).then(done, failed)
    if (first.ok) return first.value
    if (!isAgain(first.reason)) throw named(first.reason)
    if (isClosed(first.reason)) state.opening = null
    return patiently(task(await opened()), parts.patienceMs).catch((reason: unknown) => {
      throw named(reason)
    })
  }
  await opened()
  return {
    read: (task) => run(task, (reason) => isClosed(reason) || isCut(reason)),
    write: (task) => run(task, isClosed),
    close: () => {
      state.closed = true
      state.opening?.then((database) => database.close()).catch(() => null)
    },
  }
}

type State = {
  opening: Promise<IDBPDatabase> | null
  closed: boolean
  /** It was open before: one that is new now has been emptied under us. */
  known: boolean
}

const done = <Value>(value: Value) => ({ ok: true, value }) as const
const failed = (reason: unknown) => ({ ok: false, reason }) as const

async function openOnce(parts: ConnectionParts, state: State): Promise<IDBPDatabase> {
  const found = { isNew: false }
  const forget = (): void => {
    state.opening = null
  }
  try {
    const database = await openDB(parts.name, 1, {
      upgrade: (fresh) => {
        found.isNew = true
        parts.upgrade(fresh)
      },
      // The browser closed it: out of room, out of memory, cleared by its person.
      terminated: forget,
    })
    // Somebody erases everything, in this tab or in another: nothing here may hold it up.
    database.onversionchange = () => {
      state.closed = true
      database.close()
    }
    if (state.known && found.isNew) throw new StorageError('emptied')
    state.known = true
    return database
  } catch (reason) {
    // What was emptied stays so for this page; anything else may go well the next time.
    if (!(reason instanceof StorageError)) forget()
    throw named(reason)
  }
}

/** @throws StorageError `silent` where nothing answers in time; what comes later is left where it is */
function patiently<Value>(task: Promise<Value>, patienceMs: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StorageError('silent')), patienceMs)
    task.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

const nameOf = (reason: unknown): string =>
  reason instanceof DOMException || reason instanceof Error ? reason.name : ''

const isClosed = (reason: unknown): boolean => nameOf(reason) === 'InvalidStateError'
const isCut = (reason: unknown): boolean => ['AbortError', 'UnknownError'].includes(nameOf(reason))

/** As a browser calls it, and what that means here; what is a fault of ours stays as it is. */
const kinds: Readonly<Record<string, StorageKind>> = {
  QuotaExceededError: 'full',
  SecurityError: 'refused',
  NotAllowedError: 'refused',
  ReadOnlyError: 'refused',
  InvalidStateError: 'refused',
  AbortError: 'refused',
  UnknownError: 'damaged',
  NotReadableError: 'damaged',
  NotFoundError: 'damaged',
  VersionError: 'newer',
}

function named(reason: unknown): unknown {
  const kind = kinds[nameOf(reason)]
  return kind === undefined ? reason : new StorageError(kind, { cause: reason })
}
