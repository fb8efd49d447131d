// The answers that teach the moves of a listener, and where the even point of each move lies.
import { rawScores } from '../src/classify.ts'
import type { Signal } from '../src/coach.ts'
import { gather } from '../src/evidence.ts'
import { fitted, moved, type Point } from './calibrate.ts'
import { sure } from './chance.ts'
import { devSamples, ownSample, ownSamples, trainSamples, type Sample } from './corpus.ts'
import { answersOf } from './own/answers.ts'
import { mirroredAnswers } from './own/mirrored.ts'
import { pack, plain, type Packable } from './pack.ts'
import { loaded } from './ship.ts'

/** Answers that teach, by where they come from. */
export type Answers = {
  /** Written line by line. */
  readonly written: readonly Sample[]
  /** Made from banks, and from what people told. */
  readonly made: readonly Sample[]
  /** Written by strangers, hardly ever labelled with a move. */
  readonly real: readonly Sample[]
}

/** All answers, the same every time; strangers' ones from training rows only. */
export function answerSamples(folder: string): Answers {
  const train = trainSamples(folder)
  const support = train.filter(({ set }) => set === 'support')
  const told = support
    .filter(({ labels, text }) => labels.emotionalDisclosure === 1 && text.length < 160)
    .map(({ text }) => text)
  const own = support.map(({ text, labels }) => ({
    text,
    aboutMe: labels.emotionalDisclosure === 1 || labels.selfDisclosure === 1,
  }))
  return {
    written: answersOf(told, 21).map(ownSample),
    made: [
      ...ownSamples(folder).filter(({ labels }) => labels.reflection !== undefined),
      ...mirroredAnswers(own, 22).map(ownSample),
    ],
    real: [
      ...train.filter(({ set }) => set === 'support' || set === 'advice'),
      ...everyOther(train),
    ],
  }
}

/** Half of what is labelled with feelings: enough to keep the heads steady on text of other kinds. */
function everyOther(train: readonly Sample[]): readonly Sample[] {
  const feelings = new Map(
    train.filter(({ set }) => set === 'emotion').map((sample) => [sample.text, sample]),
  )
  return [...feelings.values()].filter((_, at) => at % 2 === 0)
}

/** What the encoder is asked: everything but sentences that a script turned around. */
export function textsToEncode(samples: readonly Sample[]): readonly string[] {
  return samples
    .filter(({ group }) => !group.startsWith('turned-') && !group.startsWith('mirrored-'))
    .map(({ text }) => text)
}

/** Sets slopes and offset of each move, from answers that it was not trained on and from development rows. */
export function setEven(
  folder: string,
  packable: Packable,
  signals: readonly Signal[],
  held: readonly Sample[],
  report: (line: string) => void,
): void {
  const model = loaded(pack(plain(packable)))
  const dev = devSamples(folder)
    .filter(({ set }) => set === 'support' || set === 'advice')
    .map((sample) => ({
      ...sample,
      labels: { ...sample.labels, ...(sample.set === 'support' ? { reassurance: sample.labels.validation ?? 0 } : {}) },
    })) // prettier-ignore
  const seen = [...held, ...dev].map((sample) => {
    const evidence = gather(sample.text, sample.before, null)
    return { sample, evidence, raw: rawScores(model, evidence, sample.before, null) }
  })
  for (const signal of signals) {
    const head = model.heads.indexOf(signal)
    const points: readonly Point[] = seen
      .filter(({ sample }) => sample.labels[signal] !== undefined)
      .map(({ sample, evidence, raw }) => ({
        set: sample.set,
        raw: sure(raw[head]),
        cue: logitOf(evidence.cues[signal]),
        label: sure(sample.labels[signal]),
      }))
    // Support in general says where comfort begins, and nothing of how sure it is.
    const clear = signal === 'reassurance' ? points.filter(({ set }) => set === 'own') : points
    const { slope, cueSlope, offset, even } = fitted(points, clear)
    packable.slopes[head] = slope
    packable.cueSlopes[head] = cueSlope
    packable.offsets[head] = offset - even - (moved[signal] ?? 0)
    report(
      `${signal.padEnd(20)} slope ${slope.toFixed(2)} rules ${cueSlope.toFixed(2)} offset ${(offset - even).toFixed(2)}`,
    )
  }
}

function logitOf(score: number): number {
  const kept = Math.min(0.98, Math.max(0.02, score))
  return Math.log(kept / (1 - kept))
}
