// Safety: words of violence, fear and self-harm, before which style has nothing to say.
import { moments, type Rule } from '../advice.ts'
import { pattern } from './words.ts'

const source = "HARK (Sohal et al. 2007) on what to listen for; the project's safety rules"

/** A hit opens the local help card for the writer, and silences every style rule. */
export const safety: readonly Rule[] = [
  {
    id: 'safety.violence',
    title: 'Violence',
    signal: 'safety',
    weight: 1,
    moments,
    says: 'This sounds serious. Help is here, only for you, and only if you want it.',
    why: 'How you word it does not matter now. Only this device opens the page with help, and nobody is told.',
    source,
    unless: [
      pattern(
        `\\b(?:hit (?:me|us) (?:that|how|today|when|up|like a|all|hard that)|hits me (?:that|how)|kick(?:ed|s)? me (?:out of bed|in your sleep|under the table)|film|movie|book|novel|game|on tv|the show|chess|tennis|cards|scrabble|monopoly|ping pong|beat me to|pillow|snowball|tickl|jok(?:e|ing)|threw me (?:a|an|the|off))\\b`,
      ),
    ],
    finds: [
      pattern(
        `\\b(?:you|he|she|they|my (?:partner|husband|wife|boyfriend|girlfriend|ex))(?: [a-z']+){0,4} (?:hit(?:s|ting)?|punch(?:ed|es|ing)?|slap(?:ped|s|ping)?|kick(?:ed|s|ing)?|chok(?:e|ed|es|ing)|strangl(?:e|ed|es|ing)|beat(?:s|en|ing)?(?: me up| up)?|shov(?:e|ed|es|ing)|grab(?:bed|s)|burn(?:ed|t|s)?|bit(?:e|ten)?|push(?:ed|es) me (?:down|into|against|over|onto|off|to the)|shook|dragg?(?:ed|s)?|threw me|pinned|hurt(?:s)? me (?:physically|with)|raped?|forc(?:ed|es|ing) me (?:to have|into (?:sex|bed)|on|down|to (?:touch|do things))|put your hands (?:on|around)|raised (?:your|his|her) (?:hand|fist)|threaten(?:ed|s|ing)? (?:me|us|to (?:kill|hurt|hit|leave me with nothing|take|hurt the))|threatened)(?: (?:me|us|the (?:kids|children|dog|baby)|my (?:face|arm|neck|throat|head|hair|wrist|son|daughter|child|children)))?(?=[ .,;!?]|$)(?<=(?:me|us|kids|children|dog|baby|face|arm|neck|throat|head|hair|wrist|son|daughter|child|up|physically|with|down|into|against|over|onto|off|to the|kill|hurt|threatened|take|on|bed|sex|around|raped?|hand|fist|nothing|things|touch))`,
      ),
      pattern(
        `\\b(?:your|his|her) (?:hands?|fists?|fingers) (?:around|on|at|round) my (?:neck|throat|face)\\b|\\bhands? around my (?:neck|throat)\\b|\\b(?:you|he|she) (?:pulled|pointed|held|waved|had|have|has) (?:a|the|your|his|her) (?:knife|gun|weapon)\\b|\\bblack eye\\b|\\bbruis(?:e|es|ed)\\b[^.;!?]*\\b(?:you|he|she) (?:left|gave|made|did|grabbed)|\\b(?:you|he|she) (?:left|gave me) (?:a )?(?:bruis|black)|\\b(?:domestic (?:violence|abuse)|restraining order|raped me|sexual(?:ly)? assault(?:ed)?|marital rape)\\b`,
      ),
      pattern(
        `\\b(?:i(?:'ll| will|'m going to| am going to| could| want to| swear i'll|'d like to)|going to|gonna) (?:fucking |just |really )?(?:kill|hit|hurt|beat|strangle|choke|stab|shoot|smack|slap|punch|smash) (?:you|him|her|them|your (?:face|head))\\b(?! (?:at|in (?:chess|tennis|the game|scrabble|cards|monopoly)|with (?:love|kisses|kindness)|up))`,
      ),
      pattern(
        `\\b(?:forced? me to have sex|made me have sex|against my will|i said no (?:and|but) you (?:did|kept|didn't stop|went)|didn't stop when i said|wouldn't stop when i said no|while i was (?:asleep|unconscious))\\b`,
      ),
    ],
    instead: [],
    allows: [
      'It hit me that you were right.',
      'You beat me at chess again.',
      'You hurt me when you left without a word.',
      'That film choked me up.',
    ],
    flags: [
      'You choked me.',
      'You hit me last night.',
      'He threatened to hurt the kids.',
      'I will kill you.',
    ],
  },
  {
    id: 'safety.fear',
    title: 'Being afraid of your partner',
    signal: 'safety',
    weight: 1,
    moments,
    says: 'This sounds serious. Help is here, only for you, and only if you want it.',
    why: 'How you word it does not matter now. Only this device opens the page with help, and nobody is told.',
    source,
    unless: [
      pattern(
        `\\b(?:not|never|isn't|wasn't|aren't|no longer|don't) (?:feel )?(?:afraid|scared|terrified|frightened) of you\\b|\\b(?:afraid|scared) of (?:losing|your (?:mother|dog|cat|dad|father))\\b`,
      ),
    ],
    finds: [
      pattern(
        `\\b(?:i(?:'m| am| was| get| feel|'ve been)|we(?:'re| are)|the (?:kids|children) are|makes? me|made me)(?: (?:so|really|very|always|still|often|honestly|too|feel|genuinely))* (?:afraid|scared|terrified|frightened|fearful|petrified) (?:of (?:you|him|my (?:husband|wife|partner|boyfriend|girlfriend)|what you(?:'ll| will| might| would| could)|what he(?:'ll| will| might)|what she(?:'ll| will| might)|your (?:temper|anger|rage|fists?|reactions?))|you(?:'ll| will| might| would|'d| could) (?:hit|hurt|kill|hurt me|beat|punish|do something|lose control|take the kids)|for my (?:life|safety)|for (?:our|the) (?:kids'?|children's?) safety|to (?:go|come|be) (?:home|alone with you))`,
      ),
      pattern(
        `\\b(?:i (?:do not|don't|didn't|never|no longer) feel safe (?:with you|around you|at home|here with you|in (?:this|our|my own) (?:house|home)|near you|when you(?:'re| are))|i fear (?:you\\b|for my (?:life|safety)|what you)|(?:you|he|she) (?:follow(?:ed|s|ing)?|track(?:ed|s|ing)?|stalk(?:ed|s|ing)?|spy(?:ing)? on|spied on|monitor(?:s|ed|ing)?) (?:me|my (?:phone|location|car|messages))|(?:you|he|she) (?:took|take|takes|hid|hide|locked|lock|cut|cuts) (?:away )?(?:my (?:phone|keys|passport|money|card|cards|wages|pay|papers)|me (?:in|out|up|off))|(?:won't|don't|doesn't|didn't|never|not) (?:let|allow|allowed to|letting) (?:me )?(?:leave the house|see my (?:family|friends|parents|mother|sister)|have (?:my own )?money|work(?=[.,!?]|$)|go out|talk to my (?:family|friends)|have friends))\\b`,
      ),
    ],
    instead: [],
    allows: [
      "I'm afraid of losing you.",
      'I am not afraid of you.',
      'I feel safe with you.',
      'I was scared about the exam.',
    ],
    flags: [
      "I'm scared of you.",
      "I don't feel safe at home.",
      "You won't let me see my family.",
      'You took away my phone.',
    ],
  },
  {
    id: 'safety.self-harm',
    title: 'Not wanting to live',
    signal: 'safety',
    weight: 1,
    moments,
    says: 'This sounds serious. Help is here, only for you, and only if you want it.',
    why: 'How you word it does not matter now. Only this device opens the page with help, and nobody is told.',
    source,
    unless: [
      pattern(
        `\\b(?:die(?:d|s)? (?:laughing|of (?:laughter|embarrassment|boredom|curiosity))|dying to (?:see|know|hear|meet|try|tell)|to die for|kill(?:ing)? myself (?:laughing|at the gym|with work|to get)|film|movie|novel)\\b`,
      ),
    ],
    finds: [
      pattern(
        `\\b(?:kill(?:ing)? myself|hurt(?:ing)? myself|harm(?:ing)? myself|cut(?:ting)? myself(?! (?:some|a|shaving|off|while))|end(?:ing)? (?:my (?:own )?life|it all)|tak(?:e|ing) my (?:own )?life|suicid(?:e|al)|self[- ]harm(?:ing)?|want(?:ed)? to die|wish i (?:was|were) (?:dead|never born)|wanna die|better off (?:dead|without me (?:here|alive|around))|(?:don't|do not|no longer|can't) want to (?:live|be alive|be here (?:any ?more|any longer)|wake up|exist)|no (?:reason|point) (?:to|in) (?:live|living|going on|being alive)|rather (?:be dead|die)|overdos(?:e|ed|ing)|not (?:be|being) alive|everyone would be better (?:off )?without me|goodbye forever|can't go on living)\\b`,
      ),
      pattern(
        `\\b(?:you(?:'ll| will| are going to|'re going to| said you(?:'d| would)?| threaten(?:ed)? to)|he|she) (?:kill yourself|kill himself|kill herself|hurt yourself|end your life)\\b|\\b(?:go )?kill yourself\\b`,
      ),
    ],
    instead: [],
    allows: ['I nearly died laughing.', "I'm dying to see you.", 'I cut myself some slack today.'],
    flags: [
      'I want to die.',
      'Sometimes I think about killing myself.',
      'Everyone would be better off without me.',
    ],
  },
]
