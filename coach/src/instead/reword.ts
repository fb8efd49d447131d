// What could be said in the place of a sentence that blames: made of what was seen, with a gap where only the writer knows.
import { verbOf, pastOf } from './verbs.ts'
import type { Shape, Told } from './shape.ts'
import { asSentence } from './tidy.ts'

/** The one sign for what the writer has to fill in. */
export const gap = '___'

/** Sentences in the place of a shape, best first; none where none is whole. */
export function rewordings({ lead, told, rest }: Shape): readonly string[] {
  const tail = rest === '' ? '' : ` ${asSentence(rest)}`
  return saidBy(told).map((words) => asSentence(joined(lead, words)) + tail)
}

/** "And" and its like before a small letter, but for "I". */
function joined(lead: string, words: string): string {
  const kept = lead.replace(sighs, '').trim()
  if (kept === '') return words
  const small = /^I\b/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)
  return `${kept} ${small}`
}

const sighs = /^(?:(?:ugh|god|oh|wow|yeah|hey|so|now),? )+/i

function saidBy(told: Told): readonly string[] {
  switch (told.kind) {
    case 'effect':
      return feeling.test(told.feeling)
        ? [`I feel ${told.feeling} when ${gap}.`, `I feel ${told.feeling}, and what I need is ${gap}.`]
        : [`I feel ${gap} when ${gap}.`, `What I need is ${gap}.`]
    case 'trait':
      return told.place === ''
        ? [`When ${gap}, I felt ${gap}.`, `What I need is ${gap}.`]
        : [`I felt ${gap} ${told.place}.`, `What I needed ${told.place} was ${gap}.`]
    case 'lack':
      return lacked(told.words, told.past)
    case 'deed':
      return done(told.words, told.past)
  }
} // prettier-ignore

const feeling =
  /^(?:angry|sad|alone|lonely|small|anxious|nervous|insecure|jealous|tired|exhausted|frustrated|ashamed|embarrassed|guilty|helpless|hopeless|hurt|invisible|unimportant|unloved|unwanted|upset|scared|miserable|worthless|worried|furious|sick)$/

function lacked(words: string, past: boolean): readonly string[] {
  if (!isSeen(words)) return [...needed(words), ...unseen(words)]
  if (/ (?:since|for (?:months|weeks|years|ages|days)) ?/.test(words)) return []
  const missed = words.startsWith('be ')
    ? `${past ? 'were' : 'are'} not ${words.slice(3)}`
    : `${past ? "didn't" : "don't"} ${words}`
  return past
    ? [`I would have liked you to ${some(words)}.`, `I felt ${gap} when you ${missed}.`]
    : [`I would love it if you would ${some(words)}.`, `When you ${missed}, I feel ${gap}.`]
}

function done(words: string, past: boolean): readonly string[] {
  if (!isSeen(words)) return unseen(words)
  const state = /^are /.test(words)
  const [first = ''] = words.split(' ')
  if (past) return [`When you ${words}, I felt ${gap}.`, `When you ${words}, I needed ${gap}.`]
  if (!state && verbOf(first)?.form !== 'base') return []
  return [`When you ${words}, I feel ${gap}.`, `When you ${words}, I need ${gap}.`]
}

/** Of a judgement only when and where it was is kept. */
function unseen(words: string): readonly string[] {
  const place =
    /(?:^| )((?:all (?:day|night|week|evening|weekend|morning|afternoon|month|year)|every [a-z]+|last [a-z]+|this [a-z]+|on (?:the |my |our |your )?[a-z]+|at (?:the |my |our |your |that )?[a-z' ]+|during [a-z' ]+|after [a-z' ]+|in front of [a-z' ]+|yesterday|today|tonight)(?: (?:last|this|yesterday)[a-z ]*)?)$/i.exec(words)?.[1]
  return place === undefined ? [] : [`I felt ${gap} ${place}.`, `What I needed ${place} was ${gap}.`]
} // prettier-ignore

