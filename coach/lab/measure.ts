// Measures a reader on the development sets: the table of the issue, as far as it can be seen here.
import type { measured, Signal } from '../src/coach.ts'
import { devSamples, emotions, turnsOf } from './corpus.ts'
import { measureOnlyRows } from './data.ts'
import { line, type Measured, type Reads } from './line.ts'
import { auc, f1, macroF1 } from './metrics.ts'
import { accusations, needs, warm } from './own/heldout.ts'
import { freshAccusations, freshNeeds, freshWarm, lastAccusations } from './own/fresh.ts'
import { badApologies, goodApologies } from './own/heldout-apologies.ts'
import { nineMoves, toldBeforeNine } from './own/nine.ts'
import { strangers } from './strange.ts'

/** Every number that the development data can give, in the order of the issue. */
export function measureAll(folder: string, reads: Reads): readonly Measured[] {
  return [
    ...blaming(folder, reads),
    ...apologies(reads),
    ...strangers(reads),
    ...labelledSets(folder, reads),
    ...nineWays(reads),
    ...listening(folder, reads),
  ]
}

function blaming(folder: string, reads: Reads): readonly Measured[] {
  const score = (text: string) => reads(text, []).accusation
  const blamed = accusations.map(score)
  const asked = needs.map(score)
  const kind = warm.map(score)
  const share = (scores: readonly number[]) =>
    scores.filter((value) => value >= 0.5).length / Math.max(1, scores.length)
  const real = devSamples(folder).filter(
    ({ set, labels }) =>
      set === 'emotion' &&
      ['emotion.love_care', 'emotion.joy', 'emotion.gratitude', 'emotion.appreciation'].some(
        (name) => labels[name as Signal] === 1,
      ) &&
      labels['emotion.anger'] === 0 &&
      labels['emotion.disapproval'] === 0,
  )
  return [
    line('accusations recalled (own sentences)', share(blamed), 0.7, 0.85),
    line('alarms on needs (own sentences, at most)', share(asked), 0.03, 0.03),
    line('alarms on hard warm sentences (own)', share(kind)),
    line(
      'accusations recalled (fresh, half looked at)',
      share(freshAccusations.map(score)),
      0.7,
      0.85,
    ),
    line(
      'accusations recalled (last, nothing changed for)',
      share(lastAccusations.map(score)),
      0.7,
      0.85,
    ),
    line('alarms on needs (fresh, at most)', share(freshNeeds.map(score)), 0.03, 0.03),
    line('alarms on hard warm sentences (fresh)', share(freshWarm.map(score))),
    line(
      `alarms on ${String(real.length)} kind real sentences (at most)`,
      share(real.map(({ text }) => score(text))),
      0.01,
      0.01,
    ),
    line(
      'accusation against need, AUC',
      auc([...blamed, ...asked], [...blamed.map(() => 1), ...asked.map(() => 0)]),
      0.97,
      0.99,
    ),
  ]
}

function apologies(reads: Reads): readonly Measured[] {
  const score = (text: string) => reads(text, [])['apology.sound']
  const scores = [...goodApologies, ...badApologies].map(score)
  const truth = [...goodApologies.map(() => 1), ...badApologies.map(() => 0)]
  const flipped = {
    scores: scores.map((value) => 1 - value - 1e-9),
    truth: truth.map((value) => 1 - value),
  }
  const recall = badApologies.filter((text) => score(text) < 0.5).length / badApologies.length
  return [
    line(
      'apology, macro-F1 (own messages)',
      macroF1([f1(scores, truth), f1(flipped.scores, flipped.truth)]),
      0.85,
      0.9,
    ),
    line('flawed apologies recalled', recall, 0.9, 0.95),
  ]
}

