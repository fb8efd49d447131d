// Offers: what could be said instead, each a whole text that the coach itself has nothing to say about; otherwise none.
import type { Moment, Reading, Rule } from '../advice.ts'
import type { Evidence } from '../evidence.ts'
import { recall, type Memory } from '../memory.ts'
import type { Hit } from '../notes.ts'
import { contentWords, stem } from '../reflection.ts'
import { trait } from '../rules/words.ts'
import type { Span } from '../text.ts'
import { sorryOffers, standing } from './sorry.ts'
import { gap, isSeen, opened, rewordings } from './reword.ts'
import { shapeOf } from './shape.ts'
import { asSentence, cooled, likened, tidied } from './tidy.ts'
import { verbOf } from './verbs.ts'

/** What is offered, and the stretch of the draft, a whole sentence, that it stands for. */
export type Offered = { readonly stretch: Span; readonly instead: readonly string[] }

/** How the coach would read a text: what `offersFor` asks about everything it made. */
export type Reads = (text: string) => { readonly evidence: Evidence; readonly reading: Reading }

/** What is known while a draft is read; `key` says what offers depend on besides the words. */
type Listened = {
  readonly evidence: Evidence
  readonly moment: Moment
  readonly reads: Reads
  readonly key: string
  readonly memory: Memory | null
}

const most = 2

/**
 * What could be said in the place of the sentence that a rule spoke about, at most two.
 *
 * Each is whole, keeps what the sentence tells, leaves no gap but `___`, and is one that the coach is silent about: what
 * fails one of these is not offered. An answer to the partner tells nothing of one's own: another answer may replace it.
 *
 * @param draft - the draft as it was typed
 * @param listened - what was read of the draft, and how the coach reads
 * @param hit - what a rule found in it
 */
export function offersFor(
  draft: string,
  { evidence, moment, reads, key, memory }: Listened,
  hit: Hit,
): Offered {
  const sentence = evidence.sentences.find(({ from, to }) => from <= hit.found.from && hit.found.from < to)
  const stretch = { from: sentence?.from ?? hit.found.from, to: sentence?.to ?? hit.found.to }
  const said = draft.slice(stretch.from, stretch.to)
  const isFit = (words: string) => isWhole(words) && keeps(said, words, hit.rule) && isClean(words, moment, reads)
  const instead = recall(memory?.offers ?? null, `${key} ${moment} ${hit.rule.id} ${said}`, () => {
    const fit: string[] = []
    for (const words of made(said, hit.rule))
      if (fit.length < most && !fit.includes(words) && isFit(words)) fit.push(words)
    return fit
  })
  return { stretch, instead }
} // prettier-ignore

/** Everything that might do, best first. */
function made(said: string, rule: Rule): readonly string[] {
  if (rule.signal === 'safety') return []
  const sentence = tidied(said)
  const cool = cooled(sentence)
  if (rule.signal === 'apology.sound') return [...sorryOffers(cool, rule.id), ...rule.instead]
  if (rule.id === 'question.why-did-you') return [...opened(sentence), ...rule.instead]
  const shape = shapeOf(cool)
  return [
    ...(cool !== sentence && isPlainDeed(cool) ? [asSentence(cool)] : []),
    ...(shape === null ? [] : rewordings(shape)),
    ...rule.instead,
  ]
}

/** "You forgot the milk": one deed of a past day, as a camera saw it. */
function isPlainDeed(cool: string): boolean {
  const found = /^(?:and |but )?you (?:just )?([a-z]+)((?: .+)?)$/i.exec(cool)
  const verb = verbOf(found?.[1]?.toLowerCase() ?? '')
  const past = found?.[1]?.toLowerCase() === 'were' || (verb?.form === 'past' && verb.base !== 'be')
  return found !== null && past && isSeen(`${found[1] ?? ''}${found[2] ?? ''}`)
}

