/** Subscriptions to the log: each listener is told every entry once, in order, from the place it has reached. */
import { StorageError } from './log/log.ts'
import type { Unlocked } from './space/unlocked.ts'
import {
  outboxOf,
  outgoingToEntry,
  readEntries,
  readOutbox,
  rowToEntry,
  type OutboxRow,
} from './space/outbox.ts'
import { backEntries } from './space/returning.ts'
import type { Covered, LogEntry, LogNews } from './port.ts'
import type { SpaceName } from './space/space.ts'

/** Everyone who listens to the log of this device in this tab. */
export type Subscriptions = {
  readonly add: (listener: (news: LogNews) => void, after?: Covered) => () => void
  /** Something changed: tell everyone who has not heard it. `reset`: from the beginning. */
  readonly poke: (reset?: boolean) => void
  /** Just written by this tab: it counts and is told at once, and nothing is read for it. */
  readonly know: (name: SpaceName, row: OutboxRow) => void
  /** Entries of mine that wait, as last counted. */
  readonly pending: () => number
  readonly close: () => void
}

type Subscription = {
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

type State = { pending: number; closed: boolean; retry: ReturnType<typeof setTimeout> | null }

/** What listening needs, and whom it tells. */
export type SubscriptionsParts = {
  readonly unlocked: () => Unlocked | null
  /** The number of pending entries has changed. */
  readonly counted: () => void
  /** Something that lay on the disk cannot be read. */
  readonly damaged: () => void
}

/** Listeners to the log of whatever device is unlocked. */
export function openSubscriptions({
  unlocked,
  counted,
  damaged,
}: SubscriptionsParts): Subscriptions {
  const all = new Set<Subscription>()
  const state: State = { pending: 0, closed: false, retry: null }
  const waiting = openWaiting()
  const passing: Passing = { unlocked, waiting, damaged, again: () => retell() }
  const recount = async (): Promise<void> => {
    const current = unlocked()
    const pending = current === null ? 0 : (await waiting.read(current)).length
    if (pending === state.pending || state.closed) return
    state.pending = pending
    counted()
  }
  const tell = (): void => {
    for (const subscription of all) schedule(passing, subscription)
    recount().catch((reason: unknown) => {
      if (isDisk(reason)) retell()
      else if (!state.closed && unlocked() !== null) throw reason
    })
  }
  const retell = (): void => tellLater(state, tell)
  return {
    add: (listener, after) => {
      const subscription = newSubscription(listener, after ?? { own: 0, couple: 0 })
      all.add(subscription)
      schedule(passing, subscription)
      return () => {
        subscription.gone = true
        all.delete(subscription)
      }
    },
    poke: (reset = false) => {
      if (reset) {
        waiting.forget()
        for (const subscription of all)
          Object.assign(subscription, { reset: true, at: { own: 0, couple: 0 } })
      } else waiting.changed()
      tell()
    },
    know: (name, row) => {
      const current = unlocked()
      // Where a reading had it first, it is still to be told.
      if (current !== null && waiting.know(current, name, row)) {
        state.pending += 1
        counted()
      }
      tell()
    },
    pending: () => state.pending,
    close: () => {
      state.closed = true
      if (state.retry !== null) clearTimeout(state.retry)
      for (const subscription of all) subscription.gone = true
      all.clear()
    },
  }
}

/** How long a disk that said no is left alone. */
const againMs = 2_000

function tellLater(state: State, tell: () => void): void {
  state.retry ??= setTimeout(() => {
    state.retry = null
    if (!state.closed) tell()
  }, againMs)
}

const isDisk = (reason: unknown): boolean => reason instanceof StorageError

const newSubscription = (
  listener: Subscription['listener'],
  { own, couple }: Covered,
): Subscription => ({
  listener,
  at: { own, couple },
  reset: true,
  waiting: false,
  last: Promise.resolve(),
  gone: false,
})

type Passing = Omit<SubscriptionsParts, 'counted'> & {
  readonly waiting: Waiting
  /** The disk said no: everybody is told a little later. */
  readonly again: () => void
}

function schedule(passing: Passing, subscription: Subscription): void {
  if (subscription.waiting) return
  subscription.waiting = true
  subscription.last = subscription.last
    .then(() => pass(passing, subscription))
    .catch((reason: unknown) => {
      if (isDisk(reason)) passing.again()
      else
        // Locked or closed in the middle: there is nothing left to tell. Anything else is a fault of ours.
        if (!subscription.gone && passing.unlocked() !== null) throw reason
    })
}

async function pass(passing: Passing, subscription: Subscription): Promise<void> {
  subscription.waiting = false
  const current = passing.unlocked()
  if (current === null || isGone(subscription)) return
  const news = await readNews(current, passing, subscription)
  if (isGone(subscription) || passing.unlocked() !== current) return
  subscription.listener(news)
}

const isGone = ({ gone }: Subscription): boolean => gone

/** What waits, as its entries will read: each row is opened once, however often the outbox is looked at. */
type Held = Record<SpaceName, Map<number, LogEntry | null>>
const newHeld = (): Held => ({ own: new Map(), couple: new Map() })

type Waiting = {
  /** Whoever asks between two changes is given the same reading. */
  readonly read: (unlocked: Unlocked) => Promise<readonly LogEntry[]>
  /** Whether it is an entry, and new here. */
  readonly know: (unlocked: Unlocked, name: SpaceName, row: OutboxRow) => boolean
  readonly changed: () => void
  /** A row may say something else than it did: after a farewell. */
  readonly forget: () => void
}

type Reading = { readonly unlocked: Unlocked; readonly entries: Promise<readonly LogEntry[]> }

function openWaiting(): Waiting {
  const memory = { held: new WeakMap<Unlocked, Held>(), reading: null as Reading | null }
  const heldOf = (unlocked: Unlocked): Held => {
    const held = memory.held.get(unlocked) ?? newHeld()
    memory.held.set(unlocked, held)
    return held
  }
  const changed = (): void => {
    memory.reading = null
  }
  const readAll = async (unlocked: Unlocked): Promise<readonly LogEntry[]> => {
    const held = heldOf(unlocked)
    // What is handed back stood before what was not sent yet.
    const back = await Promise.all(names.map((name) => backEntries(unlocked, name)))
    const all = await Promise.all(names.map((name) => readWaiting(unlocked, name, held[name])))
    return [...back.flat(), ...all.flat()]
  }
  return {
    changed,
    forget: () => {
      memory.held = new WeakMap()
      changed()
    },
    know: (unlocked, name, row) => {
      const held = heldOf(unlocked)[name]
      if (held.has(row.number)) return false
      const entry = toWaiting(unlocked, name, row)
      held.set(row.number, entry)
      if (entry === null) return false
      const { reading } = memory
      if (reading?.unlocked === unlocked)
        memory.reading = { unlocked, entries: reading.entries.then((all) => withEntry(all, entry)) }
      return true
    },
    read: (unlocked) => {
      if (memory.reading?.unlocked === unlocked) return memory.reading.entries
      const entries = readAll(unlocked)
      memory.reading = { unlocked, entries }
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

function toWaiting(unlocked: Unlocked, name: SpaceName, row: OutboxRow): LogEntry | null {
  const record = unlocked.record(name)
  const identity = unlocked.identity()
  if (record === null || identity === null) return null
  const mine = { partner: identity.me, device: identity.device, base: record.base }
  return outgoingToEntry(name, row, mine)
}

async function readWaiting(
  unlocked: Unlocked,
  name: SpaceName,
  known: Map<number, LogEntry | null>,
): Promise<readonly LogEntry[]> {
  if (unlocked.record(name) === null || unlocked.identity() === null) return []
  const numbers = await unlocked.log.numbers(outboxOf(name))
  const here = new Set(numbers)
  for (const number of known.keys()) if (!here.has(number)) known.delete(number)
  const first = numbers.find((number) => !known.has(number))
  const rows =
    first === undefined ? [] : await readOutbox(unlocked.log, unlocked.vault, name, first - 1)
  for (const row of rows) known.set(row.number, toWaiting(unlocked, name, row))
  return numbers.flatMap((number) => known.get(number) ?? [])
}

// Pending is asked for first: an entry that comes back in between is then seen twice, never not at all, and told once.
async function readNews(
  unlocked: Unlocked,
  { waiting: outbox, damaged }: Pick<Passing, 'waiting' | 'damaged'>,
  subscription: Subscription,
): Promise<LogNews> {
  const { at } = subscription
  const [waiting, own, couple] = await Promise.all([
    outbox.read(unlocked),
    after(unlocked, 'own', at.own),
    after(unlocked, 'couple', at.couple),
  ])
  // What was asked for anew meanwhile is told by the pass that waits behind this one.
  if (at !== subscription.at) return readNews(unlocked, { waiting: outbox, damaged }, subscription)
  const { reset } = subscription
  subscription.reset = false
  if (own.damaged + couple.damaged > 0) damaged()
  Object.assign(at, { own: own.last, couple: couple.last })
  const entries = [...own.entries, ...couple.entries]
  const here = new Set(entries.map(({ id, space }) => `${space} ${id}`))
  const pending = waiting.filter(({ id, space }) => !here.has(`${space} ${id}`))
  return { reset, entries, pending }
}

type After = {
  readonly entries: readonly LogEntry[]
  readonly last: number
  readonly damaged: number
}

// The disk is asked only where the space has more than was told.
async function after(unlocked: Unlocked, name: SpaceName, sequence: number): Promise<After> {
  const entries: LogEntry[] = []
  let damaged = 0
  if (sequence >= (unlocked.record(name)?.space.head ?? 0))
    return { entries, last: sequence, damaged }
  for (let last = sequence; ;) {
    const read = await readEntries(unlocked.log, unlocked.vault, name, last, chunk)
    for (const row of read.rows) {
      const entry = rowToEntry(name, row)
      if (entry !== null) entries.push(entry)
    }
    last = read.last
    damaged += read.damaged
    if (read.read < chunk) return { entries, last, damaged }
  }
}
