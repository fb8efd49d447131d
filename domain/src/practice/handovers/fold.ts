/** A task that is handed over whole, and comes back by itself on its date (R42). */

import { type askEvents, type AskTerms, weekMs } from '../../asking.ts'
import { isDueTimely } from '../../bounds.ts'
import { type Author, both, type EventsOf } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, none, setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { instant, text } from '../../shape.ts'
import type { EventNamed } from '../../slice.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

/** The longest task, and the longest "good enough is …", in UTF-16 units. */
export const longestHandover = { task: 120, enough: 200 }

/** Offered, taken, and given or taken back before its date. That it is done nobody says: there is nothing to check. */
export const handoverEvents = {
  /** `back`: when it is its owner's again, whatever became of it. */
  'task-offered': both({
    task: text(longestHandover.task),
    enough: text(longestHandover.enough),
    back: instant,
  }),
  'task-taken': both({}),
  /** By either, at once, without a reason. */
  'task-ended': both({}),
}

type HandoverEvent = EventsOf<typeof handoverEvents>

const dayMs = 86_400_000
/** Nobody has another's task for longer without being asked anew. */
export const longestHandoverMs = 90 * dayMs

/** It stands for three days, or until the task would be back. A yes frees the next one at once. */
export const handoverTerms: AskTerms<EventNamed<typeof handoverEvents, 'task-offered'>> = {
  topic: () => 'task',
  standsMs: ({ back }, at) => Math.min(Math.max(back - at, 0), 3 * dayMs),
  restsMs: weekMs,
}

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** A task that was offered. Whether it is back by its date is for the clock of whoever looks. */
export type Handover = {
  readonly thread: ThreadId
  readonly order: number
  /** Whose it is. */
  readonly by: PartnerId
  readonly at: Instant
  /** Null once the offer was taken back. */
  readonly words: { readonly task: string; readonly enough: string } | null
  readonly back: Instant
  readonly taken: Instant | null
  readonly ended: { readonly by: PartnerId; readonly at: Instant } | null
}

/** Every task that was offered. */
export type Handovers = Many<Handover>

/** What the tasks say to an event; whether an offer still stands is the ledger's to say (`asking.ts`). */
export function judgeHandover(
  all: Handovers,
  event: HandoverEvent,
  { by, at, order }: Author,
): Ruling<Handovers> {
  const { thread } = event
  const known = getMany(all, thread)
  if (event.kind === 'task-offered') {
    if (known !== null) return refuse({ kind: 'thread-taken' })
    const { task, enough } = event
    const back = Math.min(Math.max(event.back, at), at + longestHandoverMs) as Instant
    const begun = { thread, order, by, at, words: { task, enough }, back, taken: null, ended: null }
    return ok(setMany<Handover>(all, thread, begun))
  }
  if (known === null) return refuse({ kind: 'no-such-thread' })
  if (event.kind === 'task-taken') return ok(setMany(all, thread, { ...known, taken: at }))
  if (known.taken === null) return refuse({ kind: 'not-now' })
  if (known.ended !== null) return refuse({ kind: 'already-so' })
  return ok(setMany(all, thread, { ...known, ended: { by, at } }))
}

/** An offer that was taken back has no words any more, on any device that heard so. */
export function forgetOffer(
  all: Handovers,
  { thread }: EventsOf<typeof askEvents>,
): Ruling<Handovers> {
  const known = getMany(all, thread)
  return ok(known === null ? all : setMany(all, thread, { ...known, words: null }))
}

/** Before the first. */
export const noHandovers: Handovers = none

/** Whether a task may come back then: after now, and within ninety days. */
export function isBackTimely(back: Instant, at: Instant): Ruling<null> {
  if (back <= at || back > at + longestHandoverMs) return refuse({ kind: 'out-of-range' })
  return isDueTimely(back, at)
}
