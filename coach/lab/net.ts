// The small network of the coach, as the lab trains it: words and grams in, signals and a meaning out.
//
//   words ──embed──┬─ mean ────────────┐
//                  └─ window of 3, max ─┼─ hidden ── heads (signals)
//   grams, runs ──embed── mean ────────┤         └── meaning (the encoder's vector; dropped when shipped)
//   dense features ────────────────────┘
import type { Grams } from '../src/features.ts'

export type Shape = {
  readonly rows: number //     embedding rows: words, then grams, then letter-run buckets
  readonly width: number //    of an embedding
  readonly filters: number //  of the window
  readonly dense: number
  readonly hidden: number
  readonly heads: number
  readonly meaning: number
}

/** One example, ready to train on: rows of its words in order, rows of its grams, targets (NaN: not labelled). */
export type Example = {
  readonly words: Int32Array
  readonly grams: Int32Array
  readonly dense: Float32Array
  readonly targets: Float32Array
  readonly weights: Float32Array
  readonly meaning: Float32Array | null
}

export type Net = {
  readonly shape: Shape
  readonly embed: Float32Array
  readonly window: Float32Array
  readonly windowBias: Float32Array
  readonly inner: Float32Array
  readonly innerBias: Float32Array
  readonly outer: Float32Array
  readonly outerBias: Float32Array
  readonly sense: Float32Array
}

/** Chance from a seed: the same every run. */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function inputWidth(shape: Shape): number {
  return shape.width * 2 + shape.filters + shape.dense
}

export function newNet(shape: Shape, seed: number): Net {
  const random = chance(seed)
  const fill = (size: number, scale: number) => Float32Array.from({ length: size }, () => (random() * 2 - 1) * scale)
  const input = inputWidth(shape)
  return {
    shape,
    embed: fill(shape.rows * shape.width, 0.25),
    window: fill(3 * shape.width * shape.filters, Math.sqrt(3 / (3 * shape.width))),
    windowBias: new Float32Array(shape.filters),
    inner: fill(input * shape.hidden, Math.sqrt(3 / input)),
    innerBias: new Float32Array(shape.hidden),
    outer: fill(shape.hidden * shape.heads, 0.1),
    outerBias: new Float32Array(shape.heads),
    sense: fill(shape.hidden * shape.meaning, 0.1),
  }
}

/** Everything one pass leaves behind, kept for the way back. */
export type Pass = {
  readonly input: Float32Array
  readonly places: Int32Array
  readonly hidden: Float32Array
  readonly heads: Float32Array
  readonly meaning: Float32Array
}

export function newPass(shape: Shape): Pass {
  return {
    input: new Float32Array(inputWidth(shape)),
    places: new Int32Array(shape.filters),
    hidden: new Float32Array(shape.hidden),
    heads: new Float32Array(shape.heads),
    meaning: new Float32Array(shape.meaning),
  }
}

/** Forward: fills `pass`. `dropped` silences hidden units (training only). */
export function forward(net: Net, words: Int32Array, grams: Int32Array, dense: Float32Array, pass: Pass, dropped: Uint8Array | null, senses: boolean): void {
  const { width, filters, hidden, heads, meaning } = net.shape
  const { input } = pass
  input.fill(0)
  pool(net, words, input, 0)
  pool(net, grams, input, width + filters)
  convolve(net, words, pass)
  input.set(dense, width * 2 + filters)
  const size = input.length
  for (let unit = 0; unit < hidden; unit += 1) {
    let sum = net.innerBias[unit]!
    const from = unit * size
    for (let each = 0; each < size; each += 1) sum += net.inner[from + each]! * input[each]!
    pass.hidden[unit] = sum > 0 && (dropped === null || dropped[unit] === 0) ? sum : 0
  }
  for (let head = 0; head < heads; head += 1) {
    let sum = net.outerBias[head]!
    const from = head * hidden
    for (let unit = 0; unit < hidden; unit += 1) sum += net.outer[from + unit]! * pass.hidden[unit]!
    pass.heads[head] = sum
  }
  if (!senses) return
  for (let each = 0; each < meaning; each += 1) {
    let sum = 0
    const from = each * hidden
    for (let unit = 0; unit < hidden; unit += 1) sum += net.sense[from + unit]! * pass.hidden[unit]!
    pass.meaning[each] = sum
  }
}

