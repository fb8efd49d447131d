/** Words that one would like to take to a therapist: asked for one by one, and lent by whoever wrote them (R45, T18). */

import type { AskTerms } from '../../asking.ts'
import { type Author, both, type EventsOf } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { listOf, shapeOf } from '../../shape.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

declare const item: unique symbol
/** What a packet may hold, by name: what it is, and the thread that it was said under. */
export type PacketItemId = string & { readonly [item]: true }

/** A name such as `need:7f…`: never words of anybody's. */
export const packetItem = shapeOf(
  'packet item',
  (value): value is PacketItemId =>
    typeof value === 'string' && /^[a-z-]{1,24}:[\w-]{1,64}$/.test(value),
)

/** So many of a partner's words are asked for at once. */
export const mostAsked = 40
const items = listOf(packetItem, mostAsked)

/** Each ask under a thread of its own; a yes names the words that it is a yes to. */
export const packetEvents = {
  /** Which of my partner's words I would like to take along. */
  'packet-asked': both({ items }),
  /** Which of mine may go along. */
  'packet-lent': both({ items }),
  /** None of mine, from now on; what was printed before is printed. */
  'packet-unlent': both({}),
}

type PacketEvent = EventsOf<typeof packetEvents>

/** An ask stands a week, and its topic rests as long. */
export const packetTerms: AskTerms<Extract<PacketEvent, { kind: 'packet-asked' }>> = {
  topic: () => 'packet',
  standsMs: () => 7 * 86_400_000,
  restsMs: 7 * 86_400_000,
}

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** What was asked for, and what was lent; null for nothing. */
export type Asked = {
  readonly thread: ThreadId
  readonly order: number
  readonly by: PartnerId
  readonly at: Instant
  readonly items: readonly PacketItemId[]
  readonly lent: { readonly at: Instant; readonly items: readonly PacketItemId[] } | null
}

/** What an ask says to an event. Whether it may still be answered, the ledger of asks says. */
export function judgePacket(
  all: Many<Asked>,
  event: PacketEvent,
  { by, at, order }: Author,
): Ruling<Many<Asked>> {
  const { thread } = event
  const known = getMany(all, thread)
  if (event.kind === 'packet-asked') {
    if (known !== null) return refuse({ kind: 'thread-taken' })
    if (event.items.length === 0) return refuse({ kind: 'field', field: 'items' })
    const asked: Asked = { thread, order, by, at, items: event.items, lent: null }
    return ok(setMany(all, thread, asked))
  }
  if (known === null) return refuse({ kind: 'no-such-thread' })
  if (known.by === by) return refuse({ kind: 'not-yours' })
  if (event.kind === 'packet-unlent') {
    if (known.lent === null) return refuse({ kind: 'already-so' })
    return ok(setMany(all, thread, { ...known, lent: null }))
  }
  // Nothing is lent that was not asked for: what is printed is what was read when the yes was said.
  const lent = known.items.filter((each) => event.items.includes(each))
  if (lent.length === 0) return refuse({ kind: 'field', field: 'items' })
  return ok(setMany(all, thread, { ...known, lent: { at, items: lent } }))
}

/** A yes holds for so long. */
export const lentMs = 30 * 86_400_000
