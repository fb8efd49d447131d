// Evidence: what the rules and cues find in a message, before any weights are asked.
import type { Found, Rule, Signal, Turn } from './advice.ts'
import { cueScore, questionKinds } from './cues.ts'
import { contentWords, stem } from './reflection.ts'
import { apologyParts, isApology } from './rules/apology.ts'
import { styleRules } from './rules/all.ts'
import { findInSentence, isPlayful, maskSentence } from './rules/find.ts'
import { safety } from './rules/safety.ts'
import { sentencesOf, toPlain } from './text.ts'
import type { Sentence } from './text.ts'

/** A rule that found something, with the place in the whole message. */
export type Hit = { readonly rule: Rule; readonly found: Found; readonly playful: boolean }

const apologyRules = styleRules.filter((rule) => rule.id.startsWith('apology.'))
const sentenceRules = styleRules.filter((rule) => !rule.id.startsWith('apology.'))
const second = /\b(?:you|u|your|ur|youre|ya)\b/

/** Hits of every style rule in one sentence; the place is relative to the sentence. */
function hitsInSentence(plain: string): readonly Hit[] {
  const masked = maskSentence(plain)
  const playful = isPlayful(plain)
  const addressed = second.test(masked)
  const hits: Hit[] = []
  for (const rule of sentenceRules) {
    if (!addressed && needsYou.has(rule.id)) continue
    for (const found of findInSentence(rule, masked)) hits.push({ rule, found, playful })
  }
  return hits
}

const needsYou = new Set([
  'criticism.you-never',
  'criticism.you-always',
  'criticism.again',
  'blame.you-make-me',
  'blame.you-dont',
  'blame.treats-me',
  'motives.mind-reading',
])

function shift(hit: Hit, by: number): Hit {
  return { ...hit, found: { ...hit.found, from: hit.found.from + by, to: hit.found.to + by } }
}

/** What the reader remembers of sentences it has met; `null` where nothing is to be remembered. */
export type Memory = {
  readonly hits: Map<string, readonly Hit[]>
  readonly sums: Map<string, Float32Array>
}

/** A memory for one field: gives the same answers faster while a draft grows. Drop it with the draft. */
export function openMemory(): Memory {
  return { hits: new Map(), sums: new Map() }
}

const remembered = 400

/** Looks `key` up, or works it out and keeps it; forgets everything rather than growing without end. */
export function recall<Value>(
  memory: Map<string, Value> | null,
  key: string,
  work: () => Value,
): Value {
  if (memory === null) return work()
  const known = memory.get(key)
  if (known !== undefined) return known
  if (memory.size >= remembered) memory.clear()
  const value = work()
  memory.set(key, value)
  return value
}

/** Everything the rules and cues see in a message. */
export type Evidence = {
  readonly text: string
  readonly plain: string
  readonly sentences: readonly Sentence[]
  readonly hits: readonly Hit[]
  readonly cues: Readonly<Record<Signal, number>>
}

/** Gathers hits and cue scores of a message; `before` is what was said before it, oldest first. */
export function gather(text: string, before: readonly Turn[], memory: Memory | null): Evidence {
  const plain = toPlain(text)
  const sentences = sentencesOf(text)
  const hits = sentences.flatMap((sentence) => {
    const found = recall(memory?.hits ?? null, sentence.plain, () => hitsInSentence(sentence.plain))
    return found.map((hit) => shift(hit, sentence.from))
  })
  const flaws = isApology(plain) ? apologyHits(plain) : []
  const all = [...hits, ...flaws]
  return { text, plain, sentences, hits: all, cues: cuesOf(plain, sentences, all, before) }
}

function apologyHits(plain: string): readonly Hit[] {
  return apologyRules.flatMap((rule) =>
    findInSentence(rule, plain).map((found) => ({ rule, found, playful: false })),
  )
}

/** Whether the message holds words of danger; then nothing else is spoken of. */
export function dangers(text: string): readonly Hit[] {
  return sentencesOf(text).flatMap((sentence) =>
    safety.flatMap((rule) =>
      findInSentence(rule, sentence.plain).map((found) =>
        shift({ rule, found, playful: false }, sentence.from),
      ),
    ),
  )
}

