// Turns sums into scores: per head a slope for the weights, one for the rules, and the point where it is even.
import { sure } from './chance.ts'
import { rawScores, type Model } from '../src/classify.ts'
import { gather } from '../src/evidence.ts'
import type { Signal } from '../src/coach.ts'
import { heads, type Sample } from './corpus.ts'
import { logLoss, sigmoid } from './linear.ts'
import { bestThreshold, f1 } from './metrics.ts'
import { accusations, needs, warm } from './own/heldout.ts'
import { badApologies, goodApologies } from './own/heldout-apologies.ts'

/** One row for one head: the sum of the weights, what the rules say (as a logit), and the label, 0 or 1. */
export type Point = {
  readonly set: string
  readonly raw: number
  readonly cue: number
  readonly label: number
}

/** Three numbers a head: score = sigmoid(slope × sum + cueSlope × rules + offset). */
export type Fitted = {
  readonly slopes: Float32Array
  readonly cueSlopes: Float32Array
  readonly offsets: Float32Array
}

/**
 * Weights and rules of an accusation, set by hand: a rule that the weights do not contradict is enough, and weights
 * alone only when they are very sure. Chosen so that development alarms stay far below one in a hundred.
 */
const accusing: readonly [number, number, number] = [0.45, 0.7, -0.2]

/** The same of an apology: its rules decide, and weights only rank what they leave even. */
const apologising: readonly [number, number, number] = [0.15, 1, 0]

/** Points set by hand, by signal; all others are fitted. */
export const byHand: Readonly<Partial<Record<Signal, readonly [number, number, number]>>> = {
  accusation: accusing,
  'apology.sound': apologising,
}

/**
 * Where the even point of our own sentences does not fit real talk, it is moved by hand, by round numbers.
 *
 * Real talk has more reflections without a stem, more comfort, and fewer plain facts, than our sentences have.
 */
export const moved: Readonly<Partial<Record<Signal, number>>> = {
  reflection: -1,
  reassurance: -1,
  information: 1,
  closedQuestion: 0.5,
  openQuestion: -0.5,
}

/** Fits three numbers per head on samples that the model was not trained on. */
export function calibrate(
  model: Model,
  samples: readonly Sample[],
  report: (line: string) => void,
): Fitted {
  const fitted = {
    slopes: new Float32Array(heads.length),
    cueSlopes: new Float32Array(heads.length),
    offsets: new Float32Array(heads.length),
  }
  const pointsByHead = pointsOf(model, [...samples, ...extra()])
  heads.forEach((signal, head) => {
    const points = pointsByHead[head] ?? []
    const hand = byHand[signal]
    const [slope, cueSlope, offset] = hand ?? logistic(points)
    const logits = points.map(({ raw, cue }) => slope * raw + cueSlope * cue + offset)
    const even = (hand === undefined ? evenPoint(logits, points) : 0) + (moved[signal] ?? 0)
    fitted.slopes[head] = slope
    fitted.cueSlopes[head] = cueSlope
    fitted.offsets[head] = offset - even
    report(
      `${signal.padEnd(28)} slope ${slope.toFixed(2)} rules ${cueSlope.toFixed(2)} even ${even.toFixed(2)} from ${String(points.length)}`,
    )
  })
  return fitted
}

function extra(): readonly Sample[] {
  const sample = (set: string, labels: Partial<Record<Signal, number>>) => (text: string) => ({
    text,
    before: [],
    set,
    group: text,
    labels,
  })
  return [
    ...accusations.map(sample('textbook', { accusation: 1 })),
    ...needs.map(sample('textbook', { accusation: 0 })),
    ...warm.map(sample('textbook', { accusation: 0 })),
    ...goodApologies.map(sample('textbook', { 'apology.sound': 1 })),
    ...badApologies.map(sample('textbook', { 'apology.sound': 0 })),
  ]
}

const kindly: readonly Signal[] = [
  'emotion.love_care',
  'emotion.joy',
  'emotion.gratitude',
  'emotion.appreciation',
]

/** Points of every labelled head, in the order of `heads`; kind rows count as no accusation. */
export function pointsOf(model: Model, samples: readonly Sample[]): readonly Point[][] {
  const points: Point[][] = heads.map(() => [])
  for (const { text, before, set, labels } of samples) {
    const evidence = gather(text, before, null)
    const raw = rawScores(model, evidence, before, null)
    const kind =
      set === 'emotion' &&
      kindly.some((name) => labels[name] === 1) &&
      labels['emotion.anger'] === 0 &&
      labels['emotion.disapproval'] === 0
    heads.forEach((signal, head) => {
      const label = signal === 'accusation' && kind ? 0 : labels[signal]
      if (label === undefined) return
      points[head]?.push({
        set: kind && signal === 'accusation' ? 'kind' : set,
        raw: raw[head] ?? 0,
        cue: logitOf(evidence.cues[signal]),
        label: label > 0.5 ? 1 : 0,
      })
    })
  }
  return points
}

