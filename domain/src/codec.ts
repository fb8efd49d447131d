/** Events as text and back: every kind and version ever shipped, and a closed answer to the rest. */

import type { NewerEvent } from './entry.ts'
import { isEventKind, wrongFieldOf } from './events.ts'
import type { Event, EventKind } from './events.ts'
import { ok, refuse } from './result.ts'
import type { Result } from './result.ts'
import { isObject, whole } from './shape.ts'

/**
 * An event as stored: one JSON object.
 *
 *     kind      what happened, in the past tense            1-64 of a-z and "-"
 *     v         version of this kind, from 1
 *     audience  "me" | "both" | "sealed"                    fixed by the kind
 *     thread    the instance of the practice                1-64 of A-Z a-z 0-9 "-"
 *     …         the fields of the kind, exactly             a text: at most 4,000 UTF-16 units
 */
export function encodeEvent(event: Event): string {
  return JSON.stringify(event)
}

/**
 * The event in a text that anyone may have written. Total: it never throws.
 *
 * A kind or a version that this app does not know comes back as `newer`: kept, and shown as
 * "needs an update". An older version is lifted to the present one.
 */
export function parseEvent(text: string): Result<Event | NewerEvent, CodecRefusal> {
  if (text.length > longestEvent) return refuse({ kind: 'too-long' })
  const value = parseJson(text)
  if (!isObject(value)) return refuse({ kind: 'not-an-event' })
  const { kind, v } = value
  if (typeof kind !== 'string' || !kindPattern.test(kind)) return refuse({ kind: 'not-an-event' })
  if (!whole(1, 1_000_000)(v)) return refuse({ kind: 'not-an-event' })
  if (!isEventKind(kind) || v > currentVersion) {
    return ok({ kind: 'newer', v: 1, of: kind, version: v })
  }
  return checked(kind, value)
}

/** Kinds and field names only, never a word of what was in them. */
export type CodecRefusal =
  | { readonly kind: 'not-an-event' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'field'; readonly of: EventKind; readonly field: string }

function checked(
  kind: EventKind,
  value: Readonly<Record<string, unknown>>,
): Result<Event, CodecRefusal> {
  const field = wrongFieldOf(kind, value)
  if (isEvent(value, field)) return ok(value)
  return refuse({ kind: 'field', of: kind, field: field ?? 'kind' })
}

// The one place where a checked object becomes an event: the tables it was checked against are
// the ones that the type follows from.
function isEvent(value: unknown, wrongField: string | null): value is Event {
  return isObject(value) && wrongField === null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * Every kind is at version 1. The first that changes gets a `lift` from its version 1 here, before
 * `checked`, and keeps its sample in test/events for ever.
 */
const currentVersion = 1
const kindPattern = /^[a-z][a-z-]{0,63}$/

/** In UTF-16 units: five longest texts, escaped at worst six to one, would not fit an envelope. */
const longestEvent = 65_536
