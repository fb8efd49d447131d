// Pseudo-feelings: sentences that begin "I feel" and go on to speak of the other.
import { speaking, type Rule } from '../advice.ts'
import { pattern, trait } from './words.ts'

const source = 'Rosenberg, Nonviolent Communication (2003): feelings and non-feelings'

/** "I feel" followed by a judgement of the other, or by a word for what they did. */
export const pseudofeelings: readonly Rule[] = [
  {
    id: 'pseudofeelings.i-feel-you',
    title: '“I feel like you …”',
    signal: 'accusation',
    weight: 0.88,
    moments: speaking,
    says: 'After “I feel” this speaks about your partner. What do you feel?',
    why: 'What you think about your partner they can deny; that you are lonely or sad, nobody can.',
    source,
    unless: [
      pattern(`\\bi (?:don't|didn't|never|no longer) feel\\b`),
      pattern(
        `\\bfeel(?:s)? (?:like|that|as if|as though)? ?(?:that )?you(?:'ve| have|'re| are|'d| would| might be| may be| were| really| always| always do| truly)* (?:been )?(?:so |really |very |such a |a |my |the |always |there )*(?:there for me|kind|good|great|listening to me|listened|hearing me|getting me|get me|understand|understood|understands|love me|loved me|care about me|cared|cares|see me|saw me|see the real|hear me|heard me|support(?:ed)?|right|tired|sad|stressed|worried|carrying|exhausted|overwhelmed|hurting|upset|best friend|home|with me|on my side|believe in me|patient|respect(?:ed)? me|trust me|know me|know what i|value me|want(?:ed)? to (?:understand|be close|help|know me|spend)|accept)`,
      ),
    ],
    finds: [
      pattern(
        `\\b(?:i|it) (?:just |really |often |always |sometimes |honestly |kind of |kinda |still |also |constantly |do |can't help but |truly |keep )*(?:feel|feels|felt|feeling|get the (?:feeling|sense|impression)|have the (?:feeling|sense|impression)|sense|seems|seem to feel)(?: to me)?(?: like| that| as if| as though| is that)*(?: that)? (you(?:'re| are|'ve| have| were|'d| would| never| always| don't| do not| just| only| didn't| won't| can't| aren't| are not| weren't| constantly| keep| hate| ignore| blame| use| used| think| treat| take| want| love| care| put| make| expect| act| judge| control| push| are)+\\b[^.;!?]*)`,
      ),
      pattern(
        `\\b(?:i|it) (?:just |really |often |always |sometimes |honestly |kind of |still |also |constantly )*(?:feel|feels|felt)(?: to me)? (?:like|as if|as though|that) (?:i(?:'m| am) (?:living with|married to|dating|with|talking to|raising|parenting|babysitting) (?:a|an|another|the)|i(?:'m| am) (?:the only one|just|only|nothing|a (?:maid|servant|roommate|single|babysitter|nag|burden|low|last)|your (?:mother|maid|servant|mom|parent|roommate|secretary|babysitter|last|punching|slave)|always the|not a priority|not important to|invisible to|walking on|talking to)|i (?:have to|can't|do everything|always|never)|everything|nothing|this (?:is|marriage)|we(?:'re| are) (?:just )?(?:roommates|strangers))\\b[^.;!?]*\\b(?:you|your|mother|maid|servant|roommate|child|kid|wall|everything|baby|slave)\\b[^.;!?]*`,
      ),
      pattern(
        `\\bi (?:just |really |honestly |often |always )*(?:feel|felt|think|believe|find) (?:that )?(?:you(?:'re| are)) (?:so |such an? |too |being |a |an |very |really |not |just |always |never |only )*(`,
        trait,
        `|trying|wrong|unfair|doing|hiding|cheating|lying)\\b`,
      ),
    ],
    instead: ['I feel ___ when ___.', 'What I need then is ___.'],
    allows: [
      'I feel lonely when we eat apart.',
      'I feel like a failure today.',
      'I feel that you really listened to me.',
      'I felt so close to you last night.',
      "I don't feel that you owe me anything.",
    ],
    flags: [
      "I feel like you don't care.",
      'I feel that you are selfish.',
      'I feel like you never have time for me.',
    ],
  },
  {
    id: 'pseudofeelings.hidden-verb',
    title: 'Feelings that accuse',
    signal: 'accusation',
    weight: 0.3,
    moments: ['impact', 'need', 'rupture', 'talk'],
    says: 'This word also says what your partner did. Is there a feeling under it?',
    why: '“Lonely” or “scared” asks your partner to come closer; “ignored” asks them to defend themselves.',
    source,
    unless: [
      pattern(
        `\\b(?:don't|didn't|never|not|no longer) feel\\b|\\b(?:as a child|at school|growing up|by my (?:boss|father|mother|parents|family|friends?|team|colleagues?))\\b`,
      ),
    ],
    finds: [
      pattern(
        `\\bi (?:just |really |often |always |sometimes |constantly |was |am |'m )*(?:feel|felt|feeling) (?:so |very |really |completely |totally |a bit |pretty |kind of |being )*(abandoned|abused|attacked|betrayed|blamed|bullied|cheated|controlled|criticised|criticized|disrespected|dismissed|ignored|insulted|intimidated|invalidated|judged|let down|manipulated|misunderstood|neglected|patronised|patronized|pressured|provoked|punished|put down|pushed away|rejected|taken for granted|tricked|unappreciated|unheard|unseen|unwanted|used|violated)\\b`,
      ),
    ],
    instead: ['I feel ___, and what I need is ___.'],
    allows: ['I felt sad and alone.', 'I felt judged by my boss.'],
    flags: ['I feel ignored.', 'I felt so attacked last night.'],
  },
]
