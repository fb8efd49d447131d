// Answering: what a reply does with what the partner said before it, in numbers; all nought when nobody spoke before.
import type { Turn } from './advice.ts'
import { feelingWord } from './feelings.ts'
import { kin, stemsOf } from './reflection.ts'
import { toPlain } from './text.ts'

/** A reply as `notes` has it: plain, in tokens, and the stems that carry its matter. */
export type Answer = {
  readonly plain: string
  readonly tokens: readonly string[]
  readonly content: readonly string[]
}

/** How many numbers `answeringOf` gives. */
export const answeringWidth = 29

/**
 * The numbers of a reply, each between 0 and 1; every one is 0 without a turn of the partner's.
 *
 * @see Hill, Helping Skills (restatement, reflection of feelings, open questions, disclosure, direct guidance)
 * @see Demszky et al. 2021 (uptake: words that come back)
 */
export function answeringOf(
  { plain, tokens, content }: Answer,
  before: readonly Turn[],
): readonly number[] {
  const last = before.findLast(({ by }) => by === 'partner')
  if (last === undefined) return nothing
  return [
    ...backOf(plain, content, before),
    ...shapeOf(plain, tokens),
    ...placeOf(toPlain(last.text), before),
  ]
}

const nothing: readonly number[] = Array.from({ length: answeringWidth }, () => 0)

/** Whose words the reply is made of, by meaning and not by letters alone. */
function backOf(
  plain: string,
  content: readonly string[],
  before: readonly Turn[],
): readonly number[] {
  const said = before.slice(-3).filter(({ by }) => by === 'partner').map(({ text }) => text).join(' ') // prettier-ignore
  const mine = content.map(kin)
  const theirs = stemsOf(said).map(kin)
  const known = new Set(theirs.flat())
  const given = new Set(mine.flat())
  const back = mine.filter((words) => words.some((word) => known.has(word))).length
  const kept = theirs.filter((words) => words.some((word) => given.has(word))).length
  const you = /\byou(?:r|'re|'ve|'d)?\b/.test(plain)
  const asks = plain.includes('?')
  const share = back / Math.max(2, mine.length)
  return [
    share, kept / Math.max(3, theirs.length), Math.min(1, back / 3),
    you && !asks ? share : 0, asks ? share : 0, !you ? share : 0,
    /family-(?:[0-8]|1[01])(?= |$)/.test(mine.flat().filter((word) => known.has(word)).join(' ')) ? 1 : 0,
  ] // prettier-ignore
}

const youFeel = new RegExp(
  `\\byou(?:'re| are| were| feel| felt| sound| seem| look| must| might| get| got)(?: to)?(?: be| have been| feel| feeling)?(?: [a-z]+){0,2} ${feelingWord}\\b|\\b(?:your|how) (?:anger|fear|anxiety|worry|sadness|loneliness|grief|shame|guilt|frustration|disappointment|pain|${feelingWord})\\b`,
)

const forms: readonly RegExp[] = [
  youFeel,
  /\b(?:is that (?:right|correct|it|so)|am i right|did i (?:get|hear|understand)|correct|right|isn't it|doesn't it|no|yes|is it)\s*\?\s*$/,
  /\b(?:that|this|it|you|they) (?:must|must've|has to|have to|had to|sounds?|seems?) (?:have |be |been |feel |felt |like |so |really |very |incredibly |pretty )*[a-z]+/,
  /\bi (?:can |do |could |completely |totally |really |truly )*(?:understand|see|tell|hear|imagine|sense|feel|get|gather)\b(?! (?:better|like|sad|bad|good|it))/,
  /\b(?:bye|goodbye|good ?night|take care|have a (?:good|great|nice|wonderful|lovely|blessed)|you(?:'re| are) (?:very |most )?welcome|welcome|hello|hi|hey|thank(?:s| you) for|happy holidays|merry|nice (?:to|talking|chatting|meeting)|see you|good luck|end the chat|morning|pleasure)\b/,
  /\b(?:proud|strong(?:er)?|brave|courage|great (?:job|idea|work|that|step|way)|good (?:job|idea|for you|that|friend|person|on you)|well done|amazing|impress(?:ed|ive)|admire|deserve|normal|natural|valid|makes? sense|understandable|commend|appreciate)\b/,
  /\b(?:sorry|hope|don't worry|no worries|will be (?:ok(?:ay)?|fine|all ?right)|here for you|here to|get through|not alone|hang in|you(?:'ve| have)? got this|you can do|better soon|it gets|hugs?|wish)\b/,
  /\b(?:people|many|most|some|there (?:is|are)|usually|often|typically|generally|studies|research|percent|programs?|services?|website|online|law|called|means|works by|depends)\b/,
  /\bi (?:was|had|did|went|felt|used to|tried|lost|got|found|remember|know how|know what|also|too|had to|have been|have had|never|always)\b|\bi've\b|\bmy (?!apolog|name|guess|pleasure|advice|suggestion|heart)[a-z]+\b|\bme too\b|\bsame here\b|\bmyself\b/,
  /(?:^|[.!?,;] )(?:please |just |maybe |then |and |so |but |also |first,? |next,? |perhaps |yeah,? |ok(?:ay)?,? )*(?:try|talk|tell|ask|take|go|make|find|keep|start|stop|call|write|look|consider|focus|give|get|let|don't|do|set|speak|join|leave|remember|spend|reach)\b/,
  /\b(?:you|he|she|they|one) (?:should|could|might|can|may|need to|have to|ought)\b|\b(?:maybe|perhaps|how about|what about|why not|have you (?:tried|considered|thought)|suggest|recommend|would (?:help|be (?:good|better|best))|might help|may help|try to)\b/,
]

function shapeOf(plain: string, tokens: readonly string[]): readonly number[] {
  const shown = forms.map((finds) => (finds.test(plain) ? 1 : 0))
  const count = tokens.length
  const someone = tokens.some((token) => pointed.has(token))
  return [
    ...shown, someone ? 0 : 1, Math.min(1, count / 60), count > 12 && !plain.includes('?') ? 1 : 0,
    tokens.includes('0') ? 1 : 0, tokens.includes('you') && tokens.includes('i') ? 1 : 0,
  ] // prettier-ignore
}

const pointed = new Set(['i', 'you', 'we', 'me', 'my', 'your', 'us', "let's"])

/** Where in the talk the reply stands. */
function placeOf(said: string, before: readonly Turn[]): readonly number[] {
  const mine = before.findLast(({ by }) => by === 'me')
  return [
    before.at(-1)?.by === 'me' ? 1 : 0, mine?.text.includes('?') === true ? 1 : 0,
    said.length < 20 ? 1 : 0, /\b(?:thank|thanks|bye|good ?night|welcome)\b/.test(said) ? 1 : 0, before.length < 2 ? 1 : 0, 1,
  ] // prettier-ignore
}
