/** A sample that a seed repeats: the same seed over the same sources takes the same changes. */
import { createHash } from 'node:crypto'

/** @returns at most `most` of them, in the order of a hash of the seed and of what each is */
export function sampleOf<Each>(
  all: readonly Each[],
  most: number,
  seed: string,
  nameOf: (each: Each) => string,
): readonly Each[] {
  const rank = (each: Each): string =>
    createHash('sha256')
      .update(`${seed}\0${nameOf(each)}`)
      .digest('hex')
  return all
    .map((each) => ({ each, rank: rank(each) }))
    .toSorted((left, right) => (left.rank < right.rank ? -1 : 1))
    .slice(0, most)
    .map(({ each }) => each)
}
