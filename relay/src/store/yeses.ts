/** The port to what is kept of quiet yeses: the latest batch of each side in a week, and what both sides said. */
import type { SpaceId } from './space-id.ts'

/** Which of a couple's two partners. */
export type Side = 0 | 1

/** One batch on its way to the disk. */
export type Batch = {
  readonly space: SpaceId
  readonly side: Side
  readonly round: number
  /** Who sent it: its transport key in hexadecimal. */
  readonly member: string
  /** Tags of matches that this side has in its log. */
  readonly learned: readonly Uint8Array[]
  /** As they are kept: yes-bytes.ts. */
  readonly places: Uint8Array
}

/** A tag that stood in both batches, with what each side signed; side 0 first. */
export type Match = {
  readonly round: number
  readonly tag: Uint8Array
  readonly signatures: readonly [Uint8Array, Uint8Array]
}

/** What there is beside a batch: the other side's in the same week, and the matches that this side has not learned. */
export type Beside = {
  readonly theirs: Pick<Batch, 'member' | 'places'> | null
  readonly standing: readonly Match[]
}

/** So many matches of a couple are kept for those who have not learned them. */
export const mostMatches = 4

/**
 * Two batches and four matches a couple at most, and no word of when: the batches of a week go when it is over, a match a
 * week later or once both sides have learned it. How much that is on a disk, `bench:relay` says.
 *
 * A batch is on its way to the disk when its promise resolves; a match is on it. What a loss of power takes of batches comes
 * again with the next ones; what was told to one side has to be there for the other.
 */
export type YesStore = {
  /**
   * In the order given, each in the place of its side's batch before; the end of a process takes none, a loss of power may.
   *
   * @returns for each what lies beside it; `foreign` where its member speaks for the other side this week; null where the
   *   space does not stand
   */
  readonly put: (batches: readonly Batch[]) => Promise<readonly (Beside | 'foreign' | null)[]>
  /**
   * Durable when it resolves: what a device is told stays, whatever becomes of the batches.
   *
   * @returns those of them that are kept now; the others are more than may be, or their space does not stand. The same again
   *   is kept once.
   */
  readonly add: (space: SpaceId, matches: readonly Match[]) => Promise<readonly Match[]>
  /** Forgets the batches of the weeks before this one, and the matches of those before the last. */
  readonly forget: (round: number) => Promise<void>
}
