// The parts of an apology, as people say them: sorry or not, with repair done, under way, or asked for.
import { pattern } from './words.ts'

/** Whether a plain message apologises at all; no rule about apologies speaks otherwise. */
export function isApology(plain: string): boolean {
  return sorry.test(plain) ? !sympathy.test(plain) : isOwning(plain)
}

/**
 * "I broke the vase. You looked for it for days. I'm having it mended.": what I did to you, and more than that, without the
 * word itself. A tale of what I did is none; nor is one that goes on to charge the other.
 */
function isOwning(plain: string): boolean {
  if (!owning.test(plain)) return false
  const told = [seen, mended, asking, altered].filter((finds) => finds.test(plain)).length
  return told > 0
}

const wrong = `(?:forgot|lied|broke|shouted|yelled|snapped|screamed|swore|interrupted|embarrassed|humiliated|hurt|ignored|betrayed|cheated|hid|slammed|mocked|insulted|bullied|belittled|criticised|criticized|overslept|overspent|failed|let (?:you|it|that|this) (?:down|slip|slide)|left you|kept you|made you|laughed at|(?:searched|opened|checked|took|borrowed|sold|lost|deleted|threw (?:out|away)|shared|finished|ate|spilt|spilled) your|let you (?:carry|wait|pay|clean|deal|think|believe|stand|do (?:it|all|everything))|walked (?:out|off|away)|looked away|hung up|stood you up|talked over|cut you (?:off|short)|shut you out|took (?:it out|the credit|your|you for granted)|spent (?:it|our|the|your)|read your|went (?:through|behind|without)|told your|broke (?:my|your|the|our)|missed (?:your|our|the)|used your|lost (?:your|my temper)|gave away|sold your|cancel+ed (?:on you|our)|was (?:wrong|unfair|unkind|rude|short with|late|cruel|mean|cold|selfish|harsh|thoughtless|careless|on my phone|distant|absent|dismissive|out of line|not there)|didn't (?:show|call|ring|tell you|listen|stand up|come|pay|pick|help|ask|answer|keep|do (?:it|what i)|back you|defend|turn up|thank|say|stop)|did not (?:show|call|ring|tell you|listen|stand up|come|pay|pick|help|ask|answer|keep|do (?:it|what i)))`
const owning = new RegExp(
  `\\bi(?:'ve| have)? (?:just |really |also |even |simply |always |never |so |completely |had |been )*${wrong}\\b|\\bi (?:said|promised|told you|agreed|swore) (?:that )?i(?:'d| would| was| had)\\b[^.!?]*\\b(?:and|but|then) (?:i )?(?:didn't|did not|let|forgot|never|lied|broke|wasn't|then)\\b|\\b(?:it|that|this) (?:was|is) (?:all )?(?:me who|my (?:doing|fault|mistake|choice|idea)|mine|on me|a cheap|cruel of|wrong of|unkind of|mean of|unfair of)\\b|\\bit was me\\b|\\b(?:was|is) mine(?= and|[.,;!])|\\bi had no (?:right|business|excuse)\\b|\\bi should(?:n't| not)? have\\b|\\bi(?:'ve| have) been (?:so |really |very )?(?:short|cold|distant|absent|unfair|unkind|mean|selfish|snappy|rude|harsh|grumpy|impatient|careless|thoughtless|dismissive|hard on you|away|hiding|lying|ignoring)\\b|\\bi (?:decided|chose|planned|spoke|answered) for (?:both of us|you)\\b|\\bi made (?:plans|a (?:promise|decision)) (?:with|without)\\b|\\bwithout (?:asking|telling|warning|checking with) you\\b`,
)
/** What it was like for the other, as seen from here. */
const seen =
  /(?:^|[.!?,;] |\band )you (?:had (?:to|been|cooked|asked|trusted|every|waited|planned|told|hoped|saved|looked|made|done nothing|put)|were (?:left|alone|waiting|hurt|scared|frightened|up|right|counting|crying|excited|exhausted|tired|so|only|sitting|standing)|got (?:the|hurt|wet|home to|left|nothing)|stood|waited|sat|looked|found|trusted|needed|counted|relied|flinched|cried|went (?:alone|to bed|quiet|without)|did (?:it|all|everything)|carried|kept|put|lost|missed|felt|must have|deserve[d]?|could not|couldn't|wanted|hoped)\b|\byour (?:face|eyes|voice|seat|evening|birthday|day|trust|heart|hands)\b|\b(?:hurt|frightened|scared|embarrassed|humiliated|upset|disappointed|worried) you\b|\bmust(?:'ve| have) been (?:[a-z]+ )?(?:awful|hard|lonely|scary|painful|horrible|humiliating|frightening|exhausting|embarrassing)\b|\b(?:and|were) so were you\b|\bi (?:saw|see|noticed|know|understand|realised|realized|can see) (?:it|you|that|how|what|your|why)\b|\bnone of (?:it|this|that) was (?:about you|your)\b|\bunfair (?:to|on) you\b/
