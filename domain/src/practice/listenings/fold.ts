/** A share, what is given back, and the answer that waits for "Got it" (R8). */

import { type Author, both, type EventsOf } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { maybeText, oneOf, text, threadId } from '../../shape.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

/** Said, given back as often as it takes, heard, answered; or left by either for another way. */
export const listeningEvents = {
  'share-said': both({ about: threadId, words: text() }),
  'reflection-sent': both({ words: text() }),
  'reflection-answered': both({
    verdict: oneOf('got-it', 'almost', 'not-yet'),
    missing: maybeText(1_000),
  }),
  'reply-sent': both({ words: text() }),
  /** On in another way, or not now: by either. */
  'listening-left': both({ to: oneOf('voice', 'in-person', 'later') }),
}

type ListeningEvent = EventsOf<typeof listeningEvents>
/** What the speaker says to a reflection. */
export type Verdict = 'got-it' | 'almost' | 'not-yet'
/** How the two go on when writing does not help: aloud, side by side, or not now. */
export type OtherWay = 'voice' | 'in-person' | 'later'

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** What the listener gave back, and what the speaker said to it; an empty `missing` names nothing. */
export type Reflection = {
  readonly words: string
  readonly at: Instant
  readonly verdict: Verdict | null
  readonly missing: string
}

/** A share, all that was given back, and the answer. */
export type Listening = {
  readonly thread: ThreadId
  readonly order: number
  readonly about: ThreadId
  /** The speaker; the other listens. */
  readonly by: PartnerId
  readonly at: Instant
  readonly words: string
  readonly reflections: readonly Reflection[]
  readonly reply: { readonly words: string; readonly at: Instant } | null
  readonly left: OtherWay | null
  /** Its words are an account under the same thread: written to be read, and heard like what was said. */
  readonly account: boolean
}

/** Every share, by its thread. */
export type Listenings = Many<Listening>

/** What a share says to an event: whose turn it is, and for what. */
export function judgeListening(
  listenings: Listenings,
  event: ListeningEvent,
  author: Author,
): Ruling<Listenings> {
  const known = getMany(listenings, event.thread)
  if (event.kind === 'share-said') {
    if (known !== null) return refuse({ kind: 'thread-taken' })
    const { thread, about, words } = event
    const begun = { reflections: [], reply: null, left: null, account: false }
    return ok(setMany(listenings, thread, { thread, about, words, ...author, ...begun }))
  }
  if (known === null) return refuse({ kind: 'no-such-thread' })
  const next = turn(known, event, author)
  return next.ok ? ok(setMany(listenings, known.thread, next.value)) : next
}

/** What was written for the other to read may be said back and answered as what was said. */
export function hearAccount(
  listenings: Listenings,
  account: { readonly thread: ThreadId; readonly about: ThreadId; readonly words: string },
  author: Author,
): Listenings {
  const { thread, about, words } = account
  if (getMany(listenings, thread) !== null) return listenings
  const begun = { reflections: [], reply: null, left: null, account: true }
  return setMany(listenings, thread, { thread, about, words, ...author, ...begun })
}

function turn(
  listening: Listening,
  event: Exclude<ListeningEvent, { kind: 'share-said' }>,
  { by, at }: Author,
): Ruling<Listening> {
  const { reflections, words } = listening
  const step = stepOf(listening)
  if (step === 'over') return refuse({ kind: 'not-now' })
  if (event.kind === 'listening-left') return ok({ ...listening, left: event.to })
  const speaks = event.kind === 'reflection-answered'
  if (speaks !== (by === listening.by)) return refuse({ kind: 'not-yours' })
  if (step !== stepByKind[event.kind]) return refuse({ kind: 'not-now' })
  switch (event.kind) {
    case 'reflection-sent': {
      if (isParroted(words, event.words)) return refuse({ kind: 'own-words' })
      const sent: Reflection = { words: event.words, at, verdict: null, missing: '' }
      return ok({ ...listening, reflections: [...reflections, sent] })
    }
    case 'reflection-answered': {
      const { verdict, missing } = event
      const last = reflections.length - 1
      const answered = reflections.map((reflection, index) =>
        index === last ? { ...reflection, verdict, missing } : reflection,
      )
      return ok({ ...listening, reflections: answered })
    }
    case 'reply-sent':
      return ok({ ...listening, reply: { words: event.words, at } })
  }
}

/** What a share waits for; `over` when it waits for nothing. */
export type ListeningStep = 'reflect' | 'confirm' | 'reply' | 'over'

const stepByKind = {
  'reflection-sent': 'reflect',
  'reflection-answered': 'confirm',
  'reply-sent': 'reply',
} as const

/** What a share waits for now. */
export function stepOf({ reflections, reply, left }: Listening): ListeningStep {
  if (reply !== null || left !== null) return 'over'
  const last = reflections.at(-1)
  if (last === undefined) return 'reflect'
  if (last.verdict === null) return 'confirm'
  return last.verdict === 'got-it' ? 'reply' : 'reflect'
}

/**
 * Whether a reflection gives back more than four fifths of the words it should reflect, in order.
 *
 * Twice the longest common run of words over all words of both: a paste with an "I hear" around it
 * is caught, a short quotation inside one's own sentence is not.
 */
export function isParroted(words: string, reflection: string): boolean {
  const said = wordsOf(words)
  const back = wordsOf(reflection)
  if (said.length === 0 || back.length === 0) return said.length === back.length
  return (2 * commonWords(said, back)) / (said.length + back.length) > 0.8
}

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

// The longest common subsequence, one row at a time: 4,000 units are at most 2,000 words.
function commonWords(left: readonly string[], right: readonly string[]): number {
  let above = new Uint16Array(right.length + 1)
  for (const word of left) {
    const row = new Uint16Array(right.length + 1)
    for (let index = 0; index < right.length; index++) {
      const skipped = Math.max(above[index + 1] ?? 0, row[index] ?? 0)
      row[index + 1] = word === right[index] ? (above[index] ?? 0) + 1 : skipped
    }
    above = row
  }
  return above[right.length] ?? 0
}
