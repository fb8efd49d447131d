// Linear models of the lab: sparse over hashed features with many heads, dense over the encoder's vectors.
import { chance, shuffle, sure } from './chance.ts'

/** How many buckets hashes fall into while all features are kept. */
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

/** A model that believes nothing yet: `size` features, `heads` heads, `width` dense numbers. */
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

/** How strongly the weights of `fitVector` are drawn to nought. */
const ridge = 0.2

/**
 * A logistic head over an encoder's vectors, where its loss is least: Newton's steps, each solved by conjugate gradients
 * (as in liblinear), with a ridge.
 *
 * @param targets - chances from 0 to 1, one per vector
 */
export function fitVector(
  vectors: readonly Float32Array[],
  targets: readonly number[],
): (vector: Float32Array) => number {
  const width = (vectors[0]?.length ?? 0) + 1
  const rows = new Float32Array(vectors.length * width).fill(1)
  vectors.forEach((vector, at) => {
    rows.set(vector, at * width)
  })
  const problem = { rows, width, count: vectors.length }
  const weights = new Float64Array(width)
  let loss = Infinity
  for (let round = 0; round < 20; round += 1) {
    const sums = times(problem, weights)
    const chances = sums.map(sigmoid)
    const slope = back(problem, chances.map((value, at) => value - sure(targets[at]))) // prettier-ignore
    slope.forEach((value, at) => (slope[at] = value + pull(at) * sure(weights[at])))
    const step = solve(slope, (toward) => {
      const bent = back(problem, times(problem, toward).map((value, at) => value * sure(chances[at]) * (1 - sure(chances[at])))) // prettier-ignore
      return bent.map((value, at) => value + pull(at) * sure(toward[at]))
    })
    let part = 1
    let next = lossAt(weights.map((value, at) => value - sure(step[at])))
    for (; next > loss && part > 1e-3; part /= 2)
      next = lossAt(weights.map((value, at) => value - (part / 2) * sure(step[at])))
    step.forEach((value, at) => (weights[at] = sure(weights[at]) - part * value))
    if (loss - next < 1e-4 * next) break
    loss = next
  }
  return (vector) => {
    let total = sure(weights[width - 1])
    for (let each = 0; each < vector.length; each += 1)
      total += sure(weights[each]) * sure(vector[each])
    return total
  }

  /** The bias is free. */
  function pull(at: number): number {
    return at === width - 1 ? 0 : ridge
  }

  function lossAt(tried: Float64Array): number {
    const sums = times(problem, tried)
    const fits = sums.reduce((all, sum, at) => all + logLoss(sum, sure(targets[at])), 0)
    return fits + tried.reduce((all, value, at) => all + (pull(at) * value * value) / 2, 0)
  }
}

type Problem = { readonly rows: Float32Array; readonly width: number; readonly count: number }

function times({ rows, width, count }: Problem, weights: Float64Array): Float64Array {
  const out = new Float64Array(count)
  for (let row = 0; row < count; row += 1) {
    let sum = 0
    for (let each = 0; each < width; each += 1)
      sum += sure(rows[row * width + each]) * sure(weights[each])
    out[row] = sum
  }
  return out
}

function back({ rows, width, count }: Problem, values: Float64Array): Float64Array {
  const out = new Float64Array(width)
  for (let row = 0; row < count; row += 1) {
    const value = sure(values[row])
    for (let each = 0; each < width; each += 1)
      out[each] = sure(out[each]) + value * sure(rows[row * width + each])
  }
  return out
}

/** Conjugate gradients, to a tenth of what is wanted. */
function solve(wanted: Float64Array, bend: (toward: Float64Array) => Float64Array): Float64Array {
  const dot = (left: Float64Array, right: Float64Array) =>
    left.reduce((sum, value, at) => sum + value * sure(right[at]), 0)
  const out = new Float64Array(wanted.length)
  const rest = wanted.slice()
  const toward = wanted.slice()
  let size = dot(rest, rest)
  const enough = size * 0.01
  for (let round = 0; round < 80 && size > enough; round += 1) {
    const bent = bend(toward)
    const share = size / dot(toward, bent)
    out.forEach((value, at) => (out[at] = value + share * sure(toward[at])))
    rest.forEach((value, at) => (rest[at] = value - share * sure(bent[at])))
    const next = dot(rest, rest)
    toward.forEach((value, at) => (toward[at] = sure(rest[at]) + (next / size) * value))
    size = next
  }
  return out
}

/** What it costs to have expected a chance of `sigmoid(sum)` where it was `target`. */
export function logLoss(sum: number, target: number): number {
  return Math.max(sum, 0) - target * sum + Math.log1p(Math.exp(-Math.abs(sum)))
}

/** The chance whose log-odds are `value`. */
export function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value))
}
