// The coach beside what else could do its work: quality on the development sets, and time per keystroke.
//
//   npm run bench:coach -- <data folder> [--encoder <folder with node_modules>]
//
// Without --encoder the 28 MB encoder is installed from coach-peers/package.json into .cache/coach-peers; where that
// fails, its line says so. Thresholds of the peers are the best ones on the development set itself: they are flattered.
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import {
  bucketsOf,
  devSamples,
  labelled,
  prepare,
  trainSamples,
  type Sample,
} from '../coach/lab/corpus.ts'
import { fillCache, openEncoder, readCache } from '../coach/lab/encode.ts'
import { fit, fitVector, newSparse, sumsOf } from '../coach/lab/linear.ts'
import type * as lab from '../coach/lab/main.ts'
import { shippedModel } from '../coach/lab/main.ts'
import type { Reads } from '../coach/lab/line.ts'
import { asTable, measureAll, untrue } from '../coach/lab/measure.ts'
import { bestThreshold, f1, macroF1 } from '../coach/lab/metrics.ts'
import type * as coachNow from '../coach/src/coach.ts'
import { coach, measured, openMemory, read, type Model, type Signal } from '../coach/src/coach.ts'
import { slowedKeystrokes } from './coach-chromium.ts'

/** The last commit of the first reading; `before` in the table is what it made of the same rows, in this very run. */
const reading = '69f15e958a1d7154984666f059c4504b42d005d0'
const root = new URL('..', import.meta.url).pathname
const [folder, flag, given] = process.argv.slice(2)
if (folder === undefined)
  throw new Error('usage: bench/coach.ts <data folder> [--encoder <folder>]')

const compared = ['support', 'advice', 'needs', 'emotion'] as const
type Scores = (
  samples: readonly Sample[],
  set: string,
  signals: readonly Signal[],
) => readonly (readonly number[])[]

const train = trainSamples(folder)
const dev = devSamples(folder)
const of = (samples: readonly Sample[], set: string) =>
  samples.filter((sample) => sample.set === set)
const truth = (samples: readonly Sample[], signal: Signal) =>
  samples.map(({ labels }) => labels[signal] ?? 0)

/** Macro-F1 over the signals of each compared set. */
function quality(scores: Scores, flattered: boolean): readonly number[] {
  return compared.map((set) => {
    const samples = of(dev, set)
    const signals = Object.values(labelled[set] ?? {})
    const columns = scores(samples, set, signals)
    return macroF1(
      signals.map((signal, at) => {
        const column = columns[at] ?? []
        return flattered
          ? bestThreshold(column, truth(samples, signal)).f1
          : f1(column, truth(samples, signal))
      }),
    )
  })
}

const always: Scores = (samples, _, signals) => signals.map(() => samples.map(() => 1))

function byReading(model: Model | null): Scores {
  return (samples, _, signals) => {
    const readings = samples.map(({ text, before }) => read(text, before, { model }))
    return signals.map((signal) => readings.map((reading) => reading[signal]))
  }
}

const fullSize: Scores = (samples, set, signals) => {
  const rows = of(train, set)
  const item = ({ text, before }: Sample) => prepare(text, before).hashes
  const model = newSparse(signals.length, 0)
  const items = rows.map((row) => {
    const hashes = item(row)
    return {
      features: bucketsOf(hashes),
      size: hashes.length,
      dense: null,
      weights: null,
      targets: Float32Array.from(signals, (signal) => row.labels[signal] ?? 0),
    }
  })
  fit(model, items, 6, 0.5, 7)
  const sums = samples.map((sample) => {
    const hashes = item(sample)
    return sumsOf(model, bucketsOf(hashes), hashes.length, null)
  })
  return signals.map((_, at) => sums.map((sum) => sum[at] ?? 0))
}

/** The encoder with a logistic head per signal, over vectors that it made here or in an earlier run. */
async function encoderScores(peers: string, cache: string): Promise<Scores> {
  const wanted = [...train, ...dev].filter(
    ({ set }) => set !== 'emotion' && (compared as readonly string[]).includes(set),
  )
  await fillCache(
    cache,
    await openEncoder(peers),
    wanted.map(({ text }) => text),
  )
  const vectors = readCache(cache)
  const none = new Float32Array(512)
  const vector = ({ text }: Sample) => vectors.get(text) ?? none
  return (samples, set, signals) => {
    const rows = of(train, set).filter((row) => vectors.has(row.text))
    const known = samples.every(({ text }) => vectors.has(text))
    if (!known) return signals.map(() => samples.map(() => 0))
    return signals.map((signal) => {
      const head = fitVector(rows.map(vector), truth(rows, signal))
      return samples.map((sample) => head(vector(sample)))
    })
  }
}

/** The coach as it was: rules, weights and all, out of the history into .cache; null where the history has been cut off. */
async function readsOf(commit: string): Promise<Reads | null> {
  const place = join(root, '.cache', `coach-${commit.slice(0, 8)}`)
  try {
    if (!existsSync(place)) {
      const packed = execFileSync('git', ['archive', commit, 'coach'], { cwd: root, maxBuffer: 2 ** 28 }) // prettier-ignore
      mkdirSync(place, { recursive: true })
      execFileSync('tar', ['-x', '-C', place], { input: packed })
    }
    const old = (await import(join(place, 'coach/src/coach.ts'))) as typeof coachNow
    const { shippedModel: oldModel } = (await import(
      join(place, 'coach/lab/main.ts')
    )) as typeof lab
    const weights = oldModel()
    return (text, turns) => old.read(text, turns, { model: weights })
  } catch (error) {
    console.log(
      `before: not measured here (${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown'})`,
    )
    return null
  }
}

