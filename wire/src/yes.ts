/**
 * A quiet yes as it travels: a batch of eight places from each partner, and what the relay finds that both said.
 *
 *     batch    side 1 | round 4 | learned 4 × tag 16 | places 8 × (tag 16 | signature 64)
 *     matches  4 × (round 4 | tag 16 | signature 64)
 *
 * A place has the tag of a question that was answered with yes, or 16 random bytes: both are signed alike, and shuffled, so
 * that nobody who lacks the couple's key can tell one from the other. Matches are always four: those that are none are random.
 *
 * Privacy: the relay learns which side a device speaks for, that it was here, and that something matched; never what.
 */
import { concatBytes, readBytes, u32, u8 } from './bytes.ts'

/** The numbers of a batch. */
export const yesLimits = {
  places: 8,
  tagBytes: 16,
  signatureBytes: 64,
  /** So many matches are told at once, and so many are told back as known. */
  matches: 4,
} as const

const { places, tagBytes, signatureBytes, matches: most } = yesLimits
const placeBytes = tagBytes + signatureBytes
const matchBytes = 4 + placeBytes

/** What a device says in one week: which of the two it speaks for, what it knows already, and its eight places. */
export type YesBatch = {
  /** The place of its partner's root among the couple's two, by their bytes. */
  readonly side: 0 | 1
  readonly round: number
  /** Tags of matches that are in its log: 4 × 16 bytes; random where there is none. */
  readonly learned: Uint8Array
  /** 8 × 80 bytes. */
  readonly places: Uint8Array
}

/** One of eight: a tag, and the signature of the member who sent it. */
export type YesPlace = { readonly tag: Uint8Array; readonly signature: Uint8Array }

/** What the other side said in a place that both filled alike. */
export type YesMatch = YesPlace & { readonly round: number }

const dayMs = 86_400_000
const weekMs = 7 * dayMs
// The first Monday after 1970 began.
const firstMs = 4 * dayMs

/** The week that a time is in, from Monday to Monday in UTC: 0 began on 5 January 1970. */
export const yesRound = (timeMs: number): number =>
  Math.max(0, Math.floor((timeMs - firstMs) / weekMs))

/** A batch without its type. @throws a RangeError where a field has not its length */
export const batchFields = (batch: YesBatch): readonly Uint8Array[] => [
  u8(batch.side),
  u32(batch.round),
  sized(batch.learned, most * tagBytes, 'learned'),
  sized(batch.places, places * placeBytes, 'places'),
]

/** The batch in these bytes; null for anything else. */
export function parseBatch(bytes: Uint8Array): YesBatch | null {
  const read = readBytes(bytes)
  const side = read.u8()
  const round = read.u32()
  const learned = read.take(most * tagBytes)
  const filled = read.take(places * placeBytes)
  if (!read.complete() || (side !== 0 && side !== 1)) return null
  return { side, round, learned, places: filled }
}

/** Eight places, one after the other. */
export const joinPlaces = (list: readonly YesPlace[]): Uint8Array<ArrayBuffer> =>
  concatBytes(...list.flatMap(({ tag, signature }) => [tag, signature]))

/** The eight places of a batch. */
export const placesOf = ({ places: filled }: Pick<YesBatch, 'places'>): readonly YesPlace[] =>
  cut(filled, placeBytes).map((place) => ({
    tag: place.subarray(0, tagBytes),
    signature: place.subarray(tagBytes),
  }))

/** The four tags that a batch says are known. */
export const learnedOf = ({ learned }: Pick<YesBatch, 'learned'>): readonly Uint8Array[] =>
  cut(learned, tagBytes)

/** Four matches, whether they are any or not. @throws a RangeError for another number */
export function matchFields(list: readonly YesMatch[]): readonly Uint8Array[] {
  const fields = list.flatMap(({ round, tag, signature }) => [u32(round), tag, signature])
  return [sized(concatBytes(...fields), most * matchBytes, 'matches')]
}

/** The four matches in these bytes; null for anything else. */
export function parseMatches(bytes: Uint8Array): readonly YesMatch[] | null {
  if (bytes.length !== most * matchBytes) return null
  return cut(bytes, matchBytes).map((match) => {
    const read = readBytes(match)
    return { round: read.u32(), tag: read.take(tagBytes), signature: read.take(signatureBytes) }
  })
}

function cut(bytes: Uint8Array, length: number): readonly Uint8Array[] {
  return Array.from({ length: bytes.length / length }, (_, at) =>
    bytes.subarray(at * length, (at + 1) * length),
  )
}

function sized(bytes: Uint8Array, length: number, name: string): Uint8Array {
  if (bytes.length === length) return bytes
  throw new RangeError(`"${name}" expected ${length} bytes, got ${bytes.length}`)
}
