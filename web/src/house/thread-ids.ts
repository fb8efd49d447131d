/** New names for new threads, and a draw; the one place where the screens use chance. */
import type { ThreadId } from '@mend/domain/couple'

/** An id for a thread that is about to begin: a random UUID. */
export const freshThread = (): ThreadId => crypto.randomUUID() as ThreadId

/** Some of a list, at most so many, drawn by chance and in the order in which they were drawn. */
export function drawn<Item>(items: readonly Item[], most: number): readonly Item[] {
  return items
    .map((item) => ({ item, lot: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0 }))
    .toSorted((left, right) => left.lot - right.lot)
    .slice(0, most)
    .map(({ item }) => item)
}
