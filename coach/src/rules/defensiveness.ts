// Defensiveness: counter-charge, excuse and denial in place of an answer.
import type { Moment, Rule } from '../advice.ts'
import { pattern } from './words.ts'

const source = 'Gottman & Silver, The Seven Principles (1999): defensiveness, and its antidote'
const answering: readonly Moment[] = [
  'reply',
  'reflection',
  'validation',
  'talk',
  'repair',
  'perspective',
  'summary',
]

/** Defensiveness answers a hurt with a case. */
export const defensiveness: readonly Rule[] = [
  {
    id: 'defensiveness.counter-charge',
    title: '“And what about you?”',
    signal: 'defensiveness',
    weight: 0.86,
    moments: answering,
    says: 'This answers a hurt with a hurt. Your partner’s first, then yours.',
    why: 'With two complaints at once, nobody feels heard.',
    source,
    unless: [pattern(`\\b(?:and that matters|i hear you|you have every right)\\b`)],
    finds: [
      pattern(
        `\\b(?:what about (?:you(?!r day)|when you|the times? (?:when |that )?you|all the times you|how you|your)|well,? (?:what about you|you (?:started|did (?:it|the same|that)|never|always|forgot|do (?:it|the same|that)|didn't|weren't there))|(?:and|but) (?:what about you|you (?:always|never|forgot|started|said you|did (?:it|the same|that)|do (?:it|the same|that)))|you(?:'re| are) (?:one to talk|no better|not (?:so )?perfect|no saint|the one who|just as)|you do (?:it|that|the same(?: thing)?|exactly)(?: too| as well| yourself| all the time| constantly)?(?=[.,!?]|$| too| as| your| all| con| to)|look who's talking|(?:you )?started it|so do you|like you(?:'ve| have) never|you did it first|pot,? (?:meet )?kettle|takes two|as if you(?:'ve| have| never|'re)|(?:i only|i just) did (?:it|that) because you|i wouldn't have[^.;!?]* if you|if you hadn't[^.;!?]*|only because you|that's because you|because you (?:made|started|were|always|never|kept|didn't|forgot))\\b`,
      ),
    ],
    instead: [
      'You are right that ___.',
      'I can see my part, and it is ___.',
      'I want to hear this first. Mine can wait.',
    ],
    allows: [
      'What about Saturday for our walk?',
      'You did it, I am so proud!',
      'I hear you, and I can see my part.',
    ],
    flags: [
      'What about the times you forgot?',
      'Well, you started it.',
      'I only did that because you ignored me.',
    ],
  },
  {
    id: 'defensiveness.excuse',
    title: 'Explaining first',
    signal: 'defensiveness',
    weight: 0.8,
    moments: answering,
    says: 'This explains before your partner feels heard. It can come second.',
    why: 'A reason that comes too early sounds like “you are wrong to be hurt”.',
    source,
    unless: [
      pattern(
        `\\b(?:that's no excuse|no excuse|not an excuse|doesn't excuse|isn't an excuse|you're right|you are right|my part|it(?:'s| is) not your fault)\\b`,
      ),
    ],
    finds: [
      pattern(
        `\\b(?:it(?:'s| is| was)(?:n't| not) (?:even )?(?:my fault|like that|what happened|that bad|true|fair)|that(?:'s| is| was)(?:n't| not) (?:even )?(?:my fault|true|fair(?! to)|what (?:happened|i said|i meant)|how it (?:happened|went|was))|not my (?:fault|problem|job)|i(?: didn't| did not| never| don't| have never| haven't) (?:do(?:ne)? (?:anything|that|it)(?: wrong)?|say (?:that|it|anything)|said that|start)|i(?:'m| am) not (?:the (?:one who|problem|bad guy)|doing anything|like that|wrong|going to apologi[sz]e|your|a mind reader)|how was i supposed to know|how am i supposed to|what (?:did|was) i supposed to (?:do|say)|what do you expect|what did you expect|you(?:'re| are) (?:wrong|twisting|exaggerating|overreacting|making (?:it|this|things) up|being unfair|imagining|misremembering|remembering it wrong)|you(?:'re| are) not being fair|i(?: was| am|'m) just (?:trying|joking|kidding|saying|tired|busy|stressed|being honest|doing)|i did(?:n't)? my best|i(?:'m| am) (?:always )?the (?:bad guy|villain|one to blame)|i can't do anything right|nothing i do|why (?:am i|is it) always (?:me|my|the)|why are you attacking me|stop (?:attacking|blaming|accusing) me|i had no choice|i(?: was|'ve been) (?:so )?busy(?! (?:being|with my|defending|thinking))|i do (?:plenty|a lot|everything|so much|more than)|i(?:'ve| have) done nothing wrong|that never happened|here we go again)\\b|(?:^|[,.] )whatever(?=[.!]|$)`,
      ),
    ],
    instead: [
      'I can see that it hurt you that ___.',
      'May I say how it was for me, after I have heard you?',
    ],
    allows: [
      "That's no excuse, and I am sorry.",
      'You are right, I was busy and did not see you.',
      'I had no idea how lonely that was. Tell me more.',
    ],
    flags: ["That's not my fault.", 'How was I supposed to know?', "I can't do anything right."],
  },
]
