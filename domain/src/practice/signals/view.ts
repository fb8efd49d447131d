/** What each sees of a signal at a moment (R36). */

import { isWild } from '../../bounds.ts'
import { type Side, sideOf } from '../../entry.ts'
import type { Instant, ThreadId } from '../../ids.ts'
import { getMany, valuesOf } from '../../many.ts'
import type { Moment, Sharing } from '../../slice.ts'
import type { Reply, Signal, SignalKind, Signals } from './fold.ts'

type Seen = Sharing<'signals', Signals>

/** A signal that holds now, from my side. */
export type SignalView = {
  readonly thread: ThreadId
  readonly by: Side
  readonly what: SignalKind
  readonly until: Instant
  /** What came back; the moment of a promise that it made, else null. */
  readonly answer: {
    readonly reply: Reply
    readonly words: string
    readonly due: Instant | null
    readonly promise: ThreadId | null
    readonly order: number
  } | null
  readonly can: { readonly answer: boolean; readonly end: boolean }
}

/** What each of the two asks for now; null for nothing. */
export type SignalsNow = {
  readonly mine: SignalView | null
  readonly theirs: SignalView | null
  /** One of us asks for space and the other for reassurance. */
  readonly opposite: boolean
}

/** Until its end by the clock of whoever looks; one that a wrong clock dated ahead never holds. */
const holds = ({ at, until, ended }: Signal, now: Instant): boolean =>
  ended === null && now < until && !isWild(at, now)

/** The signals that hold now. */
export function signalsNow({ shared }: Seen, { me, now }: Moment): SignalsNow {
  const { all, latest } = shared.signals
  const holding = latest.flatMap(({ thread }) => {
    const signal = getMany(all, thread)
    return signal !== null && holds(signal, now) ? [viewSignal(signal, me)] : []
  })
  const mine = holding.find(({ by }) => by === 'me') ?? null
  const theirs = holding.find(({ by }) => by === 'partner') ?? null
  return { mine, theirs, opposite: areOpposite(mine, theirs) }
}

function areOpposite(mine: SignalView | null, theirs: SignalView | null): boolean {
  const both = [mine?.what, theirs?.what]
  return both.includes('space') && both.includes('reassurance')
}

function viewSignal(signal: Signal, me: Moment['me']): SignalView {
  const { thread, by, what, until, answer } = signal
  const mine = by === me
  return {
    thread,
    what,
    until,
    answer,
    by: sideOf(by, me),
    can: { answer: !mine && answer === null && what !== 'space', end: mine },
  }
}

/** Space that has ended: for a while each reads one neutral line. */
export type SpaceOver = {
  readonly kind: 'space-over'
  readonly thread: ThreadId
  readonly at: Instant
  /** Whose space it was; they may say that they are back. */
  readonly by: Side
}

/** For so long it is told that a space is over, and so long its author has to say that they are back. */
const toldMs = 3 * 3_600_000
/** So many without a return within so long: the card for whoever keeps waiting. */
const [cardAt, watchMs] = [3, 7 * 86_400_000]

/** The newest space of each that is over, and not for long; whoever said that they are back has said it. */
export function overSpaces({ all, latest }: Signals, { me, now }: Moment): readonly SpaceOver[] {
  return latest.flatMap(({ thread }): readonly SpaceOver[] => {
    const signal = getMany(all, thread)
    if (signal === null || signal.what !== 'space' || isWild(signal.at, now)) return []
    const at = overAt(signal)
    if (now < at || now >= at + toldMs) return []
    return [{ kind: 'space-over', thread, at, by: sideOf(signal.by, me) }]
  })
}

const overAt = ({ until, ended }: Signal): Instant =>
  ended === null || ended > until ? until : ended

/** My own space that is over and of which I have not said that I am back; null for none. */
export function spaceToReturnFrom(couple: Seen, moment: Moment): ThreadId | null {
  const { signals } = couple.shared
  const mine = overSpaces(signals, moment).find(({ by }) => by === 'me')
  if (mine === undefined) return null
  return getMany(signals.all, mine.thread)?.ended === null ? mine.thread : null
}

/**
 * The private card on space without a return: for me, of what my partner asked for (safety).
 *
 * Computed here and recorded nowhere. Privacy: only the one who was left waiting ever sees it.
 */
export function leftWaitingCardOf({ shared }: Seen, { me, now }: Moment): boolean {
  const left = valuesOf(shared.signals.all).filter(
    ({ by, what, at, until, ended }) =>
      by !== me &&
      what === 'space' &&
      ended === null &&
      now >= until + toldMs &&
      now < at + watchMs,
  )
  return left.length >= cardAt
}

/** The sentence for opposite signals: in force, waiting for a yes, and what to pass as `instead`. */
export type SentenceView = {
  readonly agreed: string | null
  readonly proposed: { readonly words: string; readonly by: Side } | null
  readonly instead: string | null
}

/** What both agreed on for the moment in which one needs space and the other reassurance. */
export function sentenceOf({ shared }: Seen, { me }: Pick<Moment, 'me'>): SentenceView {
  const { agreed, proposed } = shared.signals.sentence
  return {
    agreed,
    proposed: proposed && { words: proposed.words, by: sideOf(proposed.by, me) },
    instead: proposed?.words ?? agreed,
  }
}
