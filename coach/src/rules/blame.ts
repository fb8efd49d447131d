// Blame: the partner as the cause of what I feel, or of what went wrong, and what they fail to be.
import { speaking, type Rule } from '../advice.ts'
import { pattern, you, youAre } from './words.ts'

const gottman =
  'Gottman & Silver, The Seven Principles (1999): criticism, and the softened start-up'
const rosenberg = 'Rosenberg, Nonviolent Communication (2003): feelings have needs as their cause'

const bad = `(?:bad|sad|sick|small|stupid|dumb|crazy|insane|guilty|miserable|worthless|unloved|unwanted|unworthy|invisible|inferior|inadequate|ashamed|embarrassed|angry|mad|furious|upset|anxious|nervous|scared|insecure|depressed|lonely|alone|awful|terrible|horrible|ugly|fat|cheap|used|dirty|ridiculous|foolish|hopeless|helpless|useless|late|incompetent|unimportant|insignificant|unappreciated|hurt|jealous|frustrated|exhausted|trapped|like (?:i(?:'m| am| don't| can't| have|'ve)|an? (?:idiot|failure|fool|child|burden|bad|terrible|horrible|monster|servant|maid|stranger|loser|piece|nobody|nag)|crap|shit|dirt|trash|garbage|nothing|nobody|such an?)|as (?:if|though) i|like a fool|so bad|the bad guy|wrong)`

const care = `(?:care|listen|love me|respect|appreciate|value|trust|understand|get it|get me|see me|hear me|want me|need me|like me|want to (?:spend|be|talk|listen|change|help|hear|understand|fix|work|go|see|do)|help|try|support|pay (?:any )?attention|do (?:anything|your|a thing|your share|shit|squat|enough)|make (?:time|an effort|any effort)|show (?:me )?(?:any )?(?:affection|love|interest|appreciation|emotion|respect|up)|think about|think of|consider|acknowledge|notice|communicate|contribute|pull your weight|lift a finger|talk to me|tell me|give a|share|open up|deserve|know how to|know what|know the first|take (?:me|anything|this|responsibility|care|my)|follow through|keep your|give me|believe (?:me|in me|anything)|treat|put|spend|ask|initiate|touch|kiss|hold|include|bother|have (?:a clue|any idea|time for me|any respect|feelings))`

