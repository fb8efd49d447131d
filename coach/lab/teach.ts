// The teacher: what labels, a large n-gram model and the encoder together believe of every text.
import { sure } from './chance.ts'
import type { Signal } from '../src/coach.ts'
import { bucketsOf, foldOf, heads, labelled, sets, type Prepared, type Sample } from './corpus.ts'
import { fit, fitVector, newSparse, sigmoid, sumsOf, type Item } from './linear.ts'

/** A target for every head (NaN where nothing is believed) and how much it counts. */
export type Lesson = { readonly targets: Float32Array; readonly weights: Float32Array }

/** A text to be taught about: the encoder's vector is null where it was not asked. */
export type Pupil = {
  readonly sample: Sample
  readonly prepared: Prepared
  readonly vector: Float32Array | null
}

/** The share of belief where there is a label as well. */
export const believed = 0.6
const epochs = 6

/** Lessons for all samples: labels mixed with what folds that never saw them believe; belief alone elsewhere. */
export function teach(pupils: readonly Pupil[], report: (line: string) => void): readonly Lesson[] {
  const lessons = pupils.map(({ sample }) => labelLesson(sample))
  for (const name of sets) if (name !== 'harsh') teachSet(name, pupils, lessons, report)
  teachOwn(pupils, lessons, report)
  return lessons
}

/** What the labels alone say. */
export function labelLesson(sample: Sample): Lesson {
  const lesson = {
    targets: new Float32Array(heads.length).fill(Number.NaN),
    weights: new Float32Array(heads.length),
  }
  for (const [signal, value] of Object.entries(sample.labels))
    set(lesson, signal as Signal, value, 1)
  return lesson
}

function set(lesson: Lesson, signal: Signal, target: number, weight: number): void {
  const head = heads.indexOf(signal)
  if (head < 0) return
  lesson.targets[head] = target
  lesson.weights[head] = weight
}

/** Teaches the signals of one set: in folds where people labelled it, and what it believes of all other real texts. */
export function teachSet(
  name: string,
  pupils: readonly Pupil[],
  lessons: readonly Lesson[],
  report: (line: string) => void,
): void {
  const signals = Object.values(labelled[name] ?? {})
  const inside = pupils
    .map((_, at) => at)
    .filter((at) => sure(pupils[at]).sample.set === name && sure(pupils[at]).vector !== null)
  report(`teacher: ${name}, ${String(inside.length)} rows`)
  const folds =
    name === 'emotion'
      ? [
          [0, 1],
          [2, 3, 4],
        ]
      : [[0], [1], [2], [3], [4]]
  for (const held of folds) {
    const isHeld = (at: number) => held.includes(foldOf(sure(pupils[at]).sample.group))
    const believe = believer(
      signals,
      inside.filter((at) => !isHeld(at)).map((at) => sure(pupils[at])),
    )
    for (const at of inside.filter(isHeld)) {
      const beliefs = believe(sure(pupils[at]))
      signals.forEach((signal, each) => {
        const label = sure(pupils[at]).sample.labels[signal] ?? Number.NaN
        if (!Number.isNaN(label))
          set(sure(lessons[at]), signal, (1 - believed) * label + believed * sure(beliefs[each]), 1)
      })
    }
  }
  if (name !== 'support' && name !== 'advice') return
  const believe = believer(
    signals,
    inside.map((at) => sure(pupils[at])),
  )
  pupils.forEach((pupil, at) => {
    if (pupil.sample.set === name || pupil.vector === null || pupil.sample.set === 'own') return
    const beliefs = believe(pupil)
    signals.forEach((signal, each) => {
      const head = heads.indexOf(signal)
      const known = sure(sure(lessons[at]).targets[head])
      if (pupil.sample.labels[signal] !== undefined) return
      const belief = Number.isNaN(known) ? sure(beliefs[each]) : (known + sure(beliefs[each])) / 2
      set(sure(lessons[at]), signal, belief, 0.7)
    })
  })
}

/** Learns labels of some signals from n-grams and vectors, and gives back what it believes of others. */
function believer(
  signals: readonly Signal[],
  pupils: readonly Pupil[],
): (pupil: Pupil) => readonly number[] {
  const label = (pupil: Pupil, signal: Signal) => pupil.sample.labels[signal] ?? Number.NaN
  const sparse = newSparse(signals.length, 0)
  const items: readonly Item[] = pupils.map((pupil) => ({
    features: bucketsOf(pupil.prepared.hashes), size: pupil.prepared.hashes.length, dense: null, weights: null,
    targets: Float32Array.from(signals, (signal) => label(pupil, signal)),
  })) // prettier-ignore
  fit(sparse, items, epochs, 0.5, 7)
  const vectors = signals.map((signal) => {
    const known = pupils.filter(
      (pupil) => !Number.isNaN(label(pupil, signal)) && pupil.vector !== null,
    )
    return fitVector(
      known.map(({ vector }) => sure(vector)),
      known.map((pupil) => label(pupil, signal)),
    )
  })
  return (pupil) => {
    const sums = sumsOf(
      sparse,
      bucketsOf(pupil.prepared.hashes),
      pupil.prepared.hashes.length,
      null,
    )
    return signals.map((_, each) =>
      sigmoid(0.45 * sure(sums[each]) + 0.55 * sure(vectors[each])(sure(pupil.vector))),
    )
  }
}

const listened: readonly Signal[] = [
  'reflection',
  'reassurance',
  'openQuestion',
  'closedQuestion',
  'information',
  'confrontation',
]

/** Heads that only our own sentences label: the encoder carries them over to real text, counted lightly. */
function teachOwn(
  pupils: readonly Pupil[],
  lessons: readonly Lesson[],
  report: (line: string) => void,
): void {
  const own = pupils.filter(({ sample, vector }) => sample.set === 'own' && vector !== null)
  report(`teacher: own sentences, ${String(own.length)}`)
  for (const signal of listened) {
    const known = own.filter(({ sample }) => sample.labels[signal] !== undefined)
    const believe = fitVector(
      known.map(({ vector }) => sure(vector)),
      known.map(({ sample }) => sample.labels[signal] ?? 0),
    )
    pupils.forEach((pupil, at) => {
      if (
        pupil.sample.set === 'own' ||
        pupil.vector === null ||
        pupil.sample.labels[signal] !== undefined
      )
        return
      set(sure(lessons[at]), signal, sigmoid(believe(pupil.vector)), 0.12)
    })
  }
  pupils.forEach((pupil, at) => {
    if (pupil.sample.set === 'own') return
    const { sample, prepared } = pupil
    const cues = prepared.evidence.cues
    const rough =
      (sample.labels['emotion.anger'] ?? 0) +
      (sample.labels['emotion.disapproval'] ?? 0) +
      (sample.labels.heat ?? 0)
    const kind = [
      'emotion.love_care',
      'emotion.joy',
      'emotion.gratitude',
      'emotion.appreciation',
    ].some((name) => sample.labels[name as Signal] === 1)
    const tame = sample.set === 'needs' || (sample.set === 'emotion' && rough === 0)
    if (cues.accusation < 0.5 && tame)
      set(sure(lessons[at]), 'accusation', 0, kind || sample.set === 'needs' ? 0.6 : 0.25)
    if (sample.set === 'emotion') {
      if (/\b(?:sorry|apolog)/i.test(sample.text)) return
      set(sure(lessons[at]), 'apology.sound', 0, 0.05)
    }
  })
}
