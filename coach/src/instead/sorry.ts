// What an apology could be instead: the same one, without what takes it back.
import { gap } from './reword.ts'
import { asSentence } from './tidy.ts'

const but =
  /^(.*\b(?:sorry|apologi[sz]e|wrong|regret)\b.*?),? (?:but|however|although|though|even though|except|yet)\b.*$/i
const ifI =
  /\b(sorry|apologi[sz]e|apologies|regret it),? (?:if|in case) (I|my|what I|anything I|something I)\b/i
const ifHurt =
  /\bif (?:I|my [a-z]+|what I [a-z]+|that|anything I [a-z]+|something I [a-z]+)(?: [a-z]+){0,3} (?:hurt|upset|offended) you\b/i

/** What of an apology stands before its "but". */
export function standing(sentence: string): string {
  return but.exec(sentence)?.[1] ?? sentence
}

/** Apologies in the place of a flawed sentence, by the flaw; its own words wherever they can stand alone. */
export function sorryOffers(sentence: string, rule: string): readonly string[] {
  const alone = standing(sentence)
  if (rule === 'apology.but' && alone !== sentence) return [asSentence(alone)]
  if (rule !== 'apology.if') return []
  if (/\bif (?:I|my [a-z]+)\b/i.test(sentence) && ifI.test(sentence))
    return [asSentence(sentence.replace(ifI, '$1 that $2'))]
  return ifHurt.test(sentence) ? [`I hurt you when I ${gap}, and I am sorry.`] : []
}
