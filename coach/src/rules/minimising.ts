// Minimising: comparison, silver linings and "calm down", which tell a feeling to go away.
import { listening, type Moment, type Rule } from '../advice.ts'
import { pattern } from './words.ts'

const source = 'Reis & Gable (2015) on responsiveness; the row on feelings first in the practices'
const hearing: readonly Moment[] = [...listening, 'talk', 'repair', 'summary']

/** Words that shrink what the other feels. */
export const minimising: readonly Rule[] = [
  {
    id: 'minimising.at-least',
    title: '“At least …”',
    signal: 'defensiveness',
    weight: 0.62,
    moments: hearing,
    says: 'This shows a bright side. Your partner may want to be sad first.',
    why: 'Cheering up helps more once somebody has felt understood.',
    source,
    unless: [
      pattern(
        `\\b(?:at least (?:once|twice|\\d+|a|an|two|three|four|five|ten|one|some|for now|try|let me|i can|we can|i could|the two of us)|thank)\\b`,
      ),
    ],
    finds: [
      pattern(`\\bat least (?:you|it|he|she|they|that|we|there|nobody|no one|your)\\b[^.;!?]*`),
      pattern(
        `\\b(?:look on the bright side|(?:it|things) could(?: have been|'ve been| be) (?:a lot |so much |much )?worse|others? (?:have|has|people have) it (?:so much |a lot |much )?worse|some people have (?:it worse|real)|everything happens for a reason|could be worse|first world problems?|what doesn't kill you|every cloud)\\b`,
      ),
    ],
    instead: ['That sounds ___.', 'It makes sense that you feel ___.'],
    allows: ['I want to walk with you at least twice a week.', 'At least let me hold you.'],
    flags: ['At least you still have your job.', 'It could be worse.'],
  },
  {
    id: 'minimising.compare',
    title: 'Who has it worse',
    signal: 'defensiveness',
    weight: 0.62,
    moments: hearing,
    says: 'This turns to your own story. Stay with your partner’s a little longer.',
    why: 'Both stories have room if you take turns.',
    source,
    unless: [pattern(`\\bi know exactly how much\\b`)],
    finds: [
      pattern(
        `\\b(?:i(?:'ve| have)? (?:had|have|got) it (?:so much |much |way |a lot |far )?(?:worse|harder|tougher)|(?:mine|my (?:day|week|job|boss|childhood|life)) (?:was|is) (?:even |so much |much |way |a lot |far )?(?:worse|harder|longer)|you think (?:you(?:'re| are)|that(?:'s| is)|your (?:day|job|life|boss|week)(?: was| is)?|you(?:'ve| have)) (?:tired|bad|hard|stressed|busy|had|day|got|worse|it)|try (?:being me|having my|working|living|doing what)|what about my|that(?:'s| is) nothing|wait (?:till|until) you hear (?:mine|my)|i know exactly how you feel|i(?:'m| am) (?:just as|even more|way more|more) (?:tired|stressed|busy|hurt|exhausted)(?: than| too)?)\\b`,
      ),
    ],
    instead: ['What was the hardest part of it?', 'That sounds ___.'],
    allows: [
      'I have not been through that, and I want to understand.',
      'My day was long too. First I want to hear about yours.',
    ],
    flags: [
      'You think your day was bad?',
      "That's nothing, wait until you hear mine.",
      'I had it worse.',
    ],
  },
  {
    id: 'minimising.calm-down',
    title: '“Calm down”',
    signal: 'defensiveness',
    weight: 0.78,
    moments: hearing,
    says: 'This tells your partner to feel less. Most people then feel more.',
    why: 'We calm down when somebody sees what we feel.',
    source: 'Linehan (1993) on validation and invalidation',
    unless: [
      pattern(
        `\\b(?:i(?:'m| am| was|'ve been| might be| know i(?:'m| am)?)(?: the one)? (?:too|over|being too|so|making)|not (?:too|over|being too)|never too|don't (?:think|believe) you(?:'re| are)|you(?:'re| are) not|isn't (?:silly|nothing))\\b`,
      ),
    ],
    finds: [
      pattern(
        `\\b(?:calm (?:the (?:hell|fuck) )?down|relax(?=[.,!?]|$| already)|chill(?: out)?(?=[.,!?]|$)|settle down|take a chill|don't (?:be (?:so )?(?:silly|sad|upset|angry|mad|dramatic|sensitive|ridiculous|like that|emotional|hysterical|scared|jealous|negative)|get (?:so )?(?:upset|worked up|angry|mad|emotional|defensive|hysterical)|cry|make (?:a big deal|such a (?:big deal|fuss)|a scene|a mountain|a fuss)|overreact|start|take it (?:so )?(?:personally|seriously)|worry about it(?=[.!?]|$))|you(?:'re| are)(?: just| really| so| always| being| totally| completely)* (?:overreacting|overthinking(?: it)?|too (?:sensitive|emotional|dramatic|serious|much|intense|needy)|so (?:sensitive|emotional|dramatic)|oversensitive|being (?:silly|ridiculous|dramatic|crazy|irrational|hysterical|paranoid)|making (?:a big deal|a mountain|too much|it (?:bigger|worse|into)|something out of nothing|a scene|such a fuss|this (?:bigger|up|worse))|reading too much|blowing (?:this|it|things) (?:out|up)|imagining things|fine(?=[.!?]|$)|crazy(?=[.!?]|$))|you (?:shouldn't|should not|have no (?:right|reason) to|don't need to|need to stop|can't) (?:feel(?:ing)?|be (?:so )?(?:upset|sad|angry|mad|hurt|scared)|being (?:so )?(?:upset|sad|angry|sensitive)|cry|crying|worry(?:ing)?|take it)|(?:it(?:'s| is| was)|that(?:'s| is| was)) (?:just |only |really )*(?:no(?:t|t such| a|t a)? (?:a )?big deal|nothing|not that (?:bad|serious|deep|important|big)|not the end of the world|not worth (?:crying|getting|being)|silly|in your head|all in your head|so silly|just (?:a (?:joke|phase|misunderstanding|comment|mistake|game)|money))|what's the big deal|(?<!a )(?<!no )big deal(?=[.!?]|$)|can't (?:you )?take a joke|it was (?:just |only )?a joke|lighten up|get over (?:it|that|this)|(?<=^|just |please )(?:let it go|move on)(?=[.!?]|$| already)|just (?:forget (?:about )?(?:it|that)|let it go|move on|ignore it|deal with it|get over|stop (?:worrying|crying|thinking|being sad)|cheer up|be happy|be positive|think positive|smile|snap out)|cheer up|snap out of it|suck it up|toughen up|stop (?:crying|worrying|whining|overreacting|overthinking|being (?:so )?(?:sad|upset|sensitive|dramatic|emotional|negative))|no need to (?:be|get|cry|feel)|you(?:'ll| will) (?:get over it|live|survive|forget about it)|it(?:'ll| will) (?:be fine|pass|all work out|blow over))(?![a-z])`,
      ),
    ],
    instead: [
      'I can see how much this matters to you.',
      'It makes sense that you feel ___.',
      'What would help right now?',
    ],
    allows: [
      "You're not overreacting.",
      'I know I was being too sensitive.',
      "Cry as long as you need, I'm here.",
      'I am trying to calm myself down.',
    ],
    flags: ['Calm down.', "You're overreacting.", "It's not a big deal.", 'Just get over it.'],
  },
]