function cuesOf(
  plain: string,
  sentences: readonly Sentence[],
  hits: readonly Hit[],
  before: readonly Turn[],
): Readonly<Record<Signal, number>> {
  const cue = (signal: Signal) => cueScore(signal, plain)
  const rule = (signal: Signal) => ruleScore(hits, signal)
  const questions = sentences.map((sentence) => questionKinds(sentence.plain))
  const contempt = rule('contempt')
  const accusation = Math.max(rule('accusation'), contempt * 0.97)
  const heat = Math.max(cue('heat'), accusation * 0.6, contempt * 0.9, shouting(plain, sentences))
  return {
    accusation,
    contempt,
    defensiveness: rule('defensiveness'),
    ownership: accusation > 0.6 ? cue('ownership') * 0.6 : cue('ownership'),
    need: accusation > 0.6 ? cue('need') * 0.5 : cue('need'),
    partnerNeed: cue('partnerNeed'),
    undervalues: cue('undervalues'),
    ...apologyCues(plain, hits),
    reflection: reflectionCue(plain, before),
    validation: cue('validation'),
    reassurance: cue('reassurance'),
    openQuestion: Math.max(0.03, ...questions.map(({ open }) => open)),
    closedQuestion: Math.max(0.03, ...questions.map(({ closed }) => closed)),
    advice: cue('advice'),
    information: cue('information'),
    selfDisclosure: cue('selfDisclosure'),
    confrontation: Math.max(cue('confrontation'), accusation * 0.7),
    empathy: cue('empathy'),
    coordination: cue('coordination'),
    asksPreference: cue('asksPreference'),
    fairness: cue('fairness'),
    emotionalDisclosure: cue('emotionalDisclosure'),
    'emotion.anger': Math.max(cue('emotion.anger'), contempt * 0.9),
    'emotion.disapproval': cue('emotion.disapproval'),
    'emotion.sadness': cue('emotion.sadness'),
    'emotion.fear': cue('emotion.fear'),
    'emotion.guilt_shame': cue('emotion.guilt_shame'),
    'emotion.love_care': cue('emotion.love_care'),
    'emotion.joy': cue('emotion.joy'),
    'emotion.gratitude': cue('emotion.gratitude'),
    'emotion.appreciation': cue('emotion.appreciation'),
    'emotion.curiosity_confusion': cue('emotion.curiosity_confusion'),
    'emotion.longing': cue('emotion.longing'),
    'emotion.neutral': 0.4,
    heat,
    receptiveness: cue('receptiveness') * (1 - 0.5 * heat),
  }
}

function ruleScore(hits: readonly Hit[], signal: Signal): number {
  let best = 0.04
  for (const hit of hits) {
    if (hit.rule.signal !== signal) continue
    best = Math.max(best, hit.playful ? hit.rule.weight * 0.45 : hit.rule.weight)
  }
  return best
}

function apologyCues(plain: string, hits: readonly Hit[]) {
  const part = (name: keyof typeof apologyParts) =>
    apologyParts[name].some((finds) => matches(finds, plain)) ? 0.85 : 0.06
  const parts = {
    'apology.regret': part('apology.regret'),
    'apology.ownership': part('apology.ownership'),
    'apology.impact': part('apology.impact'),
    'apology.repair': part('apology.repair'),
    'apology.change': part('apology.change'),
  }
  return { 'apology.sound': isApology(plain) ? soundness(parts, hits) : 0.04, ...parts }
}

function soundness(
  parts: Readonly<Record<keyof typeof apologyParts, number>>,
  hits: readonly Hit[],
): number {
  const flaw = Math.max(
    0,
    ...hits.filter((hit) => hit.rule.signal === 'apology.sound').map((hit) => hit.rule.weight),
  )
  const has = (name: keyof typeof apologyParts) => (parts[name] > 0.5 ? 1 : 0)
  const whole =
    0.22 + 0.12 * has('apology.regret') + 0.2 * has('apology.ownership') + 0.16 * has('apology.impact') +
    0.14 * has('apology.repair') + 0.14 * has('apology.change') // prettier-ignore
  return flaw === 0 ? whole : whole * (1 - flaw)
}

/** How much a message looks like it says back what the partner said last. */
function reflectionCue(plain: string, before: readonly Turn[]): number {
  const phrased = cueScore('reflection', plain)
  const asks = plain.includes('?') ? 0.75 : 1
  const mine = contentWords(plain).map(({ word }) => stem(word))
  const last = before.findLast((turn) => turn.by === 'partner')
  if (last === undefined || mine.length === 0) return phrased * asks
  const theirs = new Set(contentWords(last.text).map(({ word }) => stem(word)))
  const shared = mine.filter((word) => theirs.has(word)).length / mine.length
  const you = second.test(plain) ? 1 : 0.6
  return Math.min(0.97, (phrased * 0.8 + Math.min(1, shared * 2) * 0.45 * you) * asks)
}

function shouting(plain: string, sentences: readonly Sentence[]): number {
  const marks = plain.split('!').length - 1
  return sentences.length > 0 && marks >= 2 ? Math.min(0.6, 0.3 + marks * 0.06) : 0.1
}

function matches(finds: RegExp, plain: string): boolean {
  finds.lastIndex = 0
  return finds.test(plain)
}