function pool(net: Net, rows: Int32Array, input: Float32Array, to: number): void {
  if (rows.length === 0) return
  const { width } = net.shape
  const scale = 1 / Math.sqrt(rows.length + 1)
  for (const row of rows) for (let each = 0; each < width; each += 1) input[to + each]! += net.embed[row * width + each]! * scale
}

function convolve(net: Net, words: Int32Array, pass: Pass): void {
  const { width, filters } = net.shape
  const span = 3 * width
  const sums = pass.input
  for (let filter = 0; filter < filters; filter += 1) {
    sums[width + filter] = 0
    pass.places[filter] = -1
  }
  const seen = new Float32Array(span)
  for (let place = 0; place < words.length; place += 1) {
    for (let step = 0; step < 3; step += 1) {
      const row = words[place + step - 1]
      if (row === undefined) seen.fill(0, step * width, (step + 1) * width)
      else seen.set(net.embed.subarray(row * width, (row + 1) * width), step * width)
    }
    for (let filter = 0; filter < filters; filter += 1) {
      let sum = net.windowBias[filter]!
      const from = filter * span
      for (let each = 0; each < span; each += 1) sum += net.window[from + each]! * seen[each]!
      if (sum > sums[width + filter]!) {
        sums[width + filter] = sum
        pass.places[filter] = place
      }
    }
  }
}

/** What one training run is told. */
export type Plan = {
  readonly epochs: number
  readonly rate: number
  readonly batch: number
  readonly seed: number
  readonly wordDrop: number
  readonly hiddenDrop: number
  readonly meaningWeight: number
  readonly decay: number
  readonly report: (epoch: number, loss: number) => void
}

/** Trains in place, by minibatches: Adam for the dense parts, Adagrad for the embedding rows that were touched. */
export function train(net: Net, examples: readonly Example[], plan: Plan): void {
  const random = chance(plan.seed)
  const parts = [net.window, net.windowBias, net.inner, net.innerBias, net.outer, net.outerBias, net.sense]
  const adam = parts.map((part) => ({ part, slope: new Float32Array(part.length), first: new Float32Array(part.length), second: new Float32Array(part.length) }))
  const slopes = adam.map(({ slope }) => slope) as [Float32Array, Float32Array, Float32Array, Float32Array, Float32Array, Float32Array, Float32Array]
  const squares = new Float32Array(net.shape.rows).fill(1e-7)
  const rowSlopes = new Map<number, Float32Array>()
  const order = examples.map((_, index) => index)
  const pass = newPass(net.shape)
  const dropped = new Uint8Array(net.shape.hidden)
  let step = 0
  const steps = Math.ceil(order.length / plan.batch) * plan.epochs
  for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
    shuffle(order, random)
    let loss = 0
    for (let from = 0; from < order.length; from += plan.batch) {
      const to = Math.min(order.length, from + plan.batch)
      for (let index = from; index < to; index += 1) {
        const example = examples[order[index]!]!
        for (let unit = 0; unit < dropped.length; unit += 1) dropped[unit] = random() < plan.hiddenDrop ? 1 : 0
        const words = drop(example.words, plan.wordDrop, random)
        const grams = drop(example.grams, plan.wordDrop * 1.5, random)
        forward(net, words, grams, example.dense, pass, dropped, example.meaning !== null && plan.meaningWeight > 0)
        loss += backward(net, example, words, grams, pass, slopes, rowSlopes, plan.meaningWeight)
      }
      step += 1
      const rate = plan.rate * Math.min(1, step / 200) * (1 - 0.95 * (step / steps))
      const count = to - from
      for (const state of adam) adamStep(state, step, rate, count, plan.decay)
      for (const [row, slope] of rowSlopes) adagradRow(net, squares, row, slope, rate * 20, count)
      rowSlopes.clear()
    }
    plan.report(epoch, loss / order.length)
  }
}

export function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const kept = order[at]!
    order[at] = order[other]!
    order[other] = kept
  }
}

function drop(rows: Int32Array, share: number, random: () => number): Int32Array {
  return share === 0 || rows.length < 3 ? rows : rows.filter(() => random() >= share)
}

