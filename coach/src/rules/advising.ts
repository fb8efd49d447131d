// Advice and closed or leading questions where the other wanted to be heard.
import type { Moment, Rule } from '../advice.ts'
import { pattern } from './words.ts'

const listen: readonly Moment[] = ['reflection', 'validation', 'reply']

/** Help that comes before it was asked for. */
export const advising: readonly Rule[] = [
  {
    id: 'advice.unasked',
    title: 'Advice that nobody asked for',
    signal: 'advice',
    weight: 0.72,
    moments: listen,
    says: 'This offers a way out. Did your partner ask for one?',
    why: 'People can use an idea better once they feel that you have understood them.',
    source: 'Markman, Stanley & Blumberg (2010): no problem-solving while one has the floor',
    unless: [
      pattern(
        `\\b(?:you (?:asked|wanted) (?:me )?(?:for|what)|you should be (?:so )?proud|would you like (?:an idea|ideas|my)|do you want (?:an idea|ideas|my|advice)|i should|you said you should|if you want (?:ideas|my))\\b`,
      ),
    ],
    finds: [
      pattern(
        `\\b(?:you|u) (?:really |just |probably |definitely |simply |maybe )*(?:should|shouldn't|ought to|need to|have to|must|could (?:always|try|just|also)|might want to|may want to|might (?:try|consider)|had better|'d better|better)(?! (?:have to|be so proud|know (?:that )?i|feel (?:so |very |really )))\\b[^.;!?]*`,
      ),
      pattern(
        `\\b(?:why don't you|why not|have you (?:tried|thought (?:of|about)|considered)|what if you|how about (?:you|just)?|if i were you|in your (?:place|shoes|position)|my advice|the best thing (?:to do|you can)|what you (?:need|should|have) to|i(?:'d| would) (?:suggest|recommend|advise|say (?:you|just))|i (?:suggest|recommend|advise)|try (?:to|not|and|taking|talking|asking|getting|telling|doing|using|going|thinking|a|the|some|this|it|writing|making|setting|focusing|breathing|meditating|exercising)|make sure (?:to|you|that)|don't (?:let|worry about|listen to|give up|forget to|be afraid|hesitate)|just (?:tell|ask|talk|go|do|say|ignore|quit|leave|take|let|call|stop|be|keep|try|start|get)|you just (?:need|have) to|all you (?:need|have) to do)\\b[^.;!?]*`,
      ),
    ],
    instead: ['Would you like an idea, or shall I just listen?', 'What would help you right now?'],
    allows: [
      'You should be so proud of yourself.',
      'You asked for ideas, so here is one.',
      'That sounds exhausting.',
    ],
    flags: [
      'You should just talk to your boss.',
      'Have you tried going to bed earlier?',
      "Why don't you simply quit?",
    ],
  },
  {
    id: 'question.why-did-you',
    title: '“Why did you …?”',
    signal: 'confrontation',
    weight: 0.55,
    moments: ['question', 'reply', 'reflection'],
    says: '“Why did you” can sound like a trial. “What was going on” sounds curious.',
    why: 'Asked why, most of us start to defend ourselves; asked what was going on, we think about it.',
    source: 'Miller & Rollnick, Motivational Interviewing (2013): open questions',
    unless: [],
    finds: [
      pattern(
        `\\bwhy (?:did|didn't|do|don't|would|wouldn't|are|were|have|haven't|is it that) you\\b([^.;!?]*)`,
      ),
    ],
    instead: ['What was going on for you then?', 'Help me understand how that was for you.'],
    allows: ['What made you decide that?', 'How was that for you?'],
    flags: ['Why did you leave?'],
  },
  {
    id: 'question.closed',
    title: 'Questions with a yes or a no',
    signal: 'closedQuestion',
    weight: 0.6,
    moments: ['question'],
    says: 'This can be answered with yes or no. “What” or “how” lets them tell you more.',
    why: 'With an open question your partner chooses what to tell you.',
    source: 'Miller & Rollnick, Motivational Interviewing (2013): open questions',
    unless: [pattern(`\\b(?:what|how|why|tell me|help me|which|who|where|when) `)],
    finds: [
      pattern(
        `^(?:so,? |and |but |well,? |ok,? |okay,? )*(?:are|is|was|were|do|does|did|have|has|had|can|could|will|would|should|shall|am|isn't|aren't|don't|didn't|wasn't|won't|weren't|haven't) (?:you|it|that|this|he|she|they|we|i|there|your)\\b[^.;!?]*\\?`,
      ),
    ],
    instead: ['What was that like for you?', 'How did you feel then?'],
    allows: ['How was it for you?', 'Can you tell me what that was like?'],
    flags: ['Were you angry?', 'Did you sleep well?'],
  },
]
