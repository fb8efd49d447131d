/** The port by which relay nodes tell each other where to look: lost or doubled, hints do no harm. */
import type { SpaceId } from './store.ts'

/** Where another node should look. */
export type Hint =
  /** The space has entries up to here; head 0: something else of it has changed. */
  | { readonly kind: 'head'; readonly space: SpaceId; readonly head: number }
  /** A live body for the sockets of other nodes. */
  | { readonly kind: 'live'; readonly space: SpaceId; readonly body: Uint8Array }

/** Told to every other node, soon, perhaps twice, perhaps never. */
export type Hints = {
  readonly publish: (hints: readonly Hint[]) => void
  readonly subscribe: (listener: (hints: readonly Hint[]) => void) => void
  /** How often a node compares what it knows with what the store holds. 0: never, for it is the only one. */
  readonly sweepMs: number
  readonly close: () => Promise<void>
}

/** One process over a store of its own needs no hints. */
export const noHints: Hints = {
  publish: () => undefined,
  subscribe: () => undefined,
  sweepMs: 0,
  close: () => Promise.resolve(),
}
