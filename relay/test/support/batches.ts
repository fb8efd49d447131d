/** Batches of quiet yeses as two devices would send them, honest or not. */
import { randomBytes, sign } from 'node:crypto'
import { yesBytes } from '@mend/wire/labels'
import { joinPlaces, yesLimits, yesRound, type YesBatch } from '@mend/wire/yes'
import type { Identity } from './caller.ts'

export type Batched = {
  readonly space: Uint8Array
  readonly side: 0 | 1
  readonly round?: number
  /** The tags of what was answered with yes. */
  readonly yeses?: readonly Uint8Array[]
  readonly learned?: readonly Uint8Array[]
  /** A modified app's: chance in the place of each signature. */
  readonly unsigned?: boolean
}

/** A batch of this member's. */
export function batchOf(
  { key }: Identity,
  { space, side, round = yesRound(Date.now()), yeses = [], learned = [], unsigned }: Batched,
): YesBatch {
  const places = Array.from({ length: yesLimits.places }, (_, at) => {
    const tag = yeses[at] ?? randomBytes(yesLimits.tagBytes)
    const claim = yesBytes({ space, side, round, tag })
    return { tag, signature: unsigned === true ? randomBytes(64) : sign(null, claim, key) }
  })
  const known = Array.from({ length: 4 }, (_, at) => learned[at] ?? randomBytes(16))
  return { side, round, learned: Buffer.concat(known), places: joinPlaces(places) }
}
