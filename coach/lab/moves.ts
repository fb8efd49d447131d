// Trains the heads that hear a listener's moves, and packs them beside the others, which stay as they are.
//
//   node coach/lab/moves.ts <data folder> <encoder folder, or -> <cache folder> <weights to start from>
//
// The cache holds what the encoder said of texts; with "-" and an empty cache, labels teach alone.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { rawScores } from '../src/classify.ts'
import type { Signal } from '../src/coach.ts'
import { denseWidth } from '../src/dense.ts'
import { sure } from './chance.ts'
import { foldOf, heads as corpusHeads, prepare, type Prepared, type Sample } from './corpus.ts'
import { fillCache, openEncoder, readCache } from './encode.ts'
import { fit, fitVector, newSparse, sigmoid, type Sparse } from './linear.ts'
import { answerSamples, setEven, textsToEncode } from './answering.ts'
import { pack, plain, stepsOf, unpack, widened, type Packable } from './pack.ts'
import { loaded, ship } from './ship.ts'
import { labelLesson, teachSet } from './teach.ts'

const [folder, encoder, cache, base] = process.argv.slice(2)
if (folder === undefined || encoder === undefined || cache === undefined || base === undefined)
  throw new Error('usage: moves.ts <data folder> <encoder folder, or -> <cache folder> <weights>')

/** Features that only the moves need, beside those of all heads. */
const more = 3000

/** Heads that are learnt anew. */
const fresh: readonly Signal[] = ['reflection', 'reassurance', 'information', 'confrontation']
/** Heads that labels and the encoder taught before: they start where they are, and learn from answers as well. */
const warm: readonly Signal[] = ['validation', 'openQuestion', 'closedQuestion', 'advice', 'selfDisclosure'] // prettier-ignore
const heads = [...fresh, ...warm]

const say = (line: string) =>
  process.stderr.write(`${(performance.now() / 1000).toFixed(0)} s  ${line}\n`)

const old = widened(unpack(new Uint8Array(gunzipSync(readFileSync(base)))), denseWidth)
const oldRaw = loaded(pack(plain(old)))
const { written, made, real } = answerSamples(folder)
const samples: readonly Sample[] = [...written, ...made, ...real]
if (encoder !== '-') await fillCache(cache, await openEncoder(encoder), textsToEncode(samples))
const vectors = readCache(cache)
const isOwn = (at: number) => at < written.length + made.length
const isHeld = (at: number) => at < written.length && foldOf(sure(samples[at]).group) === 0
say(`${String(written.length)} answers, ${String(made.length)} made, ${String(real.length)} real, ${String(vectors.size)} vectors`) // prettier-ignore

const prepared = samples.map(({ text, before }) => prepare(text, before))
const believed = samples.map(({ before }, at) =>
  rawScores(oldRaw, sure(prepared[at]).evidence, before, null),
)
say('features')

const lessons = samples.map(({ labels }) => ({
  targets: Float32Array.from(heads, (head) => labels[head] ?? Number.NaN),
  weights: Float32Array.from(heads, () => 1),
}))
const learning = samples.map((_, at) => at).filter((at) => !isHeld(at))
for (const signal of fresh) carryOver(signal)
const biases = heads.map((signal) => (warm.includes(signal) ? keepBeliefs(signal) : 0))
teachLabelled()
adjust()
say('lessons')

/** Where the encoder was asked, a teacher that never saw a text says what it believes of it. */
function teachLabelled(): void {
  const pupils = samples.map((sample, at) => ({
    sample,
    prepared: sure(prepared[at]),
    vector: isHeld(at) ? null : (vectors.get(sample.text) ?? null),
  }))
  const taught = pupils.map(({ sample }) => labelLesson(sample))
  for (const set of ['support', 'advice']) if (vectors.size > 0) teachSet(set, pupils, taught, say)
  for (const at of learning) {
    if (isOwn(at)) continue
    for (const signal of warm) {
      const head = corpusHeads.indexOf(signal)
      const weight = sure(sure(taught[at]).weights[head])
      if (weight > 0 && pupils[at]?.vector !== null)
        teach(at, heads.indexOf(signal), sure(sure(taught[at]).targets[head]), weight)
    }
  }
}

function teach(at: number, head: number, target: number, weight: number): void {
  const { targets, weights } = sure(lessons[at])
  targets[head] = target
  weights[head] = weight
}

/** What our own sentences label, the encoder carries over to real text, counted lightly. */
function carryOver(signal: Signal): void {
  const head = heads.indexOf(signal)
  const vectorOf = (at: number) => vectors.get(sure(samples[at]).text)
  const known = learning.filter(
    (at) => isOwn(at) && vectorOf(at) !== undefined && sure(samples[at]).labels[signal] !== undefined,
  )
  if (known.length < 500) return
  const believe = fitVector(
    known.map((at) => sure(vectorOf(at))),
    known.map((at) => sure(samples[at]).labels[signal] ?? 0),
  )
  for (const at of learning) {
    const vector = vectorOf(at)
    if (!isOwn(at) && vector !== undefined) teach(at, head, sigmoid(believe(vector)), 0.2)
  }
} // prettier-ignore

