// Reproaches: blame by question, by habit and by the sum of everything.
import { speaking, type Moment, type Rule } from '../advice.ts'
import { degree, pattern, trait, you } from './words.ts'

const gottman = 'Gottman & Silver, The Seven Principles (1999): softened start-up'
const slt =
  'Markman, Stanley & Blumberg, Fighting for Your Marriage (2010): speak for yourself, no mind-reading'
const asked: readonly Moment[] = [...speaking, 'question']

const kindHabit = `(?:smile|laugh|kiss|hug|hold|help|cheer|light|surprise|comfort|make (?:me|us) (?:laugh|smile|happy|feel (?:better|safe|loved))|call me|text me|hum|sing|look|are|were|thank|win|listen|came|show up|say (?:i love|thank|yes)|do|don't|can|will|come (?:to me|over)|find|bring (?:me|us|flowers)|know|ask (?:me|how)|feel|get (?:so )?(?:happy|excited|sad|scared|shy)|need|want|learn|grow|give|tell me (?:you|a)|amaze|impress|wait|cry|get better)`

/** Reproaches: what is asked, counted or summed up so that only a defence can answer. */
export const reproaches: readonly Rule[] = [
  {
    id: 'reproaches.question',
    title: 'Questions that reproach',
    signal: 'accusation',
    weight: 0.84,
    moments: asked,
    says: 'Your partner can only say guilty or not to this. What do you need?',
    why: '“What got in the way?” gets you an answer; a reproach gets you a defence.',
    source: slt,
    unless: [pattern(`\\b(?:lucky|so good|haha|all my life|cute|kind|sweet|good to me)\\b`)],
    finds: [
      pattern(
        `\\bwhy (?:is|does) (?:everything|it|this|that)(?: have to be)?(?: always| all)* (?:my (?:responsibility|fault|job|problem|turn)|up to me|on me|about you|your way)\\b[^.;!?]*|\\bwhy am i (?:always|the only (?:one|person))\\b[^.;!?]*`,
      ),
      pattern(
        `\\bwhere (?:were|are) you when i\\b[^.;!?]*|\\bwhat did i ever (?:see in you|do to you|do to deserve)\\b|\\bwhen (?:have|did|do) you ever\\b[^.;!?]*|\\b(?:how many times|how often) (?:do|must|have|did|should|can) (?:i|we) (?:have|need|tell|ask|told|asked|go|got|remind|say|said|explain)\\b(?! (?:take|see))[^.;!?]*|\\bwhat makes you think (?:you(?: can|'re|'d)|i(?:'d|'ll| would| should| have to))\\b[^.;!?]*|\\bwhen will you (?:start|stop|ever|finally|learn|grow|get)\\b(?! (?:home|here|back|off|there|in|school|your (?:new )?job))[^.;!?]*|\\bhow can any(?:one|body) (?:live|put up|deal|stand|be) (?:with )?you\\b|\\bhave you no (?:shame|heart|respect)\\b|\\bis there any(?:thing|one) you (?:don't|won't|can't|haven't)\\b[^.;!?]*|\\bso i(?:'m| am) (?:just |now )?supposed to\\b[^.;!?]*`,
      ),
    ],
    instead: ['What got in the way?', 'What I needed then was ___.'],
    allows: [
      'Where were you born?',
      'Why is it raining again?',
      'How can anyone be so lucky?',
      'When did you last sleep well?',
    ],
    flags: [
      'Why is everything my responsibility?',
      'Where were you when I needed you?',
      'When have you ever supported me?',
    ],
  },
  {
    id: 'reproaches.habit',
    title: 'Calling it a habit',
    signal: 'accusation',
    weight: 0.82,
    moments: speaking,
    says: 'This makes it a habit. One time is easier to look at together.',
    why: 'Your partner would have to admit to all of it, or deny all of it.',
    source: gottman,
    unless: [
      pattern(
        `\\b(?:thank|thanks|love (?:it|how|that)|sweet|adorable|cute|lucky|haha|proud|grateful)\\b`,
      ),
    ],
    finds: [
      pattern(
        you,
        ` (?:just |always |still )*(?!${kindHabit}\\b)([a-z]+ [^.;!?]*?)\\b(?:every (?:single )?time|whenever|each time|any ?time) (?:we|i|there's|things?|something|someone|my|anything)\\b[^.;!?]*`,
      ),
      pattern(
        you,
        `(?:'re| are)? (?:just |really |always |constantly |slowly )*(?:make me (?:regret|hate|resent|doubt|question|want to leave)|(?:suffocat|smother|embarrass|humiliat|drain|exhaust|disrespect|sabotag|undermin)(?:e|ing)? (?:me|us)\\b|have no (?!idea (?:how (?:much|proud|happy|good|beautiful|lucky|glad|special|long|tired|hard))|choice|need|reason|plans|fault|time|way of|one|appointments|competition|equal|enemies|obligation|fear|money)[a-z]+|act(?:ing)? like (?:such |a total |a real |a complete )*(?:an? )?(?:child|baby|brat|teenager|jerk|victim|martyr|king|queen|boss)\\b(?! and i love))[^.;!?]*`,
      ),
      pattern(
        `\\byour (?:priorities|promises|apologies|apology|word|words|excuses|phone|friends|mother|family|temper|attitude|lies|lying|nagging|drinking|jealousy|anger|behaviou?r|ego|job|games?) (?:(?:scares?|frightens?|terrif(?:y|ies)|hurts?|ruins?|embarrass(?:es)?|exhausts?) (?:me|us|everyone|everybody|the kids|the children|people|our)|is all wrong|are all wrong|are wrong|are a mess|means? nothing|doesn't mean|don't mean|gets? more|are worthless|makes? me sick|disgusts? me|is disgusting|is out of)\\b[^.;!?]*`,
      ),
      pattern(
        `\\b(?:alone|everything|clean|cleaning|working|cooking|cook|do|doing)\\b[^.;!?]* while you (?:just |only )?(?:party|sit|play|watch|relax|scroll|do nothing|drink|hang out|lie|lounge)\\b[^.;!?]*`,
      ),
      pattern(
        `\\b(?:youre|ur|u r|you're) (?:never (?:home|here|there|around)\\b|impossible\\b(?! not| to))|\\b(?:tired|sick|done|over|fed up)(?: and tired)? (?:of|with) ur (?:crap|shit|bs|excuses|lies|attitude|drama|games)\\b|\\balways ur way\\b`,
      ),
      pattern(
        you,
        ` (?:seriously|really|honestly|actually) (?:forgot|lied|left me|did (?:this|that|it) again|blew)\\b[^.;!?]*`,
      ),
    ],
    instead: ['Last time I felt ___.', 'What I needed then was ___.'],
    allows: [
      'You smile every time I come in.',
      'You have no idea how much I love you.',
      'You have no reason to worry.',
      'You hum whenever we cook.',
    ],
    flags: [
      'You storm off every time we talk.',
      'You have no sense of responsibility.',
      'Your promises mean nothing.',
      'I clean up while you sit there.',
    ],
  },
  {
    id: 'reproaches.sum',
    title: 'Adding everything up',
    signal: 'accusation',
    weight: 0.84,
    moments: speaking,
    says: 'This adds everything up. Which one thing still hurts?',
    why: 'Nobody knows where to begin with everything; with one thing you can.',
    source: gottman,
    unless: [
      pattern(
        `\\b(?:not|don't|isn't) (?:think )?(?:the problem|you're the problem)\\b|\\b(?:thank|thanks|proud|lucky)\\b`,
      ),
    ],
    finds: [
      pattern(
        `\\bi (?:think|believe|bet|swear|suspect) (?:that )?(?:you|u) (?:don't|do not|never|only|just|hate|obviously|secretly|can't stand|couldn't care) (?!look|have to|need|mean|know (?:how|what)|worry|realize how|see how|see what|give yourself|need|want to (?:rest|know))[a-z]+[^.;!?]*|\\bi doubt (?:that )?you (?:even|really|ever|still)\\b[^.;!?]*`,
      ),
      pattern(
        `\\bi(?:'m| am) (?:so |just |absolutely )*(?:disgusted|appalled|sickened|repulsed|ashamed|horrified) (?:by|of|at|with) (?:you\\b|your\\b|the way you|how you|what you)[^.;!?]*`,
      ),
      pattern(
        `\\bi deserve (?:so much |far |a lot )?better than (?:you\\b|this from you)|\\b(?:it(?:'s| is)|you(?:'re| are) ) ?impossible to (?:please|make you|talk to|live with|satisfy|reach)(?: you)?\\b(?! (?:forget|resist))|\\bnothing (?:ever )?(?:changes|works) with you\\b|\\bnot everything (?:is|has to be|revolves) (?:about|around) you\\b|\\beveryone (?:can see|sees|knows) (?:how|what) you (?:treat|do|are|did|really)\\b[^.;!?]*|\\bthe (?:real |only |whole |main )?(?:problem|issue)(?: here)? is (?:you(?=[.,!]|$| and)|your\\b|that you(?:'re| are| never| always| don't| can't| won't))[^.;!?]*`,
      ),
      pattern(
        `\\b(?:everything|nothing) i (?:do|say|try)(?: is| was)?(?: ever| always)* [^.;!?]*\\b(?:in your eyes|(?:good )?enough for you|to you|makes you happy)\\b|\\b(?:everything|the (?:whole )?(?:world|house|family)|my (?:whole )?life|life|it all)(?: always| has to| just)* revolves? around (?:you\\b|your\\b)[^.;!?]*|\\b(?:oh |ah |yeah |sure |right |of course )+,? ?(?:sure |right )?,? ?(?:it(?:'s| is)|i(?:'m| am)) (?:all |always )?(?:my fault|the (?:bad guy|problem|crazy one|villain))\\b[^.;!?]*|\\b(?:great|wow|nice|wonderful|surprise),? another (?:broken promise|lie|excuse|empty promise|no-show|sob story)\\b|\\b(?:so |how |just |that(?:'s| is) (?:so )?)typical of you\\b(?! to (?:think of|help|share|give|be (?:so )?(?:kind|sweet|generous)))[^.;!?]*`,
      ),
      pattern(
        `^(?:oh |ok |okay |well )*(?:fine|whatever|ok|okay),? (?:be that way|have it your way|suit yourself|do what(?:ever)? you want|you win)\\b`,
      ),
      pattern(
        `\\bif (?:you|u) had (?:any|even|half|a shred|an ounce|one)\\b[^.;!?]*\\b(?:decency|respect|heart|brain|sense|shame|self[- ]respect|spine|love|guts|courage|honou?r)\\b[^.;!?]*|\\bif it (?:wasn't|weren't|were not|was not) for your\\b[^.;!?]*\\b(?:we|i|this|things|our)\\b[^.;!?]*`,
      ),
      pattern(
        `\\bi feel (?:like|that|as if|as though) (?:i(?:'m| am)? ?(?:always )?(?:come|rank|last|second|nothing|invisible|not good enough|never good enough|can't do anything right|can never do)|(?:an? )?(?:stranger|guest|prisoner|outsider|nobody)[^.;!?]*because of you)\\b[^.;!?]*`,
      ),
      pattern(
        `\\byou(?:'re| are) (?:such |just |nothing but |really )*(?:an? )?${degree}(?:${trait})\\b about (?:everything|it all|every|this|that|money|my)\\b`,
      ),
    ],
    instead: ['What still hurts is ___.', 'One thing I wish for is ___.'],
    allows: [
      'I think you never looked better.',
      "I can't believe you did all that for me.",
      'I deserve a day off.',
      'The problem is the old boiler.',
      "I think you don't need to worry.",
    ],
    flags: [
      "I think you don't want to be with me.",
      'I deserve better than you.',
      'The problem is you.',
      "If you had any decency you'd apologise.",
    ],
  },
]
