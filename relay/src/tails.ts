/** Where each busy space's log ends, remembered so that an append need not ask the database. */
import type { SpaceId } from './store.ts'

/** `total` counts every byte ever appended, `gone` those truncated since. */
export type Tail = {
  readonly space: Uint8Array
  readonly head: number
  readonly total: number
  readonly gone: number
}

export type Tails = {
  /** Null where the space does not stand. */
  readonly of: (space: SpaceId) => Tail | null
  /** The tail after one more body; remembered. */
  readonly grow: (space: SpaceId, tail: Tail, bodyBytes: number) => Tail
  readonly put: (space: SpaceId, tail: Tail) => void
  readonly forget: (space: SpaceId) => void
  /** After a failed transaction nothing remembered of its spaces is true. */
  readonly forgetAll: (of: readonly { readonly space: SpaceId }[]) => void
}

const most = 131_072

export function openTails(read: (space: SpaceId) => Tail | null): Tails {
  const tails = new Map<SpaceId, Tail>()
  const remember = (space: SpaceId, tail: Tail): Tail => {
    if (tails.size >= most) tails.clear()
    tails.set(space, tail)
    return tail
  }
  return {
    of: (space) => {
      const known = tails.get(space) ?? read(space)
      return known === null ? null : remember(space, known)
    },
    grow: (space, tail, bodyBytes) =>
      remember(space, { ...tail, head: tail.head + 1, total: tail.total + bodyBytes }),
    put: (space, tail) => void remember(space, tail),
    forget: (space) => void tails.delete(space),
    forgetAll: (of) => {
      for (const { space } of of) tails.delete(space)
    },
  }
}
