// Settles what no training decides: which heads lend to which, and the points that are set by hand.
//
//   node coach/lab/settle.ts <data folder> <weights to start from>
//
// Takes weights as `convolve.ts` leaves them; nothing is learnt here, so it takes a minute.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { rawScores } from '../src/classify.ts'
import { read, type Signal } from '../src/coach.ts'
import { gather } from '../src/evidence.ts'
import { byHand, fitted, pointsOf } from './calibrate.ts'
import { sure } from './chance.ts'
import { devSamples, heads as corpusHeads } from './corpus.ts'
import { asTable, measureAll } from './measure.ts'
import { pack, plain, stepsOf, unpack, type Packable } from './pack.ts'
import { loaded, ship } from './ship.ts'

const [folder, base] = process.argv.slice(2)
if (folder === undefined || base === undefined)
  throw new Error('usage: settle.ts <data folder> <weights to start from>')

type Loan = { readonly from: Signal; readonly share: number }

/**
 * What a head adds of others, in spreads of its own sum: round numbers, chosen by hand.
 *
 * Heat was learnt from programmers alone. With the anger and the disapproval of other strangers, and less of what is open to
 * another view, it tells heat better in sets that it was never taught, and in its own. Blame says less where a need is said.
 */
const loans: Readonly<Partial<Record<Signal, readonly Loan[]>>> = {
  heat: [
    { from: 'emotion.anger', share: 0.6 },
    { from: 'emotion.disapproval', share: 0.2 },
    { from: 'receptiveness', share: -0.2 },
  ],
  accusation: [{ from: 'need', share: -0.1 }],
}

const say = (line: string) => process.stderr.write(`${line}\n`)
const old = unpack(new Uint8Array(gunzipSync(readFileSync(base))))
const dev = devSamples(folder)

/** How far the sum of each head spreads over development rows. */
function spreads(packable: Packable): readonly number[] {
  const model = loaded(pack(plain(packable)))
  const sums = dev.map(({ text, before }) =>
    rawScores(model, gather(text, before, null), before, null),
  )
  return packable.heads.map((_, head) => {
    const values = sums.map((each) => sure(each[head]))
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
  })
}

/** The same weights, with what is lent added to the heads that borrow. */
function lent(packable: Packable): Packable {
  const { heads } = packable
  const spread = spreads(packable)
  const head = (signal: Signal) => heads.indexOf(signal)
  const terms = Object.entries(loans).flatMap(([signal, list]) =>
    list.map(({ from, share }) => {
      const to = head(signal as Signal)
      return { to, from: head(from), times: (share * sure(spread[to])) / sure(spread[head(from)]) }
    }),
  )
  const mixed = (row: Float32Array) => {
    const out = Float32Array.from(row)
    for (const { to, from, times } of terms) out[to] = sure(out[to]) + times * sure(row[from])
    return out
  }
  const rows = packable.rows.map(mixed)
  const anew = stepsOf(rows, heads.length)
  const borrows = new Set(terms.map(({ to }) => to))
  const steps = Float32Array.from(heads, (_, at) =>
    borrows.has(at) ? sure(anew[at]) : sure(packable.steps?.[at]),
  )
  const dense = Float32Array.from({ length: packable.dense.length }, (_, at) => {
    const from = Math.floor(at / heads.length) * heads.length
    return sure(mixed(packable.dense.subarray(from, from + heads.length))[at % heads.length])
  })
  return { ...packable, rows, steps, dense }
}

/** Slopes of the heads that borrow, fitted on development rows, and of those that are set by hand. */
function evened(packable: Packable): Packable {
  const points = pointsOf(loaded(pack(plain(packable))), dev)
  const out = { ...packable, slopes: packable.slopes.slice(), cueSlopes: packable.cueSlopes.slice(), offsets: packable.offsets.slice() }
  packable.heads.forEach((signal, at) => {
    const hand = byHand[signal]
    if (hand === undefined && loans[signal] === undefined) return
    const fit = fitted(sure(points[corpusHeads.indexOf(signal)]))
    const [slope, cueSlope, offset] = hand ?? [fit.slope, fit.cueSlope, fit.offset - fit.even]
    out.slopes[at] = slope
    out.cueSlopes[at] = cueSlope
    out.offsets[at] = offset
    say(`${signal.padEnd(20)} slope ${slope.toFixed(2)} rules ${cueSlope.toFixed(2)} offset ${offset.toFixed(2)}`)
  })
  return out
} // prettier-ignore

const bytes = pack(evened(lent(old)))
ship(bytes, say)
const model = loaded(bytes)
process.stdout.write(
  `${asTable(measureAll(folder, (text, before) => read(text, before, { model })))}\n`,
)
