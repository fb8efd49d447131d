/** A talk as one of the two sees it: the same road on both devices, each with their own controls. */

import { wildMs } from '../../bounds.ts'
import type { Side } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, valuesOf } from '../../many.ts'
import type { Moment, Owning, Sharing } from '../../slice.ts'
import type { Felt, OwnTalks } from './own.ts'
import { closingMs, leftMsAt, type Reached, reachedAt, totalMs } from './clock.ts'
import { isLetter, mayFinish } from './floor.ts'
import { restMs } from './fold.ts'
import type { Mode, Voice } from './events.ts'
import {
  type BoardView,
  type FloorView,
  type SummaryView,
  viewBoard,
  viewFloor,
  viewSummary,
} from './papers.ts'
import { maySettle, nextStage } from './road.ts'
import { otherSeat, type Seat, type Talk, type TalkEnd, type Talks } from './state.ts'

/** The time of a talk, in milliseconds, and its one extension. */
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

/** A talk from my side at a moment: `me` and `partner` for the places at the table, and what I may do now. */
export type TalkView = {
  readonly thread: ThreadId
  readonly at: Instant
  readonly mode: Mode
  /** Letters that need no handshake, at this moment: not gone over to a live talk. */
  readonly letter: boolean
  readonly reached: Reached
  /** Whether I asked for it. */
  readonly iAsked: boolean
  /** When both agreed to begin; null for "now". */
  readonly from: Instant | null
  /** Whose proposal that time is, while the other has not answered it; null once both agreed. */
  readonly proposedBy: Side | null
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
  /** Letters, with nothing that waits for an answer: either may finish. */
  readonly mayFinish: boolean
}

/**
 * @param clock - now, as the relay's clock says
 * @param voice - `guest`: on my phone, through my partner's eyes (one phone)
 */
function viewTalk(talk: Talk, me: PartnerId, clock: Instant, voice: Voice = 'own'): TalkView {
  const own: Seat = talk.pair.asker === me ? 'asker' : 'asked'
  const seat = voice === 'own' ? own : otherSeat(own)
  const other = otherSeat(seat)
  const side = (of: Seat): Side => (of === seat ? 'me' : 'partner')
  const { issue, offer } = talk
  const reached = reachedAt(talk, clock)
  return {
    thread: talk.thread,
    at: talk.at,
    mode: talk.mode,
    letter: isLetter(talk),
    mayFinish: mayFinish(talk),
    from: talk.from,
    proposedBy: talk.stage === 'set-up' && talk.proposed !== null ? side(talk.proposed) : null,
    reached,
    iAsked: seat === 'asker',
    iHost: talk.host === own,
    checkInOn: talk.checkInOn,
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
    leftMs: Math.max(0, leftMs),
    closing,
    totalMs: totalMs(talk.timer),
    resting: runningSince === null,
    extension: {
      done: iAsked && partnerAsked,
      iAsked,
      partnerAsked,
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

function parkedIn(all: readonly Talk[]): readonly ParkedTalk[] {
  return all
    .flatMap(({ thread, issue, end }) =>
      end?.how === 'parked' && end.until !== null
        ? [{ thread, words: issue?.words ?? '', until: end.until }]
        : [],
    )
    .toSorted((left, right) => left.until - right.until)
}

/** Until when a partner rests after "not today"; null when they may ask. No wrong clock makes it longer. */
export function askRestsUntil({ declined }: Talks, me: PartnerId, now: Instant): Instant | null {
  if (declined?.by !== me || now >= declined.until) return null
  return declined.until > now + restMs + wildMs ? null : declined.until
}

/** Asked again while its asker rests, by my own clock: no honest app does, and it waits for me that long (safety). */
const isAskedEarly = (talks: Talks, talk: Talk, me: PartnerId, now: Instant): boolean =>
  talk.stage === 'asked' &&
  talk.end === null &&
  talk.pair.asked === me &&
  askRestsUntil(talks, talk.pair.asker, now) !== null

// ── of the couple ───────────────────────────────────────────────────────────────────────────────

/** Who looks, by the relay's clock; `guest`: my partner, on my phone. */
export type TalkMoment = {
  readonly me: PartnerId
  readonly clock: Instant
  readonly voice?: Voice
}

type Seen = Sharing<'talks', Talks>

/** The talk that is not over; null when there is none. */
export function activeTalkOf(couple: Seen, moment: TalkMoment): TalkView | null {
  const { talks } = couple.shared
  const talk = talks.active === null ? null : getMany(talks.all, talks.active)
  if (talk === null || isAskedEarly(talks, talk, moment.me, moment.clock)) return null
  return talkOf(couple, talk.thread, moment)
}

/** One talk; null when nobody asked for it. */
export function talkOf(couple: Seen, thread: string, moment: TalkMoment): TalkView | null {
  const talk = getMany(couple.shared.talks.all, thread)
  return talk && viewTalk(talk, moment.me, moment.clock, moment.voice ?? 'own')
}

/** Talks that are over, the newest first. */
export function pastTalksOf(couple: Seen, moment: TalkMoment): readonly TalkView[] {
  return valuesOf(couple.shared.talks.all)
    .filter(({ end }) => end !== null)
    .toSorted((left, right) => right.order - left.order)
    .map((talk) => viewTalk(talk, moment.me, moment.clock))
}

/** Topics that were parked with a date: they come up in the next check-in of both (R23). */
export function parkedTalksOf(couple: Seen): readonly ParkedTalk[] {
  return parkedIn(valuesOf(couple.shared.talks.all))
}

/** The dates that talks set for the next check-in, from now on, the soonest first. */
export function checkInDatesOf(couple: Seen, now: Instant): readonly Instant[] {
  const dates = valuesOf(couple.shared.talks.all).map(({ checkInOn }) => checkInOn)
  return dates
    .filter((on) => on !== null)
    .filter((on) => on >= now)
    .toSorted((left, right) => left - right)
}

/** Until when I rest after "not today"; null when I may ask. */
export function askingRestsUntil(couple: Seen, { me, now }: Moment): Instant | null {
  return askRestsUntil(couple.shared.talks, me, now)
}

/** How it was for me, on my devices alone. */
export function feltOf(couple: Owning<'talks', OwnTalks>, talk: ThreadId): Felt | null {
  return getMany(couple.own.talks.felt, talk)
}

/** How each of my talks was for me, the oldest first. */
export function feltOverTime(couple: Owning<'talks', OwnTalks>): readonly Felt[] {
  return valuesOf(couple.own.talks.felt).toSorted((left, right) => left.at - right.at)
}

/** How I wrote that a friend of us both would see it; null when I did not. */
export function friendViewOf(couple: Owning<'talks', OwnTalks>, talk: ThreadId): string | null {
  return getMany(couple.own.talks.friendViews, talk)
}
