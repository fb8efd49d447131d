// Linear models of the lab: sparse over hashed features with many heads, dense over the encoder's vectors.
import { chance, shuffle, sure } from './chance.ts'

export const buckets = 1 << 19

/** Many logistic heads over the same hashed features; sums are divided by the root of how many features there are. */
export type Sparse = {
  readonly heads: number
  readonly weights: Float32Array
  readonly squares: Float32Array
  readonly bias: Float32Array
  readonly dense: Float32Array
  readonly denseSquares: Float32Array
  readonly width: number
}

/** One example: bucket of each feature, dense numbers, a target per head (NaN: unlabelled) and its weight. */
export type Item = {
  /** How many features the message has in all, known ones or not. */
  readonly size: number
  readonly features: Int32Array
  readonly dense: Float32Array | null
  readonly targets: Float32Array
  readonly weights: Float32Array | null
}

export function newSparse(heads: number, width: number, size: number = buckets): Sparse {
  return {
    heads,
    weights: new Float32Array(size * heads),
    squares: new Float32Array(size).fill(1e-2),
    bias: new Float32Array(heads),
    dense: new Float32Array(width * heads),
    denseSquares: new Float32Array(width).fill(1e-1),
    width,
  }
}

/** Sums of an item for every head. */
export function sumsOf(
  model: Sparse,
  features: Int32Array,
  size: number,
  dense: Float32Array | null,
): Float32Array {
  const { heads, weights, bias } = model
  const sums = new Float32Array(heads)
  for (const feature of features) {
    const from = feature * heads
    for (let head = 0; head < heads; head += 1)
      sums[head] = sure(sums[head]) + sure(weights[from + head])
  }
  const scale = 1 / Math.sqrt(size || 1)
  for (let head = 0; head < heads; head += 1)
    sums[head] = sure(sums[head]) * scale + sure(bias[head])
  if (dense !== null)
    for (let each = 0; each < model.width; each += 1) {
      const value = sure(dense[each])
      if (value === 0) continue
      const from = each * heads
      for (let head = 0; head < heads; head += 1)
        sums[head] = sure(sums[head]) + sure(model.dense[from + head]) * value
    }
  return sums
}

/** Trains in place: stochastic steps with one running square per feature, a rate that falls, a fixed order. */
export function fit(
  model: Sparse,
  items: readonly Item[],
  epochs: number,
  rate: number,
  seed: number,
  denseMask: Uint8Array | null = null,
  shrink = 0,
): void {
  const random = chance(seed)
  const order = items.map((_, index) => index)
  const { heads, weights, squares, bias } = model
  const slopes = new Float32Array(heads)
  const steps = order.length * epochs
  let step = 0
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random)
    for (const index of order) {
      step += 1
      const item = sure(items[index])
      const sums = sumsOf(model, item.features, item.size, item.dense)
      let square = 0
      for (let head = 0; head < heads; head += 1) {
        const target = sure(item.targets[head])
        const slope = Number.isNaN(target)
          ? 0
          : (1 / (1 + Math.exp(-sure(sums[head]))) - target) *
            (item.weights === null ? 1 : sure(item.weights[head]))
        slopes[head] = slope
        square += slope * slope
        bias[head] = sure(bias[head]) - 0.01 * slope
      }
      if (square === 0) continue
      const now = rate * (1 - (0.95 * step) / steps)
      const scale = 1 / Math.sqrt(item.size || 1)
      for (const feature of item.features) {
        squares[feature] = sure(squares[feature]) + (square / heads) * scale * scale
        const size = (now * scale) / Math.sqrt(sure(squares[feature]))
        const from = feature * heads
        for (let head = 0; head < heads; head += 1)
          weights[from + head] =
            sure(weights[from + head]) -
            (size * sure(slopes[head]) + now * shrink * sure(weights[from + head]))
      }
      if (item.dense === null) continue
      for (let each = 0; each < model.width; each += 1) {
        const value = sure(item.dense[each])
        if (value === 0) continue
        model.denseSquares[each] = sure(model.denseSquares[each]) + (square / heads) * value * value
        const size = (now * 0.3 * value) / Math.sqrt(sure(model.denseSquares[each]))
        const from = each * heads
        for (let head = 0; head < heads; head += 1)
          if (denseMask === null || denseMask[head] === 1)
            model.dense[from + head] = sure(model.dense[from + head]) - size * sure(slopes[head])
      }
    }
  }
}

/** A logistic head over an encoder's vectors. */
export function fitVector(
  vectors: readonly Float32Array[],
  targets: readonly number[],
  epochs = 15,
): (vector: Float32Array) => number {
  const width = vectors[0]?.length ?? 0
  const weights = new Float32Array(width)
  const squares = new Float32Array(width).fill(1e-3)
  let bias = 0
  let biasSquare = 1e-3
  const order = vectors.map((_, index) => index)
  const random = chance(5)
  const sum = (vector: Float32Array) => {
    let total = bias
    for (let each = 0; each < width; each += 1)
      total += sure(weights[each]) * sure(vector[each]) * 8
    return total
  }
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random)
    for (const index of order) {
      const vector = sure(vectors[index])
      const slope = 1 / (1 + Math.exp(-sum(vector))) - sure(targets[index])
      biasSquare += slope * slope
      bias -= (0.1 * slope) / Math.sqrt(biasSquare)
      for (let each = 0; each < width; each += 1) {
        const own = slope * sure(vector[each]) * 8
        squares[each] = sure(squares[each]) + own * own
        weights[each] = sure(weights[each]) - (0.3 * own) / Math.sqrt(sure(squares[each]))
      }
    }
  }
  return sum
}

export function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value))
}
