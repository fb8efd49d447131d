// What of the partner's words came back in mine, and what did not.
import { toPlain, wordsOf, type Span, type Word } from './text.ts'

/** A word or phrase of what was said, where it stands there, and how it reads. */
export type Phrase = Span & { readonly words: string }

/** What a listener's draft gives back of what the partner said. */
export type Reflected = {
  readonly back: readonly Phrase[]
  readonly missing: readonly Phrase[]
  /** Share of the draft's words that stand in what was said, in the same order: 1 is a copy. */
  readonly copied: number
}

/**
 * Which content words and phrases of what the partner said came back in the draft, and which did not.
 *
 * Words match by their stem and by a few everyday relatives ("scared" answers "afraid"), so one's own words count.
 *
 * @param said - the partner's turn
 * @param draft - the listener's draft
 * @returns phrases in the order in which they were said; at most eight `missing`, the rarest-looking first in doubt
 * @example
 * reflected('I was so lonely at the party', 'You felt alone there').back[0]?.words // 'lonely'
 */
export function reflected(said: string, draft: string): Reflected {
  const theirs = contentWords(said)
  const mine = new Set(contentWords(draft).flatMap(({ word }) => kin(stem(word))))
  const isBack = ({ word }: Word) => kin(stem(word)).some((stemmed) => mine.has(stemmed))
  return {
    back: phrases(said, theirs.filter(isBack)),
    missing: phrases(
      said,
      theirs.filter((word) => !isBack(word)),
    ).slice(0, 8),
    copied: copiedShare(said, draft),
  }
}

/** Words that carry the matter: neither grammar nor filler. */
export function contentWords(text: string): readonly Word[] {
  return wordsOf(toPlain(text)).filter(({ word }) => word.length > 2 && !hollow.has(word))
}

/** Stems of the words that carry the matter, in order. */
export function stemsOf(text: string): readonly string[] {
  return contentWords(text).map(({ word }) => stem(word))
}

function phrases(text: string, words: readonly Word[]): readonly Phrase[] {
  const joined: { from: number; to: number }[] = []
  for (const word of words) {
    const last = joined.at(-1)
    if (last !== undefined && /^[\s'-]{1,2}$/.test(text.slice(last.to, word.from)))
      last.to = word.to
    else joined.push({ from: word.from, to: word.to })
  }
  const seen = new Set<string>()
  return joined
    .map(({ from, to }) => ({ from, to, words: text.slice(from, to) }))
    .filter(
      ({ words: phrase }) => !seen.has(phrase.toLowerCase()) && seen.add(phrase.toLowerCase()),
    )
}

function copiedShare(said: string, draft: string): number {
  const mine = wordsOf(toPlain(draft)).map(({ word }) => word)
  if (mine.length < 4) return 0
  const runs = new Set(
    grams(
      wordsOf(toPlain(said)).map(({ word }) => word),
      3,
    ),
  )
  const own = grams(mine, 3)
  return own.filter((gram) => runs.has(gram)).length / own.length
}

function grams(words: readonly string[], size: number): readonly string[] {
  return words.slice(size - 1).map((_, at) => words.slice(at, at + size).join(' '))
}

/** A word without its ending; crude, the same for both sides, and that is all that is asked of it. */
export function stem(word: string): string {
  const bare = word.replace(/'(?:s|re|ve|d|ll|m)$/, '').replace(/n't$/, '')
  const known = irregular.get(bare)
  if (known !== undefined) return known
  const cut = bare
    .replace(/(?:iness|fulness|lessness)$/, (end) => (end === 'iness' ? 'y' : end.slice(0, 4)))
    .replace(/(?:ations?|ments?|ness|ings?|edly|ingly|ers?|est|ed|ly|ies|es|s)$/, (end) =>
      end === 'ies' ? 'y' : '',
    )
  const stemmed = cut.length < 3 ? bare : cut
  return stemmed.replace(/(.)\1$/, '$1').replace(/[ey]$/, '')
}

/** A stem and the family of everyday relatives it belongs to. */
export function kin(stemmed: string): readonly string[] {
  const family = families.get(stemmed)
  return family === undefined ? [stemmed] : [stemmed, family]
}

const irregular = new Map(
  `felt feel|said say|told tell|thought think|left leave|went go|gone go|came come|made make|got get|gave give|took take|knew know|saw see|seen see|heard hear|lost lose|kept keep|found find|brought bring|fought fight|forgot forget|forgotten forget|slept sleep|broke break|broken break|spoke speak|children child|kids child|kid child|men man|women woman|worse bad|worst bad|better good|best good|ran run|sat sit|wrote write|bought buy|paid pay|meant mean|met meet|held hold|taught teach|grew grow|drove drive|fell fall|hurts hurt|crying cry|cried cry|tried try|trying try`
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
)

const families = new Map(
  [
    'alone lonely lonel loneliness isolated solitary',
    'afraid scared scar fear fearful frightened frighten terrified terrif anxious anxiou worry worri worried nervous nervou panic dread',
    'sad unhappy unhapp down low blue miserable miserabl depress heartbroken grief griev cry tear',
    'angry angr mad furious furiou annoy irritat irritate frustrat frustrate rage resent bitter',
    'tired tir exhaust exhausted drain drained weary wear worn burn burnt',
    'hurt pain painful wound ache sting stung',
    'happy happ glad joy pleas delight excit excited',
    'overwhelm swamp buried flood stress stressed pressur pressure',
    'unheard ignor ignore unseen invisible invisibl overlook dismiss unimportant',
    'hard difficult tough rough struggl struggle challeng',
    'confus confused unsure uncertain lost torn',
    'asham ashamed embarrass embarrassed humiliat guilt guilty',
    'husband wife partner spouse',
    'mother mom mum parent',
    'father dad parent',
    'boss manager manag',
    'job work career office',
    'money debt bill rent finance',
    'argu fight argument quarrel conflict',
    'talk speak conversation convers',
    'help support',
    'house home',
    'night evening even',
    'sleep rest bed',
    'friend friendship mate',
    'trust faith rely',
    'miss long yearn',
    'import important matter',
  ].flatMap((line, at) =>
    line.split(' ').map((word) => [stem(word), `family-${String(at)}`] as const),
  ),
)

const hollow = new Set(
  `the and but that this these those with without from into onto over under about because when where what which who whom whose why how then than there here have has had having been being was were are am is isn't wasn't aren't weren't will would could should can can't cannot won't wouldn't couldn't shouldn't shall may might must did didn't does doesn't don't do doing done not nor you your yours yourself you're you've you'd you'll i'm i've i'd i'll me my mine myself we we're we've our ours us they them their theirs they're he him his she her hers it its it's he's she's that's there's what's let's one ones some any all both each every much many more most other another such own same very really just like also even still only too quite rather pretty kind sort lot lots bit thing things stuff something anything nothing everything someone anyone everyone somebody people way get got getting going gonna goes went make made makes know knew think thought want wanted wants say said says tell told feel feels felt feeling feelings see saw seem seems seemed sound sounds mean means maybe perhaps well yeah yes okay oh hmm mmm um uh guess actually basically honestly literally always never often sometimes usually again ever once now today while since until though although however for off out down back around through after before between during against upon few less least first last next new old good great sure right him'll`.split(
    ' ',
  ),
)
