// What the convolution is taught: labels, and what the encoder believes of texts that no one labelled.
import type { Signal } from '../src/coach.ts'
import { chance, sure } from './chance.ts'
import { foldOf, type Sample } from './corpus.ts'
import { encoderWidth } from './encode.ts'
import { fitVector, sigmoid } from './linear.ts'
import { believed, type Lesson } from './teach.ts'

/**
 * A column of the convolution: a signal as one set means it; two sets do not mean quite the same by advice.
 *
 * Reflection is not among them: whether words were said back is not to be seen in the answer alone.
 */
type Column = { readonly signal: Signal; readonly set: string }

/** The columns, in the order of the convolution's outputs while it learns. */
export const columnsOf: readonly Column[] = [
  { signal: 'advice', set: 'support' },
  { signal: 'validation', set: 'support' },
  { signal: 'emotionalDisclosure', set: 'support' },
  { signal: 'selfDisclosure', set: 'support' },
  { signal: 'advice', set: 'advice' },
  { signal: 'reassurance', set: 'own' },
  { signal: 'openQuestion', set: 'own' },
  { signal: 'closedQuestion', set: 'own' },
  { signal: 'information', set: 'own' },
  { signal: 'confrontation', set: 'own' },
]

/** How much a belief about a text of a set counts. */
const worth: Readonly<Record<string, number>> = { support: 2, advice: 1.5, own: 0.3 }

/** A lesson for each text: our own labels as they are, others' mixed with belief, belief alone elsewhere. */
export function lessonsOf(
  samples: readonly Sample[],
  vectors: ReadonlyMap<string, Float32Array>,
  report: (line: string) => void,
): readonly Lesson[] {
  const lessons = samples.map(() => ({
    targets: new Float32Array(columnsOf.length).fill(Number.NaN),
    weights: new Float32Array(columnsOf.length),
  }))
  const vectorOf = (at: number) => vectors.get(sure(samples[at]).text)
  columnsOf.forEach(({ signal, set }, column) => {
    const label = (at: number) => sure(samples[at]).labels[signal]
    const foldAt = (at: number) => foldOf(sure(samples[at]).group)
    const put = (at: number, target: number, weight: number) => {
      const { targets, weights } = sure(lessons[at])
      targets[column] = target
      weights[column] = weight
    }
    const known = samples.flatMap(({ set: from }, at) =>
      from === set && vectorOf(at) !== undefined && label(at) !== undefined ? [at] : [],
    )
    const believer = (from: readonly number[]) =>
      fitVector(from.map((at) => sure(vectorOf(at))), from.map((at) => sure(label(at)))) // prettier-ignore
    const all = believer(known)
    samples.forEach(({ set: from }, at) => {
      const vector = vectorOf(at)
      const own = from === 'own' ? label(at) : undefined
      if (own !== undefined) put(at, own, 1)
      else if (from !== set && vector !== undefined)
        put(at, sigmoid(all(vector)), set === 'own' ? 0.12 : (worth[from] ?? 0.7))
    })
    if (set === 'own') return
    for (const fold of [0, 1, 2, 3, 4]) {
      const believe = believer(known.filter((at) => foldAt(at) !== fold))
      for (const at of known.filter((each) => foldAt(each) === fold))
        put(
          at,
          (1 - believed) * sure(label(at)) + believed * sigmoid(believe(sure(vectorOf(at)))),
          worth[set] ?? 1,
        )
    }
    report(`lessons of ${signal}, ${set}`)
  })
  return lessons
}

/** What the encoder says of each text in a few numbers: its vector, turned at random, around nought; null where unasked. */
export function meaningsOf(
  samples: readonly Sample[],
  vectors: ReadonlyMap<string, Float32Array>,
  count: number,
): readonly (Float32Array | null)[] {
  const random = chance(3)
  const turn = Float32Array.from({ length: count * encoderWidth }, () => random() + random() - 1)
  const mean = new Float32Array(encoderWidth)
  for (const vector of vectors.values())
    vector.forEach((value, at) => (mean[at] = sure(mean[at]) + value / vectors.size))
  const turned = (vector: Float32Array) =>
    Float32Array.from({ length: count }, (_, row) =>
      vector.reduce(
        (sum, value, at) => sum + (value - sure(mean[at])) * sure(turn[row * encoderWidth + at]),
        0,
      ),
    )
  const meanings = samples.map(({ text }) => {
    const vector = vectors.get(text)
    return vector === undefined ? null : turned(vector)
  })
  const known = meanings.filter((each) => each !== null)
  const squares = known.reduce((sum, each) => sum + each.reduce((all, x) => all + x * x, 0), 0)
  const scale = Math.sqrt((known.length * count) / squares)
  return meanings.map((each) => each?.map((value) => value * scale) ?? null)
}
