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
 */
export type YesStore = {
  /**
   * In the order given, each in the place of its side's batch before; durable, all of them, when it resolves.
   *
   * @returns for each what lies beside it; `foreign` where its member speaks for the other side this week; null where the
   *   space does not stand
   */
  readonly put: (batches: readonly Batch[]) => Promise<readonly (Beside | 'foreign' | null)[]>
  /** False where as many as may be are kept already. The same again is kept once. */
  readonly add: (space: SpaceId, match: Match) => Promise<boolean>
  /** Forgets the batches of the weeks before this one, and the matches of those before the last. */
  readonly forget: (round: number) => Promise<void>
}
