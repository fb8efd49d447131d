// Trains the convolution, packs it beside the weights of the tree, and sets the even points of the heads that it adds to.
//
//   node coach/lab/convolve.ts <data folder> <cache folder> [again]
//
// The cache holds what the encoder said of texts (`train.ts` and `moves.ts` fill it), and the convolution of the last run:
// `again` takes that one, to pack it anew.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { rawScores } from '../src/classify.ts'
import type { Signal } from '../src/coach.ts'
import { hashToken, tokensOf } from '../src/features.ts'
import { sentencesOf } from '../src/text.ts'
import { answerSamples, setEven } from './answering.ts'
import { headsOf, newLearning, train, type Message } from './backprop.ts'
import { sure } from './chance.ts'
import { devSamples, foldOf, ownSamples, prepare, trainSamples, type Sample } from './corpus.ts'
import { readCache } from './encode.ts'
import { columnsOf, lessonsOf, meaningsOf } from './lessons.ts'
import { packConvolution, type Convolved } from './pack-convolution.ts'
import { noConvolution, pack, plain, slimmed, unpack, type Packable } from './pack.ts'
import { loaded, ship, weightsPlace } from './ship.ts'

const [folder, cache, again] = process.argv.slice(2)
if (folder === undefined || cache === undefined)
  throw new Error('usage: convolve.ts <data folder> <cache folder>')

const shape = { width: 32, filters: 96, meanings: 64 }
/** Words with a vector of their own; the others share these many, by their last letters. */
const knownWords = 8000
const others = 1000
/** Messages are cut after these many words. */
const longest = 130
const rounds = 8
/** Features of the other weights that stay, and steps that are too small to keep. */
const features = 20_000
const small = 2
/** The even points of these are set by hand: they keep every step. */
const spared: readonly Signal[] = ['accusation', 'apology.sound']
/** How far the convolution moves a sum, beside how far the other weights of that signal move it. */
const loudness = 0.8

const say = (line: string) =>
  process.stderr.write(`${(performance.now() / 1000).toFixed(0)} s  ${line}\n`)

const dev = devSamples(folder)
const { written, made } = answerSamples(folder)
const isHeld = ({ set, group }: Sample) => set === 'own' && foldOf(group) === 0
const samples = learnt()
const sentences = samples.map(({ text }) => spoken(text))
const hashes = frequent(sentences.flat(2))
const rowOf = new Map(Array.from(hashes, (hash, at) => [hash, others + at]))
say(`${String(samples.length)} texts, ${String(hashes.length)} words`)

/** All that teaches: real rows, answers, and our own sentences; nothing that is measured, nothing held out. */
function learnt(): readonly Sample[] {
  const measured = new Set(dev.map(({ text }) => text))
  const own = ownSamples(folder ?? '').filter(({ labels }) => labels.reflection === undefined)
  return [
    ...trainSamples(folder ?? '').filter(({ text }) => !measured.has(text)),
    ...[...own, ...written, ...made].filter((sample) => !isHeld(sample)),
  ]
}

function spoken(text: string): readonly (readonly string[])[] {
  return sentencesOf(text).map(({ plain: words }) => tokensOf(words))
}

/** Hashes of the words that are met most, three times at least. */
function frequent(words: readonly string[]): Uint32Array {
  const met = new Map<number, number>()
  for (const hash of words.map(hashToken)) met.set(hash, (met.get(hash) ?? 0) + 1)
  const best = [...met]
    .filter(([, times]) => times >= 3)
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, knownWords)
  return Uint32Array.from(best, ([hash]) => hash).toSorted()
}

/** Rows of words, -1 between sentences. */
function rowsOf(parts: readonly (readonly string[])[]): Int32Array {
  const row = (word: string) => rowOf.get(hashToken(word)) ?? hashToken(word.slice(-3)) % others
  const rows = parts.flatMap((words, at) => [...(at > 0 ? [-1] : []), ...words.map(row)])
  return Int32Array.from(rows.slice(0, longest))
}

function trained() {
  const model = newLearning({ ...shape, rows: others + hashes.length, heads: columnsOf.length }, 5)
  const path = join(cache ?? '', 'convolution.f32')
  const blocks = [model.vectors.at, model.kernel.at, model.bias.at, model.out.at]
  if (again === 'again') {
    const flat = new Float32Array(new Uint8Array(readFileSync(path)).buffer)
    blocks.reduce(
      (from, block) => (block.set(flat.subarray(from, from + block.length)), from + block.length),
      0,
    )
    return model
  }
  const vectors = readCache(cache ?? '')
  const lessons = lessonsOf(samples, vectors, say)
  const meanings = meaningsOf(samples, vectors, shape.meanings)
  const messages: readonly Message[] = samples.flatMap((_, at) => {
    const words = rowsOf(sure(sentences[at]))
    return words.length === 0
      ? []
      : [{ words, ...sure(lessons[at]), meaning: meanings[at] ?? null }]
  })
  train(model, messages, rounds, 9, (round) => {
    say(`round ${String(round + 1)} of ${String(rounds)}`)
  })
  writeFileSync(path, Buffer.concat(blocks.map((block) => new Uint8Array(block.buffer))))
  return model
}

const model = trained()
const whole = unpack(new Uint8Array(gunzipSync(readFileSync(weightsPlace))))
const old = { ...slimmed(whole, features, small, spared), convolution: noConvolution }
const heads: readonly Signal[] = [...new Set(columnsOf.map(({ signal }) => signal))]

/** The convolution with one column a signal, nearly as loud as the other weights of that signal are. */
function convolved(): Convolved {
  const linear = loaded(pack(plain(old)))
  const heard = dev.map(({ text, before }) => ({
    before: rawScores(linear, prepare(text, before).evidence, before, null),
    now: headsOf(model, rowsOf(spoken(text))),
  }))
  const shares = heads.map((signal) => {
    const from = old.heads.indexOf(signal)
    const columns = columnsOf.flatMap((column, at) => (column.signal === signal ? [at] : []))
    const mean = (now: Float32Array) =>
      columns.reduce((sum, at) => sum + sure(now[at]), 0) / columns.length
    const share = spread(heard.map(({ before }) => sure(before[from]))) / spread(heard.map(({ now }) => mean(now)))
    say(`${signal.padEnd(20)} times ${share.toFixed(2)}`)
    return { columns, share: (loudness * share) / columns.length }
  })
  const rows = model.out.at.length / columnsOf.length
  const out = Float32Array.from({ length: rows * heads.length }, (_, at) => {
    const { columns, share } = sure(shares[at % heads.length])
    const row = Math.floor(at / heads.length) * columnsOf.length
    return share * columns.reduce((sum, column) => sum + sure(model.out.at[row + column]), 0)
  })
  return { heads, ...shape, others, hashes, vectors: model.vectors.at, kernel: model.kernel.at, bias: model.bias.at, out }
} // prettier-ignore

function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
}

const packable: Packable = { ...old, convolution: packConvolution(convolved()) }
setEven(folder, packable, heads, written.filter(isHeld), say)
ship(pack(packable), say)
