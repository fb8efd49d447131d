/** Batches that go down together: the last of each side stands, and each is compared with what stands after all of them. */
import type { SpaceId } from './space-id.ts'
import { afterLearning, standingFor, type KeptMatch } from './yes-bytes.ts'
import type { Batch, Beside } from './yeses.ts'

/** What an engine found beside a batch that it kept. */
export type Kept = {
  readonly theirs: Beside['theirs']
  readonly matches: readonly KeptMatch[]
}

/** What became of a batch: where it was not kept, why. */
export type Verdict = Kept | 'foreign' | null

/** The last batch of each side, by space and side. */
export type Latest = ReadonlyMap<SpaceId, readonly (Batch | undefined)[]>

/** Which are to be written: the last of each side, without those whose member speaks for the other side among them. */
export function latestOf(batches: readonly Batch[]): Latest {
  const latest = new Map<SpaceId, (Batch | undefined)[]>()
  for (const batch of batches) {
    const sides = latest.get(batch.space) ?? []
    if (isForeignTo(sides[1 - batch.side], batch)) continue
    sides[batch.side] = batch
    latest.set(batch.space, sides)
  }
  return latest
}

/** As a list. */
export const listOf = (latest: Latest): readonly Batch[] =>
  [...latest.values()].flatMap((sides) => sides.filter((batch) => batch !== undefined))

const isForeignTo = (other: Batch | undefined, batch: Batch): boolean =>
  other?.round === batch.round && other.member === batch.member

/**
 * For each of the batches what lies beside it.
 *
 * @param verdicts - what became of each that was to be written
 */
export function besideEach(
  batches: readonly Batch[],
  latest: Latest,
  verdicts: ReadonlyMap<Batch, Verdict>,
): readonly (Beside | 'foreign' | null)[] {
  return batches.map((batch) => {
    const sides = latest.get(batch.space) ?? []
    const twin =
      keptOf(verdicts, sides[1 - batch.side]) === null ? undefined : sides[1 - batch.side]
    if (isForeignTo(twin, batch)) return 'foreign'
    const mine = sides[batch.side]
    const verdict = (mine === undefined ? null : verdicts.get(mine)) ?? null
    if (verdict === null || verdict === 'foreign') return verdict
    const standing = standingFor(afterLearning(verdict.matches, batch), batch.side)
    if (twin === undefined) return { theirs: verdict.theirs, standing }
    return { theirs: twin.round === batch.round ? twin : null, standing }
  })
}

/** Those of the batches that say of a match that it is learned, for the first time. */
export const learnersOf = (
  batches: readonly Batch[],
  latest: Latest,
  verdicts: ReadonlyMap<Batch, Verdict>,
): readonly Batch[] =>
  batches.filter((batch) => {
    const kept = keptOf(verdicts, latest.get(batch.space)?.[batch.side])
    return kept !== null && afterLearning(kept.matches, batch) !== kept.matches
  })

function keptOf(verdicts: ReadonlyMap<Batch, Verdict>, batch: Batch | undefined): Kept | null {
  const verdict = batch === undefined ? null : verdicts.get(batch)
  return verdict === undefined || verdict === 'foreign' ? null : verdict
}
