// Weights: what small models, trained in the lab, add to the rules.
import { signals } from './advice.ts'
import type { Reading, Signal, Turn } from './advice.ts'
import { denseOf, denseWidth } from './dense.ts'
import type { Evidence } from './evidence.ts'
import { gramsOf } from './features.ts'
import { recall } from './memory.ts'
import type { Memory } from './memory.ts'

/**
 * Weights in memory; made by `loadModel` only.
 *
 * | bytes (little-endian) | what |
 * |---|---|
 * | 4 | "MND1" |
 * | 2, 2, 4 | heads H, dense features D, known features N |
 * | H | which signal each head scores |
 * | H × 16 | per head: step of a weight, slope of the sum, slope of the rules' cue, offset (float32) |
 * | D × H × 4 | dense weights (float32, a row per feature) |
 * | N, as gaps | sorted 32-bit hashes of known features, each gap in 7-bit groups, low first |
 * | N × H | weights (int8, a column per head) |
 */
export type Model = {
  readonly heads: readonly Signal[]
  readonly steps: Float32Array
  readonly slopes: Float32Array
  readonly cueSlopes: Float32Array
  readonly offsets: Float32Array
  readonly dense: Float32Array
  readonly slots: Uint32Array
  readonly places: Uint16Array
  readonly weights: Int8Array
}

/** Signals that one sentence decides, however many gentle ones surround it. */
export const bySentence: ReadonlySet<Signal> = new Set<Signal>(['accusation', 'contempt'])

/** Reads weights from the bytes of `coach/model`; null when they are not weights of this version. */
export function loadModel(bytes: Uint8Array): Model | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 12 || view.getUint32(0, true) !== 0x31444e4d) return null
  const count = view.getUint16(4, true)
  const width = view.getUint16(6, true)
  const known = view.getUint32(8, true)
  const fixed = 12 + count * 17 + width * count * 4
  if (width !== denseWidth || known > 60_000 || bytes.length < fixed + known * (1 + count))
    return null
  const heads = signalsAt(bytes.subarray(12, 12 + count))
  if (heads === null) return null
  const float = (from: number, each: number, stride: number) =>
    view.getFloat32(from + each * stride, true)
  const column = (offset: number) =>
    Float32Array.from({ length: count }, (_, head) => float(12 + count + offset, head, 16))
  const dense = Float32Array.from({ length: width * count }, (_, each) =>
    float(12 + count * 17, each, 4),
  )
  const table = readTable(bytes, fixed, known)
  if (table === null || bytes.length !== table.end + known * count) return null
  const weights = new Int8Array(known * count)
  for (let head = 0; head < count; head += 1)
    for (let row = 0; row < known; row += 1)
      weights[row * count + head] = view.getInt8(table.end + head * known + row)
  return { heads, steps: column(0), slopes: column(4), cueSlopes: column(8), offsets: column(12), dense, slots: table.slots, places: table.places, weights } // prettier-ignore
}

function signalsAt(codes: Uint8Array): readonly Signal[] | null {
  const heads = Array.from(codes, (code) => signals[code])
  return heads.every((head) => head !== undefined) ? heads : null
}

/** The known hashes as an open table: a slot holds a hash, its place the row plus one. */
function readTable(bytes: Uint8Array, from: number, known: number) {
  const size = tableSize
  const slots = new Uint32Array(size)
  const places = new Uint16Array(size)
  let hash = 0
  let at = from
  for (let row = 0; row < known; row += 1) {
    let gap = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at]
      if (byte === undefined || shift > 28) return null
      at += 1
      gap += (byte & 127) * 2 ** shift
      if (byte < 128) break
    }
    hash += gap
    let slot = hash & (size - 1)
    while (places[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = hash
    places[slot] = row + 1
  }
  return { slots, places, end: at }
}

const tableSize = 131_072

/** The row of a feature, or -1 when the weights do not know it. */
function rowOf(model: Model, hash: number): number {
  let slot = hash & (tableSize - 1)
  for (;;) {
    const place = model.places[slot] ?? 0
    if (place === 0) return -1
    if (model.slots[slot] === hash) return place - 1
    slot = (slot + 1) & (tableSize - 1)
  }
}

/** Distinct feature hashes of a plain sentence, in a fixed order: the same in the lab and on the device. */
export function featureSet(plain: string): Uint32Array {
  const { words, grams, runs } = gramsOf(plain)
  return Uint32Array.from(new Set([...words, ...grams, ...runs]))
}

/** Weights of a sentence added up, one sum per head, and last how many features it has. */
function sumsOf(model: Model, plain: string): Float32Array {
  const count = model.heads.length
  const sums = new Float32Array(count + 1)
  const features = featureSet(plain)
  for (const hash of features) {
    const row = rowOf(model, hash)
    if (row < 0) continue
    const from = row * count
    for (let head = 0; head < count; head += 1)
      sums[head] = (sums[head] ?? 0) + (model.weights[from + head] ?? 0)
  }
  sums[count] = features.length
  return sums
}

/** Scores of a message by rules and weights together; what no head knows stays with the rules. */
export function classify(
  model: Model,
  evidence: Evidence,
  before: readonly Turn[],
  memory: Memory | null,
): Reading {
  const raw = rawScores(model, evidence, before, memory)
  const scores: Record<Signal, number> = { ...evidence.cues }
  model.heads.forEach((signal, head) => {
    const logit =
      (raw[head] ?? 0) * (model.slopes[head] ?? 0) +
      logitOf(evidence.cues[signal]) * (model.cueSlopes[head] ?? 0) +
      (model.offsets[head] ?? 0)
    scores[signal] = 1 / (1 + Math.exp(-logit))
  })
  // "You never listen" says nothing back, however much it speaks of "you".
  if (scores.accusation > 0.5) scores.reflection *= 1.5 - scores.accusation
  return scores
}

/** The sum of each head before it is turned into a score; the lab fits the slopes to these. */
export function rawScores(
  model: Model,
  evidence: Evidence,
  before: readonly Turn[],
  memory: Memory | null,
): Float32Array {
  const count = model.heads.length
  const parts = evidence.sentences.map(({ plain }) =>
    recall(memory?.sums ?? null, plain, () => sumsOf(model, plain)),
  )
  const dense = denseOf(evidence, before)
  const raw = new Float32Array(count)
  const features = parts.reduce((sum, part) => sum + (part[count] ?? 0), 0)
  model.heads.forEach((signal, head) => {
    const step = model.steps[head] ?? 0
    if (bySentence.has(signal)) {
      raw[head] = Math.max(
        -20,
        ...parts.map((part) => ((part[head] ?? 0) * step) / Math.sqrt((part[count] ?? 0) || 1)),
      )
      return
    }
    const sum = parts.reduce((total, part) => total + (part[head] ?? 0), 0)
    let score = (sum * step) / Math.sqrt(features || 1)
    for (let each = 0; each < denseWidth; each += 1)
      score += (dense[each] ?? 0) * (model.dense[each * count + head] ?? 0)
    raw[head] = score
  })
  return raw
}

function logitOf(score: number): number {
  const kept = Math.min(0.98, Math.max(0.02, score))
  return Math.log(kept / (1 - kept))
}
