/** A talk as both devices hold it: who sits where, how far the road is walked, what was said. */

import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { type Many, none } from '../../many.ts'
import type { Mode, Stage, Wish } from './events.ts'

/** The two places at the table: whoever asked for the talk, and whoever was asked. */
export type Seat = 'asker' | 'asked'
/** One value for each place at the table. */
export type Seats<Value> = { readonly asker: Value; readonly asked: Value }

/** The place across the table. */
export const otherSeat = (seat: Seat): Seat => (seat === 'asker' ? 'asked' : 'asker')
/** The same value at both places. */
export const seats = <Value>(value: Value): Seats<Value> => ({ asker: value, asked: value })
/** Both values, but for the one at this place. */
export const withSeat = <Value>(all: Seats<Value>, seat: Seat, value: Value): Seats<Value> =>
  seat === 'asker' ? { ...all, asker: value } : { ...all, asked: value }

/** What a talk is about, worded by one and approved by the other. */
export type Issue = {
  readonly words: string
  /** The rupture that it is about; null for none. */
  readonly about: ThreadId | null
  readonly by: Seat
  readonly approved: boolean
}

/** Time runs only while the talk is live and nothing rests. */
export type Timer = {
  readonly minutes: number
  readonly spentMs: number
  readonly runningSince: Instant | null
  readonly extended: Seats<boolean>
}

/** What the speaker says to a reflection. */
export type Verdict = 'got-it' | 'almost' | 'not-yet'

/** What the listener gave back of a piece, and what the speaker said to it. */
export type TalkReflection = {
  /** null: aloud. */
  readonly words: string | null
  readonly verdict: Verdict | null
  readonly missing: string
}

/** A few sentences of one partner, and what came back. */
export type Chunk = {
  readonly by: Seat
  readonly at: Instant
  readonly wish: Wish
  /** null: said aloud. */
  readonly words: string | null
  readonly reflections: readonly TalkReflection[]
  readonly validation: { readonly because: string; readonly differs: string | null } | null
  /** "May I offer an idea?" */
  readonly request: 'none' | 'open' | 'yes' | 'no'
  readonly ideas: readonly string[]
}

/** A question of the listener, and its answer; null while there is none, or when it was passed. */
export type Question = {
  readonly by: Seat
  readonly words: string
  readonly state: 'open' | 'queued' | 'answered' | 'passed'
  readonly answer: string | null
}

/** Who may speak, what was said, and what is still open. */
export type Floor = {
  /** Who may compose; null while it is free for either. */
  readonly holder: Seat | null
  readonly starter: Seat
  /** Turns used: they never differ by more than one. */
  readonly banks: Seats<number>
  readonly chunks: readonly Chunk[]
  /** Where the present holder's turn begins in `chunks`. */
  readonly from: number
  readonly speaking: { readonly wish: Wish; readonly since: Instant } | null
  /** Of the present turn. */
  readonly questions: readonly Question[]
  /** Of the turns before. */
  readonly asked: readonly Question[]
}

/** What one needs, and whether the other has understood these very words. */
export type BoardNeed = { readonly words: string; readonly confirmed: boolean }
/** Something to try, whom it serves, and who could try it. */
export type BoardOption = {
  readonly id: ThreadId
  readonly by: Seat
  readonly words: string
  readonly serves: Seat | 'both'
  readonly could: Seats<boolean>
}
/** Both needs, the options, and the one that became the step; null while none has. */
export type Board = {
  readonly needs: Seats<BoardNeed | null>
  readonly options: readonly BoardOption[]
  readonly promoted: ThreadId | null
}

/** What matters to each; locked once each has confirmed the half about themselves. */
export type Half = { readonly words: string; readonly confirmed: boolean }

/** How and when a talk ended; `until` is the date that it was parked to. */
export type TalkEnd = {
  readonly how: 'closed' | 'parked' | 'left' | 'not-today'
  readonly at: Instant
  readonly until: Instant | null
}

/** A talk as both devices hold it. */
export type Talk = {
  readonly thread: ThreadId
  readonly order: number
  readonly at: Instant
  readonly pair: Seats<PartnerId>
  readonly mode: Mode
  /** Begun by a letter, without a handshake: a letter is one turn, and the answer to it the next. */
  readonly letter: boolean
  /** Whose phone it is, when there is one. */
  readonly host: Seat
  readonly offer: { readonly mode: Mode; readonly by: Seat } | null
  readonly stage: Stage
  /** The latest moment that anything in it claimed; its own time never runs back. */
  readonly clock: Instant
  readonly from: Instant | null
  /** Who proposed that time, as long as the other has not answered it; null once both agreed, and for "now". */
  readonly proposed: Seat | null
  readonly ready: Seats<boolean>
  readonly issue: Issue | null
  readonly timer: Timer
  readonly floor: Floor
  readonly moved: Seats<boolean>
  readonly board: Board
  readonly summary: Seats<Half>
  readonly thanks: Seats<string | null>
  readonly checkInOn: Instant | null
  readonly end: TalkEnd | null
}

/** What a talk needs to know of the rest of the couple's state. */
export type TalkAround = {
  /** The author's partner; null while there is none. */
  readonly partner: PartnerId | null
  /** How long a talk may last, by the charter that both have signed; null without one. */
  readonly minutes: number | null
}

/** Whose turn it is to act, at which moment of the talk. */
export type Turn = { readonly seat: Seat; readonly clock: Instant; readonly at: Instant }

/** Every talk, and what one means for the next. */
export type Talks = {
  readonly all: Many<Talk>
  /** One floor at a time: the talk that is not over. */
  readonly active: ThreadId | null
  /** Who starts the next one. */
  readonly starts: PartnerId | null
  /** The last "not today": its asker rests for a while. */
  readonly declined: { readonly by: PartnerId; readonly until: Instant } | null
}

/** Before the first talk. */
export const noTalks: Talks = { all: none, active: null, starts: null, declined: null }

/** Whether each has confirmed the half of the summary about themselves. */
export const isLocked = ({ summary }: Talk): boolean =>
  summary.asker.confirmed && summary.asked.confirmed
