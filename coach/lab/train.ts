// Trains the coach's weights, packs them, and prints what they are worth on the development sets.
//
//   node coach/lab/train.ts <data folder> <encoder folder> <cache folder> [features] [again]
//
// `again` takes the lessons of the last run for the data's own rows, to try out sentences of our own faster.
// The same data, encoder and version of Node give the same bytes. The cache holds what the encoder said.
import { sure } from './chance.ts'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../src/coach.ts'
import { denseWidth } from '../src/dense.ts'
import { calibrate } from './calibrate.ts'
import {
  devSamples,
  heads,
  ownSamples,
  prepare,
  trainSamples,
  foldOf,
  type Prepared,
  type Sample,
} from './corpus.ts'
import { fillCache, openEncoder, readCache } from './encode.ts'
import { fit, newSparse, type Item } from './linear.ts'
import { asTable, measureAll } from './measure.ts'
import { pack } from './pack.ts'
import { loaded, ship } from './ship.ts'
import { labelLesson, teach, type Lesson } from './teach.ts'

const [folder, encoder, cacheFolder, wanted = '26000', again = ''] = process.argv.slice(2)
if (folder === undefined || encoder === undefined || cacheFolder === undefined)
  throw new Error('usage: train.ts <data folder> <encoder folder> <cache folder> [features]')

const say = (line: string) =>
  process.stderr.write(`${(performance.now() / 1000).toFixed(0)} s  ${line}\n`)
const own = ownSamples(folder)
if (encoder !== '-')
  await fillCache(
    cacheFolder,
    await openEncoder(encoder),
    [...trainSamples(folder), ...own]
      .filter(({ set, group }) => set !== 'harsh' && !group.startsWith('turned-'))
      .map(({ text }) => text),
  )
const vectors = readCache(cacheFolder)
const kept = new Set(devSamples(folder).map(({ text }) => text))
const samples = [...trainSamples(folder).filter(({ text }) => !kept.has(text)), ...own]
say(`${String(samples.length)} texts, ${String(vectors.size)} vectors`)

const prepared = samples.map(({ text, before }) => prepare(text, before))
say('features')
const lessons = lessonsOf()

/** The teacher's lessons, or those of the last run: a row of targets and a row of weights for each text. */
function lessonsOf(): readonly Lesson[] {
  const path = join(cacheFolder ?? '', 'lessons.f32')
  const rows = samples.filter(({ set }) => set !== 'own').length
  const width = heads.length
  if (again === 'again' && existsSync(path)) {
    const flat = new Float32Array(new Uint8Array(readFileSync(path)).buffer)
    const kept = Array.from({ length: rows }, (_, at) => ({
      targets: flat.slice(at * 2 * width, (at * 2 + 1) * width),
      weights: flat.slice((at * 2 + 1) * width, (at * 2 + 2) * width),
    }))
    return [...kept, ...samples.slice(rows).map(labelLesson)]
  }
  const taught = teach(
    samples.map((sample, at) => ({
      sample,
      prepared: sure(prepared[at]),
      vector: vectors.get(sample.text) ?? null,
    })),
    say,
  )
  const flat = new Float32Array(rows * 2 * width)
  taught.slice(0, rows).forEach(({ targets, weights }, at) => {
    flat.set(targets, at * 2 * width)
    flat.set(weights, (at * 2 + 1) * width)
  })
  writeFileSync(path, new Uint8Array(flat.buffer))
  return taught
}

// What strangers write under a post is hardly ever a reflection, however much it speaks of "you".
samples.forEach(({ set }, at) => {
  const head = heads.indexOf('reflection')
  const lesson = lessons[at]
  if (set === 'own' || lesson === undefined) return
  lesson.targets[head] = 0
  lesson.weights[head] = 0.15
})

/** How often each feature is met. */
function counts(list: readonly Prepared[]): Map<number, number> {
  const met = new Map<number, number>()
  for (const { hashes } of list)
    for (const hash of new Set(hashes)) met.set(hash, (met.get(hash) ?? 0) + 1)
  return met
}

const repeats: Readonly<Record<string, number>> = { needs: 4, receptive: 2, own: 2, support: 2 }
const denseMask = Uint8Array.from(heads, (head) => (head === 'accusation' ? 0 : 1))

function itemsFor(rowOf: ReadonlyMap<number, number>, chosen: readonly number[]): readonly Item[] {
  return chosen.flatMap((at) => {
    const { hashes, dense } = sure(prepared[at])
    const features = Int32Array.from(
      Array.from(hashes, (hash) => rowOf.get(hash) ?? -1).filter((row) => row >= 0),
    )
    const item = {
      features,
      size: hashes.length,
      dense,
      targets: sure(lessons[at]).targets,
      weights: sure(lessons[at]).weights,
    }
    return Array.from({ length: repeats[sure(samples[at]).set] ?? 1 }, () => item)
  })
}

function learn(hashes: readonly number[], chosen: readonly number[], epochs: number) {
  const rowOf = new Map(hashes.map((hash, row) => [hash, row]))
  const model = newSparse(heads.length, denseWidth, hashes.length)
  fit(model, itemsFor(rowOf, chosen), epochs, 0.4, 11, denseMask)
  return model
}

const met = counts(prepared)
const common = [...met]
  .filter(([, times]) => times >= 4)
  .map(([hash]) => hash)
  .toSorted((a, b) => a - b)
const everyone = samples.map((_, at) => at)
say(`${String(common.length)} features met four times or more`)
const large = learn(common, everyone, 3)
const norm = (row: number) =>
  Math.hypot(...large.weights.subarray(row * heads.length, (row + 1) * heads.length)) *
  Math.sqrt(met.get(common[row] ?? 0) ?? 0)
const best = common
  .map((hash, row) => ({ hash, worth: norm(row) }))
  .toSorted((a, b) => b.worth - a.worth || a.hash - b.hash)
const hashes = best
  .slice(0, Number(wanted))
  .map(({ hash }) => hash)
  .toSorted((a, b) => a - b)
say(`kept ${String(hashes.length)}`)

function packed(
  model: ReturnType<typeof learn>,
  fitted: { slopes: Float32Array; cueSlopes: Float32Array; offsets: Float32Array },
): Uint8Array {
  const rows = hashes.map((_, row) =>
    model.weights.subarray(row * heads.length, (row + 1) * heads.length),
  )
  return pack({
    heads,
    hashes: Uint32Array.from(hashes),
    rows,
    dense: model.dense,
    width: denseWidth,
    ...fitted,
  })
}

const plain = {
  slopes: new Float32Array(heads.length).fill(1),
  cueSlopes: new Float32Array(heads.length),
  offsets: new Float32Array(heads.length),
}
const isHeldOut = (sample: Sample) => sample.set === 'own' && foldOf(sample.group) === 0
const rowOf = new Map(hashes.map((hash, row) => [hash, row]))
const small = learn(
  hashes,
  everyone.filter((at) => !isHeldOut(sure(samples[at]))),
  5,
)
const trial = loaded(packed(small, plain))
say('calibrating')
const fitted = calibrate(trial, [...devSamples(folder), ...samples.filter(isHeldOut)], say)
// The families that were held out join at the end, gently, among a tenth of all others.
fit(
  small,
  itemsFor(
    rowOf,
    everyone.filter((at) => isHeldOut(sure(samples[at])) || at % 10 === 0),
  ),
  1,
  0.08,
  13,
  denseMask,
)
const bytes = packed(small, fitted)
ship(bytes, say)
const model = loaded(bytes)
process.stdout.write(
  `${asTable(measureAll(folder, (text, before) => read(text, before, { model })))}\n`,
)
