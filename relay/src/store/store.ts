/** The port to what is kept: spaces and their numbered bodies, durable when a promise resolves. */
import { createHash } from 'node:crypto'
import type { StoredBody } from '@mend/wire/frames'
import { spaceBytes, type SpaceId } from './space-id.ts'
import type { YesStore } from './yeses.ts'

export { spaceBytes, toSpaceId, type SpaceId } from './space-id.ts'

/** One pushed body on its way to the disk. `since` is a head that its author knew before it first pushed this key. */
export type Append = {
  readonly space: SpaceId
  readonly key: Uint8Array
  readonly since: number
  readonly body: Uint8Array
}

/** `fresh` is false for a key that was there before; `bytes` is what the space holds now. */
export type Appended = {
  readonly sequence: number
  readonly fresh: boolean
  readonly bytes: number
}

/** Who may speak for a space. `keys` are transport keys in hexadecimal. */
export type Members = { readonly version: number; readonly keys: readonly string[] }

/** A space as it is made. */
export type NewSpace = {
  readonly space: SpaceId
  readonly members: Members
  /** 0: until it is erased. */
  readonly expiresMs: number
  /**
   * The day on which it was made, counted from 1970; 0 once it has grown.
   *
   * Privacy: forgotten when somebody comes in after the first week; what stays is the day of spaces that nobody came back to.
   */
  readonly madeDay: number
}

/** A space as it is kept: its last sequence, and the bytes that it holds. */
export type SpaceRow = NewSpace & {
  readonly head: number
  readonly bytes: number
  /** When it is to be erased, because a member asked for that; 0: nobody did. */
  readonly erasesMs: number
  /** Whether somebody came in on a later day than the one on which it was made. */
  readonly touched: boolean
}

/** `erased`: it stood, and was erased less than so many days ago; nobody makes it anew until then. */
export type Making = 'made' | 'stands' | 'erased'

/** A space that is due to go, and why its sockets are told so. */
export type Leaving = { readonly space: SpaceId; readonly why: 'expired' | 'erased' }

/** A space that nobody came into after the day it was made; `madeDay` counts days since 1970, UTC. */
export type Untouched = { readonly space: SpaceId; readonly madeDay: number }

/** What an erased space is remembered by: nobody who reads the disk learns its name from that. */
export const erasedMark = (space: SpaceId): Buffer =>
  createHash('sha256').update(spaceBytes(space)).digest()

/** One push, due at a time (milliseconds since 1970), to the subscription of one member. */
export type Wake = {
  readonly space: SpaceId
  readonly member: string
  readonly timeMs: number
  readonly subscription: string
}

/** What has changed in a space since a node last looked: enough to know whether to look closer. */
export type Glance = {
  readonly head: number
  readonly membersVersion: number
  readonly erasesMs: number
}

/**
 * Kept by `store-sqlite` for one process, by `store-postgres` for many.
 *
 * Sequences of a space run from 1 without a gap, in the order in which appends became durable. A promise that rejects
 * says nothing about what was kept: the caller may try again, for keys make that safe.
 */
export type Store = {
  /** In the order given; null where the space does not stand. Durable, all of it, when it resolves. */
  readonly appendBatch: (batch: readonly Append[]) => Promise<readonly (Appended | null)[]>
  /** From `after` on, in order, at most so many, and at least one where there is one. */
  readonly readAfter: (
    space: SpaceId,
    after: number,
    most: { readonly entries: number; readonly bytes: number },
  ) => Promise<readonly StoredBody[]>
  readonly readSpace: (space: SpaceId) => Promise<SpaceRow | null>
  /** Those of the spaces that stand. */
  readonly glance: (spaces: readonly SpaceId[]) => Promise<ReadonlyMap<SpaceId, Glance>>
  readonly createSpace: (space: NewSpace) => Promise<Making>
  /** Somebody came back to it; `madeDay` as before, or 0 where it is young no more. */
  readonly touch: (space: SpaceId, madeDay: number) => Promise<void>
  /** When it is to be erased; 0: it is kept. */
  readonly setErasure: (space: SpaceId, erasesMs: number) => Promise<void>
  /** False where the version in force is not the one just below. */
  readonly replaceMembers: (space: SpaceId, members: Members) => Promise<boolean>
  /** The space and all that it held, off the disk. Until the day given (0: not at all) nobody makes it anew. */
  readonly drop: (space: SpaceId, rememberedUntilDay: number) => Promise<void>
  /** Forgets the bodies up to and including a sequence; the numbering goes on. Never the last one. */
  readonly truncate: (space: SpaceId, upTo: number) => Promise<void>
  /** Those whose time is over, or whose erasure is due. */
  readonly expired: (nowMs: number, most: number) => Promise<readonly Leaving[]>
  /** Forgets which spaces were erased, where that was to be remembered until this day or an earlier one. */
  readonly forgetErased: (day: number) => Promise<void>
  /** Spaces made before a day that nobody has come back to on any later day; the oldest first. */
  readonly untouched: (beforeDay: number, most: number) => Promise<readonly Untouched[]>
  /** What lies on the disk, in bytes; asked often, so it must be cheap. */
  readonly usage: () => Promise<number>
  /** One wake for each member of a space: the next replaces it. */
  readonly setWake: (wake: Wake) => Promise<void>
  readonly dropWake: (space: SpaceId, member: string) => Promise<void>
  /** Hands each due wake to one caller only, and forgets it. */
  readonly takeDueWakes: (nowMs: number, most: number) => Promise<readonly Wake[]>
  readonly yeses: YesStore
  /** The value first kept under a name: the same for every node, for ever. */
  readonly keep: (name: string, value: string) => Promise<string>
  /** A whole copy into one file, while work goes on; null where the engine has its own tools for that. */
  readonly backUp: ((file: string) => Promise<void>) | null
  readonly close: () => Promise<void>
}

/** The disk, or the quota given to it, is full. Anything else that a store throws means: try again. */
export class StoreFull extends Error {
  override readonly name = 'StoreFull'
}

/** A later version of the relay has been here: its shape of things is not ours to guess at. */
export class StoreNewer extends Error {
  override readonly name = 'StoreNewer'
  readonly code = 'STORE_NEWER'
}
