// A small convolution: filters three words wide over word vectors, pooled over a whole message (Kim 2014).
import { hashToken } from './features.ts'
import { recall, type Memory } from './memory.ts'
import { mostRows, placeOf, readTable, type Table } from './table.ts'

/**
 * Filters over word vectors, and what each head makes of them; made by `readConvolution` only.
 *
 * | bytes (little-endian) | what |
 * |---|---|
 * | 2, 2, 2, 2 | numbers of a word vector D, filters F, rows of unknown words U, heads C |
 * | 4 | known words W |
 * | C | which signal each column of `out` is for |
 * | 3 × D × F × 4, F × 4 | kernel, bias (float32) |
 * | (2F + D + 1) × C × 4 | out (float32, a row per pooled number) |
 * | W, as gaps | sorted 32-bit hashes of known words (`readTable`) |
 * | (U + W) × D | word vectors (int8, a column per number) |
 *
 * The size of a step of a vector is in `kernel` and `out` already.
 */
export type Convolution = {
  readonly codes: Uint8Array
  readonly width: number //   numbers of a word vector
  readonly filters: number
  readonly others: number // rows shared by the words that are not known, by their last letters
  readonly table: Table //   rows of known words, after those
  readonly vectors: Int8Array //   a row of `width` per word
  readonly kernel: Float32Array // 3 × width × filters
  readonly bias: Float32Array //   filters
  readonly out: Float32Array //   (2 × filters + width + 1) × heads
}

/** Reads the bytes from `from` to the end; null when they are not a convolution. */
export function readConvolution(bytes: Uint8Array, from: number): Convolution | null {
  if (bytes.length < from + 12) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [width = 0, filters = 0, others = 0, heads = 0] = [0, 2, 4, 6].map((at) =>
    view.getUint16(from + at, true),
  )
  const known = view.getUint32(from + 8, true)
  const rows = others + known
  const pooled = pooledWidth({ width, filters })
  const sizes = [3 * width * filters, filters, pooled * heads]
  const numbersFrom = from + 12 + heads
  const tableFrom = numbersFrom + 4 * sizes.reduce((sum, size) => sum + size, 0)
  if (rows > mostRows || (heads > 0 && others === 0) || bytes.length < tableFrom) return null
  const found = readTable(bytes, tableFrom, known)
  if (found === null || bytes.length !== found.end + rows * width) return null
  let at = numbersFrom
  const [kernel, bias, out] = sizes.map((size) => {
    const start = at
    at += 4 * size
    return Float32Array.from({ length: size }, (_, each) => view.getFloat32(start + 4 * each, true))
  }) as [Float32Array, Float32Array, Float32Array]
  const vectors = new Int8Array(rows * width)
  for (let each = 0; each < width; each += 1)
    for (let row = 0; row < rows; row += 1)
      vectors[row * width + each] = view.getInt8(found.end + each * rows + row)
  const codes = bytes.slice(from + 12, numbersFrom)
  return { codes, width, filters, others, table: found.table, vectors, kernel, bias, out }
}

/** How many numbers a head weighs: of each filter the largest and the sum, of all words the sum, and one. */
export const pooledWidth = (net: Pick<Convolution, 'width' | 'filters'>): number =>
  2 * net.filters + net.width + 1

/** The row of a word's vector. */
export function wordRow(net: Pick<Convolution, 'others' | 'table'>, token: string): number {
  const row = placeOf(net.table, hashToken(token))
  return row < 0 ? hashToken(token.slice(-3)) % net.others : net.others + row
}

/** What a word adds to the filters of the place after it, its own, and the one before: three times `filters` numbers. */
function reachOf({ width, filters, vectors, kernel }: Convolution, row: number): Float32Array {
  const reach = new Float32Array(3 * filters)
  for (let near = 0; near < 3; near += 1)
    for (let each = 0; each < width; each += 1) {
      const value = vectors[row * width + each] ?? 0
      const from = (near * width + each) * filters
      for (let filter = 0; filter < filters; filter += 1)
        reach[near * filters + filter] =
          (reach[near * filters + filter] ?? 0) + value * (kernel[from + filter] ?? 0)
    }
  return reach
}

/** One sentence, pooled: of each filter the largest and the sum, the sum of the vectors, and how many words there are. */
export function poolSentence(
  net: Convolution,
  tokens: readonly string[],
  memory: Memory | null,
): Float32Array {
  const { width, filters, vectors, bias } = net
  const pooled = new Float32Array(pooledWidth(net))
  const rows = tokens.map((token) => wordRow(net, token))
  const reaches = rows.map((row) => recall(memory?.reaches ?? null, row, () => reachOf(net, row)))
  const none = new Float32Array(3 * filters)
  rows.forEach((row, at) => {
    const [before, here, after] = [reaches[at - 1] ?? none, reaches[at] ?? none, reaches[at + 1] ?? none] // prettier-ignore
    for (let filter = 0; filter < filters; filter += 1) {
      const sum =
        (bias[filter] ?? 0) +
        (before[filter] ?? 0) +
        (here[filters + filter] ?? 0) +
        (after[2 * filters + filter] ?? 0)
      if (sum <= 0) continue
      if (sum > (pooled[filter] ?? 0)) pooled[filter] = sum
      pooled[filters + filter] = (pooled[filters + filter] ?? 0) + sum
    }
    for (let each = 0; each < width; each += 1)
      pooled[2 * filters + each] = (pooled[2 * filters + each] ?? 0) + (vectors[row * width + each] ?? 0) // prettier-ignore
  })
  pooled[pooled.length - 1] = rows.length
  return pooled
}

/** What each head makes of a message: its sentences, pooled together. */
export function convolved(net: Convolution, sentences: readonly Float32Array[]): Float32Array {
  const { filters } = net
  const width = pooledWidth(net)
  const heads = net.codes.length
  const whole = new Float32Array(width)
  for (const pooled of sentences)
    for (let each = 0; each < width; each += 1) {
      const value = pooled[each] ?? 0
      whole[each] = each < filters ? Math.max(whole[each] ?? 0, value) : (whole[each] ?? 0) + value
    }
  const scale = 1 / Math.sqrt(whole[width - 1] || 1)
  const out = new Float32Array(heads)
  for (let each = 0; each < width; each += 1) {
    const value = each < filters ? (whole[each] ?? 0) : each === width - 1 ? 1 : (whole[each] ?? 0) * scale
    for (let head = 0; head < heads; head += 1)
      out[head] = (out[head] ?? 0) + value * (net.out[each * heads + head] ?? 0)
  }
  return out
} // prettier-ignore
