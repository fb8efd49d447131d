/** A talk as one of the two sees it: the same road on both devices, each with their own controls. */

import type { Side } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { leftMsAt, closingMs, reachedAt, totalMs } from './clock.ts'
import type { Reached } from './clock.ts'
import type { Mode, Voice } from './events.ts'
import { viewBoard, viewFloor, viewSummary } from './papers.ts'
import type { BoardView, FloorView, SummaryView } from './papers.ts'
import { maySettle, nextStage } from './road.ts'
import { otherSeat } from './state.ts'
import type { Seat, Talk, TalkEnd, Talks } from './state.ts'

export type TalkTime = {
  readonly leftMs: number
  /** Stands still: a time-out rests the talk. */
  readonly resting: boolean
  /** The last five minutes. */
  readonly closing: boolean
  readonly totalMs: number
  readonly extension: {
    readonly done: boolean
    readonly iAsked: boolean
    readonly partnerAsked: boolean
    readonly can: boolean
  }
}

export type TalkView = {
  readonly thread: ThreadId
  readonly at: Instant
  readonly mode: Mode
  readonly reached: Reached
  /** Whether I asked for it. */
  readonly iAsked: boolean
  /** When both agreed to begin; null for "now". */
  readonly from: Instant | null
  readonly ready: { readonly me: boolean; readonly partner: boolean }
  readonly issue: {
    readonly words: string
    readonly about: ThreadId | null
    readonly by: Side
    readonly approved: boolean
  } | null
  /** A change of mode that waits for an answer. */
  readonly offer: { readonly mode: Mode; readonly by: Side } | null
  /** One phone: whether it is mine. */
  readonly iHost: boolean
  /** null: no time runs. */
  readonly time: TalkTime | null
  readonly floor: FloorView
  readonly board: BoardView
  readonly summary: SummaryView
  readonly thanks: { readonly me: string | null; readonly partner: string | null }
  readonly checkInOn: Instant | null
  /** Ready to move on, I and my partner; `can`: I may say so now. */
  readonly moved: { readonly me: boolean; readonly partner: boolean; readonly can: boolean }
  readonly end: TalkEnd | null
}

/**
 * @param clock - now, as the relay's clock says
 * @param voice - `guest`: on my phone, through my partner's eyes (one phone)
 */
export function viewTalk(
  talk: Talk,
  me: PartnerId,
  clock: Instant,
  voice: Voice = 'own',
): TalkView {
  const own: Seat = talk.pair.asker === me ? 'asker' : 'asked'
  const seat = voice === 'own' ? own : otherSeat(own)
  const other = otherSeat(seat)
  const side = (of: Seat): Side => (of === seat ? 'me' : 'partner')
  const { issue, offer } = talk
  const reached = reachedAt(talk, clock)
  return {
    ...{ thread: talk.thread, at: talk.at, mode: talk.mode, from: talk.from, reached },
    ...{ iAsked: seat === 'asker', iHost: talk.host === own, checkInOn: talk.checkInOn },
    ready: { me: talk.ready[seat], partner: talk.ready[other] },
    issue: issue && { ...issue, by: side(issue.by) },
    offer: offer && { mode: offer.mode, by: side(offer.by) },
    time: viewTime(talk, seat, clock),
    floor: viewFloor(talk.floor, seat, clock),
    board: viewBoard(talk.board, seat),
    summary: viewSummary(talk, seat),
    thanks: { me: talk.thanks[seat], partner: talk.thanks[other] },
    moved: {
      me: talk.moved[seat],
      partner: talk.moved[other],
      can:
        reached === talk.stage && nextStage(talk) !== null && maySettle(talk) && !talk.moved[seat],
    },
    end: talk.end,
  }
}

function viewTime(talk: Talk, seat: Seat, clock: number): TalkTime | null {
  const leftMs = leftMsAt(talk, clock)
  if (leftMs === null) return null
  const { extended, runningSince } = talk.timer
  const closing = leftMs <= closingMs
  const [iAsked, partnerAsked] = [extended[seat], extended[otherSeat(seat)]]
  return {
    ...{ leftMs: Math.max(0, leftMs), closing, totalMs: totalMs(talk.timer) },
    resting: runningSince === null,
    extension: {
      ...{ done: iAsked && partnerAsked, iAsked, partnerAsked },
      can: closing && leftMs > 0 && !iAsked,
    },
  }
}

/** What waits for the next check-in: parked topics, the soonest first (R23). */
export type ParkedTalk = {
  readonly thread: ThreadId
  readonly words: string
  readonly until: Instant
}

export function parkedIn(all: readonly Talk[]): readonly ParkedTalk[] {
  return all
    .flatMap(({ thread, issue, end }) =>
      end?.how === 'parked' && end.until !== null
        ? [{ thread, words: issue?.words ?? '', until: end.until }]
        : [],
    )
    .toSorted((left, right) => left.until - right.until)
}

/** Until when I rest after "not today"; null when I may ask. */
export function askRestsUntil({ declined }: Talks, me: PartnerId, now: Instant): Instant | null {
  return declined !== null && declined.by === me && now < declined.until ? declined.until : null
}