function labelledSets(folder: string, reads: Reads): readonly Measured[] {
  const samples = devSamples(folder)
  const readings = samples.map(({ text, before }) => reads(text, before))
  const of = (set: string, signal: Signal) => {
    const index = samples
      .map((_, at) => at)
      .filter((at) => samples[at]?.set === set && samples[at].labels[signal] !== undefined)
    return {
      scores: index.map((at) => readings[at]?.[signal] ?? 0),
      truth: index.map((at) => samples[at]?.labels[signal] ?? 0),
    }
  }
  const score = (set: string, signal: Signal) => {
    const { scores, truth } = of(set, signal)
    return f1(scores, truth)
  }
  const group = (set: string, names: readonly Signal[]) =>
    names.map((name) => line(`  ${set} ${name} F1`, score(set, name)))
  const support = ['advice', 'validation', 'emotionalDisclosure', 'selfDisclosure'] as const
  const wants = [
    'need',
    'partnerNeed',
    'empathy',
    'coordination',
    'asksPreference',
    'undervalues',
    'fairness',
  ] as const
  const heat = of('harsh', 'heat')
  const open = of('receptive', 'receptiveness')
  return [
    line('support, macro-F1', macroF1(support.map((name) => score('support', name))), 0.62, 0.66),
    ...group('support', support),
    line('advice, F1', score('advice', 'advice'), 0.62, 0.66),
    line('needs, macro-F1', macroF1(wants.map((name) => score('needs', name))), 0.57, 0.64),
    ...group('needs', wants),
    line('emotion, macro-F1', macroF1(emotions.map((name) => score('emotion', name))), 0.58, 0.62),
    ...group('emotion', emotions),
    line('heat, AUC', auc(heat.scores, heat.truth), 0.7, 0.78),
    line(
      'receptiveness, AUC',
      auc(
        open.scores,
        open.truth.map((value) => (value > 0.5 ? 1 : 0)),
      ),
      0.66,
      0.7,
    ),
  ]
}

/** Sentences of our own: clearer than talk is, and so no more than a sign that all nine are told apart. */
function nineWays(reads: Reads): readonly Measured[] {
  const names = Object.keys(nineMoves) as (keyof typeof nineMoves)[]
  const all = names.flatMap((move) =>
    nineMoves[move].map((text) => ({
      move,
      reading: reads(text, [{ by: 'partner', text: toldBeforeNine }]),
    })),
  )
  const each = names.map((name) =>
    f1(
      all.map(({ reading }) => reading[name]),
      all.map(({ move }) => (move === name ? 1 : 0)),
    ),
  )
  return [line('nine moves, macro-F1 (own, nothing changed for)', macroF1(each), 0.5, 0.6)]
}

