// A writer's sentence set in order, so that what is made of it is whole: spelling of "I", spaces, capitals, no insults.
import { degree, trait } from '../rules/words.ts'
import { spelt } from '../spelling.ts'

/**
 * One sentence as it would be printed, without its end marks: single spaces, straight apostrophes, "I" and "you" spelled out.
 *
 * What is shouted in capitals is said in small letters; names in a sentence of mixed letters keep theirs.
 */
export function tidied(sentence: string): string {
  const plain = spelt(sentence)
    .text.replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!?\s]+$/, '')
  const spoken = /\p{Ll}/u.test(sentence) ? plain : plain.toLowerCase()
  return spoken.replace(/\bi\b/g, 'I')
}

const insult = `(?:${trait}|dickhead|cunt|slut|whore|scum|dumbass|dipshit|crybaby|lunatic|nutcase|genius|einstein|princess)`
const calledNames = new RegExp(
  `,? (?:you|ya) (?:(?:are )?(?:such )?(?:an? )?)?(?:[a-z]+ ){0,2}?${insult}s?(?=,|$)|^you (?:[a-z]+ )?${insult}, (?=you\\b)`,
  'i',
)
const someone =
  'child|kid|baby|toddler|teenager|king|queen|maniac|madman|robot|zombie|animal|clown|servant|dog|stranger|person|man|woman'
/** A comparison with someone: "like a selfish child". */
export const likened: RegExp = new RegExp(
  `,? (?:just |exactly )?like (?:an?|the|some) (?:[a-z]+ ){0,2}?(?:${someone}|${insult})(?: (?:${someone}))?\\b`,
  'gi',
)
const compared =
  /(?<!\b(?:feels?|felt|think|thought|looks?|sounds?|seems?|seemed|like)),? (?:just |exactly )?(?:like|as if|as though) (?:an? |the |some |my |your |that |i |it|nothing|you)[^,;]*$|,? for no (?:good )?reason$|,? on purpose$|,? (?:like|as) you (?:always|usually) do$|,? you (?:never|always) do(?: this| that)?$/i
const counted =
  /,? (?:as (?:usual|always)|like (?:always|usual)|all the (?:damn |fucking )?time|every single time|every time|constantly|without fail|over and over(?: again)?|again and again|yet again|once again|again|any ?more|at all|24\/7|for once|when it counts)$/i
const swearing =
  /\b(?:fucking|fuckin|damn|goddamn|bloody|freaking|stupid|pathetic|precious|so-called) /gi
const degreeOfBlame = new RegExp(`,? (?:because )?(?:you're|you are) ${degree}${trait}$`, 'i')

/** The same sentence without names that are called, comparisons, counting and swearing: what is left was seen or heard. */
export function cooled(sentence: string): string {
  let out = sentence.replace(swearing, '').replace(likened, '')
  for (let before = ''; before !== out;) {
    before = out
    for (const part of [calledNames, degreeOfBlame, compared, counted]) out = out.replace(part, '')
  }
  return out.trim()
}

/** Capital first, one end mark. */
export function asSentence(words: string): string {
  const text = words.trim()
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`
}