const did = `(?:called|rang|phoned|paid|booked|replaced|put|moved|sold|wrote|written|texted|messaged|asked|cancel+ed|fixed|ordered|thrown?|threw|signed|started|spoken|spoke|told (?:him|her|them|my|everyone|the)|apologi[sz]ed to|deleted|given|gave|returned|cleaned|washed|cleared|set|arranged|bought|made (?:a list|an appointment|dinner|time|sure)|mended|repaired|changed|taken|took (?:it|them|the)|found|blocked|scheduled|made up|joined|quit|stopped|learnt|learned|printed|packed|turned (?:it|them) off|handed)`
/** Repair that is done or under way. */
const mended = new RegExp(
  `\\bi(?:'ve| have| had)? (?:already |just |now |also |since |both |all )*${did}\\b[^.!?]*\\b(?:already|now|today|this morning|last night|tonight|tomorrow|back|again|so that|so you|instead|off|up|calendar|alarm|for you|to (?:him|her|them|stop|everyone)|list|away|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b|\\bi(?:'ve| have) (?:already |just |now |since )*${did}\\b|\\b(?:is|are|it's|has been|have been) (?:already |now |all )*(?:paid|fixed|booked|ordered|replaced|mended|repaired|clean|cleaned|done|sorted|cancel+ed|back(?= in| on| where|[.!,])|yours now)\\b|\\bi(?:'m| am) (?:already |now |just |about to |on my way to )*(?:calling|talking to|paying|having (?:it|them|a|the)|fixing|mending|cooking|picking|taking|looking for|writing|asking|bringing|coming|cleaning|doing|booking|replacing|getting|making|saving|selling|learning|seeing|working|trying)\\b|\\bi(?:'ll| will| am going to|'m going to) (?:take|do|pay|call|ring|write|cook|bring|pick|fix|clean|make|tell|talk|ask|drive|stay|come|get|replace|mend|cover|hand|give|send|go to|look after|sort|wash|help|listen)\\b|\\b(?:is|are) on me\\b|\\bon me (?:from|this|next|tonight)\\b|\\bit has your name\\b`,
)
/** Repair that is asked for. */
const asking =
  /(?:^|[.!?,;] )(?:and |so |then )?(?:how|what|which|is there|are there|would|could|can|may|shall|will you|do you want|would you)\b[^.!?]*\b(?:i|me|you need|you like|help|better|easier|right|tonight|tomorrow|all right|okay|from me|for you|done)\b[^.!?]*\?/