/** Blame: shifts what I feel, or what went wrong, on to the other. */
export const blame: readonly Rule[] = [
  {
    id: 'blame.you-make-me',
    title: '“You make me …”',
    signal: 'accusation',
    weight: 0.88,
    moments: speaking,
    says: 'This says your partner causes your feeling. You can just say what you feel.',
    why: 'Your partner can argue about what they caused, but not about what you feel.',
    source: rosenberg,
    unless: [
      pattern(
        `\\b(?:never|not (?:make|making|trying)|didn't|don't make|doesn't|crazy (?:in love|for you|about)|mad with (?:love|desire)|happy|laugh(?:ing)?|tears of joy|happy tears|good way|best way|weak in the knees|blush)\\b`,
      ),
    ],
    finds: [
      pattern(
        you,
        `(?:'ve| have|'re| are)? (?:just |really |always |constantly |only |actually |literally |often |deliberately )*(?:make|made|making|leave|left|leaving) (?:me|us|everyone|people|the kids|my family) (?:feel(?:ing)? |look |out to be |seem )?(?:so |very |really |completely |totally |like i'm |like |as if i'm |just |absolutely )*(`,
        bad,
        `)`,
      ),
      pattern(
        you,
        `(?:'re| are|'ve| have)? (?:just |really |always |absolutely )*(?:drive|drove|driving|make|made|making|driven) me (?:so |absolutely |completely |totally |)*((?:crazy|insane|nuts|mad|up the wall|to (?:drink|despair|tears|the edge)|sick|cry|want to (?:scream|leave|cry|die|give up|tear|run|punch|throw)|furious|lose my (?:mind|temper)|feel nothing)[a-z ]*)`,
      ),
      pattern(`\\b(?:look|see) what you(?:'ve| have)? (?:made me|did|done|do)\\b(?! there)`),
    ],
    instead: ['I feel ___ when ___.', 'I feel ___, and what I need is ___.'],
    allows: [
      'You make me happy.',
      'You never make me feel small.',
      'You made me laugh so hard.',
      'I felt small when the story was told again.',
    ],
    flags: ['You make me feel worthless.', 'You drive me crazy.', 'Look what you made me do.'],
  },
  {
    id: 'blame.fault',
    title: 'Whose fault it is',
    signal: 'accusation',
    weight: 0.9,
    moments: speaking,
    says: 'This says whose fault it was. You could say what happened.',
    why: 'Once we argue about fault, nobody gets to say what hurt.',
    source: gottman,
    unless: [
      pattern(
        `\\b(?:(?:isn't|is not|not|wasn't|never|don't think)(?! my\\b)[^,.;!?]*\\b(?:your|ur|because|you)|in (?:the best|a good) way|nobody's|no one's|neither|our (?:own )?fault|(?<!not )my (?:own )?fault|both|apologi[sz]e|thank)\\b`,
      ),
    ],
    finds: [
      pattern(
        `\\b(?:all |it's |its |that's |this is |is |entirely |completely |totally )+(?:all |entirely |completely |totally |your )*(?:your|ur) (?:own )?(?:damn |fucking |stupid )?(?:fault|doing|mess|problem|mistake)\\b`,
      ),
      pattern(
        `\\b(?:because of|thanks to) you(?:,| i| we| that| my| our| the)[^.;!?]*\\b(?:late|miss(?:ed|ing)?|lost|lose|ruined|broke|broken|fail(?:ed)?|stuck|can't|cannot|couldn't|have to|had to|no (?:money|time|friends)|never|debt|alone|miserable|hate|fight(?:ing)?|embarrassed|cry(?:ing)?|angry|behind|in this mess|a mess|didn't)`,
      ),
      pattern(
        you,
        `(?:'re| are)(?: the (?:one|reason|cause|person)| what's)(?: (?:who|that|why))? (?:i|we|i'm|we're|my|our|the|this|it|for|who|always|started?|wanted|insisted|made|caused|ruined|forgot|messed|lost|broke|has|to|of|wrong)[^.;!?]*\\b(?:miserable|unhappy|late|broke|fight(?:ing|s)?|angry|upset|stressed|sad|depressed|fail(?:ed|ing)?|left|start(?:ed|s)|problem|ruined|caused|mess|wrong|lost|issue|tension|drama|falling apart|can't|never)`,
      ),
      pattern(
        you,
        `(?:'ve| have|'re| are)? (?:just |always |completely |totally |absolutely |single-handedly |really )*(?:ruin(?:ed|ing|s)?|destroy(?:ed|ing|s)?|wreck(?:ed|ing|s)?|spoil(?:ed|ing|s|t)?|sabotag(?:e|ed|ing)|poison(?:ed|ing)?) (?!your|the surprise)([a-z][^.;!?]*)`,
      ),
      pattern(
        you,
        ` (?:started|caused|brought|created|did) (?:this (?:whole )?(?:thing|mess|fight)|this|it|all this|all of this|that|the (?:whole )?(?:fight|argument|problem|mess))(?: on (?:yourself|us|me))?(?! (?:for|so (?:well|beautifully)|together|perfectly|with me))(?=[.,!?]|$| (?:on|to|not|and)\\b)(?<!did it)(?<!did that)(?<!did this)`,
      ),
      pattern(
        `\\byou(?:'re| are) the one (?:with|who has|who's got|having) (?:the|a|all the) (?:problem|issue|anger)s?\\b|\\byou(?:'re| are)(?: just| slowly| really| exactly)? (?:turning|turned|becoming|morphing) (?:into )?(?:exactly like |just like )?(?:your|my) (?:mother|father|mom|dad|mum|ex|parents)\\b|\\byou(?:'ve| have)? (?:only )?(?:got|have) (?:only )?yourself to blame\\b|\\bi blame you\\b|\\byour (?:job|work|phone|mother|mom|friends|family|career|hobby|needs|parents|car|computer|games?) (?:always |just |clearly |obviously |still )*(?:comes?|came|is|are|seems?) (?:always )?(?:first|before|more important)\\b|\\beverything i (?:say|do),? you (?:twist|criti|question|turn|use)|\\bmy ex (?:never|would never)\\b|\\boh,? so now you\\b|\\bbno thanks to you\\b`,
      ),
    ],
    instead: ['What happened, as I saw it, was ___.', 'My own part in it was ___.'],
    allows: [
      "It's not your fault.",
      'It was my fault, not yours.',
      'Because of you I finally believe in myself.',
      'You are the reason I smile.',
    ],
    flags: [
      "It's all your fault.",
      'Because of you we missed the train.',
      'You ruined the whole evening.',
    ],
  },
  {
    id: 'blame.you-dont',
    title: 'What your partner does not do',
    signal: 'accusation',
    weight: 0.86,
    moments: speaking,
    says: 'This says what is missing in your partner. You could say what you miss.',
    why: '“You don’t care” starts an argument; “I miss you asking” can be answered tonight.',
    source: gottman,
    unless: [
      pattern(
        `\\b(?:don't (?:have|need) to|it's (?:ok|okay|fine|alright|all right)|no worries|no pressure|worry|mind if|don't you dare)\\b`,
      ),
    ],
    finds: [
      pattern(
        you,
        ` (?:just |really |obviously |clearly |simply |still |honestly |apparently |truly |even |literally |so |also )*(?:don't|do not|dont|won't|wont|will not|can't|cannot|cant|wouldn't|couldn't|refuse to|fail to|do nothing to|didn't(?= (?:even|care|bother))|aren't willing to|aren't able to) (?:even |ever |really |seem to |just |actually |want to |give a (?:damn|shit|crap|fuck)|at all |truly |do anything|care|bother to |like to )*(`,
        care,
        `\\b(?!(?:[a-z ]+)? what (?:people|others|they|anyone) think)(?! (?:imagine|believe) how)[^,.;!?]*)`,
      ),
      pattern(
        youAre,
        ` (?:just |really |clearly |obviously |simply |still |even )*(?:not|never) (?:even |really |actually |being |ever )*((?:there for|listening|trying|helping|fair|honest|supportive|here|present|interested|paying attention|affectionate|romantic|the (?:man|woman|person|one)|good enough|a (?:good|real) (?:man|woman|husband|wife|father|mother|partner|parent|listener|friend)|doing (?:enough|your)|man enough|willing|committed|emotionally|capable|reasonable|rational|respectful|mature|attracted|in love|normal|making (?:any sense|an effort|time)|hearing)[^,.;!?]*)`,
      ),
      pattern(
        `\\byou (?:could(?:n't| not)|couldnt) (?:even |be bothered|care less|care|have (?:at least|even|just))([^,.;!?]*)`,
      ),
      pattern(
        `\\byou could (?:at least|have (?:at least|just|tried|called|told|asked|helped|bothered))([^,.;!?]*)`,
      ),
    ],
    instead: ['I miss ___.', 'I want to feel that I matter to you.'],
    allows: [
      "You don't have to say anything.",
      "If you don't want to talk now, that's all right.",
      "You don't need to be perfect.",
      "You can't imagine how much I love you.",
      "You're not alone.",
    ],
    flags: [
      "You don't care about me.",
      "You won't even try.",
      "You're not there for me.",
      'You could at least say hello.',
    ],
  },
  {
    id: 'blame.only-you',
    title: 'Everything at once',
    signal: 'accusation',
    weight: 0.88,
    moments: speaking,
    says: 'This is about everything. One thing is easier to talk about.',
    why: 'If you say “all you do”, your partner will list what else they did.',
    source: gottman,
    unless: [
      pattern(
        `\\b(?:all you (?:need|have to do)|only have eyes|only want (?:the best|what's best)|just want (?:the best|what's best|to (?:help|be loved|be happy)))\\b`,
      ),
    ],
    finds: [
      pattern(
        `\\b(?:all you(?:'ve| have)?|the only thing you|the only (?:person|one) you)(?:'ve| have)? (?:ever |really |seem to )*(?:do|does|did|done|care|cared|think|thought|want|wanted|talk|see|say|love|bring)\\b(?! for (?:me|us|others))([^.;!?]*)`,
      ),
      pattern(
        you,
        ` (?:only|just) (?:ever )?(?:care|think|talk|listen|worry|love(?! (?:this|it|that|these|him|her|them|how))|look out|do what|come|call|want|notice|see|help|pretend|sit|stand|stare|walk|ignore|complain|criticize|expect|assume|take|use)(?:s|ing)?\\b(?! (?:the best|to (?:help|protect|make sure|see me happy)))([^.;!?]*)`,
      ),
      pattern(
        `\\b(?:everything|it)(?:'s| is| has to be| was| must be)? (?:always |only |all |just )+(?:about you(?! that)|about yourself|about what you (?:want|need|feel|think)|your way|on your terms|for you and never)\\b`,
      ),
      pattern(
        `\\b(?:nothing|not(?:hing)? (?:that )?i do)(?: (?:that )?i (?:ever )?(?:do|say))?(?: is| 's)?(?: ever)? (?:is |was )?(?:ever |even )*(?:good enough|enough|right|pleases?|makes?) ?(?:for|to|in your|you)\\b`,
      ),
      pattern(
        `\\b(?:i|we) (?:can't|cannot|can never|could never|can hardly|don't|no longer) (?:even |ever |just )*(?:talk to|trust|count on|rely on|depend on|reach|get through to|reason with|please|stand|believe|live with|deal with|say anything to|have a (?:conversation|discussion) with|respect|take) you\\b(?! (?:enough|could|said|are|'re|did|chose|picked|love|made|with|are))`,
      ),
      pattern(
        `\\b(?:i(?:'m| am)|i've had it|i've had enough|i have had enough|we're|i was)(?: just| so| really| completely| absolutely| getting)* (?:sick(?: and tired)?|tired|fed up|done|had it|bored|exhausted|frustrated|disgusted|disappointed|angry|mad|furious|pissed off) ?(?:of|with|by|at|in) (?:you\\b|your\\b(?! (?:boss|job|mother|work|illness|commute|pain|schedule|company)))([^.;!?]*)`,
      ),
      pattern(
        `\\b(?:talking|living|being|dealing) (?:to|with|married to) you is (?:like|so|impossible|exhausting|a nightmare|hell|pointless|hard)`,
      ),
      pattern(
        `\\bi (?:always )?(?:have to|do|am left to|get stuck) (?:do(?:ing)? )?everything\\b[^.;!?]*`,
      ),
      pattern(
        `\\b(?:everything|it) (?:always |just )?(?:has to|must|had to) (?:always )?be (?:about you|about yourself|your way|on your terms)\\b|\\byou (?:always )?(?:make|made|turn) (?:everything|it all|it|this|every [a-z]+) (?:about|into being about) (?:you\\b|yourself)`,
      ),
      pattern(
        `\\bwhy (?:do|am|is it|must) (?:i |it )?(?:always |that i )?(?:i |me )?(?:always|have to|the (?:only )?one|me)(?: have to| be| that| who| the)? ?(?:be )?(?:the (?:only )?one|do(?:ing)? (?:everything|it all|all)|clean|apologi[sz]e|who|me)\\b[^.;!]*`,
      ),
      pattern(
        `\\bi(?:'m| am) (?:always the (?:only )?(?:one|person) (?:who|that|[a-z]+ing)|the only (?:one|person) (?:who|that|[a-z]+ing)[^.;!?]*\\b(?:around here|here|in this (?:house|relationship|marriage|family)|anything))[^.;!?]*`,
      ),
      pattern(
        `\\b(?:like|as if|might as well be) (?:i'm |i am )?(?:talking|speaking) to (?:a|the) (?:brick )?wall\\b|\\bi (?:can't|cannot) stand (?:the way|how|it when|that) you\\b|\\bi hate the way you\\b(?! (?:look|make|have to|had to|feel))|\\b(?:sick|tired|fed up|done|exhausted)(?: and tired)? (?:of|from|with) (?:always |constantly )?(?:[a-z]+ing)[^.;!?]* (?:after|for|around|behind|with|while) you\\b(?! to)`,
      ),
      pattern(
        `\\bi (?:can't|cannot) believe how (?!much|lucky|good|beautiful|happy|kind|sweet|well|far|fast|proud|amazing|patient|strong|brave|generous|thoughtful|caring)[a-z]+ you\\b|\\bif it (?:weren't|wasn't|were not) for you,? (?:we|i|everything|things|our|my)(?:'d| would| could|'d be| might)(?: all)? (?:be (?:happy|fine|better|free|rich|ok|okay|normal)|have (?:money|friends|time|been))|\\bthanks for nothing\\b|\\bmust be nice to\\b|\\bwe (?:never|can't|always)[^.;!?]* because (?:of you\\b|you(?:'re| are)? (?:never|always|don't|won't|can't|not))`,
      ),
      pattern(
        you,
        `(?: are|'re|'d| would| can't| cannot| don't)? (?:(?<=are |'re )(?:killing|destroying|ruining|poisoning|tearing (?:us|this|our))(?! it)|(?<='d |would )forget your (?:own )?head|(?<=can't |cannot )be (?:trusted|counted|relied|bothered|reasoned|pleased)|(?<=are |'re )(?:so |just |completely |totally )?wrong(?= and you|\\.|!|$| about me)|(?<=don't )even (?!have to|need|know how (?:much|beautiful|happy|wonderful|special|amazing)|want to know|realize how|mention|worry|have)[a-z]+)`,
      ),
      pattern(
        `\\bi hate (?:you\\b(?! (?:for being so (?:cute|perfect|good)|had to|have to|are (?:sick|hurting|sad|so far)|left))|(?:it when|that|how) you\\b(?! (?:have to|had to|are (?:sick|hurting|sad|so far|away)|feel|'re (?:sick|hurting|sad|far|away)|hurt|suffer|can't be)))([^.;!?]*)`,
      ),
    ],
    instead: ['One time that stays with me is ___.', 'What I would like more of is ___.'],
    allows: [
      'All you need to do is rest.',
      'You only want the best for us.',
      'Everything about you makes me smile.',
      'I love everything you do for me.',
    ],
    flags: [
      'All you ever do is complain.',
      'You only think about yourself.',
      'Everything is always about you.',
      'Nothing I do is ever good enough for you.',
    ],
  },
  {
    id: 'blame.treats-me',
    title: 'What your partner does as a rule',
    signal: 'accusation',
    weight: 0.8,
    moments: speaking,
    says: 'This tells what your partner is like. You could tell what happened one time.',
    why: 'One evening is something you two can look at together; a habit has to be denied.',
    source: gottman,
    unless: [
      pattern(
        `\\b(?:thank|thanks|sweet|kind(?:ly|ness)?|gently|so well|with (?:love|respect|kindness)|like a (?:queen|king|princess)|well|gold|love (?:it|how|that|the way))\\b`,
      ),
    ],
    finds: [
      pattern(
        you,
        ` (?:just |always |constantly |really |simply |still |keep |deliberately |purposely |intentionally |completely |totally |often |basically |literally |obviously |clearly |only |even |usually )*((?:treat(?:ing)? (?:me|us|this) (?:like|as|so|badly|poorly|horribly|terribly|with)|take (?:me|us|everything|it all|my|all)(?: [a-z]+){0,4} for granted|tak(?:e|ing) advantage of|tak(?:e|ing) (?:everything|it) out on|ignor(?:e|ing) (?:me|us|my|the kids|everything|what)|dismiss(?:ing)? (?:me|my|everything|what)|belittl(?:e|ing)|criticiz(?:e|ing)|criticis(?:e|ing)|attack(?:ing)? (?:me|my)|blam(?:e|ing) (?:me|everyone|everything)|interrupt(?:ing)? (?:me|us)|talk(?:ing)? (?:down to|over) me|shut(?:ting)? (?:me|us) (?:out|down|up)|push(?:ing)? (?:me|us|everyone) (?:away|around)|boss(?:ing)? (?:me|us|everyone)|control(?:ling)? (?:me|my|everything|what|who)|manipulat(?:e|ing)|nag(?:ging)? (?:me|at)|yell(?:ing)? (?:at|over)|scream(?:ing)? at|snap(?:ping)? at|lash(?:ing)? out|mock(?:ing)?|mak(?:e|ing) fun of|humiliat(?:e|ing)|embarrass(?:ing)? (?:me|us)|disrespect(?:ing)?|neglect(?:ing)?|reject(?:ing)? (?:me|my|us)|avoid(?:ing)? (?:me|talking|every|any|the)|walk(?:ing)? (?:all over|away from|out on)|leave (?:everything|all|it all|me to|the (?:kids|house|dishes))|leaving (?:everything|it all|me to)|expect(?:ing)? (?:me to|everything|everyone)|blow(?:ing)? (?:me off|up|everything|our)|brush(?:ing)? (?:me|my|everything|it) (?:off|aside)|invalidat(?:e|ing)|minimi[sz](?:e|ing) (?:my|what)|twist(?:ing)? (?:my|everything|what)|turn(?:ing)? (?:everything|it all|every|this|my|it) (?:into|around|on me)|contradict(?:ing)?|undermin(?:e|ing)|sabotag(?:e|ing)|abandon(?:ing|ed)? (?:me|us)|disappoint(?:ing)? me|us(?:e|ing) (?:me|my)(?! (?:recipe|car|phone|pillow))|betray(?:ed|ing)? (?:me|us|my)|lie to me|lying to me|cheat(?:ed|ing)? on me|hid(?:e|ing) (?:things|everything|money|stuff) from|go(?:ing)? behind my back|spend(?:ing)? (?:too much|all (?:your|our|the)|money|more time|every(?! (?:free )?(?:minute|moment|evening) (?:with|on) (?:me|us|the kids))|our money|so much(?! time (?:helping|with (?:me|us|the)|on (?:me|us|our|the garden)|making|listening)))|waste(?:ing)? (?:our|all|your|my|so)|wasting (?:our|all|your|my|so)|put(?:ting)? (?:your (?:work|job|friends|family|mother|phone|needs|self|career|mom)|everyone else|everything else|yourself (?:first|before|above)|me (?:down|last)|work (?:first|before|ahead)|words in)|choos(?:e|ing) (?:your|work|everyone|them)|jump(?:ing)? (?:to|down my|on me)|overreact(?:ing)?|exaggerat(?:e|ing)|play(?:ing)? the victim|act(?:ing)? (?:like (?:a|an|you(?:'re| are| don't)|nothing|i|it|everything|the)|as (?:if|though)|so|all)|stonewall(?:ing)?|withdraw|withhold|gaslight(?:ing)?|compar(?:e|ing) me|judg(?:e|ing) (?:me|everything)|correct(?:ing)? me|second[- ]guess|nitpick(?:ing)?|find(?:ing)? fault|throw(?:ing)? (?:it|that|things|everything|my) (?:in|back|at)|keep(?:ing)? score|hold(?:ing)? (?:everything|it|that|things|grudges?|a grudge)|get(?:ting)? (?:so )?(?:defensive|angry at|mad at|on my|jealous)|go (?:on and on|cold|silent|quiet)|give me the (?:silent|cold)|giving me the (?:silent|cold)|roll(?:ing)? your eyes|care more about|love (?:your|that) (?:work|job|phone|friends|game)[^.]* more than|prefer [^.]* (?:to|over) (?:me|us)|complain(?:ing)?|whin(?:e|ing)|drink(?:ing)? too much|work(?:ing)? too much|want(?:ing)? everything|have to (?:win|be right|have (?:the last|your))|need to be right|have (?:absolutely |really |just |clearly |literally )?(?:no|zero) (?:idea (?:what (?:you|i|it)|how to)|respect|interest|time for|empathy|consideration|clue|feelings|ambition|heart|patience|regard)|have zero|lack|have (?:such )?an? (?:bad |short |terrible |nasty |real |big |huge |serious )?(?:temper|attitude|ego|problem|drinking problem|anger)|have to (?:control|win|ruin|criti[a-z]+|always|argue|make everything|have (?:everything|it|the last|your))|can't (?:ever |just |even )?(?:handle|take (?:any )?(?:criticism|a joke|responsibility)|admit|keep (?:a (?:job|promise|secret)|your (?:word|promises|hands|mouth|temper))|commit|control (?:your|yourself)|let (?:anything|it|things) go|make up your mind|do anything (?:right|for)|be (?:bothered|honest|nice|on time|trusted|wrong|faithful|counted|relied|pleased)|get (?:anything|over (?:it|yourself|the past)|it together|ready on time|your act)|have a (?:normal|civil|decent|simple)|face|accept (?:that|responsibility|no))|keep (?:secrets|score|things from|me waiting|everything to)|(?:talk|spend|drink|eat|complain|nag|sleep|shop|smoke|criti[a-z]+|expect|demand|swear|yell|work|play|watch [a-z]+) (?:way |far |so |much |our money )*too (?:much|often|many)|spend way too much|(?:completely|totally|deliberately|purposely|intentionally) (?:ignored|forgot|dismissed|embarrassed|humiliated|disrespected|lied|abandoned|betrayed|neglected|rejected|disregarded|overreacted|misled)|(?:walked|ran|acted|behaved|hid|talked|reacted|sulked|cried)[^.;!?]* like an? (?:coward|child|baby|jerk|teenager|brat|fool|idiot|lunatic|crazy)|walk around like|(?:talk|speak|behave|carry on|look at)(?: to| with)? ?(?:me )?like (?:i'm|i am|a|an|you own)|treat [a-z' ]+ better than|forget (?:everything|what i|every|our|my)|flirt with (?!me\\b)|use (?:the (?:kids|children)|me)\\b|let your (?:mother|mom|family|parents|friends|sister|brother)|show no |want me to do (?:everything|it all|all)|(?:chose|choose|pick|picked) your (?:friends|work|mother|phone|job|family|mom|career|buddies) (?:over|instead)|make it (?:so hard|impossible|so difficult) (?:to|for me)|have a way of (?:ruining|making me feel|twisting|avoiding|turning)|take me for (?:a fool|an idiot)|only [a-z]+ [^.;!?]*when you (?:want|need)|made a fool of me|break (?:every|all|your) (?:single )?promises?|(?:turned|turn|turning) [a-z' ]+ against me|abandoned (?:me|us)|refuse to|couldn't care less|don't give a|could care less)[^,.;!?]*)`,
      ),
      pattern(
        you,
        ` keep (?!(?:forgetting how (?:much|beautiful|good|strong|smart|special|young)|me (?:warm|safe|sane|going|company|grounded|laughing|smiling)|going|up the|being (?:you|awesome|amazing|wonderful|kind)|surprising|making me (?:smile|laugh|happy|proud|feel (?:loved|safe|special))|trying|growing|giving|helping|amazing|your (?:word|promise)|showing (?:up|me love)|getting better|our|us|this|a)\\b)([a-z]+ing[^,.;!?]*)`,
      ),
      pattern(
        youAre,
        ` (?:always |constantly |just |still |so busy |too busy |busy |not |never )*((?:ignoring|dismissing|attacking|blaming|interrupting|criticizing|criticising|nagging|controlling|manipulating|pushing me|shutting me|avoiding|using me|lying to|cheating on|hiding|neglecting|disrespecting|taking (?:advantage|me for|it out|this out)|treating me like|yelling at|twisting|overreacting|exaggerating|making excuses|playing the victim|playing games|gaslighting|stonewalling|putting words|wasting|complaining|whining|too busy (?:for|with|to)|always busy|on (?:your|that) (?:damn |stupid )?phone|glued to|married to your|more interested in|more concerned|out of control|out to get|impossible to|no better than|the (?:most|least) (?:selfish|romantic|caring|supportive|considerate|[a-z]+ person)|unable to|trying to (?:control|hurt|change|manipulate|make me|start|ruin|punish|trick|get out|avoid|pick))[^,.;!?]*)`,
      ),
    ],
    instead: ['When ___, I felt ___.', 'What I needed then was ___.'],
    allows: [
      'I feel lonely when you are on your phone at dinner.',
      'You treat everyone with kindness.',
      'You keep making me smile.',
      'If you ignore the noise it goes away.',
      'You spend hours helping me, thank you.',
    ],
    flags: [
      'You treat me like a servant.',
      'You take me for granted.',
      'You keep changing the subject.',
      'You act like nothing happened.',
    ],
  },
]
