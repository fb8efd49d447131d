// The shape of a sentence that blames: what comes before "you", what "you" did or did not do, and what follows.
import { trait } from '../rules/words.ts'
import { cooled } from './tidy.ts'
import { verbOf } from './verbs.ts'

/** What a sentence says of "you": a deed, a deed that is missed, how it leaves me, or a word for a person. */
export type Told =
  | { readonly kind: 'deed' | 'lack'; readonly words: string; readonly past: boolean }
  | { readonly kind: 'effect'; readonly feeling: string }
  | { readonly kind: 'trait'; readonly place: string }

/** A sentence taken apart; `lead` ends before "you", `rest` is a sentence of its own, or empty. */
export type Shape = { readonly lead: string; readonly told: Told; readonly rest: string }

const adverb =
  '(?:just|really|honestly|simply|still|basically|literally|actually|clearly|obviously|seriously|even|ever|so|only|do|always|constantly|continually|continuously|forever|perpetually|often|usually)'
const subject = "(?:you|u|ya|y'all)"
const never =
  '(?:never(?: ever| once| even)?|not once|hardly ever|barely ever|rarely|seldom|hardly|barely)'
const not =
  "(?:don't|do not|dont|won't|will not|wont|can't|cannot|cant|wouldn't|couldn't|refuse to|fail to)"
const didNot = "(?:didn't|did not|didnt|haven't|have not|havent|'ve not)"