function backward(
  net: Net, example: Example, words: Int32Array, grams: Int32Array, pass: Pass,
  [windowSlope, windowBiasSlope, innerSlope, innerBiasSlope, outerSlope, outerBiasSlope, senseSlope]: [Float32Array, Float32Array, Float32Array, Float32Array, Float32Array, Float32Array, Float32Array],
  rowSlopes: Map<number, Float32Array>, meaningWeight: number,
): number {
  const { width, filters, hidden, heads, meaning } = net.shape
  const back = new Float32Array(hidden)
  let loss = 0
  for (let head = 0; head < heads; head += 1) {
    const target = example.targets[head]!
    if (Number.isNaN(target)) continue
    const weight = example.weights[head]!
    const score = 1 / (1 + Math.exp(-pass.heads[head]!))
    loss -= weight * (target * Math.log(score + 1e-7) + (1 - target) * Math.log(1 - score + 1e-7))
    const slope = (score - target) * weight
    outerBiasSlope[head]! += slope
    const from = head * hidden
    for (let unit = 0; unit < hidden; unit += 1) {
      if (pass.hidden[unit]! === 0) continue
      outerSlope[from + unit]! += slope * pass.hidden[unit]!
      back[unit]! += slope * net.outer[from + unit]!
    }
  }
  if (example.meaning !== null && meaningWeight > 0)
    for (let each = 0; each < meaning; each += 1) {
      const slope = (pass.meaning[each]! - example.meaning[each]!) * meaningWeight
      const from = each * hidden
      for (let unit = 0; unit < hidden; unit += 1) {
        if (pass.hidden[unit]! === 0) continue
        senseSlope[from + unit]! += slope * pass.hidden[unit]!
        back[unit]! += slope * net.sense[from + unit]!
      }
    }
  const size = pass.input.length
  const inputBack = new Float32Array(size)
  for (let unit = 0; unit < hidden; unit += 1) {
    const slope = pass.hidden[unit]! > 0 ? back[unit]! : 0
    if (slope === 0) continue
    innerBiasSlope[unit]! += slope
    const from = unit * size
    for (let each = 0; each < size; each += 1) {
      innerSlope[from + each]! += slope * pass.input[each]!
      inputBack[each]! += slope * net.inner[from + each]!
    }
  }
  const rowSlope = (row: number) => {
    let slope = rowSlopes.get(row)
    if (slope === undefined) rowSlopes.set(row, (slope = new Float32Array(width)))
    return slope
  }
  const spreadBack = (rows: Int32Array, from: number) => {
    const scale = 1 / Math.sqrt(rows.length + 1)
    for (const row of rows) {
      const slope = rowSlope(row)
      for (let each = 0; each < width; each += 1) slope[each]! += inputBack[from + each]! * scale
    }
  }
  spreadBack(words, 0)
  spreadBack(grams, width + filters)
  for (let filter = 0; filter < filters; filter += 1) {
    const place = pass.places[filter]!
    const slope = inputBack[width + filter]!
    if (place < 0 || slope === 0) continue
    windowBiasSlope[filter]! += slope
    for (let step = 0; step < 3; step += 1) {
      const row = words[place + step - 1]
      if (row === undefined) continue
      const from = filter * 3 * width + step * width
      const touched = rowSlope(row)
      for (let each = 0; each < width; each += 1) {
        windowSlope[from + each]! += slope * net.embed[row * width + each]!
        touched[each]! += slope * net.window[from + each]!
      }
    }
  }
  return loss
}

function adamStep(
  { part, slope, first, second }: { part: Float32Array; slope: Float32Array; first: Float32Array; second: Float32Array },
  step: number, rate: number, count: number, decay: number,
): void {
  const fix = Math.sqrt(1 - 0.999 ** step) / (1 - 0.9 ** step)
  for (let at = 0; at < part.length; at += 1) {
    const value = slope[at]! / count
    first[at] = 0.9 * first[at]! + 0.1 * value
    second[at] = 0.999 * second[at]! + 0.001 * value * value
    part[at]! -= rate * ((fix * first[at]!) / (Math.sqrt(second[at]!) + 1e-8) + decay * part[at]!)
    slope[at] = 0
  }
}

function adagradRow(net: Net, squares: Float32Array, row: number, slope: Float32Array, rate: number, count: number): void {
  const { width } = net.shape
  let square = 0
  for (let each = 0; each < width; each += 1) square += (slope[each]! / count) ** 2
  squares[row]! += square / width
  const scale = rate / count / Math.sqrt(squares[row]!) 
  for (let each = 0; each < width; each += 1) net.embed[row * width + each]! -= scale * slope[each]!
}

export type { Grams }
