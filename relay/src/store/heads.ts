/** Where each busy space's log ends, remembered so that an append need not ask the database. */
import type { SpaceId } from './store.ts'

/** `total` counts every byte ever appended, `gone` those truncated since. */
export type Head = {
  readonly space: Uint8Array
  readonly head: number
  readonly total: number
  readonly gone: number
}

/** Heads by space. Losing one costs a question to the database, and nothing else. */
export type Heads = {
  /** Null where the space does not stand. */
  readonly of: (space: SpaceId) => Head | null
  /** The head after one more body; remembered. */
  readonly grow: (space: SpaceId, known: Head, bodyBytes: number) => Head
  readonly put: (space: SpaceId, known: Head) => void
  readonly forget: (space: SpaceId) => void
  /** After a failed transaction nothing remembered of its spaces is true. */
  readonly forgetAll: (of: readonly { readonly space: SpaceId }[]) => void
}

const most = 131_072

/**
 * Remembers nothing yet.
 *
 * @param read - asks the database; null where the space does not stand, or where asking is for the caller
 */
export function openHeads(read: (space: SpaceId) => Head | null): Heads {
  const heads = new Map<SpaceId, Head>()
  const remember = (space: SpaceId, known: Head): Head => {
    if (heads.size >= most) heads.clear()
    heads.set(space, known)
    return known
  }
  return {
    of: (space) => {
      const known = heads.get(space) ?? read(space)
      return known === null ? null : remember(space, known)
    },
    grow: (space, known, bodyBytes) =>
      remember(space, { ...known, head: known.head + 1, total: known.total + bodyBytes }),
    put: (space, known) => void remember(space, known),
    forget: (space) => void heads.delete(space),
    forgetAll: (of) => {
      for (const { space } of of) heads.delete(space)
    },
  }
}