/** After "would" one says "some", not "any". */
function some(words: string): string {
  return words
    .replace(/ (?:any ?more|at all|ever|in (?:weeks|months|years|ages|forever))$/i, '')
    .replace(/\bany(thing|one|body|where)?\b/gi, 'some$1')
    .replace(/\beither\b/gi, 'too')
}

/** What cannot be seen has a need under it, when nothing else is said with it. */
function needed(words: string): readonly string[] {
  for (const [finds, needs] of beneath) if (finds.test(words)) return needs
  return []
}

const self =
  '(?: (?:about |to )?(?:me|us|my feelings|how i feel|what i (?:say|think|feel|want|need)))?'
const beneath: readonly (readonly [RegExp, readonly string[]])[] = [
  ['care|love|want|need|value|like', 'that I matter to you'],
  ['respect', 'respected'],
  ['understand|get', 'understood'],
  ['appreciate|thank', 'appreciated'],
  ['trust|believe', 'trusted'],
].map(([verbs = '', need = '']) => [
  new RegExp(`^(?:${verbs})${self}$`, 'i'),
  [`I want to feel ${need}.`, `I feel ${gap}, and I want to feel ${need}.`],
])

/** Words of judging, guessing and reading minds: a deed that needs them was not seen by anyone. */
const judged =
  /\b(?:car(?:e|ed)|lov(?:e|ed)|respect|appreciate|value|understand|understood|trust\w*|believe|deserve|want|need|mean|meant|hat(?:e|ed)|kn[oe]w|think|thought|feel|felt|hurt\w*|act|treat\w*|ruin\w*|destroy\w*|manipulat\w*|control\w*|attack\w*|blam\w*|accus\w*|criti[cs]\w*|nag\w*|bull\w*|abus\w*|betray\w*|cheat\w*|lie|lied|lies|lying|ignor\w*|dismiss\w*|disrespect\w*|belittl\w*|humiliat\w*|embarrass\w*|twist\w*|gaslight\w*|neglect\w*|abandon\w*|overreact\w*|exaggerat\w*|selfish\w*|stupid\w*|lazy|excuses?|crap|shit\w*|fuck\w*|damn\w*|hell|ass|fault|victim|drama\w*|scene|fuss|mess|screw\w*|try|trying|tried|only|just|always|never|everything|nothing|better|more|instead|finger|thing|give an?|sides?|throat|my back|back down|for granted|advantage|fun of|fool|face|like|as if|as though|than|so|such|too|yourself|chang\w*|grow|grew|be (?:an?|the|my|more|able|trusted|counted|bothered|pleased)|bother\w*|pretend\w*|punish\w*|provok\w*|annoy\w*|whin\w*|complain\w*|sulk\w*|pout\w*|mock\w*|jerk|idiot\w*|wast\w*|fights?|own way|against|let (?:me|us|it|them|anything) (?:down|go)|wrong|responsibility|share|weight|worst|best|promises?|revolv\w*|anyone but|defensive|angry|mad|crazy|expect\w*|blow|stormed?|make me|made me|making me|makes me|turn|turned|down on|mind|interest\w*|attention to yourself)\b/i

/** Whether a deed is told as a camera and a microphone would have it; what I say or need beside it is mine. */
export function isSeen(words: string): boolean {
  return !judged.test(words.replace(/ (?:when|what|how|while|after|before|that) (?:i|my|we|our)\b.*$/i, ''))
} // prettier-ignore

/** "What was going on for you when you left?": a question that asks for a reason without calling for a defence. */
export function opened(question: string): readonly string[] {
  const found = /^why (?:did|do|are|were|would|have) you (?:just |even )*([a-z]+)(.*)$/i.exec(
    question,
  )
  const verb = verbOf(found?.[1]?.toLowerCase() ?? '')
  const past = verb === null ? null : pastOf(verb.base)
  if (found === null || verb?.form !== 'base' || past === null) return []
  return [`What was going on for you when you ${past}${found[2] ?? ''}?`]
}
