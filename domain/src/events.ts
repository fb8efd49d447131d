/** Every event there is, from what the slices say of theirs. */

import type { EventsOf, EventSpec } from './entry.ts'
import { isObject, oneOf, shapeOf, threadId, whole, wordsIn, wrongField } from './shape.ts'
import { entriesOf, merged, type SliceName, slices, type Slices } from './table.ts'

/** All events of one practice as a union; `EventIn<'promises'>`. */
export type EventIn<Name extends SliceName> = EventsOf<Slices[Name]['events']>
/** Any event of any practice, whole. */
export type Event = { readonly [Name in SliceName]: EventIn<Name> }[SliceName]
/** The name of any kind of event: past tense, in lower case. */
export type EventKind = Event['kind']

/** How each kind is stored. */
export const eventSpecs = merged<EventSpec>(Object.values(slices).map(({ events }) => events))

/** Whose an event is. */
export const ownerOf: ReadonlyMap<string, SliceName> = new Map(
  entriesOf(slices).flatMap(([name, { events }]) =>
    Object.keys(events).map((kind) => [kind, name] as const),
  ),
)

const slotNames: ReadonlyMap<string, string> = new Map(
  entriesOf(slices).flatMap(([, slice]) =>
    'sealed' in slice
      ? Object.keys(slice.events)
          .filter((kind) => eventSpecs[kind]?.audience === 'sealed')
          .map((kind) => [kind, slice.sealed.slot] as const)
      : [],
  ),
)

/** Where a sealed event waits for its twin; null for any other. */
export function slotOf(event: Event): string | null {
  return event.audience === 'sealed' ? `${event.thread}/${slotNames.get(event.kind)}` : null
}

/** What its author wrote in an event, in order: one word or many, in any language; never a choice or a quotation. */
export function ownWordsOf(event: Event): readonly string[] {
  return wordsIn(eventSpecs[event.kind]?.fields ?? {}, { ...event })
}

/** False for a kind of a later version: such an event is kept, and left unread. */
export function isEventKind(kind: string): kind is EventKind {
  return ownerOf.has(kind)
}

const isKind = shapeOf('kind', (value) => typeof value === 'string')

/** The first field in which an object is not the event of its kind, version 1; null when it is one. */
export function wrongFieldOf(value: Readonly<Record<string, unknown>>): string | null {
  const { kind } = value
  const spec = typeof kind === 'string' ? eventSpecs[kind] : undefined
  if (spec === undefined) return 'kind'
  const head = {
    kind: isKind,
    v: whole(1, 1),
    audience: oneOf(spec.audience),
    thread: threadId,
  }
  return wrongField({ ...head, ...spec.fields }, value)
}

// The one place where a checked object becomes an event: the tables it was checked against are
// the ones that the type follows from.
/** Whether a value is an event, once `wrongFieldOf` found nothing wrong in it. */
export function isEvent(value: unknown, wrong: string | null): value is Event {
  return isObject(value) && wrong === null
}
