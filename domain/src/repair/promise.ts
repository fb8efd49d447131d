/** A promise with a time, closed by its receiver; a slip starts a fresh, linked attempt (R6, R18). */

import { both, clockSlackMs, sideOf, toBoth } from '../entry.ts'
import type { Author, EventsOf, Side } from '../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../ids.ts'
import { getMany, setMany, valuesOf } from '../many.ts'
import type { Many } from '../many.ts'
import type { Ruling } from '../refusal.ts'
import { ok, refuse } from '../result.ts'
import { flag, instant, maybe, text, threadId } from '../shape.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

export const promiseEvents = {
  'promise-made': both({ about: maybe(threadId), what: text(400), due: instant }),
  /** Only its receiver says so, and whether it was on time. */
  'promise-kept': both({ onTime: flag }),
  'promise-withdrawn': both({}),
  /** "I slipped": the miss is acknowledged, and `next` is the new attempt. */
  'promise-slipped': both({ next: threadId, what: text(400), due: instant }),
}

type PromiseEvent = EventsOf<typeof promiseEvents>

// ── decide ──────────────────────────────────────────────────────────────────────────────────────

export type PromiseCommand =
  | {
      readonly kind: 'make-promise'
      readonly thread: ThreadId
      readonly about: ThreadId | null
      readonly what: string
      readonly due: Instant
    }
  | { readonly kind: 'mark-kept'; readonly thread: ThreadId; readonly onTime: boolean }
  | { readonly kind: 'withdraw-promise'; readonly thread: ThreadId }
  | {
      readonly kind: 'admit-slip'
      readonly thread: ThreadId
      readonly next: ThreadId
      readonly what: string
      readonly due: Instant
    }

export function decidePromise(command: PromiseCommand): PromiseEvent {
  const { kind, thread } = command
  switch (kind) {
    case 'make-promise': {
      const { about, what, due } = command
      return { ...toBoth('promise-made', thread), about, what, due }
    }
    case 'mark-kept':
      return { ...toBoth('promise-kept', thread), onTime: command.onTime }
    case 'withdraw-promise':
      return toBoth('promise-withdrawn', thread)
    case 'admit-slip': {
      const { next, what, due } = command
      return { ...toBoth('promise-slipped', thread), next, what, due }
    }
  }
}

/** Twenty minutes after the event ends, unless the partners say otherwise. */
export const defaultDue = (eventEnd: Instant): Instant => (eventEnd + 20 * minuteMs) as Instant

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

export type TimedPromise = {
  readonly thread: ThreadId
  readonly order: number
  readonly about: ThreadId | null
  readonly by: PartnerId
  readonly at: Instant
  readonly what: string
  readonly due: Instant
  /** 1 for the first; a slip makes the next. `first` is the thread where the line began. */
  readonly attempt: number
  readonly first: ThreadId
  readonly next: ThreadId | null
  readonly kept: { readonly at: Instant; readonly onTime: boolean } | null
  readonly withdrawn: boolean
  /** The concrete part of a repair that nobody has received yet: it counts for nothing (R43). */
  readonly offered: boolean
}

export type Promises = Many<TimedPromise>

export function judgePromise(
  promises: Promises,
  event: PromiseEvent,
  author: Author,
): Ruling<Promises> {
  const known = getMany(promises, event.thread)
  if (event.kind === 'promise-made') return addPromise(promises, event, author, false)
  if (known === null) return refuse({ kind: 'no-such-thread' })
  if (known.withdrawn || known.next !== null) return refuse({ kind: 'not-now' })
  const { by, at } = author
  switch (event.kind) {
    case 'promise-kept': {
      if (by === known.by) return refuse({ kind: 'not-yours' })
      if (known.kept !== null) return refuse({ kind: 'already-so' })
      const onTime = event.onTime || at <= known.due
      return ok(setMany(promises, known.thread, { ...known, kept: { at, onTime }, offered: false }))
    }
    case 'promise-withdrawn':
      // Once due, only the receiver can let it go; the promiser can say "I slipped".
      if (by === known.by && at >= known.due) return refuse({ kind: 'not-now' })
      if (known.kept !== null) return refuse({ kind: 'not-now' })
      return ok(setMany(promises, known.thread, { ...known, withdrawn: true }))
    case 'promise-slipped':
      return slip(promises, known, event, author)
  }
}

function slip(
  promises: Promises,
  known: TimedPromise,
  event: Extract<PromiseEvent, { kind: 'promise-slipped' }>,
  author: Author,
): Ruling<Promises> {
  const { next, what, due } = event
  if (author.by !== known.by) return refuse({ kind: 'not-yours' })
  if (known.kept !== null) return refuse({ kind: 'not-now' })
  if (author.at < known.due) return refuse({ kind: 'too-soon', until: known.due })
  const fresh = { thread: next, about: known.about, what, due }
  const added = addPromise(promises, fresh, author, false)
  if (!added.ok) return added
  const { attempt, first, offered } = known
  const link = { attempt: attempt + 1, first, offered }
  const linked = changePromise(added.value, next, (made) => ({ ...made, ...link }))
  return ok(setMany(linked, known.thread, { ...known, next }))
}

