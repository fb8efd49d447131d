// Cues: what a message shows of each signal by its wording alone, so that the coach answers without weights.
import type { Signal } from './advice.ts'
import { feelingWord } from './feelings.ts'
import { pattern } from './rules/words.ts'

type Cue = readonly [weight: number, finds: RegExp]

/** Cues by signal; a message's score is how sure the surest of them makes it, a little more with several. */
export const cues: Readonly<Partial<Record<Signal, readonly Cue[]>>> = {
  ownership: [
    [
      0.8,
      pattern(
        `\\b(?:my (?:part|fault|mistake|bad|responsibility)|i (?:take|own|accept) (?:full |complete )?(?:responsibility|that|it|my part)|i was (?:wrong|unfair|unkind|out of line)|i (?:shouldn't|should) have|you(?:'re| are) right(?:,| that| about|\\.|$)|i (?:can )?see my part|i (?:messed|screwed) up|that(?:'s| is| was) on me|i could have|i contributed)\\b`,
      ),
    ],
  ],
  need: [
    [
      0.85,
      pattern(
        `\\bi (?:really |just |do |also |still |would |'d |often |sometimes )*(?:need|want|would like|'d like|long|hope|wish|could use|crave|'d love|would love|would appreciate|'d appreciate|prefer|require|am asking|ask)\\b(?! (?:you to (?:stop|shut|grow|leave)|a divorce|to (?:kill|scream)))`,
      ),
    ],
    [
      0.75,
      pattern(
        `\\b(?:it would (?:mean|help)|it(?:'s| is) important (?:to|for) me|what i need|my need|would you be willing|i feel [^.!?]* when|matters? to me|means? (?:so much|a lot) to me|we(?:'ll| will| do)? need)\\b`,
      ),
    ],
  ],
  partnerNeed: [
    [
      0.75,
      pattern(
        `\\b(?:do you need|what (?:do|would) you (?:need|like|want)|you (?:need|want|'d like|would like|must need|might need|said you needed)|(?:your|my) (?:kids?|family|mother|friend|brother|group|dog) (?:need|want|get)s?|for (?:your|my) (?:kids?|family))\\b`,
      ),
    ],
  ],
  undervalues: [
    [
      0.75,
      pattern(
        `\\b(?:do you (?:really )?need|you (?:don't|won't|do not|wouldn't) (?:really )?need|why do you need|(?:can|could) (?:always )?(?:get|find|use|make) [^.!?]* (?:instead|elsewhere|anywhere|from the)|plenty of|there(?:'s| is| are) (?:a )?(?:lake|river|stream|lots|plenty|trees))\\b`,
      ),
    ],
  ],
  reflection: [
    [
      0.8,
      pattern(
        `(?:^|[.!?,;] )(?:so |and so |ok(?:ay)?,? (?:so )?|and |mm-?hmm?,? |yeah,? |right,? |i see,? )*(?:what i(?:'m| am)? hear(?:d|ing)?|i hear (?:that |you say)|(?:it |that |this )?(?:sounds|seems|looks|feels) (?:like|as if|as though|to me)|sounds like|you(?:'re| are) (?:saying|telling me|feeling|worried|afraid|hoping|looking|wondering|thinking)|you (?:feel|felt|want|wanted|were feeling|were hoping|wish|miss|need|mean|'ve been|have been)|what you(?:'re| are) saying|if i (?:understand|heard|hear|got)|let me see if|in other words|it(?:'s| is| was) (?:like|as if)|part of you|on the one hand|for you,|i (?:gather|get the sense|'m hearing|am hearing|'m sensing|understand that you))\\b`,
      ),
    ],
    [
      0.62,
      pattern(
        `^(?:so|and so|and|ok so|okay so|so then|but)[, ](?: ?[a-z'-]+){0,3} ?you(?:'re|'ve|'d)?\\b[^?]*$`,
      ),
    ],
  ],
  validation: [
    [
      0.82,
      pattern(
        `\\b(?:(?:that|it|this) (?:really |totally |completely |all )*(?:makes|make|made) (?:so much |perfect |complete |total )?sense|makes sense|(?:anyone|anybody|i|most people|everyone) would (?:feel|be|have (?:felt|been))|(?:of course|no wonder|naturally) you|understandabl[ey]|i (?:can |totally |completely |do |really )*(?:understand|see|get|imagine|relate)(?: why| how| that|,|\\.|$)|you have every right|your feelings (?:are|make|matter)|(?:it(?:'s| is)|that(?:'s| is)) (?:ok(?:ay)?|normal|natural|valid|fair|only human|completely)|valid|i hear you|you(?:'re| are) (?:not (?:alone|crazy|wrong|overreacting)|so (?:strong|brave|right|worth)|right|doing (?:great|well|so well|the best|your best|a great)|an? (?:amazing|good|great|strong|wonderful|incredible|awesome|brave)|allowed)|proud of you|good for you|congrat(?:s|ulations)|well done|great job|good job|that takes|it took (?:courage|strength)|you (?:did|do) (?:great|well|good|so well|an amazing|the right)|you deserve|sorry (?:you(?:'re| are|'ve)?|to hear|for your|that you|this))\\b`,
      ),
    ],
  ],
  reassurance: [
    [
      0.8,
      pattern(
        `\\b(?:i(?:'m| am)(?: right| always)? here(?: for you| with you| if)?|i(?:'m| am)(?: so| very| really| truly)* sorry (?:to hear|you(?:'re| are)? (?:had|have|going|went|feel)|that (?:you|happened)|this|for your|about)|you(?:'re| are) not alone|(?:it|things|everything|this|that) (?:will|'ll|is going to|'s going to|does|do|gets?|can) (?:be |get |all |eventually |definitely )*(?:ok(?:ay)?|better|fine|alright|all right|work out|easier|pass)|you(?:'ll| will| can| got| 've got| are going to|'re going to) (?:get through|be (?:ok|okay|fine|alright|able)|do (?:great|fine|well|it|this)|this|find|make it|feel better|survive|come out)|hang in there|stay strong|sending (?:you )?(?:hugs|love|good|positive)|hugs|best of luck|good luck|i (?:hope|wish) (?:you|things|it|this)|i believe in you|take care|we(?:'ll| will) (?:get through|figure|be ok|be okay|find)|i(?:'m| am) not going anywhere|i love you|that (?:must|sounds|has to|had to) (?:be |have been |so |really |very |incredibly |like |pretty )*(?:hard|tough|difficult|awful|terrible|frustrating|painful|rough|scary|stressful|exhausting|a lot|sad|upsetting|frightening|lonely))\\b`,
      ),
    ],
  ],
  openQuestion: [],
  closedQuestion: [],
  advice: [
    [
      0.72,
      pattern(
        `\\b(?:you|u|he|she|they) (?:really |just |probably |definitely |maybe |might |may )*(?:should|shouldn't|ought to|need to|have to|must|could (?:always|try|just|also|maybe|start|talk|ask|use|get|do)|can (?:try|always|also|just|use|ask|get|start|talk)|might want|may want|want to|might try|had better|'d better)\\b`,
      ),
    ],
    [
      0.72,
      pattern(
        `(?:^|[.!?,;] )(?:just |please |maybe |also |then |and |definitely |always |so |first,? |perhaps |but |or )*(?:try|talk|tell|ask|get|take|make|go|do|don't|let|give|find|keep|start|stop|be|use|look|consider|remember|read|call|write|set|put|leave|focus|seek|check|ignore|move|work|learn|think|stay|see|seek|buy|teach|explain|show|avoid|wait|send|enjoy|listen|sit|have|bring|offer|speak|join|spend|say|come|turn|forget|save|block|cut|break|run|hire|contact|google|block|report|file|encourage|plan|pick|apply|invest) (?:[a-z']+)`,
      ),
    ],
    [
      0.75,
      pattern(
        `\\b(?:i(?:'d| would) (?:suggest|recommend|advise|say|go|just|start|try|definitely|probably|also|talk|look|get|ask|consider)|i (?:suggest|recommend|advise)|have you (?:tried|thought (?:about|of)|considered|looked)|why (?:don't|not)(?: you)?|how about|what if you|my advice|if i were you|the best (?:thing|way|advice)|(?:it )?(?:might|may|would|could) (?:help|be (?:a good|worth|helpful|best|good|better|easier|useful))|worth (?:a try|trying|looking|checking)|you(?:'ll| will) (?:want|need) to|make sure|good idea)\\b`,
      ),
    ],
  ],
  information: [
    [
      0.58,
      pattern(
        `\\b(?:research|studies|study|evidence|according to|statistics|percent|%|typically|usually|in general|generally|most people|people who|it(?:'s| is) (?:called|known|common)|causes?|symptoms?|treatment|therapy|medication|doctor|program|there (?:is|are)|is a (?:type|kind|form)|for example|such as|tends? to|can (?:cause|lead|help|increase|affect|be)|https?:|www|means that|defined|disorder|website|online)\\b`,
      ),
    ],
  ],
  selfDisclosure: [
    [
      0.62,
      pattern(
        `\\b(?:i (?:was|had|have been|'ve been|went|used to|am|remember|grew|lost|got|did|felt|met|started|'ve had|'ve|have|'m)|my (?:husband|wife|mother|father|mom|dad|mum|boyfriend|girlfriend|ex|son|daughter|kids?|family|friend|brother|sister|parents|job|best friend|own|partner|life|so|fianc[eé]e?))\\b`,
      ),
    ],
  ],
  confrontation: [
    [
      0.72,
      pattern(
        `\\b(?:no,? you|you(?:'re| are) (?:wrong|lying|just|only|not|being|making excuses|in denial|kidding yourself|fooling|the (?:problem|one))|that(?:'s| is) (?:not true|nonsense|ridiculous|a lie|bullshit|wrong|your fault|an excuse|stupid|crazy|selfish)|stop (?:making|lying|being|whining|blaming|complaining|it|acting)|you (?:can't|don't) (?:just|really|even|expect|have|get|know)|i (?:don't believe|disagree|doubt)|really\\?|grow up|are you (?:serious|kidding|sure)|what do you expect|your (?:own )?fault|excuses?|you know (?:very well|full well|better|that)|you (?:chose|did this|should have|should know|need to (?:stop|grow|face|realize|accept|admit))|face it|admit|sounds like you(?:'re| are) (?:making|just)|bullshit|seriously|selfish|ridiculous|wake up)\\b`,
      ),
    ],
  ],
  empathy: [
    [
      0.76,
      pattern(
        `\\b(?:i(?:'m| am)(?: so| very| really)* sorry|that (?:must|sounds)|that(?:'s| is| really)? (?:so |very |really )*(?:sucks?|awful|terrible|tough|hard|rough|sad|too bad|understandable|bad)|i (?:can |totally |completely |do |really )*(?:understand|imagine|relate|feel (?:you|for you|your))|poor (?:you|thing)|oh no|been there|i hope you|i know (?:how|what|that feeling)|hugs|makes sense)\\b`,
      ),
    ],
  ],
  coordination: [
    [
      0.72,
      pattern(
        `\\b(?:we (?:could|can|should|might|both|'ll)|let's|let us|how about (?:we|i|you)|shall we|would you be (?:willing|ok|okay|open|up)|what if (?:we|i)|work (?:something|this|it) out|compromise|deal|together|split|trade|share|in (?:exchange|return)|i(?:'ll| will| can| could) (?:give|take|trade|let)|meet (?:me )?(?:in the middle|halfway)|sounds? (?:good|fair|like a plan)|agree(?:ment)?|does that (?:work|sound))\\b`,
      ),
    ],
  ],
  asksPreference: [
    [
      0.8,
      pattern(
        `\\b(?:what (?:do|would|are|is|were|'s|about) (?:you|your|yours)[^.!?]*\\?|which [^.!?]*\\b(?:you|your)\\b[^.!?]*\\?|(?:do|would|did) you (?:have (?:any|a)|prefer|need|want|like)[^.!?]*\\?|your (?:preference|priorit(?:y|ies)|top|first|needs?)[^.!?]*\\??|how (?:about|would|do) you[^.!?]*\\?)`,
      ),
    ],
  ],
  fairness: [
    [
      0.72,
      pattern(
        `\\b(?:fair(?:ly|ness)?|even(?:ly)?|equal(?:ly)?|unfair|split|half|both (?:of us|get|win|happy|be)|reasonable|balanced|one each|share|right thing|generous|just as)\\b`,
      ),
    ],
  ],
  emotionalDisclosure: [
    [
      0.78,
      pattern(
        `\\b(?:i|we)(?:'m| am| was| were| feel| felt|'ve been| have been| get| got| still feel| am feeling|'m feeling)(?: just| so| really| very| always| often| pretty| a bit| a little| feeling| kind of| totally| completely| still| too| quite| more| constantly)* ${feelingWord}\\b`,
      ),
    ],
    [
      0.66,
      pattern(
        `\\b(?:i (?:really |just |so |do |still |always |honestly |absolutely |truly )*(?:love|hate|hope|wish|miss|fear|cried|cry|worry|regret|enjoy|loved|hated|hoped|wished|missed|want to (?:cry|scream|die|hug|thank)|can't (?:stand|stop|believe|take|wait)|feel|felt)|my heart|makes? me|made me|breaks my|hurts?|(?:i(?:'m| am)(?: so| very| really)* (?:sorry|glad|happy|proud|jealous|thankful|grateful))|it sucks|unfortunately|god,|ugh|fuck(?:ing)?|scar(?:y|ed|es)|painful|lucky|terrif|heartbreak|depress|anxi|lonel)`,
      ),
    ],
  ],
  'emotion.gratitude': [
    [
      0.92,
      pattern(
        `\\b(?:thank(?:s|ful|fully| you)?|grateful|gratitude|appreciate it|thx|ty|much appreciated)\\b`,
      ),
    ],
  ],
  'emotion.love_care': [
    [
      0.8,
      pattern(
        `\\b(?:love|loved|loving|adore|cherish|dear|hugs?|care (?:about|for) you|sweetheart|take care)\\b`,
      ),
    ],
  ],
  'emotion.joy': [
    [
      0.75,
      pattern(
        `\\b(?:happy|glad|joy|excited|haha+|lol|lmao|yay|fun|enjoy(?:ed)?|delighted|wonderful|hilarious|funny|relieved|congrat(?:s|ulations)?|awesome|hope|hopeful|can't wait)\\b`,
      ),
    ],
  ],
  'emotion.sadness': [
    [
      0.78,
      pattern(
        `\\b(?:sad|sorry|cry(?:ing)?|cried|miss(?:ed)?|lonely|depress(?:ed|ing)|heartbroken|heartbreaking|grief|disappoint(?:ed|ing)|lost|unhappy|miserable|hurt(?:s|ing)?|pain(?:ful)?|died|unfortunately)\\b`,
      ),
    ],
  ],
  'emotion.anger': [
    [
      0.75,
      pattern(
        `\\b(?:hate|angry|mad|furious|annoy(?:ed|ing)|pissed|fuck(?:ing|ed)?|damn|stupid|idiots?|disgust(?:ing|ed)|rage|fed up|sick of|shut up|bullshit|asshole|gross|worst|irritat(?:ed|ing))\\b`,
      ),
    ],
  ],
  'emotion.fear': [
    [
      0.78,
      pattern(
        `\\b(?:afraid|scared|scary|fear|terrified|terrifying|anxious|anxiety|nervous|worried|worry|panic|dread|horrif(?:ied|ying)|creepy)\\b`,
      ),
    ],
  ],
  'emotion.guilt_shame': [
    [
      0.72,
      pattern(
        `\\b(?:guilt(?:y)?|ashamed|shame|embarrass(?:ed|ing)|regret|my (?:bad|fault)|i(?:'m| am) (?:so )?sorry|apologi[sz]e|remorse|sorry (?:for|about|i))\\b`,
      ),
    ],
  ],
  'emotion.longing': [
    [
      0.7,
      pattern(
        `\\b(?:i (?:really |just |so )*(?:wish|want|miss|long|yearn|hope|need)|wish i|if only|would love to|dream of|can't wait)\\b`,
      ),
    ],
  ],
  'emotion.appreciation': [
    [
      0.75,
      pattern(
        `\\b(?:great|amazing|awesome|beautiful|wonderful|proud|impressive|brilliant|nice|cool|good (?:job|work|point|for)|well done|perfect|excellent|fantastic|love (?:this|that|how)|admire|best|cute|lovely|respect)\\b`,
      ),
    ],
  ],
  'emotion.curiosity_confusion': [
    [
      0.7,
      pattern(
        `(?:\\?|\\b(?:wonder(?:ing)?|curious|confus(?:ed|ing)|not sure|don't (?:understand|know|get)|no idea|what do you mean|how come)\\b)`,
      ),
    ],
  ],
  'emotion.disapproval': [
    [
      0.62,
      pattern(
        `\\b(?:don't (?:like|agree|think|want)|disagree|not (?:good|okay|fair|right|cool|funny|true)|shouldn't|wrong|bad|no,|nope|awful|terrible|disappoint(?:ed|ing)|unfair|worse)\\b`,
      ),
    ],
  ],
  heat: [
    [
      0.72,
      pattern(
        `\\b(?:fuck(?:ing)?|shit|damn|hell|stupid|idiots?|ridiculous|bullshit|hate|pathetic|shut up|liar|lying|ignorant|nonsense|garbage|crap|moron|disgusting|sick of|fed up|enough|seriously|wtf|asshole|joke|useless|worst)\\b`,
      ),
    ],
  ],
  receptiveness: [
    [
      0.7,
      pattern(
        `\\b(?:i (?:understand|see|agree|hear|appreciate|think|believe|can see|feel|wonder|might|may)|you(?:'re| are) right|good point|fair (?:point|enough)|that(?:'s| is) (?:true|a good|fair|a valid)|perhaps|maybe|might|some|sometimes|it seems|i could be wrong|thank you|on the other hand|both|while i|valid)\\b`,
      ),
    ],
    [0.25, pattern(`\\b(?:because|therefore|not|never|no|wrong|obviously|must)\\b`)],
  ],
}

