/** Entries on the disk but not in its index yet: by space, a run of sequences without a gap, up to the head. */
import type { SpaceId } from '../store/store.ts'

/** `key` is the idempotency key, one letter a byte. */
export type Place = { readonly sequence: number; readonly id: number; readonly key: string }

/** Places by space; a run without a gap in each. */
export type RecentEntries = {
  readonly size: () => number
  readonly spaces: () => readonly SpaceId[]
  /** In order; empty where nothing is remembered. Good until the next change. */
  readonly of: (space: SpaceId) => readonly Place[]
  readonly add: (space: SpaceId, place: Place) => void
  /** The last one was not to be. */
  readonly takeBack: (space: SpaceId) => void
  readonly forgetFirst: (space: SpaceId, many: number) => void
}

const none: readonly Place[] = []

/** Remembers nothing yet. */
export function openRecentEntries(): RecentEntries {
  const places = new Map<SpaceId, Place[]>()
  let size = 0
  return {
    size: () => size,
    spaces: () => [...places.keys()],
    of: (space) => places.get(space) ?? none,
    add: (space, place) => {
      size += 1
      const known = places.get(space)
      if (known === undefined) places.set(space, [place])
      else known.push(place)
    },
    takeBack: (space) => {
      if (places.get(space)?.pop() !== undefined) size -= 1
      if (places.get(space)?.length === 0) places.delete(space)
    },
    forgetFirst: (space, many) => {
      const known = places.get(space)
      if (known === undefined) return
      size -= known.splice(0, many).length
      if (known.length === 0) places.delete(space)
    },
  }
}