/** A promise from any source. `offered`: it is the concrete part of a repair (R5). */
export function addPromise(
  promises: Promises,
  made: Pick<TimedPromise, 'thread' | 'about' | 'what' | 'due'>,
  { by, at, order }: Author,
  offered: boolean,
): Ruling<Promises> {
  const { thread, about, what, due } = made
  if (getMany(promises, thread) !== null) return refuse({ kind: 'thread-taken' })
  if (due < at - clockSlackMs) return refuse({ kind: 'out-of-range' })
  const begun = { attempt: 1, first: thread, next: null, kept: null, withdrawn: false, offered }
  return ok(setMany(promises, thread, { thread, order, about, by, at, what, due, ...begun }))
}

/** Changes a promise that is still open; one that is kept, slipped or withdrawn stays as it is. */
export function changePromise(
  promises: Promises,
  thread: ThreadId,
  change: (promise: TimedPromise) => TimedPromise,
): Promises {
  const promise = getMany(promises, thread)
  if (promise === null || !isOpen(promise)) return promises
  return setMany(promises, thread, change(promise))
}

/** The repair was received: from now on its whole line of attempts counts. */
export function receivePromise(promises: Promises, thread: ThreadId): Promises {
  let received = promises
  for (let next: ThreadId | null = thread; next !== null;) {
    const promise: TimedPromise | null = getMany(received, next)
    if (promise === null) break
    received = setMany(received, promise.thread, { ...promise, offered: false })
    next = promise.next
  }
  return received
}

const isOpen = ({ kept, next, withdrawn }: TimedPromise): boolean =>
  kept === null && next === null && !withdrawn

// ── view ────────────────────────────────────────────────────────────────────────────────────────

export type PromiseState = 'open' | 'due' | 'kept' | 'late' | 'missed' | 'withdrawn'

export type PromiseView = {
  readonly thread: ThreadId
  readonly about: ThreadId | null
  readonly by: Side
  readonly at: Instant
  readonly what: string
  readonly due: Instant
  readonly state: PromiseState
  readonly attempt: number
  /** The whole line of attempts, this one among them, oldest first. */
  readonly line: readonly ThreadId[]
  readonly next: ThreadId | null
  readonly can: {
    readonly markKept: boolean
    readonly admitSlip: boolean
    readonly withdraw: boolean
  }
}

export function viewPromise(
  promises: Promises,
  promise: TimedPromise,
  me: PartnerId,
  now: Instant,
): PromiseView {
  const { thread, about, at, what, due, attempt, next, by } = promise
  const alive = isOpen(promise)
  return {
    ...{ thread, about, at, what, due, attempt, next, line: lineOf(promises, promise) },
    by: sideOf(by, me),
    state: promiseState(promise, now),
    can: {
      markKept: alive && by !== me,
      admitSlip: alive && by === me && now >= due,
      withdraw: alive && (by !== me || now < due),
    },
  }
}

/** What is true of a promise at this moment. Missed is never final: its receiver may still say kept. */
export function promiseState(promise: TimedPromise, now: Instant): PromiseState {
  if (promise.withdrawn) return 'withdrawn'
  if (promise.kept !== null) return promise.kept.onTime ? 'kept' : 'late'
  if (promise.next !== null || now >= promise.due + graceMs) return 'missed'
  return now >= promise.due ? 'due' : 'open'
}

function lineOf(promises: Promises, promise: TimedPromise): readonly ThreadId[] {
  const line: ThreadId[] = []
  for (let at = getMany(promises, promise.first); at !== null;) {
    line.push(at.thread)
    at = at.next === null ? null : getMany(promises, at.next)
  }
  return line
}

export type Consistency = { readonly kept: number; readonly of: number }

/**
 * "Kept 9 of the last 14", for the couple together: one miss changes one, and nothing is ever reset.
 *
 * Late is kept. Withdrawn, still open, and not yet received repairs are left out.
 *
 * @see Broken streaks lower later engagement: doi 10.1093/jcr/ucac029
 */
export function consistencyOf(promises: Promises, now: Instant, last = 14): Consistency {
  const settled = valuesOf(promises)
    .filter((promise) => !promise.offered && settledStates.has(promiseState(promise, now)))
    .sort((left, right) => left.due - right.due || left.order - right.order)
    .slice(-last)
  const kept = settled.filter((promise) => promise.kept !== null).length
  return { kept, of: settled.length }
}

const settledStates: ReadonlySet<PromiseState> = new Set(['kept', 'late', 'missed'])
const minuteMs = 60_000
/** How long a promise stays "due" before it shows as missed. */
const graceMs = 60 * minuteMs
