// The coach: reads a draft as it is written, on the device, and says little about the words.
import { everywhere, type Advice, type Moment, type Reading, type Turn } from './advice.ts'
import { classify, type Model } from './classify.ts'
import { gather, type Evidence } from './evidence.ts'
import type { Memory } from './memory.ts'
import { offersFor, type Offered } from './instead/offer.ts'
import type { Hit } from './notes.ts'

export {
  moments,
  signals,
  type Advice,
  type Moment,
  type Reading,
  type Rule,
  type Signal,
  type Turn,
} from './advice.ts'
export type { Span } from './text.ts'
export { loadModel, type Model } from './classify.ts'
export { measured, type Share } from './measured.ts'
export { openMemory, type Memory } from './memory.ts'
export { reflected, type Phrase, type Reflected } from './reflection.ts'
export { rules } from './rules/all.ts'

/** What the coach may use besides the words; everything has a sensible absence. */
export type Reader = { readonly model?: Model | null; readonly memory?: Memory | null }

/**
 * Scores a message for every signal, each between 0 and 1; 0.5 is the decision.
 *
 * Total and pure: any string has a reading, the same every time. Privacy: nothing is kept but in `memory`, which is the
 * caller's to drop.
 *
 * @param text - the message, UTF-16, any length (meant for at most 4,000 units)
 * @param before - what was said before, oldest first
 * @param reader - weights and memory; without weights the rules answer alone
 * @example
 * read('You never listen.', []).accusation > 0.5 // true
 */
export function read(text: string, before: readonly Turn[] = [], reader: Reader = {}): Reading {
  return readingOf(gather(text, before, reader.memory ?? null), before, reader)
}

function readingOf(evidence: Evidence, before: readonly Turn[], reader: Reader): Reading {
  const model = reader.model ?? null
  return model === null ? evidence.cues : classify(model, evidence, before, reader.memory ?? null)
}

/** How `coach` listens: where it may be silent, and what it may use. */
export type Listening = Reader & {
  readonly before?: readonly Turn[]
  /** Ids of rules that this person has asked to be silent, on this device. */
  readonly silenced?: ReadonlySet<string>
}

const most = 2

/**
 * Advice on a draft, the most useful first, at most two; empty when there is nothing worth saying.
 *
 * Words of danger come first and alone: then `kind` is 'safety' and style has nothing to say. Silencing never reaches
 * safety. Advice never blocks: what to do with it is the writer's.
 *
 * @param draft - what is being written, at most 4,000 units
 * @param moment - where in Mend it is being written; in `scratch` only danger is heard
 * @returns advice with spans inside the draft
 * @see Gottman & Silver 1999 · Rosenberg 2003 · Lazare 2004
 * @example
 * coach('You never listen.', 'repair')[0]?.rule // 'criticism.you-never'
 */
export function coach(draft: string, moment: Moment, listening: Listening = {}): readonly Advice[] {
  const before = listening.before ?? []
  const evidence = gather(draft, before, listening.memory ?? null)
  const [danger] = evidence.dangers
  if (danger !== undefined) return [toAdvice(danger, { stretch: danger.found, instead: [] })]
  if (!everywhere.includes(moment)) return []
  const reading = readingOf(evidence, before, listening)
  const memory = listening.memory ?? null
  const reads = (text: string) => {
    const anew = gather(text, before, listening.memory ?? null)
    return { evidence: anew, reading: readingOf(anew, before, listening) }
  }
  const heard = evidence.hits.filter(
    (hit) => !hit.playful && isSure(hit, reading) && hit.rule.moments.includes(moment),
  )
  // Silenced after the spread: where a silenced rule speaks best, no second rule takes its place.
  return spread(heard.toSorted((a, b) => usefulness(b) - usefulness(a)))
    .filter(({ rule }) => !(listening.silenced?.has(rule.id) ?? false))
    .slice(0, most)
    .map((hit) =>
      toAdvice(
        hit,
        offersFor(draft, { evidence, moment, reads, key: keyOf(listening), memory }, hit),
      ),
    )
}

/** What offers depend on besides the words: weights may come later, and turns are added. */
function keyOf({ model, before }: Listening): string {
  return `${model == null ? 'rules' : 'weights'} ${String(before?.length ?? 0)}`
}

/** Accusation is spoken of only where the whole reading agrees; a hint alone is not enough. */
function isSure(hit: Hit, reading: Reading): boolean {
  if (hit.rule.signal !== 'accusation' || hit.rule.id.startsWith('pseudofeelings.hidden'))
    return true
  return reading.accusation >= 0.5
}

/** Sure and early first; one apology flaw says more there than a second one. */
function usefulness(hit: Hit): number {
  return hit.rule.weight - hit.found.from / 100_000
}

/** "Never" and "never, perhaps" are one thing to the reader. */
function thingOf({ rule }: Hit): string {
  return rule.id.replace(/\.(never|always)-perhaps$/, '.you-$1')
}

/** One piece of advice for a stretch, and one of each thing. */
function spread(hits: readonly Hit[]): readonly Hit[] {
  const kept: Hit[] = []
  for (const hit of hits) {
    const taken = kept.some(
      (other) =>
        thingOf(other) === thingOf(hit) ||
        (other.found.from < hit.found.to && hit.found.from < other.found.to),
    )
    if (!taken) kept.push(hit)
  }
  return kept
}

function toAdvice({ rule, found }: Hit, { stretch, instead }: Offered): Advice {
  return {
    kind: rule.signal === 'safety' ? 'safety' : 'style',
    rule: rule.id,
    signal: rule.signal,
    from: found.from,
    to: found.to,
    says: rule.says,
    why: rule.why,
    source: rule.source,
    instead,
    stretch,
  }
}