function logitOf(score: number): number {
  const kept = Math.min(0.98, Math.max(0.02, score))
  return Math.log(kept / (1 - kept))
}

/** Logistic regression on two numbers, by Newton's steps with a little pull towards (1, 0, 0). */
function logistic(points: readonly Point[]): readonly [number, number, number] {
  const inputsOf = ({ raw, cue }: Point) => [raw, cue, 1]
  const sumOf = (at: readonly number[], point: Point) =>
    inputsOf(point).reduce((sum, input, row) => sum + input * sure(at[row]), 0)
  const loss = (at: readonly number[]) =>
    points.reduce(
      (all, point) => all + logLoss(sumOf(at, point), point.label),
      (sure(at[0]) - 1) ** 2 + sure(at[1]) ** 2,
    )
  let at = [1, 0, 0]
  for (let round = 0; round < 25; round += 1) {
    const slope = [(sure(at[0]) - 1) * 2, sure(at[1]) * 2, 0]
    const bend = [
      [2, 0, 0],
      [0, 2, 0],
      [0, 0, 1e-6],
    ]
    for (const point of points) {
      const inputs = inputsOf(point)
      const score = sigmoid(sumOf(at, point))
      for (let row = 0; row < 3; row += 1) {
        slope[row] = sure(slope[row]) + (score - point.label) * sure(inputs[row])
        for (let column = 0; column < 3; column += 1)
          sure(bend[row])[column] =
            sure(sure(bend[row])[column]) +
            score * (1 - score) * sure(inputs[row]) * sure(inputs[column])
      }
    }
    const step = solve(bend, slope)
    const after = (part: number) => at.map((value, index) => value - part * sure(step[index]))
    const now = loss(at)
    // Far from where it ends a whole step may leap over it.
    let part = 1
    while (part > 1e-3 && !(loss(after(part)) <= now)) part /= 2
    at = after(part)
  }
  return [Math.max(0.05, sure(at[0])), Math.max(0, sure(at[1])), sure(at[2])]
}

/** Slopes and offset of one head, from some of its points or all, and the logit at which F1 is greatest. */
export function fitted(
  points: readonly Point[],
  sloped: readonly Point[] = points,
): {
  readonly slope: number
  readonly cueSlope: number
  readonly offset: number
  readonly even: number
} {
  const [slope, cueSlope, offset] = logistic(sloped)
  const logits = points.map(({ raw, cue }) => slope * raw + cueSlope * cue + offset)
  return { slope, cueSlope, offset, even: evenPoint(logits, points) }
}

/** Solves a 3 × 3 system by elimination. */
function solve(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] {
  const rows = matrix.map((row, at) => [...row, sure(right[at])])
  for (let pivot = 0; pivot < 3; pivot += 1)
    for (let row = 0; row < 3; row += 1) {
      if (row === pivot) continue
      const share = sure(sure(rows[row])[pivot]) / sure(sure(rows[pivot])[pivot])
      for (let column = pivot; column < 4; column += 1)
        sure(rows[row])[column] =
          sure(sure(rows[row])[column]) - share * sure(sure(rows[pivot])[column])
    }
  return rows.map((row, at) => sure(row[3]) / sure(row[at]))
}

/** The logit at which F1 is greatest; with several sets, where their mean is. */
function evenPoint(logits: readonly number[], points: readonly Point[]): number {
  const all = [...new Set(points.map(({ set }) => set))]
  const labelled = all.filter((set) => set !== 'own' && set !== 'textbook')
  const sets = labelled.length > 0 ? labelled : all
  const of = (set: string) => points.map((_, at) => at).filter((at) => points[at]?.set === set)
  const groups = sets.map(of).map((index) => ({
    scores: index.map((at) => sure(logits[at])),
    truth: index.map((at) => sure(points[at]).label),
  }))
  const real = groups.filter(
    ({ truth }) => truth.some((label) => label === 1) && truth.some((label) => label === 0),
  )
  if (real.length === 1) return bestThreshold(sure(real[0]).scores, sure(real[0]).truth).threshold
  let best = { threshold: 0, value: -1 }
  for (let threshold = -3; threshold <= 3; threshold += 0.05) {
    const value = real.reduce((sum, { scores, truth }) => sum + f1(scores, truth, threshold), 0)
    if (value > best.value) best = { threshold, value }
  }
  return best.threshold
}