function listening(folder: string, reads: Reads): readonly Measured[] {
  const five = measureOnlyRows(folder, 'moves_annomi')
  const nine = measureOnlyRows(folder, 'moves_esconv')
  const care = measureOnlyRows(folder, 'empathy')
  if (five.length === 0) return []
  const fiveReadings = five.map((row) => reads(row.text, turnsOf(row.context)))
  const pairs = [['reflection', 'reflection'], ['open_question', 'openQuestion'], ['closed_question', 'closedQuestion'], ['advice', 'advice'], ['information', 'information']] as const // prettier-ignore
  const fives = pairs.map(([label, signal]) => ({ signal, value: f1(fiveReadings.map((reading) => reading[signal]), five.map((row) => row.labels[label] ?? 0)) })) // prettier-ignore
  const nineReadings = nine.map((row) => reads(row.text, turnsOf(row.context)))
  const moves = {
    reflection: ['paraphrase', 'reflect_feelings'],
    reassurance: ['reassurance'],
    advice: ['suggestion'],
    information: ['information'],
    selfDisclosure: ['self_disclosure'],
  } as const
  const nines = Object.entries(moves).map(([signal, labels]) => ({
    signal,
    value: f1(nineReadings.map((reading) => reading[signal as Signal]), nine.map((row) => ((labels as readonly string[]).includes(row.name) ? 1 : 0))),
  })) // prettier-ignore
  const asks = f1(
    nineReadings.map((reading) => Math.max(reading.openQuestion, reading.closedQuestion)),
    nine.map((row) => (row.name === 'question' ? 1 : 0)),
  )
  const back = (row: { name: string }) =>
    row.name === 'paraphrase' || row.name === 'reflect_feelings' ? 1 : 0
  const empathy = care.map((row) => reads(row.text, turnsOf(row.context)))
  const warmth = care.map((row) => ((row.labels['emotional_reaction'] ?? 0) > 0 ? 1 : 0))
  return [
    line(
      'five moves (measure only), macro-F1',
      macroF1(fives.map(({ value }) => value)),
      0.45,
      0.56,
    ),
    ...fives.map(({ signal, value }) => line(`  ${signal} F1`, value)),
    line(
      'reflection, AUC (interviews)',
      auc(
        fiveReadings.map(({ reflection }) => reflection),
        five.map((row) => row.labels['reflection'] ?? 0),
      ),
      0.7,
      0.8,
    ),
    line(
      'reflection, AUC (support chats)',
      auc(
        nineReadings.map(({ reflection }) => reflection),
        nine.map(back),
      ),
      0.7,
      0.8,
    ),
    line(
      'moves in support chats, macro-F1',
      macroF1([...nines.map(({ value }) => value), asks]),
      0.5,
      0.6,
    ),
    ...nines.map(({ signal, value }) => line(`  ${signal} F1`, value)),
    line('  question F1', asks),
    line(
      'empathy: emotional reaction, AUC',
      auc(
        empathy.map(({ empathy: value }) => value),
        warmth,
      ),
    ),
    line(
      'empathy: exploration as open question, AUC',
      auc(
        empathy.map(({ openQuestion, closedQuestion }) => Math.max(openQuestion, closedQuestion)),
        care.map((row) => ((row.labels['exploration'] ?? 0) > 0 ? 1 : 0)),
      ),
    ),
    // There, to interpret is mostly to tell that one has been through it oneself.
    line(
      'empathy: interpretation as selfDisclosure, AUC',
      auc(
        empathy.map(({ selfDisclosure }) => selfDisclosure),
        care.map((row) => ((row.labels['interpretation'] ?? 0) > 0 ? 1 : 0)),
      ),
    ),
    line(
      'empathy: interpretation as validation, AUC',
      auc(
        empathy.map(({ validation }) => validation),
        care.map((row) => ((row.labels['interpretation'] ?? 0) > 0 ? 1 : 0)),
      ),
    ),
  ]
}

/** What the page "What the coach knows" says of itself and these numbers do not: sentences, none when all is true. */
export function untrue(rows: readonly Measured[], said: typeof measured): readonly string[] {
  const value = (start: string) => rows.find(({ name }) => name.startsWith(start))?.value ?? Number.NaN
  const { blameHeard, needsMistaken, kindMistaken, reflectionsTold } = said
  const pairs = [
    ['accusations recalled (last', blameHeard],
    ['alarms on needs (fresh', needsMistaken],
    [`alarms on ${String(kindMistaken.of)} kind real`, kindMistaken],
    ['reflection, AUC (interviews)', reflectionsTold],
  ] as const
  return pairs.flatMap(([start, { count, of }]) =>
    Math.round(value(start) * of) === count
      ? []
      : [`the page says ${String(count)} of ${String(of)}, measured ${value(start).toFixed(3)}: ${start}`],
  )
} // prettier-ignore

/** The table as lines of text; `before`, where there is one, is what another reader was measured at, row for row. */
export function asTable(rows: readonly Measured[], before: readonly Measured[] = []): string {
  const number = (value: number | null) => (value === null ? '' : value.toFixed(3)).padStart(7)
  return rows
    .map(({ name, value, gate, want }) => {
      const old = before.find((each) => each.name === name)
      const was = before.length === 0 ? '' : number(old?.value ?? null)
      return `${name.padEnd(52)}${number(value)}${number(gate)}${number(want)}${was}`
    })
    .join('\n')
}
