/** A need, said as a need: "I need to feel … when …". The scratch before it is never an event (R19). */

import { type Author, both, type EventsOf, type Side, sideOf } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, newestFirst, none, setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { maybe, text, threadId } from '../../shape.ts'
import { type Moment, onRoad, type Sharing, slice } from '../../slice.ts'
import type { Promises } from '../promises/fold.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

const needEvents = {
  /** `promise`: the promise whose lapse showed the need; a need is the only way to name one (R18). */
  'need-shared': both({
    about: maybe(threadId),
    promise: maybe(threadId),
    feeling: text(200),
    when: text(1_000),
  }),
}

type NeedEvent = EventsOf<typeof needEvents>

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** What one needs to feel, and when; `about` and `promise` name what it came of, or null. */
export type Need = {
  readonly thread: ThreadId
  readonly order: number
  readonly about: ThreadId | null
  readonly promise: ThreadId | null
  readonly by: PartnerId
  readonly at: Instant
  readonly feeling: string
  readonly when: string
}

type Needs = Many<Need>

function judgeNeed(needs: Needs, event: NeedEvent, { by, at, order }: Author): Ruling<Needs> {
  const { thread, about, promise, feeling, when } = event
  if (getMany(needs, thread) !== null) return refuse({ kind: 'thread-taken' })
  return ok(setMany(needs, thread, { thread, order, about, promise, by, at, feeling, when }))
}

// ── view ────────────────────────────────────────────────────────────────────────────────────────

/** A need as either of the two sees it; both see the same. */
export type NeedView = Omit<Need, 'order' | 'by'> & { readonly by: Side }

/** A need as `me` sees it. */
export function viewNeed(need: Need, { me }: Pick<Moment, 'me'>): NeedView {
  const { thread, about, promise, at, feeling, when } = need
  return { thread, about, promise, by: sideOf(need.by, me), at, feeling, when }
}

/** Every need that either of us has said, the newest first; also those about no rupture (R19). */
export function needsOf(
  { shared }: Sharing<'needs', Needs>,
  { me }: Pick<Moment, 'me'>,
): readonly NeedView[] {
  return newestFirst(shared.needs).map((need) => viewNeed(need, { me }))
}

// ── slice ────────────────────────────────────────────────────────────────────────────────────────

/** The practice of saying a need as a need (R19). */
export const needs = slice({
  events: needEvents,
  commands: { 'share-need': 'need-shared' },
  empty: none,
  judge: judgeNeed,
  about: (_, { promise }, { promises }: { readonly promises: Promises }) =>
    promise === null ? null : (getMany(promises, promise)?.about ?? null),
  works: ['need-shared'],
  road: onRoad('need', (state: Needs) => state, viewNeed),
})
