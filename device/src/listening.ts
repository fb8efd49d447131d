/** Listening: each listener hears the log from where it stands, in order, once. */
import type { House } from './house.ts'
import { outboxOf, outgoingToEntry, readEntries, readOutbox, rowToEntry } from './outbox.ts'
import type { Covered, LogEntry, LogNews } from './port.ts'
import type { SpaceName } from './space.ts'

export type Listening = {
  readonly add: (listener: (news: LogNews) => void, after?: Covered) => () => void
  /** Something changed: tell everyone who has not heard it. `reset`: from the beginning. */
  readonly poke: (reset?: boolean) => void
  readonly recount: () => Promise<void>
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
      if (reset) waiting.forget()
      for (const ear of ears) {
        if (reset) Object.assign(ear, { reset: true, at: { own: 0, couple: 0 } })
        schedule(house, waiting, ear)
      }
      recount().catch((reason: unknown) => {
        if (!state.closed && house() !== null) throw reason
      })
    },
    recount,
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
  readonly read: (house: House) => Promise<readonly LogEntry[]>
  /** A row may say something else than it did: after a farewell. */
  readonly forget: () => void
}

function openWaiting(): Waiting {
  const memory = { held: new WeakMap<House, Held>() }
  return {
    forget: () => {
      memory.held = new WeakMap()
    },
    read: async (house) => {
      const known = memory.held.get(house) ?? newHeld()
      memory.held.set(house, known)
      const all = await Promise.all(names.map((name) => readWaiting(house, name, known[name])))
      return all.flat()
    },
  }
}

async function readWaiting(
  house: House,
  name: SpaceName,
  known: Map<number, LogEntry | null>,
): Promise<readonly LogEntry[]> {
  const record = house.record(name)
  const identity = house.identity()
  if (record === null || identity === null) return []
  const mine = { partner: identity.me, device: identity.device, base: record.base }
  const numbers = await house.log.numbers(outboxOf(name))
  const here = new Set(numbers)
  for (const number of known.keys()) if (!here.has(number)) known.delete(number)
  const first = numbers.find((number) => !known.has(number))
  const rows = first === undefined ? [] : await readOutbox(house.log, house.vault, name, first - 1)
  for (const row of rows) known.set(row.number, outgoingToEntry(name, row, mine))
  return numbers.flatMap((number) => known.get(number) ?? [])
}

// Pending first: an entry that comes back in between is then seen twice, never not at all, and told once.
async function readNews(house: House, outbox: Waiting, ear: Ear): Promise<LogNews> {
  const reset = ear.reset
  ear.reset = false
  const at = ear.at
  const waiting = await outbox.read(house)
  const entries = [...(await after(house, 'own', at)), ...(await after(house, 'couple', at))]
  const here = new Set(entries.map(({ id, space }) => `${space} ${id}`))
  const pending = waiting.filter(({ id, space }) => !here.has(`${space} ${id}`))
  return { reset, entries, pending }
}

async function after(
  house: House,
  name: SpaceName,
  at: Record<SpaceName, number>,
): Promise<readonly LogEntry[]> {
  const entries: LogEntry[] = []
  for (;;) {
    const { last, rows } = await readEntries(house.log, house.vault, name, at[name], chunk)
    if (rows.length === 0) return entries
    for (const row of rows) {
      const entry = rowToEntry(name, row)
      if (entry !== null) entries.push(entry)
    }
    at[name] = last
  }
}
