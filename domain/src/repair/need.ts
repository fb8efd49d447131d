/** A need, said as a need: "I need to feel … when …". The scratch before it is never an event (R19). */

import { both, sideOf, toBoth } from '../entry.ts'
import type { Author, EventsOf, Side } from '../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../ids.ts'
import { getMany, setMany } from '../many.ts'
import type { Many } from '../many.ts'
import type { Ruling } from '../refusal.ts'
import { ok, refuse } from '../result.ts'
import { maybe, text, threadId } from '../shape.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

export const needEvents = {
  /** `promise`: the promise whose lapse showed the need; a need is the only way to name one (R18). */
  'need-shared': both({
    about: maybe(threadId),
    promise: maybe(threadId),
    feeling: text(200),
    when: text(1_000),
  }),
}

type NeedEvent = EventsOf<typeof needEvents>

// ── decide ──────────────────────────────────────────────────────────────────────────────────────

export type NeedCommand = {
  readonly kind: 'share-need'
  readonly thread: ThreadId
  readonly about: ThreadId | null
  readonly promise: ThreadId | null
  readonly feeling: string
  readonly when: string
}

export function decideNeed(command: NeedCommand): NeedEvent {
  const { thread, about, promise, feeling, when } = command
  return { ...toBoth('need-shared', thread), about, promise, feeling, when }
}

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

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

export type Needs = Many<Need>

export function judgeNeed(
  needs: Needs,
  event: NeedEvent,
  { by, at, order }: Author,
): Ruling<Needs> {
  const { thread, about, promise, feeling, when } = event
  if (getMany(needs, thread) !== null) return refuse({ kind: 'thread-taken' })
  return ok(setMany(needs, thread, { thread, order, about, promise, by, at, feeling, when }))
}

// ── view ────────────────────────────────────────────────────────────────────────────────────────

export type NeedView = Omit<Need, 'order' | 'by'> & { readonly by: Side }

export function viewNeed(need: Need, me: PartnerId): NeedView {
  const { thread, about, promise, at, feeling, when } = need
  return { thread, about, promise, by: sideOf(need.by, me), at, feeling, when }
}
