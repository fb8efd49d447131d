/** Events as text and back: every kind and version ever shipped, and a closed answer to the rest. */

import { boundedInstant } from './bounds.ts'
import type { NewerEvent } from './entry.ts'
import {
  type Event,
  type EventKind,
  eventSpecs,
  isEvent,
  isEventKind,
  wrongFieldOf,
} from './events.ts'
import { mapMoments, shiftMoments } from './moments.ts'
import { ok, refuse, type Result } from './result.ts'
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
 * "needs an update". An older version is lifted to the present one. Moments are held within bounds.
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
  return eventSpecs[kind]?.proven === true ? refuse({ kind: 'not-an-event' }) : checked(kind, value)
}

/** The same event, its moments so much later: for one whose clock proved wrong. What is no event stays as it is. */
export function shiftEvent(text: string, byMs: number): string {
  const parsed = parseEvent(text)
  if (!parsed.ok || parsed.value.kind === 'newer') return text
  return encodeEvent(shiftMoments(parsed.value, byMs))
}

/**
 * The event of that thread as it reads once its words are taken back: a dash in the place of each; null for any other.
 *
 * What else it says stays: both still know that it was there, and count it.
 */
export function withoutWords(text: string, thread: string): string | null {
  const parsed = parseEvent(text)
  if (!parsed.ok || parsed.value.kind === 'newer' || parsed.value.thread !== thread) return null
  const fields = Object.entries(eventSpecs[parsed.value.kind]?.fields ?? {})
  const worded = fields.filter(([, shape]) => shape.words !== undefined).map(([name]) => name)
  if (worded.length === 0) return null
  return JSON.stringify(parsed.value, (name, value: unknown) =>
    worded.includes(name) && typeof value === 'string' ? '–' : value,
  )
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
  const field = wrongFieldOf(value)
  if (isEvent(value, field)) return ok(mapMoments(value, boundedInstant))
  return refuse({ kind: 'field', of: kind, field: field ?? 'kind' })
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
