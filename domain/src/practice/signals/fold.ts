/** A signal from its sending to its end, and the sentence for when two opposite ones meet (R36). */

import { type Author, both, type EventsOf } from '../../entry.ts'
import { boundedInstant, isDueTimely } from '../../bounds.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, none, setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { instant, maybe, maybeText, oneOf, quoted, text, threadId, whole } from '../../shape.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

/** What one may ask for in one word. */
export const signalKinds = ['space', 'reassurance', 'comfort', 'decide', 'stay', 'slow'] as const
/** One of them. */
export type SignalKind = (typeof signalKinds)[number]

/** The replies that Mend has words for. */
export const shortReplies = ['here', 'coming', 'thanks', 'gently', 'trying'] as const
/** A reply that Mend has words for, one of my own, or "not now, at …". */
export type Reply = (typeof shortReplies)[number] | 'own' | 'at'

/** No signal is shorter or longer, in minutes; space is never shorter than a pause needs to be one. */
export const signalBounds = { shortest: 5, shortestSpace: 15, longest: 1_440 }

/** The longest sentence for opposite signals, in UTF-16 units. */
export const longestSentence = 200
const sentence = text(longestSentence)

/** Sent by one, answered by the other, ended by whoever sent it or by the clock. */
export const signalEvents = {
  /** How long it holds, from the date of its entry; whole minutes. */
  'signal-sent': both({
    what: oneOf(...signalKinds),
    minutes: whole(signalBounds.shortest, signalBounds.longest),
  }),
  /** `words`: my own, or what I promise for later; empty where Mend has the words. */
  'signal-answered': both({
    reply: oneOf(...shortReplies, 'own', 'at'),
    words: maybeText(200),
    /** With "at": the promise that it makes, and when. */
    promise: maybe(threadId),
    due: maybe(instant),
  }),
  /** Its author is back, or no longer needs it. */
  'signal-ended': both({}),
  /** `instead`: what its author saw there; null for nothing yet. */
  'signal-sentence-proposed': both({ words: sentence, instead: maybe(quoted(sentence)) }),
  /** The very words that were read. */
  'signal-sentence-agreed': both({ words: quoted(sentence) }),
}

type SignalEvent = EventsOf<typeof signalEvents>
/** An answer to a signal. */
export type AnsweredEvent = Extract<SignalEvent, { kind: 'signal-answered' }>

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** A signal as it stands; whether it holds still is for the clock of whoever looks. */
export type Signal = {
  readonly thread: ThreadId
  readonly order: number
  readonly by: PartnerId
  readonly at: Instant
  readonly what: SignalKind
  readonly until: Instant
  readonly ended: Instant | null
  readonly answer: SignalAnswer | null
}

/** What came back to a signal. */
export type SignalAnswer = {
  readonly reply: Reply
  readonly words: string
  readonly due: Instant | null
  readonly promise: ThreadId | null
  readonly order: number
}

/** Every signal, the newest of each partner, and the sentence for opposite ones. */
export type Signals = {
  readonly all: Many<Signal>
  readonly latest: readonly { readonly by: PartnerId; readonly thread: ThreadId }[]
  readonly sentence: Sentence
}

/** What both agreed on when calm, and what waits for a yes. */
export type Sentence = {
  readonly agreed: string | null
  readonly proposed: { readonly words: string; readonly by: PartnerId } | null
}

/** Before the first signal. */
export const noSignals: Signals = {
  all: none,
  latest: [],
  sentence: { agreed: null, proposed: null },
}

/** What the signals say to an event. */
export function judgeSignal(state: Signals, event: SignalEvent, author: Author): Ruling<Signals> {
  switch (event.kind) {
    case 'signal-sent':
      return send(state, event, author)
    case 'signal-sentence-proposed':
    case 'signal-sentence-agreed': {
      const sentence = judgeSentence(state.sentence, event, author)
      return sentence.ok ? ok({ ...state, sentence: sentence.value }) : sentence
    }
    case 'signal-answered':
    case 'signal-ended': {
      const known = getMany(state.all, event.thread)
      if (known === null) return refuse({ kind: 'no-such-thread' })
      const next = turn(known, event, author)
      return next.ok ? ok({ ...state, all: setMany(state.all, known.thread, next.value) }) : next
    }
  }
}

/** One of each holds at a time: a new one takes the place of what its author had sent before. */
function send(
  state: Signals,
  event: Extract<SignalEvent, { kind: 'signal-sent' }>,
  { by, at, order }: Author,
): Ruling<Signals> {
  const { thread, what, minutes } = event
  if (getMany(state.all, thread) !== null) return refuse({ kind: 'thread-taken' })
  if (what === 'space' && minutes < signalBounds.shortestSpace) {
    return refuse({ kind: 'out-of-range' })
  }
  const until = boundedInstant(at + minutes * 60_000)
  const last = state.latest.find((each) => each.by === by)
  const before = last === undefined ? null : getMany(state.all, last.thread)
  const ended =
    before === null || before.ended !== null || at >= before.until
      ? state.all
      : setMany(state.all, before.thread, { ...before, ended: at })
  const sent: Signal = { thread, order, by, at, what, until, ended: null, answer: null }
  return ok({
    ...state,
    all: setMany(ended, thread, sent),
    latest: [...state.latest.filter((each) => each.by !== by), { by, thread }],
  })
}

function turn(
  signal: Signal,
  event: Extract<SignalEvent, { kind: 'signal-answered' | 'signal-ended' }>,
  { by, at, order }: Author,
): Ruling<Signal> {
  if (signal.ended !== null) return refuse({ kind: 'not-now' })
  if (event.kind === 'signal-ended') {
    return by === signal.by ? ok({ ...signal, ended: at }) : refuse({ kind: 'not-yours' })
  }
  if (by === signal.by) return refuse({ kind: 'not-yours' })
  // Whoever asked for space asked not to be answered.
  if (signal.what === 'space') return refuse({ kind: 'not-now' })
  if (signal.answer !== null) return refuse({ kind: 'already-so' })
  const { reply, words, due, promise } = event
  if (!isWhole(event)) return refuse({ kind: 'field', field: 'reply' })
  return ok({ ...signal, answer: { reply, words, due, promise, order } })
}

/** Own words are words; "at" says when and what is promised; where Mend has the words there are no others. */
function isWhole({ reply, words, due, promise }: AnsweredEvent): boolean {
  const dated = due !== null && promise !== null
  if (reply === 'at') return dated && words.trim() !== ''
  return due === null && promise === null && (words.trim() !== '') === (reply === 'own')
}

function judgeSentence(
  { agreed, proposed }: Sentence,
  event: Extract<SignalEvent, { kind: 'signal-sentence-proposed' | 'signal-sentence-agreed' }>,
  { by }: Author,
): Ruling<Sentence> {
  const { words } = event
  if (event.kind === 'signal-sentence-agreed') {
    if (proposed === null) return refuse({ kind: 'not-now' })
    if (proposed.by === by) return refuse({ kind: 'not-yours' })
    if (proposed.words !== words) return refuse({ kind: 'overtaken' })
    return ok({ agreed: words, proposed: null })
  }
  const seen = proposed?.words ?? agreed
  if (seen !== event.instead) return refuse({ kind: 'overtaken' })
  if (seen === words) return refuse({ kind: 'already-so' })
  return ok({ agreed, proposed: { words, by } })
}

/** A promise for later lies ahead, and within bounds. */
export const isSignalTimely = (_: Signals, event: SignalEvent, { at }: Author): Ruling<null> =>
  event.kind === 'signal-answered' && event.due !== null ? isDueTimely(event.due, at) : ok(null)
