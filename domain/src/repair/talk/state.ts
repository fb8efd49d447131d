/** A talk as both devices hold it: who sits where, how far the road is walked, what was said. */

import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { none } from '../../many.ts'
import type { Many } from '../../many.ts'
import type { Mode, Stage, Wish } from './events.ts'

/** The two places at the table: whoever asked for the talk, and whoever was asked. */
export type Seat = 'asker' | 'asked'
export type Seats<Value> = { readonly asker: Value; readonly asked: Value }

export const otherSeat = (seat: Seat): Seat => (seat === 'asker' ? 'asked' : 'asker')
export const seats = <Value>(value: Value): Seats<Value> => ({ asker: value, asked: value })
export const withSeat = <Value>(all: Seats<Value>, seat: Seat, value: Value): Seats<Value> =>
  seat === 'asker' ? { ...all, asker: value } : { ...all, asked: value }

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

export type Verdict = 'got-it' | 'almost' | 'not-yet'

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

export type Question = {
  readonly by: Seat
  readonly words: string
  readonly state: 'open' | 'queued' | 'answered' | 'passed'
  readonly answer: string | null
}

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

export type BoardNeed = { readonly words: string; readonly confirmed: boolean }
export type BoardOption = {
  readonly id: ThreadId
  readonly by: Seat
  readonly words: string
  readonly serves: Seat | 'both'
  readonly could: Seats<boolean>
}
export type Board = {
  readonly needs: Seats<BoardNeed | null>
  readonly options: readonly BoardOption[]
  readonly promoted: ThreadId | null
}

/** What matters to each; locked once each has confirmed the half about themselves. */
export type Half = { readonly words: string; readonly confirmed: boolean }

export type TalkEnd = {
  readonly how: 'closed' | 'parked' | 'left' | 'not-today'
  readonly at: Instant
  readonly until: Instant | null
}

export type Talk = {
  readonly thread: ThreadId
  readonly order: number
  readonly at: Instant
  readonly pair: Seats<PartnerId>
  readonly mode: Mode
  /** Whose phone it is, when there is one. */
  readonly host: Seat
  readonly offer: { readonly mode: Mode; readonly by: Seat } | null
  readonly stage: Stage
  /** The latest moment that anything in it claimed; its own time never runs back. */
  readonly clock: Instant
  readonly from: Instant | null
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

export type Talks = {
  readonly all: Many<Talk>
  /** One floor at a time: the talk that is not over. */
  readonly active: ThreadId | null
  /** Who starts the next one. */
  readonly starts: PartnerId | null
  /** The last "not today": its asker rests for a while. */
  readonly declined: { readonly by: PartnerId; readonly until: Instant } | null
}

export const noTalks: Talks = { all: none, active: null, starts: null, declined: null }

export const isLocked = ({ summary }: Talk): boolean =>
  summary.asker.confirmed && summary.asked.confirmed
