/** Listening: each listener hears the log from where it stands, in order, once. */
import type { House } from './house.ts'
import { outboxOf, outgoingToEntry, readEntries, readOutbox, rowToEntry } from './outbox.ts'
import type { Covered, LogEntry, LogNews } from './port.ts'
import type { OutboxRow } from './outbox.ts'
import type { SpaceName } from './space.ts'

export type Listening = {
  readonly add: (listener: (news: LogNews) => void, after?: Covered) => () => void
  /** Something changed: tell everyone who has not heard it. `reset`: from the beginning. */
  readonly poke: (reset?: boolean) => void
  /** Just written by this tab: it counts and is told at once, and nothing is read for it. */
  readonly know: (name: SpaceName, row: OutboxRow) => void
  /** Entries of mine that wait, as last counted. */
  readonly pending: () => number
  readonly close: () => void
}

type Ear = {
  readonly listener: (news: LogNews) => void
  at: Record<SpaceName, number>
  reset: boolean
  /** At most one pass runs and one waits: a burst of news is one pass. */
  waiting: boolean
  last: Promise<void>
  gone: boolean
}

const chunk = 2_000
const names = ['own', 'couple'] as const

/** @param counted - called whenever the number of pending entries has changed */
export function openListening(house: () => House | null, counted: () => void): Listening {
  const ears = new Set<Ear>()
  const state = { pending: 0, closed: false }
  const waiting = openWaiting()
  const recount = async (): Promise<void> => {
    const home = house()
    const pending = home === null ? 0 : (await waiting.read(home)).length
    if (pending === state.pending || state.closed) return
    state.pending = pending
    counted()
  }
  const tell = (): void => {
    for (const ear of ears) schedule(house, waiting, ear)
    recount().catch((reason: unknown) => {
      if (!state.closed && house() !== null) throw reason
    })
  }
  return {
    add: (listener, after) => {
      const ear = newEar(listener, after ?? { own: 0, couple: 0 })
      ears.add(ear)
      schedule(house, waiting, ear)
      return () => {
        ear.gone = true
        ears.delete(ear)
      }
    },
    poke: (reset = false) => {
      if (reset) {
        waiting.forget()
        for (const ear of ears) Object.assign(ear, { reset: true, at: { own: 0, couple: 0 } })
      } else waiting.changed()
      tell()
    },
    know: (name, row) => {
      const home = house()
      // Where a reading had it first, it is still to be told.
      if (home !== null && waiting.know(home, name, row)) {
        state.pending += 1
        counted()
      }
      tell()
    },
    pending: () => state.pending,
    close: () => {
      state.closed = true
      for (const ear of ears) ear.gone = true
      ears.clear()
    },
  }
}

const newEar = (listener: Ear['listener'], { own, couple }: Covered): Ear => ({
  listener,
  at: { own, couple },
  reset: true,
  waiting: false,
  last: Promise.resolve(),
  gone: false,
})

function schedule(house: () => House | null, waiting: Waiting, ear: Ear): void {
  if (ear.waiting) return
  ear.waiting = true
  ear.last = ear.last
    .then(() => pass(house, waiting, ear))
    .catch((reason: unknown) => {
      // Locked or closed in the middle: there is nothing left to tell. Anything else is a fault of ours.
      if (!ear.gone && house() !== null) throw reason
    })
}

async function pass(house: () => House | null, waiting: Waiting, ear: Ear): Promise<void> {
  ear.waiting = false
  const home = house()
  if (home === null || isGone(ear)) return
  const news = await readNews(home, waiting, ear)
  if (isGone(ear) || house() !== home) return
  ear.listener(news)
}

const isGone = ({ gone }: Ear): boolean => gone

/** What waits, as its entries will read: each row is opened once, however often the outbox is looked at. */
type Held = Record<SpaceName, Map<number, LogEntry | null>>
const newHeld = (): Held => ({ own: new Map(), couple: new Map() })

type Waiting = {
  /** Whoever asks between two changes is given the same reading. */
  readonly read: (house: House) => Promise<readonly LogEntry[]>
  /** Whether it is an entry, and new here. */
  readonly know: (house: House, name: SpaceName, row: OutboxRow) => boolean
  readonly changed: () => void
  /** A row may say something else than it did: after a farewell. */
  readonly forget: () => void
}

