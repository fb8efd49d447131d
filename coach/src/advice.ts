// The words between the coach and whoever asks it: signals, moments, rules, advice.
import type { Span } from './text.ts'

/** Where in Mend the words are being written. Listener moments are quieter: see each rule's `moments`. */
export type Moment = (typeof moments)[number]

/** All moments, in the order of a hurt: from naming it to what is for nobody else. */
export const moments = [
  'rupture', //      naming what happened, in one line
  'facts', //        what a camera would have recorded
  'impact', //       what it did to me
  'need', //         "I need to feel … when …"
  'repair', //       a repair attempt: impact, repair, change
  'promise', //      what I will do, and by when
  'step', //         the one thing we try
  'talk', //         a turn of the one who has the floor
  'reply', //        an answer once the reply is open
  'reflection', //   what I heard
  'question', //     one open question
  'validation', //   why it makes sense that you feel that
  'summary', //      what matters to each
  'perspective', //  how it was for the other
  'disclosure', //   something of mine that I let you see
  'appreciation', // what I noticed, and what it meant
  'boundary', //     where I draw a line
  'scratch', //      what I want to shout: nobody else reads it, and the coach only listens for danger
] as const

/** What the coach can read from a message; `read` scores each between 0 and 1, 0.5 being the decision. */
export type Signal = (typeof signals)[number]

/** All signals; the place of each is its number in packed weights, so new ones go to the end. */
export const signals = [
  'accusation',
  'contempt',
  'defensiveness',
  'ownership',
  'need',
  'partnerNeed',
  'undervalues',
  'apology.sound',
  'apology.regret',
  'apology.ownership',
  'apology.impact',
  'apology.repair',
  'apology.change',
  'reflection',
  'validation',
  'reassurance',
  'openQuestion',
  'closedQuestion',
  'advice',
  'information',
  'selfDisclosure',
  'confrontation',
  'empathy',
  'coordination',
  'asksPreference',
  'fairness',
  'emotionalDisclosure',
  'emotion.anger',
  'emotion.disapproval',
  'emotion.sadness',
  'emotion.fear',
  'emotion.guilt_shame',
  'emotion.love_care',
  'emotion.joy',
  'emotion.gratitude',
  'emotion.appreciation',
  'emotion.curiosity_confusion',
  'emotion.longing',
  'emotion.neutral',
  'heat',
  'receptiveness',
] as const

/** A score between 0 and 1 for every signal; 0.5 is where the coach decides. */
export type Reading = Readonly<Record<Signal, number>>

/** Something said earlier in the same exchange. */
export type Turn = { readonly by: 'me' | 'partner'; readonly text: string }

/** A stretch that a rule found in a sentence: the words themselves, and the capture groups. */
export type Found = Span & { readonly words: string; readonly parts: readonly string[] }

/**
 * One thing the coach knows, as data.
 *
 * `allows` (left alone) and `flags` (found) are sentences of our own; both are tested, `allows` first.
 * `unless` is asked of the whole sentence before `finds`. `weight` is what a hit says of `signal` alone.
 */
export type Rule = {
  readonly id: string
  /** What it listens for, in a few words: a heading. */
  readonly title: string
  readonly signal: Signal | 'safety'
  readonly weight: number
  readonly moments: readonly Moment[]
  readonly says: string
  readonly why: string
  readonly source: string
  /** Looks at conditions and at what others are said to think as well, which every other rule leaves alone. */
  readonly unmasked?: true
  readonly unless: readonly RegExp[]
  readonly finds: readonly RegExp[]
  /** What could be said by someone whose sentence told nothing that happened; `___` is for them to fill in. */
  readonly instead: readonly string[]
  readonly allows: readonly string[]
  readonly flags: readonly string[]
}

/** What a person sees under the field: about the words, never about the person. */
export type Advice = Span & {
  readonly kind: 'style' | 'safety'
  readonly rule: string
  readonly signal: Signal | 'safety'
  readonly says: string
  readonly why: string
  readonly source: string
  /** Whole texts that could stand in the place of `stretch`, at most two, often none. */
  readonly instead: readonly string[]
  /** The sentence that `instead` stands for: more than the words that are pointed at. */
  readonly stretch: Span
}

/** Moments in which I speak of what hurt or what I want. */
export const speaking: readonly Moment[] = [
  'rupture', 'facts', 'impact', 'need', 'talk', 'reply', 'repair', 'summary', 'boundary', 'disclosure', 'step', 'perspective',
] // prettier-ignore

/** Moments in which I am there for what the other said. */
export const listening: readonly Moment[] = [
  'reply',
  'reflection',
  'validation',
  'question',
  'perspective',
]

/** Every moment in which style is spoken of at all. */
export const everywhere: readonly Moment[] = moments.filter((moment) => moment !== 'scratch')
