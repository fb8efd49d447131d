// Packs a trained convolution into the bytes that `readConvolution` reads.
import { signals, type Signal } from '../src/coach.ts'
import { sure } from './chance.ts'
import { gapBytes } from './pack.ts'

/** A learnt convolution as numbers, ready to be packed. */
export type Convolved = {
  readonly heads: readonly Signal[] //  one per column of `out`
  readonly width: number
  readonly filters: number
  readonly others: number
  readonly hashes: Uint32Array //   of known words, sorted
  readonly vectors: Float32Array // (others + hashes) × width
  readonly kernel: Float32Array //  3 × width × filters
  readonly bias: Float32Array
  readonly out: Float32Array //     (2 × filters + width + 1) × heads
}

/** Steps in the root mean square of a vector's numbers: coarse enough to press small, fine enough to change nothing. */
const steps = 5

/** The bytes that `readConvolution` reads. */
export function packConvolution(net: Convolved): Uint8Array {
  const { width, filters, others, heads } = net
  const rows = others + net.hashes.length
  const step = Float32Array.from({ length: width }, (_, each) => {
    let sum = 0
    for (let row = 0; row < rows; row += 1) sum += sure(net.vectors[row * width + each]) ** 2
    return Math.sqrt(sum / rows) / steps
  })
  const numbers = [
    ...net.kernel.map((value, at) => value * sure(step[Math.floor(at / filters) % width])),
    ...net.bias,
    ...net.out.map((value, at) => {
      const each = Math.floor(at / heads.length) - 2 * filters
      return each >= 0 && each < width ? value * sure(step[each]) : value
    }),
  ]
  const gaps = gapBytes(net.hashes)
  const start = 12 + heads.length + 4 * numbers.length
  const bytes = new Uint8Array(start + gaps.length + rows * width)
  const view = new DataView(bytes.buffer)
  ;[width, filters, others, heads.length].forEach((value, at) => {
    view.setUint16(2 * at, value, true)
  })
  view.setUint32(8, net.hashes.length, true)
  heads.forEach((head, at) => {
    bytes[12 + at] = signals.indexOf(head)
  })
  numbers.forEach((value, at) => {
    view.setFloat32(12 + heads.length + 4 * at, value, true)
  })
  bytes.set(gaps, start)
  for (let row = 0; row < rows; row += 1)
    for (let each = 0; each < width; each += 1) {
      const whole = Math.round(sure(net.vectors[row * width + each]) / sure(step[each]))
      view.setInt8(start + gaps.length + each * rows + row, Math.max(-127, Math.min(127, whole)))
    }
  return bytes
}
