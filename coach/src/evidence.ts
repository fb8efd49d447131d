// Evidence: what the rules and cues find in a message, before any weights are asked.
import type { Signal, Turn } from './advice.ts'
import { cueScores } from './cues.ts'
import { recall, type Memory } from './memory.ts'
import { hitsOf, note, type Hit, type Noted } from './notes.ts'
import { withoutQuotations } from './quoting.ts'
import { stemsOf } from './reflection.ts'
import { apology } from './rules/apology.ts'
import { apologyParts, isApology } from './rules/apology-parts.ts'
import { spelt } from './spelling.ts'
import { sentencesOf, toPlain, type Sentence } from './text.ts'

/** Everything the rules and cues see in a message. */
export type Evidence = {
  /** The message as it reads, without what others are quoted to have said. */
  readonly plain: string
  /** Its sentences, where they stand in the draft. */
  readonly sentences: readonly Sentence[]
  readonly notes: readonly Noted[]
  readonly hits: readonly Hit[]
  /** Words of danger; where there are any, nothing else is spoken of. */
  readonly dangers: readonly Hit[]
  readonly cues: Readonly<Record<Signal, number>>
}

/** Gathers hits and cue scores of a message; `before` is what was said before it, oldest first. */
export function gather(text: string, before: readonly Turn[], memory: Memory | null): Evidence {
  const { text: read, place } = spelt(text)
  const whole = toPlain(read)
  const plain = withoutQuotations(whole)
  const typed = sentencesOf(read)
  const own = typed.map((each) => ({ ...each, plain: plain.slice(each.from, each.to) }))
  const noteOf = (words: string) => recall(memory?.notes ?? null, words, () => note(words))
  const notes = own.map((each) => noteOf(each.plain))
  const flaws = isApology(plain) ? hitsOf(apology, plain, false) : []
  const moved = (hit: Hit): Hit => ({ ...hit, found: { ...hit.found, ...place(hit.found) } })
  const hits = [...placed(own, notes, ({ hits: found }) => found), ...flaws].map(moved)
  // Danger is heard in what others are quoted to have said as well.
  const heard = plain === whole ? notes : typed.map((each) => noteOf(each.plain))
  const dangers = placed(typed, heard, ({ dangers: found }) => found).map(moved)
  const cues = cuesOf(plain, own, notes, hits, before)
  const sentences = own.map((each) => ({ ...each, ...place(each) }))
  return { plain, sentences, notes, hits, dangers, cues }
}

/** Hits of single sentences, moved to where the sentences stand. */
function placed(
  sentences: readonly Sentence[],
  notes: readonly Noted[],
  which: (noted: Noted) => readonly Hit[],
): readonly Hit[] {
  return notes.flatMap((noted, at) => {
    const by = sentences[at]?.from ?? 0
    return which(noted).map((hit) => ({
      ...hit,
      found: { ...hit.found, from: hit.found.from + by, to: hit.found.to + by },
    }))
  })
}

function cuesOf(
  plain: string,
  sentences: readonly Sentence[],
  notes: readonly Noted[],
  hits: readonly Hit[],
  before: readonly Turn[],
): Readonly<Record<Signal, number>> {
  const shown = cueScores(notes.map(({ marks }) => marks))
  const cue = (signal: Signal) => shown[signal] ?? 0
  const rule = (signal: Signal) => ruleScore(hits, signal)
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
    reflection: reflectionCue(cue('reflection'), plain, notes, before),
    validation: cue('validation'),
    reassurance: cue('reassurance'),
    openQuestion: Math.max(0.03, ...notes.map(({ open }) => open)),
    closedQuestion: Math.max(0.03, ...notes.map(({ closed }) => closed)),
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
  const apologises = isApology(plain)
  const part = (name: keyof typeof apologyParts) =>
    apologises && apologyParts[name].some((finds) => matches(finds, plain)) ? 0.85 : 0.06
  const parts = {
    'apology.regret': part('apology.regret'),
    'apology.ownership': part('apology.ownership'),
    'apology.impact': part('apology.impact'),
    'apology.repair': part('apology.repair'),
    'apology.change': part('apology.change'),
  }
  return { 'apology.sound': apologises ? soundness(parts, hits) : 0.04, ...parts }
}

/** Sound is what has no flaw and two of the five parts; more parts make it surer. */
function soundness(
  parts: Readonly<Record<keyof typeof apologyParts, number>>,
  hits: readonly Hit[],
): number {
  const flaw = Math.max(
    0,
    ...hits
      .filter(({ rule }) => rule.signal === 'apology.sound' || rule.signal === 'defensiveness')
      .map(({ rule }) => rule.weight),
    ...hits.filter(({ rule }) => rule.signal === 'accusation').map(({ rule }) => rule.weight * 0.9),
  )
  const count = Object.values(parts).filter((score) => score > 0.5).length
  const whole = [0.12, 0.3, 0.72, 0.84, 0.92, 0.95][count] ?? 0.95
  return flaw === 0 ? whole : whole * (1 - flaw)
}

/** How much a message looks like it says back what the partner said last. */
function reflectionCue(
  phrased: number,
  plain: string,
  notes: readonly Noted[],
  before: readonly Turn[],
): number {
  const asks = plain.includes('?') ? 0.75 : 1
  const last = before.findLast((turn) => turn.by === 'partner')
  if (last === undefined) return phrased * asks
  const mine = notes.flatMap(({ content }) => content)
  if (mine.length === 0) return phrased * asks
  const theirs = new Set(stemsOf(last.text))
  const shared = mine.filter((word) => theirs.has(word)).length / mine.length
  const you = /\byou(?:r|'re|'ve)?\b/.test(plain) ? 1 : 0.6
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