function installPeers(): string {
  const peers = join(root, '.cache', 'coach-peers')
  if (existsSync(join(peers, 'node_modules'))) return peers
  mkdirSync(peers, { recursive: true })
  copyFileSync(join(root, 'bench', 'coach-peers', 'package.json'), join(peers, 'package.json'))
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], {
    cwd: peers,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return peers
}

const prose =
  'Last night when you came home late I felt lonely, and I had cooked for us. You never told me. I need us to plan our evenings, because I miss you when the week runs away with us! Could we sit down on Sunday? I know that work has been hard and that you try. '

/** Milliseconds of single keystrokes at about 2,000 characters, as a field asks for them; each the best of a few runs. */
function keystrokes(model: Model | null, runs: number): readonly number[] {
  const text = prose.repeat(9).slice(0, 2000)
  let best: readonly number[] = []
  for (let run = 0; run < runs; run += 1) {
    const memory = openMemory()
    const times = Array.from({ length: 800 }, (_, at) => {
      const draft = text.slice(0, 1201 + at)
      const start = performance.now()
      coach(draft, 'talk', { model, memory })
      return performance.now() - start
    })
    best = times.map((time, at) => Math.min(time, best[at] ?? Infinity))
  }
  return best.slice(300)
}

const share = (times: readonly number[], part: number) =>
  (times.toSorted((a, b) => a - b)[Math.floor(times.length * part)] ?? 0).toFixed(3)

function perMessage(scores: Scores): number {
  const samples = of(dev, 'support').slice(0, 500)
  const start = performance.now()
  scores(samples, 'support', ['advice'])
  return (performance.now() - start) / samples.length
}

setFlagsFromString('--expose-gc')
const sweep = runInNewContext('gc') as () => void
sweep()
const memoryBefore = process.memoryUsage()
const model = shippedModel()
sweep()
const memoryAfter = process.memoryUsage()
const ours = quality(byReading(model), false)
const row = (name: string, values: readonly number[], note: string) =>
  `${name.padEnd(40)}${values.map((value, at) => (value.toFixed(3) + ' ×' + (value / (ours[at] ?? 1)).toFixed(2)).padStart(13)).join('')}  ${note}`

console.log(
  `${'macro-F1, and ratio to ours'.padEnd(40)}${compared.map((set) => set.padStart(13)).join('')}`,
)
console.log(
  row('the coach, as shipped', ours, `${perMessage(byReading(model)).toFixed(3)} ms a message`),
)
console.log(row('always positive', quality(always, false), ''))
console.log(
  row(
    'keyword rules (the coach without weights)',
    quality(byReading(null), false),
    `${perMessage(byReading(null)).toFixed(3)} ms a message`,
  ),
)
console.log(
  row(
    'n-gram logistic regression, full size',
    quality(fullSize, true),
    '512 Ki buckets, flattered threshold',
  ),
)
try {
  const peers = flag === '--encoder' && given !== undefined ? given : installPeers()
  const cache = existsSync(join(peers, 'cache')) ? join(peers, 'cache') : join(peers, 'vectors')
  const encoded = await encoderScores(peers, cache)
  const encode = await openEncoder(peers)
  const start = performance.now()
  for (const { text } of of(dev, 'support').slice(0, 40)) await encode([text])
  const each = (performance.now() - start) / 40
  const values = quality(encoded, true).slice(0, 3)
  console.log(
    row(
      '28 MB encoder, linear heads',
      values,
      `${each.toFixed(1)} ms a message, flattered threshold (emotion not run)`,
    ),
  )
} catch (error) {
  console.log(
    `28 MB encoder, linear heads: not measured here (${error instanceof Error ? error.message.split('\n')[0] : 'unknown'})`,
  )
}

const held =
  (memoryAfter.arrayBuffers +
    memoryAfter.heapUsed -
    memoryBefore.arrayBuffers -
    memoryBefore.heapUsed) /
  2 ** 20
const packed = new URL('../coach/model/weights.bin.gz', import.meta.url)
console.log('\none keystroke at 2,000 characters, milliseconds, each the best of five')
const said = (name: string, times: readonly number[], budget: string) => {
  console.log(`${name.padEnd(42)}p50 ${share(times, 0.5)}, p99 ${share(times, 0.99)}${budget}`)
}
said('the coach, as shipped', keystrokes(model, 5), ' (budget 1)')
said('keyword rules (the coach without weights)', keystrokes(null, 5), '')
said('in Chromium, CPU slowed six times', await slowedKeystrokes(6, 5), ' (budget 8)')
console.log(
  `weights: ${existsSync(packed) ? (readFileSync(packed).length / 1024).toFixed(0) : '–'} KiB compressed (budget 600), ${held.toFixed(1)} MiB in memory (budget 8)\n`,
)
const before = await readsOf(reading)
console.log(
  `${'on the development sets'.padEnd(52)}${'value'.padStart(7)}${'gate'.padStart(7)}${'want'.padStart(7)}${before === null ? '' : 'before'.padStart(8)}`,
)
const rows = measureAll(folder, (text, before) => read(text, before, { model }))
console.log(asTable(rows, before === null ? [] : measureAll(folder, before)))
for (const wrong of untrue(rows, measured)) {
  console.error(`coach/src/measured.ts: ${wrong}`)
  process.exitCode = 1
}
