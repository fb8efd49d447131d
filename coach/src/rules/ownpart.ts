// One's own part: where "my part was trusting you" is a charge in the clothes of an owning.
import type { Rule } from '../advice.ts'
import { pattern } from './words.ts'

/** Owning that owns nothing. */
export const ownpart: readonly Rule[] = [
  {
    id: 'ownpart.trusting-you',
    title: '“My part was trusting you”',
    signal: 'defensiveness',
    weight: 0.7,
    moments: ['repair', 'talk', 'summary'],
    says: 'This tells of your partner’s part. What did you do or leave undone?',
    why: 'A part of your own is something that you did or left undone, and it can be very small.',
    source: 'Gottman & Silver, The Seven Principles (1999): taking a part, however small',
    unless: [
      pattern(`\\b(?:not|never|without|too little) (?:trusting|trusted|believing|believed)\\b`),
    ],
    finds: [
      pattern(
        `^(?:(?:my (?:only |biggest )?part(?: in (?:it|this|that|all (?:of )?this))? (?:was|is)(?: that| in)?|(?:it|that) was|only) )?(?:i (?:trusted|believed|loved|married|relied on|counted on) you|(?:trusting|believing|loving|marrying|choosing|relying on|counting on) you|putting up with (?:you|it|this|that|all that|your [a-z]+)|being (?:too|so|far too|much too) (?:nice|kind|patient|good|trusting|understanding|tolerant|naive|forgiving)(?: (?:to|with|for) you)?|expecting (?:anything|better|more|too much)(?: (?:of|from) you)?|(?:ever )?thinking (?:that )?you (?:could|would|cared|loved|meant|were)(?: [a-z']+){0,4})(?: (?:too much|so much|too long|again|at all|in the first place))?(?=[.!?]|$)`,
      ),
    ],
    instead: ['My part was that I ___.'],
    allows: [
      'My part was that I raised my voice.',
      'My part was not trusting you enough.',
      'Trusting you is what I want to learn again.',
    ],
    flags: [
      'My part was trusting you.',
      'Trusting you.',
      'My part in it was being too nice.',
      'My part was that I believed you.',
    ],
  },
]