const flat = Object.entries(cues).flatMap(([signal, list]) =>
  list.map(([weight, finds]) => ({ signal, weight, finds })),
)

/** Which cues show in a plain sentence, one mark each, in a fixed order. */
export function markCues(plain: string): Uint8Array {
  return Uint8Array.from(flat, ({ finds }) => {
    finds.lastIndex = 0
    return finds.test(plain) ? 1 : 0
  })
}

/** How strongly the cues of each signal speak in a message, from 0 (none), given the marks of its sentences. */
export function cueScores(marks: readonly Uint8Array[]): Readonly<Partial<Record<string, number>>> {
  const scores: Partial<Record<string, number>> = {}
  flat.forEach(({ signal, weight }, at) => {
    if (marks.some((mark) => mark[at] === 1))
      scores[signal] = 1 - (1 - (scores[signal] ?? 0)) * (1 - weight)
  })
  return scores
}

const openStart = `(?:what|how|why|tell me|help me understand|in what way|where|who|which|when|could you (?:tell|say|describe|explain)|can you (?:tell|say|describe|explain|give me|walk)|would you (?:tell|say|describe)|i(?:'m| am) (?:curious|wondering) (?:what|how)|talk to me about|describe|i wonder (?:what|how))`
const openQuestion = new RegExp(
  `(?:^|[,;:-] ?|\\b(?:so|and|but|well|ok|okay|yeah|then|now|or|um|uh|hmm|mm-hmm|right|sure|because|curious)\\b,? )${openStart}\\b[^?]*\\?|^(?:so |and |ok(?:ay)?,? |well,? )*(?:tell me (?:more|about|what|how)|help me understand|what about|i(?:'d| would) (?:like|love) to (?:hear|know|understand)|say more|talk about)\\b`,
)
const closedStart = new RegExp(
  `(?:^|[,;:-] ?|\\b(?:so|and|but|well|ok|okay|yeah|then|now|or|um|uh|hmm|right|because)\\b,? )(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|shall|am|isn't|aren't|don't|didn't|doesn't|wasn't|won't|haven't|any|ever|how (?:many|much|old|long|often|far|recently)|what time|which|when|who|where)\\b[^?]*\\?`,
)

/** Which kinds of question a plain sentence asks. */
export function questionKinds(plain: string): { readonly open: number; readonly closed: number } {
  const asks = plain.includes('?')
  const open = openQuestion.test(plain)
  const narrow =
    /\b(?:how (?:many|much|old|long|often|far|recently)|what time|when (?:is|are|was|were|did|do|will)|who (?:is|are|was|did)|where (?:is|are|do|did|was)|which)\b/.test(
      plain,
    )
  const closed =
    closedStart.test(plain) &&
    !/\b(?:can|could|would) you (?:tell|say|describe|explain|give me|walk)\b/.test(plain)
  if (open && !narrow) return { open: 0.86, closed: closed ? 0.3 : 0.1 }
  if (open) return { open: 0.45, closed: 0.6 }
  if (closed) return { open: 0.12, closed: 0.86 }
  return asks ? { open: 0.3, closed: 0.68 } : { open: 0.03, closed: 0.03 }
}
