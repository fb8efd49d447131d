/**
 * Quiet yeses as they are kept, alike in every engine.
 *
 *     batch    member 32 | places 8 × (end of the tag 3 | signature 64)
 *     matches  at most 4 × (learned 1 | round 4 | tag 16 | signature of side 0 64 | of side 1 64)
 *
 * A tag is kept by its end only: the other side's batch brings the whole of it, and the signature says whether it was
 * that one. So a batch has 568 bytes and not 672, seven to a page of SQLite's and thirteen to one of Postgres's.
 */
import { yesLimits, type YesPlace } from '@mend/wire/yes'
import { mostMatches, type Batch, type Match, type Side } from './yeses.ts'

const { tagBytes, signatureBytes } = yesLimits
const endBytes = 3
const placeBytes = tagBytes + signatureBytes
const keptBytes = endBytes + signatureBytes
const memberBytes = 32
const firstAt = 5 + tagBytes
const secondAt = firstAt + signatureBytes
const matchBytes = secondAt + signatureBytes

/** A match as it is kept; `learned` has bit 1 for side 0 and bit 2 for side 1. */
export type KeptMatch = Match & { readonly learned: number }

/** The places of a batch as they are kept: of each tag its end, and the signature whole. */
export function keptPlaces(batch: { readonly places: Uint8Array }): Uint8Array {
  const places = bufferOf(batch.places)
  const kept = Buffer.allocUnsafe((places.length / placeBytes) * keptBytes)
  for (let from = 0, to = 0; to < kept.length; from += placeBytes, to += keptBytes)
    places.copy(kept, to, from + tagBytes - endBytes, from + placeBytes)
  return kept
}

/** The signatures of kept places that may be for this tag: none nearly always, and more than one nearly never. */
export function signaturesFor(kept: Uint8Array, { tag }: YesPlace): readonly Uint8Array[] {
  const sought = tag.subarray(tagBytes - endBytes)
  return cut(kept, keptBytes)
    .filter((place) => sameBytes(place.subarray(0, endBytes), sought))
    .map((place) => place.subarray(endBytes))
}

/** One batch's row. */
export function encodeSaid({ member, places }: Pick<Batch, 'member' | 'places'>): Buffer {
  const said = Buffer.allocUnsafe(memberBytes + places.length)
  said.write(member, 'hex')
  said.set(places, memberBytes)
  return said
}

/** Who said it, and what. */
export const decodeSaid = (said: Uint8Array): Pick<Batch, 'member' | 'places'> => ({
  member: bufferOf(said).toString('hex', 0, memberBytes),
  places: said.subarray(memberBytes),
})

const bufferOf = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** A couple's row of matches. */
export const encodeMatches = (matches: readonly KeptMatch[]): Buffer =>
  Buffer.concat(
    matches.flatMap(({ learned, round, tag, signatures }) => {
      const head = Buffer.alloc(5)
      head.writeUInt8(learned, 0)
      head.writeUInt32BE(round, 1)
      return [head, tag, ...signatures]
    }),
  )

/** The matches in a row. */
export const decodeMatches = (row: Uint8Array): readonly KeptMatch[] =>
  cut(row, matchBytes).map((match) => ({
    learned: match[0] ?? 0,
    round: bufferOf(match).readUInt32BE(1),
    tag: match.subarray(5, firstAt),
    signatures: [match.subarray(firstAt, secondAt), match.subarray(secondAt)],
  }))

/** The week that the oldest of them was found in. */
export const oldestOf = (matches: readonly KeptMatch[]): number =>
  Math.min(...matches.map(({ round }) => round))

/** What is left of matches once this side knows these tags: the same array where they say nothing new. */
export function afterLearning(
  matches: readonly KeptMatch[],
  { side, learned }: Pick<Batch, 'side' | 'learned'>,
): readonly KeptMatch[] {
  const isNews = (match: KeptMatch): boolean =>
    !knows(match, side) && learned.some((tag) => sameBytes(tag, match.tag))
  if (!matches.some(isNews)) return matches
  return matches
    .map((match) => (isNews(match) ? { ...match, learned: match.learned | (1 << side) } : match))
    .filter((match) => match.learned !== 3)
}

/** With these added, which nobody has learned, as many as may be: the same array where none is new. */
export function withMatches(
  matches: readonly KeptMatch[],
  found: readonly Match[],
): readonly KeptMatch[] {
  const fresh = found
    .filter((match) => !hasTag(matches, match))
    .slice(0, mostMatches - matches.length)
  return fresh.length === 0
    ? matches
    : [...matches, ...fresh.map((match) => ({ ...match, learned: 0 }))]
}

/** Whether a match of this tag is among them. */
export const hasTag = (matches: readonly Match[], { tag }: Pick<Match, 'tag'>): boolean =>
  matches.some((match) => sameBytes(match.tag, tag))

/** Those that this side has not learned. */
export const standingFor = (matches: readonly KeptMatch[], side: Side): readonly Match[] =>
  matches
    .filter((match) => !knows(match, side))
    .map(({ round, tag, signatures }) => ({ round, tag, signatures }))

const knows = ({ learned }: KeptMatch, side: Side): boolean => (learned & (1 << side)) !== 0

/** Whether they are byte for byte the same. */
export const sameBytes = (one: Uint8Array, two: Uint8Array): boolean =>
  Buffer.compare(one, two) === 0

function cut(bytes: Uint8Array, length: number): readonly Uint8Array[] {
  return Array.from({ length: Math.floor(bytes.length / length) }, (_, at) =>
    bytes.subarray(at * length, (at + 1) * length),
  )
}
