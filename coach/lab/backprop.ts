// Trains the convolution that ships: word vectors, filters and heads, by Adam on small batches.
import { pooledWidth } from '../src/convolution.ts'
import { chance, shuffle, sure } from './chance.ts'
import { sigmoid } from './linear.ts'

/** One message: rows of its words, -1 between sentences; a target per head (NaN: not known), and what each counts. */
export type Message = {
  readonly words: Int32Array
  readonly targets: Float32Array
  readonly weights: Float32Array
  /** What a larger encoder says of it, as numbers around nought; null where it was not asked. */
  readonly meaning: Float32Array | null
}

/** Weights with their gradients and Adam's two running means. */
type Block = { readonly at: Float32Array; readonly slope: Float32Array; readonly mean: Float32Array; readonly square: Float32Array } // prettier-ignore

/** A convolution while it learns; `out` has a column per head, `guess` one per number of a meaning. */
export type Learning = {
  readonly width: number
  readonly filters: number
  readonly heads: number
  readonly meanings: number
  readonly vectors: Block
  readonly kernel: Block
  readonly bias: Block
  readonly out: Block
  readonly guess: Block
}

function block(size: number, random: () => number, spread: number): Block {
  const zeros = () => new Float32Array(size)
  const at = Float32Array.from({ length: size }, () => (2 * random() - 1) * spread)
  return { at, slope: zeros(), mean: zeros(), square: zeros() }
}

/** How large a convolution is: rows of words, numbers a word, filters, heads, and meanings that it guesses. */
export type Shape = { readonly rows: number; readonly width: number; readonly filters: number; readonly heads: number; readonly meanings: number } // prettier-ignore

/** A convolution with small random weights, the same for the same seed. */
export function newLearning(shape: Shape, seed: number): Learning {
  const { rows, width, filters, heads, meanings } = shape
  const random = chance(seed)
  const pooled = pooledWidth(shape)
  return {
    width, filters, heads, meanings,
    vectors: block(rows * width, random, 0.5),
    kernel: block(3 * width * filters, random, 1 / Math.sqrt(3 * width)),
    bias: block(filters, random, 0.1),
    out: block(pooled * heads, random, 1 / Math.sqrt(pooled)),
    guess: block(pooled * meanings, random, 1 / Math.sqrt(pooled)),
  } // prettier-ignore
}

/** What one message came to: sums of the filters at each word, and all of it pooled. */
type Passed = { readonly sums: Float32Array; readonly best: Int32Array; readonly pooled: Float32Array; readonly scale: number } // prettier-ignore

/** The vectors of the words, one after the other; nought between sentences. */
function look(model: Learning, words: Int32Array): Float32Array {
  const { width, vectors } = model
  const seen = new Float32Array(words.length * width)
  words.forEach((row, at) => {
    if (row >= 0) seen.set(vectors.at.subarray(row * width, (row + 1) * width), at * width)
  })
  return seen
}

function forward(model: Learning, words: Int32Array, seen: Float32Array): Passed {
  const { width, filters } = model
  const [kernel, bias] = [model.kernel.at, model.bias.at]
  const sums = new Float32Array(words.length * filters)
  const best = new Int32Array(filters).fill(-1)
  const pooled = new Float32Array(pooledWidth(model))
  let count = 0
  for (let at = 0; at < words.length; at += 1) {
    if (sure(words[at]) < 0) continue
    count += 1
    const here = at * filters
    for (let filter = 0; filter < filters; filter += 1) sums[here + filter] = sure(bias[filter])
    for (let near = 0; near < 3; near += 1) {
      const by = at + near - 1
      if ((words[by] ?? -1) < 0) continue
      for (let each = 0; each < width; each += 1) {
        const value = sure(seen[by * width + each])
        const from = (near * width + each) * filters
        for (let filter = 0; filter < filters; filter += 1)
          sums[here + filter] = sure(sums[here + filter]) + value * sure(kernel[from + filter])
        if (near === 1)
          pooled[2 * filters + each] = sure(pooled[2 * filters + each]) + value
      }
    }
    for (let filter = 0; filter < filters; filter += 1) {
      const sum = sure(sums[here + filter])
      if (sum <= 0) continue
      pooled[filters + filter] = sure(pooled[filters + filter]) + sum
      if (sum <= sure(pooled[filter])) continue
      pooled[filter] = sum
      best[filter] = at
    }
  }
  const scale = 1 / Math.sqrt(count || 1)
  for (let each = filters; each < pooled.length - 1; each += 1)
    pooled[each] = sure(pooled[each]) * scale
  pooled[pooled.length - 1] = 1
  return { sums, best, pooled, scale }
} // prettier-ignore

/** The sum of each column of a block over pooled numbers. */
function columns(weights: Float32Array, pooled: Float32Array, count: number): Float32Array {
  const out = new Float32Array(count)
  for (let each = 0; each < pooled.length; each += 1) {
    const value = sure(pooled[each])
    if (value === 0) continue
    for (let head = 0; head < count; head += 1)
      out[head] = sure(out[head]) + value * sure(weights[each * count + head])
  }
  return out
}

/** What each head makes of a message. */
export function headsOf(model: Learning, words: Int32Array): Float32Array {
  return columns(model.out.at, forward(model, words, look(model, words)).pooled, model.heads)
}

const headShare = 0.6
/** Shares of what is seen, and of what is pooled, that stay while it learns (dropout). */
const [keptSeen, kept] = [0.9, 0.85]

