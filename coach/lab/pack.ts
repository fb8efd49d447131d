// Packs trained weights into the bytes that `loadModel` reads.
import { sure } from './chance.ts'
import { signals, type Signal } from '../src/coach.ts'

/** All weights as numbers, before they are rounded to bytes. */
export type Packable = {
  readonly heads: readonly Signal[]
  readonly hashes: Uint32Array //   sorted
  readonly rows: readonly Float32Array[] // weights of each hash, one per head
  readonly dense: Float32Array //   width × heads
  readonly width: number
  readonly slopes: Float32Array
  readonly cueSlopes: Float32Array
  readonly offsets: Float32Array
  /** Steps of the weights, where they are known already. */
  readonly steps?: Float32Array
  /** Bytes of a convolution; without them the model has none. */
  readonly convolution?: Uint8Array
}

/** The bytes of a convolution that hears nothing. */
export const noConvolution = new Uint8Array(12)

/** Packed weights taken apart again, for a script that changes a few heads and leaves the others as they are. */
export function unpack(bytes: Uint8Array): Packable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint16(4, true)
  const width = view.getUint16(6, true)
  const known = view.getUint32(8, true)
  const numbers = (from: number, length: number, stride: number) =>
    Float32Array.from({ length }, (_, each) => view.getFloat32(from + each * stride, true))
  const column = (offset: number) => numbers(12 + count + offset, count, 16)
  const { hashes, end } = hashesAt(bytes, 12 + count * 17 + width * count * 4, known)
  const steps = column(0)
  return {
    heads: Array.from({ length: count }, (_, head) => sure(signals[sure(bytes[12 + head])])),
    hashes,
    rows: Array.from({ length: known }, (_, at) =>
      Float32Array.from(
        { length: count },
        (__, head) => view.getInt8(end + head * known + at) * sure(steps[head]),
      ),
    ),
    dense: numbers(12 + count * 17, width * count, 4),
    width,
    steps,
    slopes: column(4),
    cueSlopes: column(8),
    offsets: column(12),
    convolution: bytes.slice(end + known * count),
  }
}

/** The same weights with room for dense features that came later; they weigh nothing yet. */
export function widened(model: Packable, width: number): Packable {
  const dense = new Float32Array(width * model.heads.length)
  dense.set(model.dense.subarray(0, dense.length))
  return { ...model, dense, width }
}

/** The same weights with sums in the place of scores. */
export function plain(model: Packable): Packable {
  const count = model.heads.length
  return {
    ...model,
    slopes: new Float32Array(count).fill(1),
    cueSlopes: new Float32Array(count),
    offsets: new Float32Array(count),
  }
}

/** The same weights with the features that weigh most alone, and, but for `spared`, without steps up to `small`. */
export function slimmed(
  model: Packable,
  features: number,
  small: number,
  spared: readonly Signal[],
): Packable {
  const steps = model.steps ?? stepsOf(model.rows, model.heads.length)
  const isSpared = model.heads.map((head) => spared.includes(head))
  const size = (row: Float32Array) =>
    row.reduce((sum, weight, head) => sum + (weight / sure(steps[head])) ** 2, 0)
  const chosen = model.rows
    .map((row, at) => ({ at, size: size(row) }))
    .toSorted((a, b) => b.size - a.size || a.at - b.at)
    .slice(0, features)
    .map(({ at }) => at)
    .toSorted((a, b) => a - b)
  return {
    ...model,
    steps,
    hashes: Uint32Array.from(chosen, (at) => sure(model.hashes[at])),
    rows: chosen.map((at) =>
      sure(model.rows[at]).map((weight, head) =>
        !isSpared[head] && Math.abs(weight) < (small + 0.5) * sure(steps[head]) ? 0 : weight,
      ),
    ),
  }
}

function hashesAt(bytes: Uint8Array, from: number, known: number) {
  const hashes = new Uint32Array(known)
  let at = from
  let hash = 0
  for (let row = 0; row < known; row += 1) {
    let byte = 128
    for (let shift = 0; byte >= 128; shift += 7) {
      byte = sure(bytes[at])
      at += 1
      hash += (byte & 127) * 2 ** shift
    }
    hashes[row] = hash
  }
  return { hashes, end: at }
}

/** One step of a weight per head: the largest weights may be cut, so that the many small ones keep their shape. */
export function stepsOf(rows: readonly Float32Array[], heads: number): Float32Array {
  return Float32Array.from({ length: heads }, (_, head) => {
    const sizes = Float32Array.from(rows, (row) => Math.abs(sure(row[head]))).sort()
    const large = sizes[Math.floor(sizes.length * 0.9995)] ?? 1
    return Math.max(1e-6, large / 40)
  })
}

/** The bytes that `loadModel` reads; the table of their layout stands there. */
export function pack(model: Packable): Uint8Array {
  const count = model.heads.length
  const gaps = gapBytes(model.hashes)
  const known = model.hashes.length
  const convolution = model.convolution ?? noConvolution
  const end = 12 + count * 17 + model.width * count * 4 + gaps.length + known * count
  const bytes = new Uint8Array(end + convolution.length)
  bytes.set(convolution, end)
  const view = new DataView(bytes.buffer)
  const steps = model.steps ?? stepsOf(model.rows, count)
  view.setUint32(0, 0x32444e4d, true)
  view.setUint16(4, count, true)
  view.setUint16(6, model.width, true)
  view.setUint32(8, known, true)
  model.heads.forEach((head, at) => {
    bytes[12 + at] = signals.indexOf(head)
    const from = 12 + count + at * 16
    view.setFloat32(from, sure(steps[at]), true)
    view.setFloat32(from + 4, sure(model.slopes[at]), true)
    view.setFloat32(from + 8, sure(model.cueSlopes[at]), true)
    view.setFloat32(from + 12, sure(model.offsets[at]), true)
  })
  model.dense.forEach((value, at) => view.setFloat32(12 + count * 17 + at * 4, value, true))
  const start = 12 + count * 17 + model.width * count * 4
  bytes.set(gaps, start)
  model.rows.forEach((row, at) => {
    for (let head = 0; head < count; head += 1) {
      const steps8 = Math.round(sure(row[head]) / sure(steps[head]))
      view.setInt8(start + gaps.length + head * known + at, Math.max(-127, Math.min(127, steps8)))
    }
  })
  return bytes
}

/** Sorted hashes, each as the gap to the one before in 7-bit groups, low first. */
export function gapBytes(hashes: Uint32Array): Uint8Array {
  const out: number[] = []
  let last = 0
  for (const hash of hashes) {
    let gap = hash - last
    last = hash
    while (gap >= 128) {
      out.push((gap % 128) + 128)
      gap = Math.floor(gap / 128)
    }
    out.push(gap)
  }
  return Uint8Array.from(out)
}
