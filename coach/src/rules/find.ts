// How a rule looks at a sentence: what is never looked at is blanked first, then patterns search.
import type { Found, Rule } from '../advice.ts'

/**
 * The sentence with everything blanked that no rule may touch; as long as the sentence was.
 *
 * Left alone: other people's words, quotations, what I fear or imagine ("I worry that you …"), what I
 * say is not so ("I don't think you …"), conditions, and the "when you …" of a sentence about myself.
 */
export function maskSentence(plain: string): string {
  let out = plain
  for (const mask of masks) out = out.replace(mask, blank)
  if (aboutMe.test(out)) out = out.replace(whenYou, blank)
  return out
}

/** The sentence with nothing blanked but quotations in it. */
export function maskQuotations(plain: string): string {
  return plain.replace(quotations, blank)
}

function blank(words: string): string {
  return ' '.repeat(words.length)
}

const aboutMe =
  /\b(?:i|we)(?: (?:really|just|often|sometimes|always|still|also|tend to|can|do|did|would|'d|then|start to|begin to|end up|usually|only|truly|immediately))*(?:'m| am| was|'ve been| feel| felt| feeling| get| got| need| want| would| wish| love| loved| like| appreciate| appreciated| enjoy| miss| missed| notice| noticed| become| became| end| struggle| worry| worried| hurt| panic| shut down| find| found| have a hard time| have trouble| experience| shrink| tense| hear| tell myself)\b|\bit(?:'s| is| was|'d be| would be)? (?:hard|difficult|painful|scary|lonely|hurtful|upsetting|frustrating|confusing|important|helpful|nice|lovely|great|means|meant|hurts?|scares?|scared|helps?|makes? me|made me|feels?|felt|matters?|really)\b|\bmy (?:heart|stomach|chest|body|mind|feelings)\b|\b(?:makes?|made) me (?:feel|happy|smile)\b/

const clauseEnd = `(?:(?! (?:i|we)(?:'m| am| feel| felt| get| need| want| would|'d| was| end up| start)\\b)[^,.;:!?—])*`
const whenYou = new RegExp(
  `\\b(?:when(?:ever)?|while|(?:after|before|because(?! you(?:'re| are| always) (?:so|such|too|a|an|always|never|constantly|selfish|lazy|thoughtless|careless|rude|mean|inconsiderate|irresponsible|interrupt|ignor|forget|yell)\\b)|since|until|so|unless)(?= (?:you|your)(?:'ve|'re|'d)? [a-z])|every time|each time|the moment|any time|anytime|times|as soon as|how much|how|that time)(?: that)? (?:you|u|your)\\b${clauseEnd}`,
  'g',
)

const rest = `[^.;!?]*`
/** Quotations inside a longer sentence. */
const quotations = /(?<=[a-z0-9,:;] ?)"[^"]*"|"[^"]*"(?= ?[a-z0-9,])/g
const masks: readonly RegExp[] = [
  quotations,
  // other people's words
  new RegExp(
    `\\b(?:he|she|they|people|someone|somebody|everyone|nobody|no one|my [a-z]+|the [a-z]+|our [a-z]+) (?:once |always |never |just |even |also |really )?(?:said|says|say|saying|told (?:me|us|him|her|them)|tells (?:me|us)|thinks?|thinking|thought|would think|won't think|believes?|claims?|claimed|asked(?: me)?(?: if| why| whether)?|warned me|wrote|texted|kept saying|joked|jokes)(?: that)? (?:,? ?"|(?:you|i|we|that you|how you)\\b)${rest}`,
    'g',
  ),
  /\byou (?:once |just |also )?(?:said|told me|asked(?: me)?(?: if| why| whether)?|wrote|texted|promised)(?: that)? (?:you|i|we)\b[^,.;!?]*/g,
  // what I said or thought before, and now take up again
  /\bi (?:once |just |even |also |have |should never have |shouldn't have )?(?:said|told you|called you|accused you|thought)(?: that)? (?:you|u)\b[^.;!?]*/g,
  // what I fear, imagine, used to think, or say is not so
  new RegExp(
    `\\b(?:i(?:'m| am| was|'ve been| get| got| feel)? ?(?:just |really |so |always |sometimes |often |also |still |a little |a bit )*(?:afraid|scared|worried|worry|terrified|anxious|nervous|fear|feared|imagine[d]?|wonder(?:ed|ing)?|dreamed|dreamt|used to (?:think|believe|worry|feel)|was wrong|assumed|misread|pretend)|the story (?:i|in my|that i)[a-z' ]*is|i(?:'m| am) telling myself|i tell myself|(?:a |the |some )?part of me (?:fears|worries|thinks|believes|wonders)|i (?:have|had) (?:the|this|a) (?:thought|fear|worry|story)|my (?:fear|worry|mind|brain|anxiety|head|inner voice|anxious brain)[a-z ']*(?:is|says|tells me|whispers|goes|said)|i (?:do not|don't|did not|didn't|never|can't|cannot|would never|wouldn't|no longer|am not|'m not|wasn't)(?: (?:really|even|ever|actually|for a second|want you to|mean to|trying to))* (?:think|thought|believe|believed|mean|meant|say|said|saying|suggesting|suggest|claiming|imply|implying|feel like|feel that|assume|assuming|blame|blaming|accuse|accusing|call|calling|see|doubt|care (?:if|that|whether))|(?:it(?:'s| is| was)|that's|this is|it) not (?:true )?(?:that|because|as if|like|about whether)|not (?:that|because)|(?<!feel |feels |felt |act |acting |behave |seems |looks )(?:as if|as though)|i (?:can |do |fully |completely )?(?:understand|see|get) (?:why|that|if|how)(?= you)|i know (?:that )?(?:you (?:(?:do not|don't)(?! (?:care|love me|want me|respect|give a))|did not|didn't|never|aren't|are not|weren't|wouldn't|have|had|were|are|'re|'ve|try|tried|mean|meant|work|care|love|feel|felt|want|can't|cannot|were not|always try|always mean)|it(?:'s| is) not|how)|i(?:'m| am) (?:so |really |very )?(?:glad|happy|thankful|grateful|relieved|lucky|proud|sorry)(?: that| if| when| for| because)?|thank(?:s| you)(?: so much| very much)?(?: for| that)?|i(?: really| truly| so| do)* (?:love|appreciate|admire|adore|like)(?: that| how| it when| when)?)(?: that| if| whether)? (?:you|u|your)\\b${rest}`,
    'g',
  ),
  // conditions, but for those that weigh love ("if you loved me, you would …")
  /(?<!\b(?:wouldn't|would not|would never)\b[^.;!?]*)\b(?:if|unless|in case|even if|whether|suppose|supposing|provided|as long as)(?: or not)? (?:you|u|your)(?! (?:really |actually |truly |even )*(?:loved?|cared?|listened|paid (?:(?:more|any) )?attention|tried (?:harder|more)|helped (?:more|me|at all))\b)(?! (?:weren't|were not|were) (?:so|such|always|too|more like)\b)(?! had (?:any|even|half|a shred|an ounce)\b)(?![^.;!?]*, (?:then )?(?:we|i|this|things|it|none of this)(?: wouldn't| would not|'d| would)\b)[^,.;!?]*/g,
]

const playful =
  /😂|🤣|😜|😝|😉|😘|🥰|❤|♥|😍|💕|\b(?:lol|lmao|haha+|hehe+|jk|just kidding|kidding|just teasing|xoxo|(?:and|but) i (?:love|adore) (?:you|that|it|u))\b|<3|[;:]-?[)dp](?:\s|$)/

/** A smile in the sentence, as far as signs and letters show one. */
export function isPlayful(plain: string): boolean {
  return playful.test(plain)
}

/** Every place in a masked sentence that a rule speaks about; empty when anything in `unless` holds. */
export function findInSentence(rule: Rule, masked: string): readonly Found[] {
  const hits: Found[] = []
  for (const finds of rule.finds) {
    finds.lastIndex = 0
    for (let hit = finds.exec(masked); hit !== null; hit = finds.exec(masked)) {
      const words = hit[0].trimEnd()
      if (words === '') break
      hits.push({
        from: hit.index,
        to: hit.index + words.length,
        words,
        parts: hit.slice(1).map(String),
      })
      if (!finds.global) break
    }
    if (hits.length > 0) break
  }
  if (hits.length === 0) return hits
  return rule.unless.some((unless) => matches(unless, masked)) ? [] : hits
}

function matches(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0
  return pattern.test(text)
}
