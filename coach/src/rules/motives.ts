// Motives: guesses about why the other did it, and questions that are not questions.
import { speaking, type Moment, type Rule } from '../advice.ts'
import { pattern, you } from './words.ts'

const slt =
  'Markman, Stanley & Blumberg, Fighting for Your Marriage (2010): speak for yourself, no mind-reading'
const asked: readonly Moment[] = [...speaking, 'question']

/** Mind-reading, and accusation in the shape of a question or a condition. */
export const motives: readonly Rule[] = [
  {
    id: 'motives.mind-reading',
    title: 'Reading minds',
    signal: 'accusation',
    weight: 0.84,
    moments: speaking,
    says: 'This guesses why your partner did it. You could ask.',
    why: 'A wrong guess about what somebody meant can hurt more than what they did.',
    source: slt,
    unless: [
      pattern(
        `\\b(?:trying to (?:help|say|understand|be|make (?:me|us|it|things) (?:happy|better|smile|laugh|right)|protect|fix|comfort|surprise|do (?:your|the) best|do better|learn|listen|get better)|just (?:want|wanted) (?:to (?:help|be|make me happy)|what's best|the best)|think you(?:'re| are) (?:not|un|never|too) |thank)\\b`,
      ),
    ],
    finds: [
      pattern(
        you,
        `(?:'re| are| were|'ve been)? (?:just |only |always |obviously |clearly |really |simply |probably |deliberately |purposely |intentionally )*(?:try(?:ing)? to|want(?:ed)?(?: me)? to|do(?:ing)? (?:this|it|that) (?:just |only )?to|did (?:this|it|that) (?:just |only )?to|out to|love to|enjoy|like) ((?:hurt|punish|control|manipulate|make me (?:feel|look|jealous|mad|angry|suffer|the bad)|annoy|provoke|upset|embarrass|humiliate|get (?:back at|out of|rid of|a rise)|start (?:a fight|something|an argument)|pick a fight|pick fights|ruin|win|be right|avoid|trick|test|guilt|spite|irritate|argue|fight|fighting|arguing|hurting|seeing me (?:cry|suffer|upset)|making me (?:feel|look|mad|suffer|wait)|torture|feel bad|change me|confuse|blame|play (?:games|the victim)|be miserable|be alone|destroy|sabotage|see me (?:fail|suffer|cry)|turn everyone)[^,.;!?]*)`,
      ),
      pattern(
        you,
        ` (?!didn't|don't|never|would never|wouldn't|not\\b)(?:[a-z']+)(?: (?!not\\b|never\\b)[a-z']+){0,5} (?:on purpose|deliberately|intentionally|to spite me|just to (?:hurt|annoy|spite|get|upset|punish|make|prove)|out of spite)\\b`,
      ),
      pattern(
        you,
        ` (?:(?:obviously|clearly|apparently|evidently|plainly) (?:don't|do not|didn't|never|can't|won't|have (?:no|forgotten|never|better|something better|your mind)|think (?!you)|hate|want(?:ed)? (?:me )?to (?:hurt|leave|fight|be right|be alone|see|win|get)|prefer|care more|care only|aren't|weren't|couldn't|forgot|had better|need help|like (?:hurting|fighting|your)|enjoy (?:hurting|fighting)|love (?:your [a-z]+ more|yourself))|must (?:really )?(?:hate|think (?:i|you're|that i)|not (?:care|love|want|respect|value)|enjoy (?:hurting|seeing|making)|love (?:making|hurting)|want me to (?:fail|suffer|leave|be)|be (?:blind|stupid|crazy|kidding|joking|deaf|cheating|seeing)|have (?:forgotten (?:me|us|that)|someone|no)))\\b([^,.;!?]*)`,
      ),
      pattern(
        you,
        ` (?:just |really |obviously |clearly |always )*think(?:ing)? (?:that )?(?:you(?:'re| are) (?:so|better|always|the only|above|perfect|too good|smarter|never|right|god|entitled|special)|you (?:know everything|can (?:just|do|treat|say|get)|own|do no wrong|deserve better|always|work (?:so )?(?:hard|harder))|i(?:'m| am) (?:stupid|an idiot|your|crazy|a|the|too|made|not|lazy|just)|only (?:of|about) yourself|of nobody|the world|money grows|everything|it's all|it's funny|nothing of|so little)`,
      ),
      pattern(
        you,
        `(?:'d| would) (?:rather|sooner|prefer) (?:be|spend|talk|play|watch|sit|go|work|die|have|hang|do|scroll|stare|see|listen|drink|sleep|fight)[^,.;!?]*(?:\\bthan\\b|\\binstead of\\b)[^,.;!?]*`,
      ),
      pattern(
        `\\b(?:[a-z']+ ){1,4}(?:is|are|mean|means|matters?|comes?|come|always comes?) (?:clearly |obviously |always |so much |way )*(?:more (?:important|to you)|before|first|ahead|more)(?: to you)? (?:than|before|over|instead of) (?:me|us|your (?:own )?family|our|your kids|the kids|your wife|your husband|i do)\\b`,
      ),
      pattern(
        `\\b(?:you don't (?:want|love|need) (?:me|us)(?: any ?more| at all)?|you(?:'ve| have) (?:already )?(?:given up on|stopped (?:loving|caring|trying|being)|lost interest|checked out|changed(?! (?:so much |a lot |a bit )?(?:for the better|my|me|our|the|your (?:mind|hair))))|you(?:'re| are) (?:cheating|seeing someone|having an affair|hiding something|not over|up to something))\\b`,
      ),
    ],
    instead: [
      'What I saw was ___. What was going on for you?',
      'I tell myself that ___. Is that so?',
    ],
    allows: [
      'You must be exhausted.',
      'You are trying to help, I know.',
      'I was afraid you did it on purpose.',
      'You obviously put a lot of work into this.',
    ],
    flags: [
      'You did that on purpose.',
      "You're just trying to start a fight.",
      "You'd rather be with your friends than with me.",
      'Your job is more important to you than me.',
    ],
  },
  {
    id: 'motives.not-a-question',
    title: 'Questions that blame',
    signal: 'accusation',
    weight: 0.87,
    moments: asked,
    says: 'This looks like a question and sounds like blame. What would you like to know?',
    why: 'There is no good answer to it, so your partner will defend themselves.',
    source: slt,
    unless: [
      pattern(
        `\\b(?:so (?:good|kind|sweet|cute|nice|beautiful|amazing|perfect|patient|wonderful|lovely|adorable|handsome|funny|hard on yourself|sad|tired|quiet|worried|down)|be (?:so )?(?:more )?(?:sweet|kind|perfect|cute)|don't you (?:look|worry|dare)|why don't you (?:take a|rest|sit|go (?:rest|lie|relax|ahead)|come (?:here|over|sit|with)|let me|lie|have a|tell me|and i|start|pick|choose|try|talk to (?:him|her|them|your)|ask (?:him|her|them|your)|look (?:at|for|into)|take (?:a|some)|call (?:him|her|them|your)))\\b`,
      ),
    ],
    finds: [
      pattern(
        `\\bwhy (?:do|are|must|did|does it|have|would|'d|'re) (?:you|u)(?: have to| got to)? (?:always|never|constantly|keep|insist|even|just|have to|got to|so|being so|such|act|acting|hate|treat|treating|refuse|make everything|making everything|take|blow|freak|expect|pretend|ignore|ignoring|leave everything|only|bother|lie|care more|yell|shout|say you|get so|do this to)\\b([^.;!]*)`,
      ),
      pattern(
        `\\bwhy (?:(?:can't|cannot|won't|couldn't|can you (?:never|not)|do you never) (?:you|u)\\b|(?:do)?n't (?:you|u) (?:ever|even|just|at least|simply|once)|(?:don't|didn't|aren't|do you not|did you not) (?:you |u )?(?:care|listen|love|help|trust|understand|want|appreciate|respect|say|tell|talk|do|clean|call|text|spend|like|show|make|think|pay|support|answer|answering|helping|listening|talking|happy|home|there|tried|ever|take|wash|pick|notice|ask|look|come|come home|bring|remember|believe|stop|get it|grow))(?: (?:you|u))?(?: (?:ever|just|even|at least|simply|once))* ?([^.;!]*)`,
      ),
      pattern(
        `\\bwhy (?:are|were|would) (?:you|u) (?:do (?:something so|such|that to me)|say (?:something so|such|that to me)|so|such|being|acting|always|never|like this|doing this to me|so damn)([^.;!]*)`,
      ),
      pattern(
        `\\b(?:how dare you|how (?:could|can) you (?:do|say|be (?:so|this)(?! (?:good|kind|sweet|calm|patient|cute|smart|sure|perfect|lovely))|not|forget|even|just|let|leave|lie|treat|think (?:i|that)|hurt|possibly|betray|expect|ignore|sit|stand|call yourself|live with)\\b|how many times (?:do|have|must) i|how (?:hard|difficult) (?:is it|can it be|would it be)|how come you (?:never|always|can't|don't|didn't|won't)|what were you thinking|what kind of (?:a )?(?:person|man|woman|husband|wife|partner|father|mother|parent)|what do you (?:even )?do all day|what have you ever done|when (?:are|will) you (?:ever|finally|going to (?:grow|learn|start|stop|get|finally|realize))|when was the last time you|is it (?:really )?(?:too much|so hard|that hard|asking too much)|would it (?:kill|hurt) you|is that all you|is that (?:really )?so hard|do i have to (?:do everything|spell|tell you|remind you|beg|nag)|must you|do you have any idea how (?:selfish|hurtful|rude|mean|cruel|insensitive|inconsiderate|stupid|annoying|hard|much (?:i do|you hurt|it hurts|pain))|(?<!how )do you (?:really )?(?:have to|always (?:have to|need to|do (?:this|that)|make (?:everything|me|a)|ruin|leave|talk (?:over|down|like)|act|get so|forget|put|interrupt|start|blame|yell|complain)|ever (?:think|listen|stop|help|care|even|do anything|notice|consider)|even (?:care|love|know(?! how (?:proud|much|beautiful|happy|lucky|good|special|amazing))|listen|hear|like|want|realize|realise|notice|think|try|see)|think i(?:'m| am) (?:stupid|your|an idiot|made|a)|think (?:the world|i'm|i am|you're the only|money|about anyone|of anyone)|expect me|enjoy (?:hurting|making|seeing)|not (?:care|see|realize|understand))|don't you (?!just (?:love|adore))(?:care|ever|even|think (?:of|about) (?:me|anyone)|love me|see|get it|understand|realize|realise|know|respect|trust me|have any|want to spend|listen)|can't you (?!just (?:feel|smell|taste|hear|picture|imagine))(?:just|ever|see|even|do anything|be|for once|at least|stop|take|help|leave|understand|tell)|can you (?:just |ever |please )*(?:stop|for once|not|grow up|quit)(?! (?:by|at|and (?:hug|get|pick|grab)))|could you (?:at least|be any more|for once|possibly be)|are you (?:ever going to|even (?:listening|trying|hearing|sorry|there|attracted)|kidding me|serious|seriously|blind|deaf|stupid|crazy|insane|out of your mind|trying to (?:hurt|make me|control|start|ruin|kill|drive)|incapable|too (?:lazy|stupid|busy|good)|always (?:this|going|so)(?! (?:charming|sweet|kind|cute|funny|good|patient|calm|early|busy))|just going to|finally going|happy now|cheating|saying (?:i'm|it's my|that i'm)|done|that (?:selfish|stupid|lazy|blind))|will you (?:ever|just|please stop|stop)|who (?:raised|asked) you|have you ever (?:once (?:thought|considered|tried|asked)|cared|even|listened|bothered)|did you (?:even|ever (?:stop to|consider my|care)|forget again|really think|seriously|not (?:think|hear))|(?<!, )haven't you|didn't you (?:even|think|hear|listen|learn|care)|(?<!, )wouldn't you|aren't you (?:ever|ashamed|going to)|since when do you|what more do you want|what do you want from me|what's (?:it|wrong) with you|what about me|and you (?:wonder|expect)|so you (?:forgot again|think it's my))\\b(?! (?:more about|to (?:talk|tell me) (?:more|about))([^.;!]*))`,
      ),
      pattern(`\\b(?:have|haven't) you (?:always|never) been[^.;!]*\\?`),
    ],
    instead: ['What was going on for you when ___?', 'I felt ___. Can you help me understand?'],
    allows: [
      'What was that like for you?',
      'How could you tell I was sad?',
      "Why don't you rest for a while?",
      'How are you feeling today?',
      'Do you want to talk about it?',
    ],
    flags: [
      'Why do you always leave early?',
      "Why can't you just listen?",
      'How could you do this to me?',
      'Do you even care?',
      'Is it too much to ask for some help?',
    ],
  },
  {
    id: 'motives.if-you-loved-me',
    title: '“If you loved me …”',
    signal: 'accusation',
    weight: 0.86,
    moments: speaking,
    says: 'This makes your wish a test of love. You can just wish for it.',
    why: 'Your partner can say yes to a wish, but a test can only be failed.',
    source: 'Gottman & Silver, The Seven Principles (1999): softened start-up',
    unless: [pattern(`\\b(?:would (?:love|be so) (?:it|happy)|don't have to)\\b`)],
    finds: [
      pattern(
        `\\bif (?:you|u) (?:really |actually |truly |even |still |ever )*(?:were (?:a )?(?:better|more|half|any|less)|loved?|cared?|respected|wanted|valued|appreciated|trusted|listened|paid attention|tried|weren't|were not|would (?:just|only|ever|stop|listen|help|at least|for once)|could (?:just|only|ever|for once)|had (?:just|only|paid|done|called|told|listened|helped|asked|been|not|tried|thought|ever)|hadn't|didn't (?:always|ever|keep|spend|nag|yell|drink|make everything|act|waste|have to|insist)|ever)\\b[^.;!?]*\\b(?:you(?:'d| would|'ll| wouldn't| would have| could)|i(?: wouldn't|'d not)|we (?:wouldn't|would)|things)[^.;!?]*`,
      ),
      pattern(
        `\\b(?:we|i|this|things|none of this|it)(?: would have| wouldn't (?:be|have|need|fight|argue|feel)| would not (?:be|have)| would never (?:be|have))[^.;!?]* if (?:you|u)(?:'d|'re)?(?! (?:hadn't (?:helped|been there|come|saved|loved|supported|believed|pushed|encouraged|held|stayed)|weren't (?:here|there|in my|so (?:kind|patient|good|sweet))|were(?:n't)? (?:with|by)|want|wanted|like|don't mind|asked|came|could come|hugged|held|kissed|joined))[^.;!?]*`,
      ),
      pattern(
        `\\byou(?:'d| would) [^.;!?]* if (?:you|u) (?:really |actually |truly |even )*(?:loved|cared|respected|valued|wanted)\\b[^.;!?]*`,
      ),
      pattern(
        you,
        ` (?:should(?: have|'ve|n't have|n't)?|ought to(?: have)?|were supposed to|are supposed to|'re supposed to|had better|'d better|need to(?: learn| stop| grow| start| get your| change| realize| realise| work on| be more| listen| apologi[sz]e| take responsibility| act)|have (?:got )?to (?:stop|learn|grow|start|change|be more)|must stop|better (?:not|stop|start)) ?(?!be (?:so )?proud|see|come|rest|try (?:it|this|some)|go (?:see|ahead|to bed)|get some|take (?:a|some|care|it easy|your time)|sleep|eat|relax|know (?:how|that i|i love)|(?:have )?(?:seen|heard|been there)|totally|definitely|feel free|be able|not feel|be kind(?:er)? to yourself|tell me|apply|keep)((?:have known|know (?:better|what|how i|by now)|be ashamed|have (?:thought|told|called|asked|been|done|helped|said|listened|remembered|checked|cared)|not have|known|stop|learn|grow|start|be more|be (?:the one|helping|grateful|doing|more|able)|want|care|listen|apologi[sz]e|help|do|think|get your|change|realize|realise|work on|take responsibility|act|spend|put more|try harder)\\b[^,.;!?]*)`,
      ),
      pattern(
        `\\b(?:other|most|normal|all my friends'|[a-z]+'s) (?:husbands?|wives|wife|partners?|men|women|couples|boyfriends?|girlfriends?|guys|people)(?: i know| out there)? (?:help|would|don't|do|can|manage|know|listen|actually|at least|never|always|bring|take|appreciate|earn|treat)\\b[^.;!?]*`,
      ),
    ],
    instead: ['I would love it if ___.', 'I feel loved when ___.'],
    allows: [
      'If you want, we can talk later.',
      'You should be so proud of yourself.',
      'You should rest.',
      'I would love it if you came along.',
    ],
    flags: [
      "If you really loved me, you'd know.",
      'You should have known I was upset.',
      'Other husbands help at home.',
    ],
  },
]
