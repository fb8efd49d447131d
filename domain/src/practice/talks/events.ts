/** What can happen in a talk, each event with whose voice it is and the clock both share. */

import { both, type EventsOf, type EventSpec, onlyMe } from '../../entry.ts'
import {
  type Fields,
  flag,
  instant,
  maybe,
  maybeText,
  oneOf,
  quoted,
  text,
  threadId,
  whole,
} from '../../shape.ts'

/** Where the words go: on two devices at once, on one phone passed to and fro, or as letters. */
export type Mode = 'live' | 'one-phone' | 'letter'
/** What the speaker wishes for from the listener (R10). */
export type Wish = 'just-listen' | 'comfort' | 'ideas' | 'decide'
/** Whose voice: the author's own, or their partner's on the author's phone (one-phone only). */
export type Voice = 'own' | 'guest'

/** The steps of a talk from the asking to the closing, in the order in which they are reached. */
export const stages = [
  'asked',
  'set-up',
  'issue',
  'charter',
  'floor',
  'cards',
  'needs',
  'summary',
  'step',
  'closing',
] as const
/** One of those steps. */
export type Stage = (typeof stages)[number]

/** The longest chunk: a few sentences, or a minute aloud. */
export const chunkUnits = 280
/** The longest letter: some two pages. */
export const letterUnits = 4_000
/** How long one speaks aloud at a time, in milliseconds. */
export const chunkMs = 60_000

const mode = oneOf('live', 'one-phone', 'letter')
const wish = oneOf('just-listen', 'comfort', 'ideas', 'decide')

// `clock` is the relay's time as the author's device estimated it: the same second for both.
const head = { voice: oneOf('own', 'guest'), clock: instant }
const said = <const F extends Fields>(fields: F): EventSpec<'both', typeof head & F> =>
  both({ ...head, ...fields })

/** In, on, and out. */
export const roadEvents = {
  /** "Is now good?": nothing but the question. */
  'talk-asked': said({ mode }),
  'talk-answered': said({ answer: oneOf('now', 'at', 'not-today'), from: maybe(instant) }),
  /** To a proposed time, by whoever it waits for: the same is a yes, another is a proposal in its place. */
  'talk-time-answered': said({ from: instant }),
  'talk-readied': said({}),
  /** `instead`: the words that its author saw there; null when there were none. */
  'talk-issue-proposed': said({
    words: text(200),
    about: maybe(threadId),
    instead: maybe(quoted(text(200))),
  }),
  'talk-issue-approved': said({ words: quoted(text(200)) }),
  'talk-begun': said({}),
  'talk-mode-offered': said({ mode }),
  'talk-mode-taken': said({ mode }),
  'talk-thanked': said({ words: text(chunkUnits) }),
  'talk-date-set': said({ on: instant }),
  'talk-moved': said({ from: oneOf(...stages) }),
  'talk-extended': said({}),
  'talk-parked': said({ until: instant }),
  'talk-closed': said({}),
  'talk-left': said({}),
}

/** While one speaks and the other listens: pieces, reflections, questions, ideas, and the passing of the floor. */
export const floorEvents = {
  /** A minute aloud begins. */
  'talk-speaking': said({ wish }),
  /** null: said aloud. */
  'talk-shared': said({ wish, words: maybe(text(chunkUnits)) }),
  /** Begins a talk by letter with its first one, or answers in it: no question whether now is good. */
  'talk-letter-sent': said({
    subject: text(200),
    about: maybe(threadId),
    wish,
    words: text(letterUnits),
  }),
  'talk-reflected': said({ words: maybe(text(1_000)) }),
  'talk-heard': said({
    verdict: oneOf('got-it', 'almost', 'not-yet'),
    missing: maybeText(chunkUnits),
  }),
  'talk-question-asked': said({ words: text(chunkUnits) }),
  /** null: passed. */
  'talk-question-answered': said({ words: maybe(text(chunkUnits)) }),
  /** `differs`: "I remember the facts differently", delivered folded. */
  'talk-validated': said({ because: text(400), differs: maybe(text(600)) }),
  'talk-idea-requested': said({}),
  'talk-idea-allowed': said({ yes: flag }),
  'talk-idea-offered': said({ words: text(chunkUnits) }),
  'talk-passed': said({}),
  'talk-floor-taken': said({}),
}

/** On the board of two needs: a need each, options, marks, and the one that becomes the step. */
export const boardEvents = {
  'talk-need-stated': said({ words: text(280) }),
  /** The very words that were read. */
  'talk-need-confirmed': said({ words: quoted(text(280)) }),
  'talk-option-added': said({
    option: threadId,
    words: text(200),
    serves: oneOf('mine', 'yours', 'both'),
  }),
  'talk-option-marked': said({ option: threadId, could: flag }),
  'talk-option-promoted': said({ option: threadId }),
}

/** A half written, with the words it was written over, and a half confirmed by the one it is about. */
export const summaryEvents = {
  /** `instead`: the words that the edit started from, so that two edits can be merged. */
  'talk-summary-edited': said({
    half: oneOf('mine', 'yours'),
    instead: quoted(maybeText()),
    words: maybeText(1_500),
  }),
  /** The half about me is right: the very words. */
  'talk-summary-confirmed': said({ words: quoted(text()) }),
}

/** For me alone. */
export const ownTalkEvents = {
  /** How it was for me: felt heard, felt safe to be honest, my own tone, whether we have a step. */
  'talk-felt': onlyMe({
    heard: whole(0, 10),
    safe: whole(0, 10),
    tone: maybe(whole(0, 10)),
    step: flag,
  }),
  /** How a friend who wants the best for us both would see it. */
  'friend-view-written': onlyMe({ words: text() }),
}

/** Any event that takes a talk in, on or out. */
export type RoadEvent = EventsOf<typeof roadEvents>
/** Any event on the floor. */
export type FloorEvent = EventsOf<typeof floorEvents>
/** Any event on the board of two needs. */
export type BoardEvent = EventsOf<typeof boardEvents>
/** Any event of the shared summary. */
export type SummaryEvent = EventsOf<typeof summaryEvents>
/** Anything in a talk that both read. */
export type SharedTalkEvent = RoadEvent | FloorEvent | BoardEvent | SummaryEvent
/** The events of a talk of these kinds. */
export type TalkEventOf<Kind extends SharedTalkEvent['kind']> = Extract<
  SharedTalkEvent,
  { kind: Kind }
>

/** Whether an event is one that these specs describe. */
export function isAmong<Specs extends object, Some extends { readonly kind: string }>(
  specs: Specs,
  event: Some,
): event is Extract<Some, { readonly kind: keyof Specs }> {
  return Object.hasOwn(specs, event.kind)
}
