// Criticism: words that describe who the partner is, or every time, instead of one moment.
import { speaking, type Rule } from '../advice.ts'
import {
  badDeed,
  degree,
  harmfulDeed,
  missedDeed,
  pattern,
  trait,
  unkindDeed,
  warmDeed,
  you,
  youAre,
} from './words.ts'

const gottman = 'Gottman & Silver, The Seven Principles (1999): complaint and criticism'

const kind = `(?:perfect|wonderful|amazing|beautiful|sweet|kind|right|there|welcome|my|in my|on my|the best|so (?:good|kind|sweet|patient|gentle|loving|thoughtful|caring|generous|supportive|strong|brave|funny|beautiful)|good|great|loved|a (?:good|great|wonderful|joy|delight|comfort|blessing|gentleman|part|light)|enough|patient|gentle|generous|thoughtful|supportive|funny|up for|ready|willing|so ready|happy|helpful|honest|strong|brave|alone|allowed|safe|going to be|able|on my side|by my|home to|fun|full of|the one (?:i|who (?:cheers|makes me|holds|helps|lifts))|my (?:favorite|favourite|rock|person|home|love))`

/** Criticism: the first of the four patterns that wear couples down. */
export const criticism: readonly Rule[] = [
  {
    id: 'criticism.you-never',
    title: '“You never …”',
    signal: 'accusation',
    weight: 0.93,
    moments: speaking,
    says: '“Never” is about every time. One time is easier to hear.',
    why: 'Your partner will think of the one time they did, and you will argue about that.',
    source: gottman,
    unless: [
      pattern(
        `\\b(?:thank|thanks|grateful|may you|hope you|wish you|promise(?:d)? you|love it (?:that|how)|you never (?:know|cease|fail))\\b`,
      ),
    ],
    finds: [
      pattern(
        you,
        `(?:'ve| have)? (?:just |really |honestly |almost |simply |still |basically |literally )*(?:never(?: ever| once| even| really)*|not once(?: have you)?|don't ever|do not ever|(?:hardly|barely|rarely|seldom|scarcely)(?: ever)?|have yet to) (?!`,
        badDeed,
        `|`,
        unkindDeed,
        `)(`,
        missedDeed,
        `[^,.;!?]*)`,
      ),
      pattern(`\\b(?:not once|never|rarely) (?:have|do|did|has) you\\b([^,.;!?]*)`),
      pattern(
        you,
        `(?:'ll| will|'re| are)(?: just| really| clearly)? never (?:going to )?((?:change|learn|understand|get it|be (?:happy|satisfied|enough|a|able|there|the)|listen|grow up|amount|see|care|stop|apologi[sz]e|admit|help|love)[^,.;!?]*)`,
      ),
      pattern(
        youAre,
        ` never (?!(?:alone|too|without|far|a burden|wrong|late(?: |$)|boring|mean|cruel|rude|anything but|in the way|forgotten|unkind|out of|more|less|so|going to (?:lose|be alone))\\b)([^,.;!?]*)`,
      ),
      pattern(
        `\\byou(?: have not|'ve not| haven't) (?:once|ever|(?:done|said|helped|made|asked|contributed|changed) (?:a single|anything|a thing|one single|one thing|at all|with)|(?:even )?(?:bothered|tried|asked|thought|cared|lifted))\\b([^,.;!?]*)`,
      ),
    ],
    instead: ['I miss ___.', 'What I would like is ___.'],
    allows: [
      'You never have to ask twice.',
      'You never let me down.',
      'I love that you never gave up on us.',
      'My mother said you never call.',
      'You never looked lovelier.',
    ],
    flags: [
      'You never listen.',
      'You have never once asked how my day was.',
      'You hardly ever touch me any more.',
    ],
  },
  {
    id: 'criticism.never-perhaps',
    title: '“Never”, perhaps',
    signal: 'accusation',
    weight: 0.6,
    moments: speaking,
    says: '“Never” can sound like a verdict. Which time do you mean?',
    why: 'One time, and what you missed, is easier to answer than all of them.',
    source: gottman,
    unless: [
      pattern(
        `\\b(?:thank|thanks|grateful|may you|hope you|wish you|remember when|love it|you never know|no wonder|before\\b|haha|can never|could never|will never|'ll never)\\b`,
      ),
    ],
    finds: [
      pattern(
        you,
        `(?:'ve| have)? (?:just |really |honestly |almost |simply |still |basically |literally )*never(?: ever| even| really)* (?!`,
        badDeed,
        `|`,
        unkindDeed,
        `|met|told me you could|had to|been (?:to|on|in|so)|seen|heard of|lose|lost|knew\\b)([a-z][^,.;!?]*)`,
      ),
    ],
    instead: ['I miss ___.', 'What I would like is ___.'],
    allows: ['You never have to ask twice.', 'You never met my grandfather.'],
    flags: ['You never dance with me.'],
  },
  {
    id: 'criticism.you-always',
    title: '“You always …”',
    signal: 'accusation',
    weight: 0.93,
    moments: speaking,
    says: '“Always” is about every time. What happened this time?',
    why: 'Your partner will think of the times they did not, and you will argue about that.',
    source: gottman,
    unless: [
      pattern(
        `\\b(?:you (?:will|'ll) always|thank|thanks|grateful|may you|hope you|you've always been my|i'll always|welcome)\\b`,
      ),
    ],
    finds: [
      pattern(
        you,
        `(?:'ve| have)? (?:just |really |honestly |almost |simply |still |basically |literally |do )*(?:always|constantly|continually|continuously|perpetually|forever|invariably) (`,
        harmfulDeed,
        `[^,.;!?]*)`,
      ),
      pattern(
        youAre,
        ` (?:so )?(?:always|constantly|continually|forever|perpetually) (?!`,
        kind,
        `\\b)(`,
        harmfulDeed,
        `[^,.;!?]*)`,
      ),
      pattern(you, `(?:'ve| have) always been (?:so |such an? |too |a |an )*(`, trait, `)`),
      pattern(
        you,
        ` (?!(?:make|made|love|look|help|hold|kiss|hug|smile|thank|say (?:i love|good)|do so|tell me you love|text me good)\\b)([a-z]+ [^,.;!?]*?)\\b(?:every single time|all the (?:damn |fucking )?time|24/7|constantly|every chance you get|over and over|again and again|without fail)\\b`,
      ),
    ],
    instead: ['When ___, I felt ___.', 'What I would like is ___.'],
    allows: [
      'You always make me laugh.',
      'You always know how to calm me down.',
      'You have always been so kind to my sister.',
      'I always feel safe with you.',
      'You will always be my favourite person.',
    ],
    flags: [
      'You always interrupt me.',
      "You're constantly on your phone.",
      'You criticise me all the time.',
    ],
  },
  {
    id: 'criticism.always-perhaps',
    title: '“Always”, perhaps',
    signal: 'accusation',
    weight: 0.42,
    moments: speaking,
    says: '“Always” can sound like a verdict. Which time do you mean?',
    why: 'One time, and what it did to you, is easier to answer than all of them.',
    source: gottman,
    unless: [
      pattern(
        `\\b(?:you (?:will|'ll) always|thank|thanks|grateful|may you|hope you|welcome|love|sweet|kind|beautiful)\\b`,
      ),
    ],
    finds: [
      pattern(
        you,
        ` (?:always|constantly) (?!`,
        warmDeed,
        `|have been|can\\b|could\\b|make|were)([a-z]+ [^,.;!?]*)`,
      ),
      pattern(youAre, ` (?:always|constantly) (?!`, kind, `\\b)([a-z]+[^,.;!?]*)`),
    ],
    instead: ['When ___, I felt ___.', 'What I would like is ___.'],
    allows: ['You always make me laugh.', 'I always count on you.'],
    flags: ['You always hum at the table.'],
  },
  {
    id: 'criticism.you-are',
    title: 'Words for who somebody is',
    signal: 'accusation',
    weight: 0.9,
    moments: speaking,
    says: 'This says what your partner is. You could say what they did.',
    why: 'Nobody can change who they are by tomorrow; what they did, they can.',
    source: gottman,
    unless: [
      pattern(`\\b(?:not|isn't|aren't|never) (?:so |such an? |too |being |a |an |that )*`, trait),
      pattern(
        `\\b(?:hard|harsh|tough|mean|critical|unkind|cruel) (?:on|to|with|about) (?:yourself|urself)\\b`,
      ),
      pattern(
        `\\b(?:crazy|insane|insanely|ridiculously|unbelievably|wickedly|disgustingly|stupidly|terribly|awfully|sick|mad|nuts) (?:talented|good|beautiful|smart|cute|handsome|sweet|about|for|in love|funny|gorgeous|pretty|kind|strong|sexy|adorable|lovely|hot|cool|amazing|awesome|proud|busy|brave|lucky|fast|at)\\b|\\b(?:and|but) i love\\b|\\b(?:adorable|cute|making me laugh|haha)\\b|\\bimpossible not to\\b|\\b(?:terrible|bad|awful|lousy|horrible) (?:at lying|pun|puns|liar|singer|dancer|cook|driver|swimmer|poker|golfer|joke|cold|day|time|thing|headache)`,
      ),
    ],
    finds: [
      pattern(
        youAre,
        ` (?!not\\b)`,
        `((?:so|such|too|just|really|very|always|being|acting|completely|totally|absolutely|incredibly|unbelievably|a|an|the|nothing but|still|clearly|obviously|one|way|fucking|damn|as|simply|becoming|getting)\\b)`,
        `(?: `,
        degree.slice(3),
        `?(`,
        trait,
        `)\\b(?! (?:of (?:love|joy|energy)|talented|good|beautiful|smart|cute|in a good way|in the best way))`,
      ),
      pattern(
        youAre,
        ` (?!not\\b)`,
        degree,
        `(`,
        trait,
        `)\\b(?! (?:of (?:love|joy|energy)|talented|good|beautiful|smart|cute|about|for me|in a good way|in the best way))`,
      ),
      pattern(
        `(?:^|[,.!;?] ?|\\b(?:and|but|please|just|to|would you|can you) )(?:stop being|quit being|don't be|stop acting(?: like)?) (?:so |such an? |a |an |little |spoiled )*(child|kid|baby|teenager|brat|victim|martyr|`,
        trait,
        `)\\b`,
      ),
      pattern(
        `\\byour (?:stupid|pathetic|ridiculous|constant|endless|damn|goddamn|selfish|lousy|childish|laziness|selfishness|negativity|lack of (?:respect|consideration|care|interest|effort|empathy|affection|trust|support|communication|commitment|responsibility|ambition)|inability to|refusal to|nagging|lies|lying|stubbornness|jealousy|carelessness|excuses|(?:attitude|temper|behaviou?r|drinking|ego|mood|negativity|drama|insecurity|moods) (?:is|are|has|have|stinks|sucks|needs|ruins?|makes?|drives?)|problem is)\\b([^.;!?]*)`,
      ),
    ],
    instead: ['When ___, I felt ___.', 'In that moment I needed ___.'],
    allows: [
      "You're not selfish.",
      'You are too hard on yourself.',
      'You are crazy talented.',
      'I was worried you were cold last night.',
      "You're so patient with the kids.",
    ],
    flags: [
      'You are so selfish.',
      "You're such a control freak.",
      'Stop being so dramatic.',
      'You are acting like a child.',
    ],
  },
  {
    id: 'criticism.again',
    title: '“Again”',
    signal: 'accusation',
    weight: 0.72,
    moments: speaking,
    says: '“Again” brings back every earlier time. This time is enough.',
    why: 'You two can mend one evening today, but not all the earlier ones at once.',
    source: gottman,
    unless: [
      pattern(
        `\\b(?:can't wait|cannot wait|love|hope|miss|glad|happy|thank|thanks|proud|together again|amazing|wonderful|brilliant|making me (?:laugh|smile|happy|blush)|see you again|marry you|choose you)\\b`,
      ),
    ],
    finds: [
      pattern(
        you,
        `(?:'ve| have|'re| are)? (?:just |gone and )*((?:forgot(?:ten)?|lied|ignored?|ignoring|broke|broken|left|late|were late|missed|cancel+ed|interrupt(?:ed|ing)?|started|starting|yelled|yelling|hurt|embarrassed|overspent|spent|blew|did it|done it|doing (?:it|that|this)|let me down|failed|messed|screwed|ruined|drunk|walked|stood me up|on your phone|didn't|did not|haven't|didn't even)[^,.;!?]*)\\b(?:again|yet again|once again|as usual|like you always do|like always)\\b`,
      ),
      pattern(
        `\\b(?:once again|yet again|as usual|typical|as always|like always|here you go again|there you go again|here we go again),? ?(?:,|-|\\.\\.\\.)? ?you\\b(?! (?:made|make|look|are amazing|were amazing|knew|saved|helped))([^,.;!?]*)`,
      ),
      pattern(
        you,
        ` (?!made me (?:smile|laugh|happy|proud|feel)|look|saved|helped|knew|cheered|light)([a-z]+ [^,.;!?]*?),? (?:like|as) you (?:always|constantly|usually) do\\b`,
      ),
      pattern(
        `\\b(?:here|there) you go again\\b|\\byou (?:do|did|pull|always pull) (?:this|that|it) (?:every (?:single )?(?:time|day|week)|all the time|constantly|again)`,
      ),
    ],
    instead: ['This time I felt ___.', 'What I need today is ___.'],
    allows: [
      'I hope you sing again tonight.',
      'You forgot the milk yesterday, and I had to go out.',
      'You made me laugh again.',
    ],
    flags: [
      'You forgot our plans again.',
      'Typical, you left it all to me.',
      'There you go again.',
    ],
  },
]
