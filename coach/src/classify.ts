// Weights: what small models, trained in the lab, add to the rules.
import { signals, type Reading, type Signal, type Turn } from './advice.ts'
import { convolved, poolSentence, readConvolution, type Convolution } from './convolution.ts'
import { denseOf, denseWidth } from './dense.ts'
import type { Evidence } from './evidence.ts'
import { gramsOf } from './features.ts'
import { recall, type Memory, type Summed } from './memory.ts'
import { mostRows, placeOf, readTable, type Table } from './table.ts'

/**
 * Weights in memory; made by `loadModel` only.
 *
 * | bytes (little-endian) | what |
 * |---|---|
 * | 4 | "MND2" |
 * | 2, 2, 4 | heads H, dense features D, known features N |
 * | H | which signal each head scores |
 * | H × 16 | per head: step of a weight, slope of the sum, slope of the rules' cue, offset (float32) |
 * | D × H × 4 | dense weights (float32, a row per feature) |
 * | N, as gaps | sorted 32-bit hashes of known features (`readTable`) |
 * | N × H | weights (int8, a column per head) |
 * | the rest | a convolution (`readConvolution`) |
 */
export type Model = {
  readonly heads: readonly Signal[]
  readonly steps: Float32Array
  readonly slopes: Float32Array
  readonly cueSlopes: Float32Array
  readonly offsets: Float32Array
  readonly dense: Float32Array
  readonly table: Table
  readonly weights: Int8Array
  readonly convolution: Convolution
  /** Which head each column of the convolution adds to. */
  readonly columns: readonly number[]
}

/** Signals that one sentence decides, however many gentle ones surround it. */
export const bySentence: ReadonlySet<Signal> = new Set<Signal>(['accusation', 'contempt'])

/** Reads weights from the bytes of `coach/model`; null when they are not weights of this version. */
export function loadModel(bytes: Uint8Array): Model | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 12 || view.getUint32(0, true) !== 0x32444e4d) return null
  const count = view.getUint16(4, true)
  const width = view.getUint16(6, true)
  const known = view.getUint32(8, true)
  const fixed = 12 + count * 17 + width * count * 4
  if (width !== denseWidth || known > mostRows || bytes.length < fixed + known * (1 + count))
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
  const found = readTable(bytes, fixed, known)
  if (found === null || bytes.length < found.end + known * count) return null
  const convolution = readConvolution(bytes, found.end + known * count)
  if (convolution === null) return null
  const columns = signalsAt(convolution.codes)?.map((signal) => heads.indexOf(signal)) ?? [-1]
  if (columns.includes(-1)) return null
  const weights = new Int8Array(known * count)
  for (let head = 0; head < count; head += 1)
    for (let row = 0; row < known; row += 1)
      weights[row * count + head] = view.getInt8(found.end + head * known + row)
  return {
    heads, steps: column(0), slopes: column(4), cueSlopes: column(8), offsets: column(12), dense, table: found.table,
    weights, convolution, columns,
  } // prettier-ignore
}

function signalsAt(codes: Uint8Array): readonly Signal[] | null {
  const heads = Array.from(codes, (code) => signals[code])
  return heads.every((head) => head !== undefined) ? heads : null
}

/** Distinct feature hashes of a plain sentence, in a fixed order: the same in the lab and on the device. */
export function featureSet(plain: string): Uint32Array {
  const { words, grams, runs } = gramsOf(plain)
  return Uint32Array.from(new Set([...words, ...grams, ...runs]))
}

/** Weights of a sentence added up, and its words pooled. */
function sumsOf(
  model: Model,
  { plain, tokens }: { readonly plain: string; readonly tokens: readonly string[] },
  memory: Memory | null,
): Summed {
  const count = model.heads.length
  const sums = new Float32Array(count)
  const features = featureSet(plain)
  for (const hash of features) {
    const row = placeOf(model.table, hash)
    if (row < 0) continue
    const from = row * count
    for (let head = 0; head < count; head += 1)
      sums[head] = (sums[head] ?? 0) + (model.weights[from + head] ?? 0)
  }
  return { sums, features: features.length, pooled: poolSentence(model.convolution, tokens, memory) }
} // prettier-ignore

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
  const parts = evidence.sentences.map(({ plain }, at) =>
    recall(memory?.sums ?? null, plain, () =>
      sumsOf(model, { plain, tokens: evidence.notes[at]?.tokens ?? [] }, memory),
    ),
  )
  const dense = denseOf(evidence, before)
  const raw = new Float32Array(count)
  const total = parts.reduce((sum, { features }) => sum + features, 0)
  model.heads.forEach((signal, head) => {
    const step = model.steps[head] ?? 0
    if (bySentence.has(signal)) {
      raw[head] = Math.max(
        -20,
        ...parts.map(({ sums, features }) => ((sums[head] ?? 0) * step) / Math.sqrt(features || 1)),
      )
      return
    }
    const sum = parts.reduce((all, { sums }) => all + (sums[head] ?? 0), 0)
    let score = (sum * step) / Math.sqrt(total || 1)
    for (let each = 0; each < denseWidth; each += 1)
      score += (dense[each] ?? 0) * (model.dense[each * count + head] ?? 0)
    raw[head] = score
  })
  convolved(
    model.convolution,
    parts.map(({ pooled }) => pooled),
  ).forEach((value, column) => {
    const head = model.columns[column] ?? 0
    raw[head] = (raw[head] ?? 0) + value
  })
  return raw
}

function logitOf(score: number): number {
  const kept = Math.min(0.98, Math.max(0.02, score))
  return Math.log(kept / (1 - kept))
}