type Reading = { readonly house: House; readonly entries: Promise<readonly LogEntry[]> }

function openWaiting(): Waiting {
  const memory = { held: new WeakMap<House, Held>(), reading: null as Reading | null }
  const heldOf = (house: House): Held => {
    const held = memory.held.get(house) ?? newHeld()
    memory.held.set(house, held)
    return held
  }
  const changed = (): void => {
    memory.reading = null
  }
  const readAll = async (house: House): Promise<readonly LogEntry[]> => {
    const held = heldOf(house)
    const all = await Promise.all(names.map((name) => readWaiting(house, name, held[name])))
    return all.flat()
  }
  return {
    changed,
    forget: () => {
      memory.held = new WeakMap()
      changed()
    },
    know: (house, name, row) => {
      const held = heldOf(house)[name]
      if (held.has(row.number)) return false
      const entry = toWaiting(house, name, row)
      held.set(row.number, entry)
      if (entry === null) return false
      const { reading } = memory
      if (reading?.house === house)
        memory.reading = { house, entries: reading.entries.then((all) => withEntry(all, entry)) }
      return true
    },
    read: (house) => {
      if (memory.reading?.house === house) return memory.reading.entries
      const entries = readAll(house)
      memory.reading = { house, entries }
      entries.catch(changed)
      return entries
    },
  }
}

// The reading may have begun before the entry was written, and ended after it.
function withEntry(all: readonly LogEntry[], entry: LogEntry): readonly LogEntry[] {
  const there = all.some(({ id, space }) => id === entry.id && space === entry.space)
  return there ? all : [...all, entry]
}

function toWaiting(house: House, name: SpaceName, row: OutboxRow): LogEntry | null {
  const record = house.record(name)
  const identity = house.identity()
  if (record === null || identity === null) return null
  const mine = { partner: identity.me, device: identity.device, base: record.base }
  return outgoingToEntry(name, row, mine)
}

async function readWaiting(
  house: House,
  name: SpaceName,
  known: Map<number, LogEntry | null>,
): Promise<readonly LogEntry[]> {
  if (house.record(name) === null || house.identity() === null) return []
  const numbers = await house.log.numbers(outboxOf(name))
  const here = new Set(numbers)
  for (const number of known.keys()) if (!here.has(number)) known.delete(number)
  const first = numbers.find((number) => !known.has(number))
  const rows = first === undefined ? [] : await readOutbox(house.log, house.vault, name, first - 1)
  for (const row of rows) known.set(row.number, toWaiting(house, name, row))
  return numbers.flatMap((number) => known.get(number) ?? [])
}

// Pending is asked for first: an entry that comes back in between is then seen twice, never not at all, and told once.
async function readNews(house: House, outbox: Waiting, ear: Ear): Promise<LogNews> {
  const reset = ear.reset
  ear.reset = false
  const at = ear.at
  const [waiting, own, couple] = await Promise.all([
    outbox.read(house),
    after(house, 'own', at.own),
    after(house, 'couple', at.couple),
  ])
  Object.assign(at, { own: own.last, couple: couple.last })
  const entries = [...own.entries, ...couple.entries]
  const here = new Set(entries.map(({ id, space }) => `${space} ${id}`))
  const pending = waiting.filter(({ id, space }) => !here.has(`${space} ${id}`))
  return { reset, entries, pending }
}

// The disk is asked only where the space has more than was told.
async function after(
  house: House,
  name: SpaceName,
  sequence: number,
): Promise<{ readonly entries: readonly LogEntry[]; readonly last: number }> {
  const entries: LogEntry[] = []
  if (sequence >= (house.record(name)?.space.head ?? 0)) return { entries, last: sequence }
  for (let last = sequence; ;) {
    const read = await readEntries(house.log, house.vault, name, last, chunk)
    for (const row of read.rows) {
      const entry = rowToEntry(name, row)
      if (entry !== null) entries.push(entry)
    }
    last = read.last
    if (read.rows.length < chunk) return { entries, last }
  }
}