/** No broken spacing, no comparison, no small "I", no dots left over, no gap of another kind, no word twice, a capital and an end mark. */
export function isWhole(words: string): boolean {
  const bare = words.replaceAll(gap, 'it')
  return (
    /^[A-Z"].*[.?!]$/s.test(bare) &&
    !/ {2}|\bi\b|[….]{2}|…|\.\.|[_([{<>})\]]| [,.;:?!]|[,;:][.,;:?!]|[.?!] [a-z]|\n/.test(bare) &&
    !/\blike (?:an?|the|some) /i.test(bare) &&
    !/\b(?:when|whenever|after|before) [^.]*, when you\b/i.test(bare) &&
    !/\b([a-z]+) \1\b/i.test(bare.replace(/\b(?:that that|had had)\b/gi, ''))
  )
}

/** Nothing that the coach would speak of, here or, where it is about blame or an apology, anywhere. */
function isClean(words: string, moment: Moment, reads: Reads): boolean {
  const { evidence, reading } = reads(words)
  if (reading.accusation >= 0.5 || reading.contempt >= 0.5) return false
  if (evidence.dangers.length > 0) return false
  return evidence.hits.every(({ rule }) => {
    if (rule.moments.includes(moment)) return false
    return rule.signal !== 'accusation' && rule.signal !== 'contempt' && rule.signal !== 'apology.sound'
  })
} // prettier-ignore

const likeness =
  /\b(?:(?:just |exactly |no better than |as bad as )?(?:like|as|than) (?:your|my|an?) [a-z]+|(?:such )?an? (?:little |spoilt |spoiled |real |normal )?(?:child|kid|baby|toddler|teenager|man|woman|husband|wife))\b/gi

/** Answers to what the partner said: another answer loses no fact. */
const answers: ReadonlySet<string> = new Set([
  'advice',
  'closedQuestion',
  'confrontation',
  'defensiveness',
])
const verdict = new RegExp(`\\b${trait}\\b`, 'gi')
/** Words of blame and of its measure, that tell nothing which happened. */
const light = new Set(
  `bother once always constantly continually forever perpetually hardly barely rarely seldom keep keeps kept every single whole entire single fault blame blaming problem problems reason ruin ruined ruining destroy destroyed care cares cared love loved respect value understand appreciate trust believe deserve treat act acts acting like fucking fuck damn hell shit crap stupid hate sick tired done fed disgust disgusting disgusted disgusts gross revolting sickening despise loathe worst total complete absolute real clearly obviously seriously typical usual wonder purpose person human normal decent wrong right anger crazy insane mad nuts worthless idiot moron loser bitch bastard asshole jerk pig slob piece trash garbage waste space embarrassment disgrace grow age life grip please spare whatever fine shut pathetic matter matters ignore ignored ignores lie lies lied lying cheat liar wow congrats congratulations genius nice great lovely sarcasm narcissist narcissistic sociopath psychopath bipolar psycho leave leaving divorce over threat warn again listen heard hear yelled shouted`.split(' '),
) // prettier-ignore

const lightRoots = new Set([...light].map(root))

/** Whether what a sentence tells is in what is offered for it, but for words of judging. */
function keeps(said: string, words: string, rule: Rule): boolean {
  if (answers.has(rule.signal)) return true
  const told = rule.id === 'apology.but' ? standing(tidied(said)) : tidied(said)
  const kept = new Set(contentWords(words).map(({ word }) => root(word)))
  return contentWords(
    told.replace(likened, ' ').replace(verdict, ' ').replace(likeness, ' '),
  ).every(({ word }) => lightRoots.has(root(word)) || kept.has(root(word)) || isAdverb(word))
}

function root(word: string): string {
  return stem(verbOf(word)?.base ?? word)
}

function isAdverb(word: string): boolean {
  return word.length > 4 && word.endsWith('ly') && !/^(?:family|reply|early|daily|lonely|holly|emily|sally|molly)$/.test(word)
} // prettier-ignore
