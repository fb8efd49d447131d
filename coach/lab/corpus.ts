// The corpus: every text the lab learns from or measures on, with what is known of it.
import { gather, type Evidence } from '../src/evidence.ts'
import { denseOf } from '../src/dense.ts'
import { featureSet } from '../src/classify.ts'
import { signals, type Signal, type Turn } from '../src/coach.ts'
import { trainingRows, type Row } from './data.ts'
import { buckets } from './linear.ts'
import { apologyMessages } from './own/apologies.ts'
import { blamingSentences } from './own/blaming.ts'
import { repliesToTellings } from './own/hearing.ts'
import type { Own } from './own/make.ts'
import { turnedReplies } from './own/turned.ts'

/** Signals that weights score; the others stay with the rules. */
export const heads = signals.filter(
  (signal) =>
    ![
      'contempt',
      'defensiveness',
      'ownership',
      'apology.regret',
      'apology.ownership',
      'apology.impact',
      'apology.repair',
      'apology.change',
    ].includes(signal),
)

/** The twelve heads of feelings. */
export const emotions = heads.filter((head) => head.startsWith('emotion.'))

/** Which label of which set says something about which signal. */
export const labelled: Readonly<Record<string, Readonly<Record<string, Signal>>>> = {
  support: {
    info_support: 'advice',
    emo_support: 'validation',
    emotional_disclosure: 'emotionalDisclosure',
    information_disclosure: 'selfDisclosure',
  },
  advice: { label: 'advice' },
  needs: {
    self_need: 'need', other_need: 'partnerNeed', showing_empathy: 'empathy', promote_coordination: 'coordination',
    elicit_pref: 'asksPreference', undervalue: 'undervalues', vouch_fair: 'fairness',
  }, // prettier-ignore
  emotion: Object.fromEntries(emotions.map((head) => [head.slice('emotion.'.length), head])),
  harsh: { harsh: 'heat' },
  receptive: { high: 'receptiveness' },
}

/** A text with its labels by signal, as teachers and measures want it. */
export type Sample = {
  readonly text: string
  readonly before: readonly Turn[]
  readonly set: string
  readonly group: string
  /** What people labelled, by signal. */
  readonly labels: Readonly<Partial<Record<Signal, number>>>
}

/** The turns before a row: "U:" the other, "S:" this speaker; unmarked ones alternate, the other last. */
export function turnsOf(context: readonly string[]): readonly Turn[] {
  return context.map((line, at) => {
    const marked = /^([US]): ?(.*)$/s.exec(line)
    const by =
      marked === null
        ? (context.length - at) % 2 === 1
          ? 'partner'
          : 'me'
        : marked[1] === 'U'
          ? 'partner'
          : 'me'
    return { by, text: marked?.[2] ?? line }
  })
}

/** A row of a data file as a sample; labels that the set does not have are left out. */
export function rowSample(set: string, row: Row): Sample {
  const labels: Partial<Record<Signal, number>> = {}
  for (const [label, signal] of Object.entries(labelled[set] ?? {})) {
    const value = row.labels[label]
    if (
      value !== undefined &&
      !(set === 'receptive' && row.labels['high'] === 0 && row.labels['low'] === 0)
    )
      labels[signal] = value
  }
  if (set === 'receptive')
    labels.receptiveness = 1 / (1 + Math.exp(-1.6 * (row.labels['receptive'] ?? 0)))
  return { text: row.text, before: turnsOf(row.context), set, group: row.group, labels }
}

/** A sentence of our own as a sample; its family is its group, so that folds never split one. */
export function ownSample(own: Own): Sample {
  const before: readonly Turn[] =
    own.turns ?? (own.before === '' ? [] : [{ by: 'partner', text: own.before }])
  return { text: own.text, before, set: 'own', group: own.family, labels: own.labels }
}

/** The sets that may teach. */
export const sets = ['support', 'advice', 'needs', 'emotion', 'harsh', 'receptive'] as const

/**
 * Training rows of all sets, in a fixed order.
 *
 * @throws where a row's licence forbids it to teach
 */
export function trainSamples(folder: string): readonly Sample[] {
  return sets.flatMap((set) => trainingRows(folder, set, 'train').map((row) => rowSample(set, row)))
}

/** Development rows of all sets: to measure and to set even points, never to learn weights from. */
export function devSamples(folder: string): readonly Sample[] {
  return sets.flatMap((set) => trainingRows(folder, set, 'dev').map((row) => rowSample(set, row)))
}

/** Our own sentences, and what people told turned into replies, the same every time. */
export function ownSamples(folder: string): readonly Sample[] {
  const told = trainingRows(folder, 'support', 'train').map(({ text, group, labels }) => ({
    text,
    group,
    aboutMe: labels['emotional_disclosure'] === 1 || labels['information_disclosure'] === 1,
    advises: labels['info_support'] === 1,
    comforts: labels['emo_support'] === 1,
  }))
  const own = [
    ...blamingSentences(14, 1),
    ...apologyMessages(500, 2),
    ...repliesToTellings(500, 3),
    ...turnedReplies(told, 4),
  ]
  return own.map(ownSample)
}

/** A message ready for weights. */
export type Prepared = {
  readonly evidence: Evidence
  readonly hashes: Uint32Array
  readonly dense: Float32Array
}

/** Features of a message as the device will see them: sentence by sentence. */
export function prepare(text: string, before: readonly Turn[]): Prepared {
  const evidence = gather(text, before, null)
  const parts = evidence.sentences.map(({ plain }) => featureSet(plain))
  const hashes = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    hashes.set(part, at)
    at += part.length
  }
  return { evidence, hashes, dense: denseOf(evidence, before) }
}

/** Buckets of hashes, for models that keep every feature. */
export function bucketsOf(hashes: Uint32Array): Int32Array {
  return Int32Array.from(hashes, (hash) => hash % buckets)
}

/** One of five folds, by group: a conversation or a family of templates is never split. */
export function foldOf(group: string): number {
  let hash = 7
  for (let at = 0; at < group.length; at += 1)
    hash = (Math.imul(hash, 31) + group.charCodeAt(at)) >>> 0
  return hash % 5
}
