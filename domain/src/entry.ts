/** One entry of a log as the domain sees it, and what every event has in common. */

import type { EntryId, Instant, PartnerId, ThreadId } from './ids.ts'
import type { Fields, FieldsOf } from './shape.ts'

/** Who may read an event: the author's own devices, both partners, or both once both have written. */
export type Audience = 'me' | 'both' | 'sealed'

/** The two logs. What is for `me` lies in my own space; everything else in the couple's. */
export type Space = 'own' | 'couple'

/** One entry, verified and opened by the device: who wrote it is what its signature says. */
export type EntryOf<Event> = {
  readonly id: EntryId
  readonly space: Space
  /** The relay's number in the space; null while the entry is pending. */
  readonly sequence: number | null
  readonly by: PartnerId
  /** The author's claim, whatever it is; when it counts as said is for `dates.ts` to say. */
  readonly at: Instant
  readonly event: Event | NewerEvent | SealedEvent<Event> | OpenedEvent<Event>
}

/** Written by a newer app: kept, counted and shown as "needs an update", never guessed at. */
export type NewerEvent = {
  readonly kind: 'newer'
  readonly v: 1
  readonly of: string
  readonly version: number
}

/** Committed blind. `mine` is what it holds when I wrote it, else null. */
export type SealedEvent<Event> = {
  readonly kind: 'sealed'
  readonly v: 1
  readonly slot: string
  readonly mine: Event | NewerEvent | null
}

/** The author's device released the key, because both have committed to the slot. */
export type OpenedEvent<Event> = {
  readonly kind: 'opened'
  readonly v: 1
  readonly slot: string
  readonly event: Event | NewerEvent
}

/** Who wrote an event and when, and its place among those that were accepted. */
export type Author = { readonly by: PartnerId; readonly at: Instant; readonly order: number }

/** How one kind of event is stored: its audience, its version, and the shape of its fields. */
export type EventSpec<A extends Audience = Audience, F extends Fields = Fields> = {
  readonly audience: A
  readonly v: 1
  readonly fields: F
  /** No text can be one: only a device says so, of what it has proven. */
  readonly proven?: true
}

/** What one practice stores, by kind of event. */
export type EventSpecs = Readonly<Record<string, EventSpec>>

/** The union of events that a table of specs describes. */
export type EventsOf<Specs extends EventSpecs> = {
  [Kind in keyof Specs & string]: Head<Kind, Specs[Kind]['audience']> &
    FieldsOf<Specs[Kind]['fields']>
}[keyof Specs & string]

type Head<Kind, A> = {
  readonly kind: Kind
  readonly v: 1
  readonly audience: A
  readonly thread: ThreadId
}

/** Specs: an event that both partners read; that only my devices read; that opens together. */
export const both = <const F extends Fields>(fields: F): EventSpec<'both', F> => {
  return { audience: 'both', v: 1, fields }
}
/** The spec of an event that only its author's own devices read. */
export const onlyMe = <const F extends Fields>(fields: F): EventSpec<'me', F> => {
  return { audience: 'me', v: 1, fields }
}
/** The spec of an event that nobody reads before both have written theirs. */
export const sealed = <const F extends Fields>(fields: F): EventSpec<'sealed', F> => {
  return { audience: 'sealed', v: 1, fields }
}

/** The spec of an event that both read, and that nobody can write: a device says so once it has checked the proof. */
export const proven = <const F extends Fields>(
  fields: F,
): EventSpec<'both', F> & { readonly proven: true } => {
  return { audience: 'both', v: 1, fields, proven: true }
}

/** Events: the head of one for both, and of one for me alone. */
export const toBoth = <const Kind extends string>(kind: Kind, thread: ThreadId) =>
  ({ kind, v: 1, audience: 'both', thread }) as const
/** The head of an event for its author alone; its fields are still to be added. */
export const toMe = <const Kind extends string>(kind: Kind, thread: ThreadId) =>
  ({ kind, v: 1, audience: 'me', thread }) as const

/** Whose something is, as a screen says it. */
export type Side = 'me' | 'partner'
/** Whose something is, seen by `me`. */
export const sideOf = (by: PartnerId, me: PartnerId): Side => (by === me ? 'me' : 'partner')