/** A change that is made or promised. */
const altered =
  /\b(?:from now on|from (?:today|tonight|tomorrow|here)|there(?:'s| is) (?:a|an) (?:standing order|alarm|reminder|list|rule)|never again|i(?:'ll| will) (?:not|never)|i won't|next time|i(?:'ve| have) (?:started|stopped|joined|signed up|begun|set|decided|learnt|learned|quit|asked (?:for|my))|i(?:'m| am) (?:learning|seeing|in|starting|working on|practising|practicing|getting help)|(?:it|that|the (?:course|class)|which) starts (?:on|in|tomorrow|next)|in the future|going forward)\b/

const sorry =
  /\b(?:sorry|apologi[sz]e[ds]?|apologi[sz]ing|apolog(?:y|ies)|forgive|forgiveness|regret(?:s|ted)?|my (?:bad|fault)|i was (?:so |really |completely |totally )?(?:wrong|out of line)|mistakes were made|i take (?:full |complete |all )?responsibility|i take it back|i shouldn't have|i should not have|make (?:it|this) (?:up to you|right)|i made a (?:terrible |big |huge |bad |stupid )?mistake|what i (?:did|said) was|i(?:'m| am) (?:so |really )?ashamed|i let you down|i hurt you|there(?:'s| is) no excuse|i owe you)\b/
const sympathy =
  /^[^.!?]*\bsorry (?:to hear|for your loss|you(?:'re| are| have been| had| have)(?: had)? (?:going through|to (?:go|deal|endure|face)|sick|ill|hurting|in pain|struggling|feeling (?:down|sad|low|bad|sick|lonely)|having such|dealing|a (?:bad|rough|hard|terrible)|such a)|(?:about|for) your (?:loss|mother|mom|dad|father|dog|cat|job|friend)|dealing|struggling|hurting|feeling (?:down|sad|low|so low|bad|sick|lonely|this way|like this)|(?:that |this |it )+happened to you|for this to have happened|that happened to you|work was)[^.!?]*[.!?]*$/

/** The parts that make an apology whole, each a set of patterns over the plain message. */
export const apologyParts = {
  'apology.regret': [
    pattern(
      `\\b(?:(?:i(?:'m| am)|im|so|truly|really|deeply|very|say|genuinely|terribly|feel) (?:so |truly |deeply |very |really |genuinely |terribly |incredibly |just )*sorry|^sorry|[.!,] ?sorry|i (?:do |sincerely |deeply |truly |really |want to |would like to |owe you an? |wholeheartedly )*(?:apologi[sz]e|apology)|my (?:sincere |deepest )?apolog|i (?:deeply |really |truly |so |sincerely )*regret|i feel (?:so |really |very |just )*(?:awful|terrible|horrible|ashamed|bad|remorse|guilty|sick)|ashamed of|please forgive|i wish i (?:had|hadn't|could take))`,
    ),
  ],
  'apology.ownership': [
    pattern(
      `\\b(?:i was (?:so |really |completely |totally |very |being |too |way )*(?:wrong|unfair|rude|selfish|cruel|unkind|mean|dismissive|disrespectful|inconsiderate|thoughtless|careless|insensitive|out of line|short with|harsh|cold|distant|hurtful|impatient|defensive|late|not (?:there|listening|fair|honest|present|kind)|dishonest)|(?:it|that|this)(?:'s| is| was) (?:all |entirely |completely |totally |so |really |very )*(?:my (?:fault|mistake|responsibility|doing|choice)|on me|wrong(?: of me)?|unfair(?: of me)?|unkind|disrespectful|hurtful|inconsiderate|thoughtless|selfish|mine|dishonest|unacceptable|uncalled for|not (?:ok|okay|right|fair|acceptable|your fault))|i (?:take|accept|own|bear|want to own|want to take|am taking)(?: full| complete| all| total)? (?:responsibility|that|this|my part|it|what|the blame|accountability)|no excuse|there(?:'s| is) no excuse|not an excuse|inexcusable|my fault|my mistake|i (?:shouldn't|should not|should) have|i (?:messed|screwed) up|i made (?:a |the |an )?(?:mistake|terrible|bad|poor|promise)|i (?:hurt|failed|betrayed|disrespected|neglected|ignored|dismissed|lied|broke|forgot|yelled|shouted|snapped|raised|interrupted|criticized|criticised|embarrassed|left|missed|didn't|did not|spoke|said|let|took|cancel+ed|walked|lost|made|put|went|checked|used|spent|rolled|laughed|chose|shut|avoided|blamed|wrote|called|compared|told|promised|hid|kept|read|behaved|acted|spoke|mocked|teased|invited|doubted|pushed|hung|slammed|threw|withdrew|stayed|came|arrived|showed|overlooked|assumed|accused|judged|gave)\\b|for (?:not )?(?:[a-z]+ing)\\b)`,
    ),
    owning,
  ],
  'apology.impact': [
    pattern(
      `\\b(?:(?:hurt|wounded|embarrassed|frightened|scared|disappointed|humiliated|worried|upset|affected|failed|dismissed|disrespected|ignored|betrayed) you|(?:made|make|makes|making|left|leaving|must have left|must have made) you (?:feel|felt|feeling|wait|worry|doubt|question|cry|alone|sad|to |wonder|with|scared|look)|you (?:must have|must've|may have|probably|likely)? ?(?:felt|feel|feeling|were (?:left|alone|hurt|scared|worried|waiting|counting|right|embarrassed|humiliated|looking|excited|so)|trusted|deserve[d]?|had (?:to|every|been)|needed|relied|counted|waited)|i (?:can |could |now |do |really |finally |fully |truly )*(?:see|understand|realize|realise|know|imagine|get|hear|recognize|recognise|appreciate)(?: now)?(?: that| how| why| what| much| it| this| my| the| you)+|let you down|(?:those|my|the) words were (?:so |really )?(?:cruel|unkind|hurtful|wrong|unfair|mean|harsh)|you (?:didn't|did not|never) deserve|(?:broke|broken|lost|damaged|betrayed) your trust|your (?:trust|feelings|heart|pain|hurt|evening|day|time|birthday|family|friends|disappointment)|that (?:was|must have been|must've been) (?:so |really |very )*(?:hurtful|painful|hard|scary|lonely|humiliating|embarrassing|disappointing|frightening|awful|frustrating|confusing|upsetting)|hard for you|caused you|pain i(?:'ve)? caused|what (?:it|that) (?:did|was like|felt|meant) (?:to|for) you)\\b`,
    ),
    seen,
  ],
  'apology.repair': [
    pattern(
      `\\b(?:make (?:it|this|things|that) (?:up to you|right|better)|how (?:can|could|may) i|what (?:can|could|would|do you need|will) (?:i|help|make|you need)|is there (?:anything|something) i|i(?:'d| would) (?:like|love) to (?:make|hear|listen|fix|replace|take|help|talk|understand|repair)|i(?:'ve| have) (?:already |just |now )?(?:called|booked|paid|replaced|told|ordered|set|deleted|cancel+ed|cleared|written|arranged|asked|fixed|cleaned|moved|put|spoken|texted|made|started|signed|scheduled|found|apologi[sz]ed to)|(?:tonight|today|tomorrow|this (?:evening|weekend|week|afternoon)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|at (?:\\d|six|seven|eight|nine|noon)|by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow|the end))|i(?:'ll| will) (?:call|pay|replace|fix|clean|take|tell|make|cook|come|do|pick|drive|bring|write|talk|speak|apologi[sz]e|give|help|cover|handle|repair|book|get|cancel|explain|listen|sit|check)|let me (?:make|fix|do|take|know|help|listen|hear|try|pay|replace)|want to (?:make|fix|repair|hear|understand|listen|do|earn|rebuild)|(?:earn|rebuild|regain) (?:back )?(?:your )?trust)\\b`,
    ),
    mended,
    asking,
  ],
  'apology.change': [
    pattern(
      `\\b(?:(?:from|starting|beginning) (?:now|today|tonight|this|tomorrow|next|here)|next time|in (?:the )?future|going forward|moving forward|never again|(?:won't|will not|will never|never)(?: let| do| make| say| speak| happen)[^.!?]*\\bagain|i(?:'ll| will| am going to|'m going to| promise to| plan to| intend to| want to|'m committed to| am committed to| commit to|'m learning| am learning|'m working| am working|'ve started| have started|'ve decided|'ve begun|'m trying) ?(?:to |on )?(?:always |also |do my best to |really |try to |try my best to |make sure (?:to|i|that) |make an effort to |be sure to |work (?:harder )?(?:on|to) |start |stop |be (?:more|better|home|on time|there|honest|present|careful)|never |not |pause|listen|breathe|ask|check|put|set|leave|call|text|take a|wait|come|tell|keep|speak|think|walk|count|say|see|talk|write|change|do better|learn|remember|let you|turn|stay|show|give|include|respect|communicate|practice|work)|i promise|do better|be better|so (?:that )?(?:it|this) (?:doesn't|does not|won't|never)|to make sure (?:it|this|i|that)|every (?:day|week|evening|sunday|month|night|time i)|when(?:ever)? i(?:'m| am| feel| get| start| notice)[^.!?]*\\bi(?:'ll| will)|if i(?:'m| am| feel| get| start| notice)[^.!?]*\\bi(?:'ll| will)|set (?:a|an) (?:alarm|reminder)|therap(?:y|ist)|counsel+(?:ing|or)|working on)\\b`,
    ),
    altered,
  ],
} as const satisfies Record<string, readonly RegExp[]>
