/** A promise from its making to its end: kept, slipped, withdrawn (R6, R18). */

import { isDueTimely } from '../../bounds.ts'
import { type Author, both, type EventsOf } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { flag, instant, maybe, text, threadId } from '../../shape.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

/** Made; then kept, withdrawn, or admitted as missed and made again under another thread. */
export const promiseEvents = {
  'promise-made': both({ about: maybe(threadId), what: text(400), due: instant }),
  /** Only its receiver says so, and whether it was on time. */
  'promise-kept': both({ onTime: flag }),
  /** "I did it", by whoever made it: it asks the receiver, and decides nothing. */
  'promise-done-said': both({}),
  /** One line of each, once it is kept. */
  'promise-thanked': both({ words: text(280) }),
  'promise-withdrawn': both({}),
  /** "I slipped": the miss is acknowledged, and `next` is the new attempt. */
  'promise-slipped': both({ next: threadId, what: text(400), due: instant }),
}

type PromiseEvent = EventsOf<typeof promiseEvents>

/** Twenty minutes after the event ends, unless the partners say otherwise. */
export const defaultDue = (eventEnd: Instant): Instant => (eventEnd + 20 * 60_000) as Instant

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** A promise with its moment, and its place in a line of attempts. */
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
  /** Whoever made it says that it is done; its receiver says whether it was kept. */
  readonly saidDone: boolean
  /** At most one line of each, once it is kept. */
  readonly thanks: readonly Thanks[]
  readonly withdrawn: boolean
  /** Withdrawn by whoever made it once it was due: over, and counted as missed. */
  readonly withdrawnLate: boolean
  /** The concrete part of a repair that nobody has received yet: it counts for nothing (R43). */
  readonly offered: boolean
}

/** One line from one of the two to the other. */
export type Thanks = { readonly by: PartnerId; readonly words: string; readonly at: Instant }

/** Every promise, by its thread; the concrete part of a repair lies under the thread of the repair. */
export type Promises = Many<TimedPromise>

/** What a promise says to an event: only its receiver closes it. */
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
    case 'promise-done-said':
      if (by !== known.by) return refuse({ kind: 'not-yours' })
      if (known.kept !== null || known.saidDone) return refuse({ kind: 'already-so' })
      return ok(setMany(promises, known.thread, { ...known, saidDone: true }))
    case 'promise-thanked': {
      if (known.kept === null) return refuse({ kind: 'not-now' })
      if (known.thanks.some((each) => each.by === by)) return refuse({ kind: 'already-so' })
      const thanks = [...known.thanks, { by, at, words: event.words }]
      return ok(setMany(promises, known.thread, { ...known, thanks }))
    }
    case 'promise-kept': {
      if (by === known.by) return refuse({ kind: 'not-yours' })
      if (known.kept !== null) return refuse({ kind: 'already-so' })
      const onTime = event.onTime || at <= known.due
      return ok(setMany(promises, known.thread, { ...known, kept: { at, onTime }, offered: false }))
    }
    case 'promise-withdrawn':
      if (known.kept !== null) return refuse({ kind: 'not-now' })
      return ok(setMany(promises, known.thread, withdrawn(known, author)))
    case 'promise-slipped':
      return slip(promises, known, event, author)
  }
}

const withdrawn = (known: TimedPromise, { by, at }: Author): TimedPromise => ({
  ...known,
  withdrawn: true,
  withdrawnLate: by === known.by && at >= known.due,
})

/**
 * Once due, only the receiver lets it go; before, nobody slips.
 *
 * Where a wrong clock or a modified app lets one through, it counts as missed.
 */
export function isPromiseTimely(
  promises: Promises,
  event: PromiseEvent,
  { by, at }: Author,
): Ruling<null> {
  const known = getMany(promises, event.thread)
  switch (event.kind) {
    case 'promise-made':
      return isDueTimely(event.due, at)
    case 'promise-kept':
    case 'promise-done-said':
    case 'promise-thanked':
      return ok(null)
    case 'promise-withdrawn': {
      const late = known !== null && by === known.by && at >= known.due
      return late ? refuse({ kind: 'not-now' }) : ok(null)
    }
    case 'promise-slipped':
      if (known !== null && at < known.due) return refuse({ kind: 'too-soon', until: known.due })
      return isDueTimely(event.due, at)
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
  const { thread, about, what } = made
  if (getMany(promises, thread) !== null) return refuse({ kind: 'thread-taken' })
  // Never due before it was made.
  const due = Math.max(made.due, at) as Instant
  return ok(
    setMany(promises, thread, {
      thread,
      order,
      about,
      by,
      at,
      what,
      due,
      attempt: 1,
      first: thread,
      next: null,
      kept: null,
      saidDone: false,
      thanks: [],
      withdrawn: false,
      withdrawnLate: false,
      offered,
    }),
  )
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

/** Whether a promise may still be kept, slipped or withdrawn. */
export const isOpen = ({ kept, next, withdrawn }: TimedPromise): boolean =>
  kept === null && next === null && !withdrawn