const lacks = new RegExp(
  `^${subject}(?:'ve| have)? (?:${adverb} )*(?:${never}|(${didNot})|${not}) (.+)$`,
  'i',
)
const why =
  /^why (?:the (?:hell|fuck) )?(?:(can't|cannot|won't|don't|do|are|must|did|didn't|would|couldn't) (?:you|u))(?: not)? (.+)$/i
const isAlways = new RegExp(`^${subject}(?:'re| are|r|re) (?:${adverb} )*(.+)$`, 'i')
const isAll = /^all (?:you|u)(?:'ve)? (?:ever )?(?:do|did) is (.+)$/i
const isAsked =
  /^(?:is it (?:really |that |so |too )*(?:hard|difficult|much)(?: to ask(?: of you)?)?(?: for you)? to|would it (?:kill|hurt) you to|(?:you|u) (?:really )?(?:should|need to|have to|ought to|must|could(?: at least)?)) (.+)$/i
const isHeld =
  /^(?:are|were) you (?:even |ever |actually |really )*(?:going to ([a-z]+.*)|([a-z]+ing.*))$/i
const does = new RegExp(`^${subject}(?:'ve| have)? (?:${adverb} )*(?:keep )?(.+)$`, 'i')
const makes =
  /^(?:you|u)(?: (?:just|really|always|constantly|only|often))*(?:'re| are)? (?:make|made|making|left|leave) me (?:feel )?(?:so |very |really |completely |just )*([a-z]+)$/i
const isTrait = new RegExp(
  `^(?:you|u)(?:'re| are|r|re| were|'ve been| have been) (?:[a-z]+ ){0,4}${trait}((?: (?:last|this|on|in|at|during|after|before|yesterday|today|tonight)\\b.*)?)$`,
  'i',
)
const feels =
  /^i (?:just |really |often |always |honestly |still )*(?:feel|felt|think|thought|believe|guess) (?:like |that |as if |as though )?(?=(?:you|u)\b)/i

/**
 * Takes a sentence without its end mark apart, or says null where it is not of a shape that can be turned whole.
 *
 * @param sentence - one sentence in the writer's spelling, tidied, without its end mark
 */
export function shapeOf(sentence: string): Shape | null {
  const cut = /^(.*?)\b(you|u|why|all you|is it|would it|are you|were you|i (?:[a-z]+ ){0,2}?(?:feel|felt|think|thought|believe|guess) (?:like |that |as if |as though )?(?:you|u))\b/i.exec(sentence)
  if (cut === null) return null
  for (let at = (cut[1] ?? '').length; at < sentence.length; at = nextStart(sentence, at)) {
    const lead = sentence.slice(0, at)
    if (!isLead(lead)) continue
    const { core, rest } = split(sentence.slice(at))
    if (core === null) continue
    const told = toldBy(cooled(core.replace(feels, ''))) ?? null
    if (told !== null) return { lead, told, rest }
  }
  return null
} // prettier-ignore

function nextStart(sentence: string, at: number): number {
  const next = /\b(?:you|u|why|i|all you|is it)\b/gi
  next.lastIndex = at + 1
  return next.exec(sentence)?.index ?? sentence.length
}

const callings =
  '(?:and|but|so|oh|well|ok|okay|honestly|look|listen|hey|yeah|now|also|ugh|god|wow|love|honey|babe|baby|darling|dear|sweetheart|yesterday|today|tonight|lately|recently|last night|these days|this week|last week|this morning)'
const called = new RegExp(`^(?:${callings},? )*$`, 'i')
const clauseLead =
  /^(?!.*\b(?:if|because|since|although|though|unless|than|that|who|whom|which|what|why|how|whether|until|like|as)\b)(?:.*(?:, (?:and |but )?|; |: | - | and | but )|(?:when|whenever|every time|each time|after|before) [^,]+, )$/i

/** Whether a sentence may go on with "I" after these words. */
function isLead(lead: string): boolean {
  return called.test(lead) || clauseLead.test(lead)
}

const opens =
  "(?:i|i'm|i've|i'd|i'll|we|we're|it|it's|he|she|they|my|our|the|that's|this|there|nobody|everyone)"
const follow = new RegExp(`^(.*?)(?:,? (?:and|but|so)|[,;:]| -) (${opens} .*)$`, 'i')

/** The part that speaks of "you", and what can stand as a sentence after it; null where neither is certain. */
function split(text: string): { readonly core: string | null; readonly rest: string } {
  const found = follow.exec(text)
  const core = (found?.[1] ?? text).replace(/[,;:\s]+$/, '')
  const rest = found?.[2] ?? ''
  return { core: /[,;:()"]|\b(?:because|cause|cuz|although|though|unless|and you|but you|so you|which|instead of|than)\b/i.test(core) ? null : core, rest }
} // prettier-ignore

/** Reads the part of a sentence that begins with "you" or "why". */
function toldBy(core: string): Told | null {
  const effect = makes.exec(core)?.[1]
  if (effect !== undefined) return { kind: 'effect', feeling: effect.toLowerCase() }
  const person = isTrait.exec(core)
  if (person !== null) return { kind: 'trait', place: person[1]?.trim() ?? '' }
  const asked = why.exec(core)
  if (asked !== null) return askedOf(asked[1]?.toLowerCase() ?? '', asked[2] ?? '')
  const all = isAll.exec(core)?.[1]
  if (all !== undefined) return deedOf('deed', all, false)
  const wished = isAsked.exec(core)?.[1]
  if (wished !== undefined) return deedOf('lack', wished.replace(/^be ([a-z]+ing)\b/i, '$1'), false)
  const held = isHeld.exec(core)
  if (held !== null) return deedOf('lack', held[1] ?? held[2] ?? '', false)
  const missed = lacks.exec(core)
  if (missed !== null) return deedOf('lack', missed[2] ?? '', missed[1] !== undefined)
  const state = isAlways.exec(core)?.[1]
  if (state !== undefined) return stateOf(state)
  const done = does.exec(core)?.[1]
  return done === undefined ? null : deedOf('deed', done, false)
}

function askedOf(opening: string, words: string): Told | null {
  const plain = words.replace(new RegExp(`^(?:(?:${adverb}|have to|got to) )+`, 'i'), '')
  if (opening === 'are') return stateOf(plain)
  const missed = /(?:n't|nnot)$/.test(opening) || /^never /i.test(plain)
  return deedOf(
    missed ? 'lack' : 'deed',
    plain.replace(/^(?:never|keep) /i, ''),
    opening.startsWith('did'),
  )
}

/** A way of being that a camera could have seen: late, on the phone, out until two, checking the phone. */
function stateOf(words: string): Told | null {
  const first = words.split(' ', 1)[0]?.toLowerCase() ?? ''
  if (/^(?:late|away|out|on|in|at|busy|asleep|gone)$/.test(first) || verbOf(first)?.form === 'ing')
    return { kind: 'deed', words: `are ${words}`, past: false }
  return null
}

/** A verb with all that belongs to it, in its base form where it is missed. */
function deedOf(kind: 'deed' | 'lack', words: string, past: boolean): Told | null {
  const trimmed = words.replace(
    new RegExp(`^(?:(?:${adverb}|bother(?:ed)? to|seem to|try to|tried to|want to|wanted to|manage to|managed to|once) )+`, 'i'),
    '',
  )
  const [first = '', ...others] = trimmed.split(' ')
  const verb = verbOf(first.toLowerCase())
  if (verb === null) return null
  const after = others.length === 0 ? '' : ` ${others.join(' ')}`
  if (kind === 'lack')
    return {
      kind,
      words: verb.base + after,
      past: past || verb.form === 'past' || verb.form === 'done',
    }
  if (verb.form === 'ing') return { kind, words: `keep ${first.toLowerCase()}${after}`, past: false }
  if (verb.form === 'done') return null
  return { kind, words: first.toLowerCase() + after, past: verb.form === 'past' }
} // prettier-ignore
