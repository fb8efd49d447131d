/** The log in memory, for tests: open logs over one shelf behave like tabs. */
import {
  nameTables,
  numberTables,
  TakenError,
  type Change,
  type Log,
  type NameTable,
  type Notice,
  type NumberTable,
} from './log.ts'
import { openQueue, type Queue } from '../queue.ts'
import { equalBytes, type Bytes } from '@mend/wire/bytes'

/** What survives a restart. `failNext` makes the next write fail whole; `copy` is what a thief would clone. */
export type Shelf = {
  readonly open: () => Log
  readonly failNext: () => void
  /** Every byte string that lies here, for canaries. */
  readonly everything: () => readonly Uint8Array[]
  readonly copy: () => Shelf
}

type Tables = {
  readonly numbered: Record<NumberTable, Map<number, Bytes>>
  readonly named: Record<NameTable, Map<string, Bytes>>
  readonly last: Record<NumberTable, number>
  bareKey: CryptoKey | null
}

type Tab = { readonly hear: Set<(notice: Notice) => void>; elected: (() => void) | null }

/** A place for a log that outlives the logs opened over it, as a disk would; ends with the process. */
export function openShelf(tables: Tables = emptyTables()): Shelf {
  const tabs: Tab[] = []
  const state = { failNext: false, alone: openQueue() }
  return {
    open: () => openLog(tables, tabs, state),
    failNext: () => {
      state.failNext = true
    },
    everything: () => [
      ...numberTables.flatMap((table) => [...tables.numbered[table].values()]),
      ...nameTables.flatMap((table) => [...tables.named[table].values()]),
      ...nameTables.flatMap((table) =>
        [...tables.named[table].keys()].map((name) => new TextEncoder().encode(name)),
      ),
    ],
    copy: () => openShelf(structuredClone(tables)),
  }
}

function openLog(tables: Tables, tabs: Tab[], state: { failNext: boolean; alone: Queue }): Log {
  const tab: Tab = { hear: new Set(), elected: null }
  tabs.push(tab)
  const leave = (): void => {
    const leads = tabs.find((other) => other.elected !== null) === tab
    tabs.splice(tabs.indexOf(tab), 1)
    tab.elected = null
    if (leads) tabs.find((other) => other.elected !== null)?.elected?.()
  }
  const tell = (notice: Notice): void => {
    for (const other of tabs)
      if (other !== tab) for (const listener of other.hear) queueMicrotask(() => listener(notice))
  }
  return {
    read: (...at) => Promise.resolve(readRow(tables, at)),
    range: (table, after, limit) => {
      const rows = [...tables.numbered[table]].map(([key, value]) => ({ key, value }))
      const wanted = rows.filter(({ key }) => key > after).sort((a, b) => a.key - b.key)
      return Promise.resolve(wanted.slice(0, limit))
    },
    numbers: (table) => Promise.resolve([...tables.numbered[table].keys()].sort((a, b) => a - b)),
    names: (table) => Promise.resolve([...tables.named[table].keys()].sort()),
    write: (changes) => {
      const fails = state.failNext
      state.failNext = false
      if (fails) return Promise.reject(new Error('the shelf was told to fail'))
      return applyAll(tables, changes)
    },
    bareKey: () => Promise.resolve(tables.bareKey),
    alone: state.alone,
    tell,
    onNotice: (listener) => {
      tab.hear.add(listener)
      return () => tab.hear.delete(listener)
    },
    // Tabs over one shelf share a thread: none of them stands still alone.
    lead: ({ elected }) => {
      const first = tabs.every((other) => other.elected === null)
      tab.elected = elected
      if (first) queueMicrotask(elected)
    },
    erase: () => {
      for (const table of numberTables) {
        tables.numbered[table].clear()
        tables.last[table] = 0
      }
      for (const table of nameTables) tables.named[table].clear()
      tables.bareKey = null
      tell({ kind: 'erased' })
      return Promise.resolve()
    },
    close: leave,
  }
}

function readRow(tables: Tables, at: Parameters<Log['read']>): Bytes | null {
  const [table, key] = at
  if (typeof key === 'number') return tables.numbered[table as NumberTable].get(key) ?? null
  return tables.named[table as NameTable].get(key) ?? null
}

// All of them or none: whatever could be refused is checked before the first change is made.
function applyAll(tables: Tables, changes: readonly Change[]): Promise<readonly number[]> {
  const known = new Set<string>([...numberTables, ...nameTables])
  if (changes.some((change) => change.kind !== 'bareKey' && !known.has(change.table)))
    return Promise.reject(new Error('"table" expected one of the log'))
  if (isTaken(tables, changes)) return Promise.reject(new Error('"bareKey" expected none before'))
  const gone = changes.some(
    (change) =>
      (change.kind === 'take' && !tables.named[change.table].has(change.key)) ||
      (change.kind === 'swap' && !isAt(tables, change)),
  )
  if (gone) return Promise.reject(new TakenError())
  const numbers = changes.map((change) => apply(tables, change))
  return Promise.resolve(numbers.filter((number) => number !== null))
}

/** Whether a row is still what whoever writes it over has read. */
function isAt(tables: Tables, { table, key, from }: Extract<Change, { kind: 'swap' }>): boolean {
  const there = tables.numbered[table].get(key)
  return there !== undefined && equalBytes(there, from)
}

/** Whether a key would be written over another. */
function isTaken(tables: Tables, changes: readonly Change[]): boolean {
  let stands = tables.bareKey !== null
  return changes.some((change) => {
    if (change.kind !== 'bareKey') return false
    const taken = stands && change.key !== null
    stands = change.key !== null
    return taken
  })
}

function apply(tables: Tables, change: Change): number | null {
  switch (change.kind) {
    case 'put':
      if (typeof change.key === 'string')
        tables.named[change.table as NameTable].set(change.key, change.value)
      else putNumbered(tables, change.table as NumberTable, change.key, change.value)
      return null
    case 'add': {
      const key = tables.last[change.table] + 1
      putNumbered(tables, change.table, key, change.value)
      return key
    }
    case 'remove':
      if (typeof change.key === 'string') tables.named[change.table as NameTable].delete(change.key)
      else tables.numbered[change.table as NumberTable].delete(change.key)
      return null
    case 'take':
      tables.named[change.table].delete(change.key)
      return null
    case 'swap':
      putNumbered(tables, change.table, change.key, change.value)
      return null
    case 'clear':
      if (isNumbered(change.table)) tables.numbered[change.table].clear()
      else tables.named[change.table].clear()
      return null
    case 'bareKey':
      tables.bareKey = change.key
      return null
  }
}

function putNumbered(tables: Tables, table: NumberTable, key: number, value: Bytes): void {
  tables.numbered[table].set(key, value)
  tables.last[table] = Math.max(tables.last[table], key)
}

const isNumbered = (table: NumberTable | NameTable): table is NumberTable =>
  numberTables.some((name) => name === table)

const emptyTables = (): Tables => ({
  numbered: { own: new Map(), couple: new Map(), outboxOwn: new Map(), outboxCouple: new Map() },
  named: { records: new Map(), drafts: new Map(), settings: new Map() },
  last: { own: 0, couple: 0, outboxOwn: 0, outboxCouple: 0 },
  bareKey: null,
})
