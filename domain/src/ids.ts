/** The names of things between two partners, branded so that they cannot be confused. */

declare const brand: unique symbol
type Brand<Value, Name extends string> = Value & { readonly [brand]: Name }

/** One of the two people, as their root key names them. Never a name, never an address. */
export type PartnerId = Brand<string, 'PartnerId'>

/** One instance of a practice: a rupture, a talk, a promise. Chosen at random by its author. */
export type ThreadId = Brand<string, 'ThreadId'>

/** One entry of the log, the same on every device. */
export type EntryId = Brand<string, 'EntryId'>

/** A moment: milliseconds since 1970-01-01T00:00Z. */
export type Instant = Brand<number, 'Instant'>