/** Adds the slopes of one message to the batch. */
function backward(model: Learning, message: Message, random: () => number, touched: Set<number>): void {
  const thin = (size: number, share: number) => Float32Array.from({ length: size }, () => (random() < share ? 1 / share : 0))
  const seenMask = thin(message.words.length * model.width, keptSeen)
  const seen = look(model, message.words).map((value, at) => value * sure(seenMask[at]))
  const passed = forward(model, message.words, seen)
  const mask = Float32Array.of(...thin(passed.pooled.length - 1, kept), 1)
  const back = throughHeads(model, message, passed.pooled.map((value, at) => value * sure(mask[at])))
  back.forEach((value, at) => (back[at] = value * sure(mask[at])))
  throughFilters(model, message.words, { ...passed, seen, seenMask, back })
  for (const row of message.words) if (row >= 0) touched.add(row)
} // prettier-ignore

/** Slopes of the heads and of what guesses the meaning; what they ask of each pooled number. */
function throughHeads(model: Learning, message: Message, pooled: Float32Array): Float32Array {
  const back = new Float32Array(pooled.length)
  const wrong = columns(model.out.at, pooled, model.heads)
  wrong.forEach((sum, head) => {
    const target = sure(message.targets[head])
    const weight = headShare * sure(message.weights[head])
    wrong[head] = Number.isNaN(target) ? 0 : weight * (sigmoid(sum) - target)
  })
  push(model.out, pooled, wrong, back)
  const { meaning } = message
  if (meaning === null) return back
  const missed = columns(model.guess.at, pooled, model.meanings)
  missed.forEach((value, at) => {
    missed[at] = (2 * (value - sure(meaning[at]))) / model.meanings
  })
  push(model.guess, pooled, missed, back)
  return back
}

type Way = Passed & { readonly seen: Float32Array; readonly seenMask: Float32Array; readonly back: Float32Array } // prettier-ignore

/** Slopes of the filters and of the word vectors. */
function throughFilters(model: Learning, words: Int32Array, way: Way): void {
  const { width, filters, vectors, kernel, bias } = model
  const { seen, seenMask, back, scale } = way
  const slopes = new Float32Array(filters)
  for (let at = 0; at < words.length; at += 1) {
    const centre = sure(words[at])
    if (centre < 0) continue
    for (let each = 0; each < width; each += 1)
      vectors.slope[centre * width + each] = sure(vectors.slope[centre * width + each]) + sure(back[2 * filters + each]) * scale * sure(seenMask[at * width + each])
    for (let filter = 0; filter < filters; filter += 1) {
      const on = sure(way.sums[at * filters + filter]) > 0
      const slope = on ? sure(back[filters + filter]) * scale + (way.best[filter] === at ? sure(back[filter]) : 0) : 0
      slopes[filter] = slope
      bias.slope[filter] = sure(bias.slope[filter]) + slope
    }
    for (let near = 0; near < 3; near += 1) {
      const by = at + near - 1
      const row = words[by] ?? -1
      if (row < 0) continue
      for (let each = 0; each < width; each += 1) {
        const value = sure(seen[by * width + each])
        const from = (near * width + each) * filters
        let sum = 0
        for (let filter = 0; filter < filters; filter += 1) {
          const slope = sure(slopes[filter])
          sum += slope * sure(kernel.at[from + filter])
          kernel.slope[from + filter] = sure(kernel.slope[from + filter]) + slope * value
        }
        vectors.slope[row * width + each] = sure(vectors.slope[row * width + each]) + sum * sure(seenMask[by * width + each])
      }
    }
  }
} // prettier-ignore

/** Slopes of a block from what was wrong, and of what it weighed. */
function push(weights: Block, pooled: Float32Array, wrong: Float32Array, back: Float32Array): void {
  const count = wrong.length
  for (let each = 0; each < pooled.length; each += 1) {
    const value = sure(pooled[each])
    let sum = 0
    for (let head = 0; head < count; head += 1) {
      const slope = sure(wrong[head])
      sum += slope * sure(weights.at[each * count + head])
      weights.slope[each * count + head] = sure(weights.slope[each * count + head]) + slope * value
    }
    back[each] = sure(back[each]) + sum
  }
}

/** One step of Adam over part of a block, which starts with no slopes again. */
function step({ at, slope, mean, square }: Block, from: number, to: number, rate: number, share: number): void {
  for (let each = from; each < to; each += 1) {
    const now = sure(slope[each]) * share
    mean[each] = 0.9 * sure(mean[each]) + 0.1 * now
    square[each] = 0.999 * sure(square[each]) + 0.001 * now * now
    at[each] = sure(at[each]) - (rate * sure(mean[each])) / (Math.sqrt(sure(square[each])) + 1e-8)
    slope[each] = 0
  }
} // prettier-ignore

const batch = 32

/** Trains in place, in a fixed order, with a rate that falls to nearly nothing. */
export function train(
  model: Learning,
  messages: readonly Message[],
  rounds: number,
  seed: number,
  report: (round: number) => void,
): void {
  const random = chance(seed)
  const order = messages.map((_, at) => at)
  const steps = Math.ceil(messages.length / batch) * rounds
  let done = 0
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random)
    for (let from = 0; from < order.length; from += batch) {
      const chosen = order.slice(from, from + batch)
      const touched = new Set<number>()
      for (const at of chosen) backward(model, sure(messages[at]), random, touched)
      done += 1
      // Adam's means start at nought: their first steps are made as large as later ones.
      const warm = Math.sqrt(1 - 0.999 ** done) / (1 - 0.9 ** done)
      const rate = 2e-3 * warm * Math.max(0.02, 1 - done / steps)
      for (const each of [model.kernel, model.bias, model.out, model.guess])
        step(each, 0, each.at.length, rate, 1 / chosen.length)
      for (const row of touched)
        step(model.vectors, row * model.width, (row + 1) * model.width, rate, 1 / chosen.length)
    }
    report(round)
  }
}