/** Mixes what a head believed of real texts with their labels; returns the bias that makes its sums chances. */
function keepBeliefs(signal: Signal): number {
  const head = heads.indexOf(signal)
  const from = old.heads.indexOf(signal)
  const raw = (at: number) => sure(sure(believed[at])[from])
  const label = (at: number) => sure(samples[at]).labels[signal]
  const real = learning.filter((at) => !isOwn(at) && label(at) !== undefined)
  const known = real.length > 0 ? real : learning.filter((at) => label(at) !== undefined)
  const wanted = known.reduce((sum, at) => sum + (label(at) ?? 0), 0)
  let low = -10
  let high = 10
  while (high - low > 1e-3) {
    const middle = (low + high) / 2
    const sum = known.reduce((total, at) => total + sigmoid(raw(at) + middle), 0)
    if (sum > wanted) high = middle
    else low = middle
  }
  for (const at of learning) {
    if (isOwn(at)) continue
    const belief = sigmoid(raw(at) + low)
    const labelled = label(at)
    if (labelled === undefined) teach(at, head, belief, 0.3)
    else teach(at, head, 0.4 * labelled + 0.6 * belief, 1)
  }
  return low
}

/** What strangers write under a post is hardly ever a reflection; their support, praise or comfort, is half a comfort. */
function adjust(): void {
  samples.forEach(({ set, labels }, at) => {
    if (set === 'own') return
    teach(at, heads.indexOf('reflection'), 0, 0.1)
    if (set !== 'support') return
    const head = heads.indexOf('reassurance')
    const known = sure(sure(lessons[at]).targets[head])
    const support = labels.validation ?? 0
    teach(at, head, Number.isNaN(known) ? support : (support + known) / 2, 0.35)
  })
}

/** How often a text is met in one round: support is rare and its labels are what the gate is about. */
const rounds: Readonly<Record<string, number>> = { support: 4, advice: 2 }
const repeats = (at: number) => (at < written.length ? 2 : (rounds[sure(samples[at]).set] ?? 1))

type Rows = ReadonlyMap<number, number>

function learn(hashes: readonly number[], epochs: number): Sparse {
  const rowOf: Rows = new Map(hashes.map((hash, row) => [hash, row]))
  const model = newSparse(heads.length, denseWidth, hashes.length)
  startFrom(model, rowOf)
  const items = learning.flatMap((at) => {
    const { hashes: all, dense } = sure(prepared[at])
    const features = Int32Array.from(all, (hash) => rowOf.get(hash) ?? -1).filter((row) => row >= 0)
    const item = { features, size: all.length, dense, ...sure(lessons[at]) }
    return Array.from({ length: repeats(at) }, () => item)
  })
  fit(model, items, epochs, 0.4, 11)
  return model
}

/** Puts the weights that heads have already into a model. */
function startFrom(model: Sparse, rowOf: Rows): void {
  for (const signal of warm) {
    const head = heads.indexOf(signal)
    const from = old.heads.indexOf(signal)
    model.bias[head] = sure(biases[head])
    old.hashes.forEach((hash, at) => {
      const row = rowOf.get(hash)
      if (row !== undefined) model.weights[row * heads.length + head] = sure(sure(old.rows[at])[from])
    })
    for (let each = 0; each < denseWidth; each += 1)
      model.dense[each * heads.length + head] = sure(old.dense[each * old.heads.length + from])
  }
} // prettier-ignore

/** How often each feature is met. */
function counts(list: readonly Prepared[]): Map<number, number> {
  const met = new Map<number, number>()
  for (const { hashes } of list)
    for (const hash of new Set(hashes)) met.set(hash, (met.get(hash) ?? 0) + 1)
  return met
}

/** The features of the other heads, and those that are worth most to the moves. */
function chooseFeatures(): readonly number[] {
  const known = new Set(old.hashes)
  const met = counts(prepared.filter((_, at) => isOwn(at)))
  const often = [...met].filter(([, times]) => times >= 5).map(([hash]) => hash)
  const all = [...new Set([...known, ...often])].toSorted((a, b) => a - b)
  const large = learn(all, 2)
  const worth = (row: number) =>
    Math.hypot(...large.weights.subarray(row * heads.length, (row + 1) * heads.length)) *
    Math.sqrt(met.get(sure(all[row])) ?? 0)
  const added = all
    .map((hash, row) => ({ hash, worth: worth(row) }))
    .filter(({ hash }) => !known.has(hash))
    .toSorted((a, b) => b.worth - a.worth || a.hash - b.hash)
    .slice(0, more)
  say(`${String(known.size)} features, and ${String(added.length)} for the moves alone`)
  return [...known, ...added.map(({ hash }) => hash)].toSorted((a, b) => a - b)
}

const hashes = chooseFeatures()
const model = learn(hashes, 4)

/** All heads together: new weights for the moves, old ones for the rest. */
function together(): Packable {
  const count = old.heads.length
  const rowBefore = new Map(Array.from(old.hashes, (hash, row) => [hash, row]))
  const nothing = new Float32Array(count)
  const rows = hashes.map((hash, row) => {
    const known = sure(old.rows[rowBefore.get(hash) ?? -1] ?? nothing)
    return Float32Array.from(old.heads, (head, at) => {
      const each = heads.indexOf(head)
      return each >= 0 ? sure(model.weights[row * heads.length + each]) : sure(known[at])
    })
  })
  const steps = stepsOf(rows, count)
  return {
    ...old,
    hashes: Uint32Array.from(hashes),
    rows,
    dense: Float32Array.from(old.dense, (weight, index) => {
      const each = heads.indexOf(sure(old.heads[index % count]))
      return each < 0 ? weight : sure(model.dense[Math.floor(index / count) * heads.length + each])
    }),
    steps: steps.map((step, at) =>
      heads.includes(sure(old.heads[at])) ? step : sure(old.steps?.[at]),
    ),
  }
}

const packable = together()
const held = samples.filter((_, at) => isHeld(at))
setEven(folder, packable, heads, held, say)
ship(pack(packable), say)
