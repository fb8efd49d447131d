/** The road of a talk: in by agreement, on by agreement, out by either at any moment (G2, R12, R21, R23). */

import type { Instant } from '../../ids.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { closingMs, leftMsAt, reachedAt, startTimer, stopTimer } from './clock.ts'
import { stages } from './events.ts'
import type { Mode, RoadEvent, Stage, TalkEventOf } from './events.ts'
import { stepOf } from './floor.ts'
import { otherSeat, seats, withSeat } from './state.ts'
import type { Seat, Talk, TalkAround, TalkEnd, Turn } from './state.ts'

export function judgeRoad(
  talk: Talk,
  event: Exclude<RoadEvent, TalkEventOf<'talk-asked'>>,
  turn: Turn,
  around: TalkAround,
): Ruling<Talk> {
  switch (event.kind) {
    case 'talk-answered':
    case 'talk-readied':
    case 'talk-issue-proposed':
    case 'talk-issue-approved':
    case 'talk-begun':
      return judgeStart(talk, event, turn, around)
    case 'talk-mode-offered':
    case 'talk-mode-taken':
      return judgeMode(talk, event.kind, event.mode, turn)
    case 'talk-moved':
      return move(talk, event.from, turn)
    case 'talk-thanked':
    case 'talk-date-set':
    case 'talk-extended':
    case 'talk-parked':
    case 'talk-closed':
    case 'talk-left':
      return judgeEnd(talk, event, turn)
  }
}

// ── in ──────────────────────────────────────────────────────────────────────────────────────────

/** A talk is planned at most this far ahead. */
const farthestMs = 14 * 86_400_000

function judgeStart(
  talk: Talk,
  event: TalkEventOf<
    'talk-answered' | 'talk-readied' | 'talk-issue-proposed' | 'talk-issue-approved' | 'talk-begun'
  >,
  { seat, clock, at }: Turn,
  { minutes }: TalkAround,
): Ruling<Talk> {
  if (talk.stage !== stageOf[event.kind]) return refuse({ kind: 'not-now' })
  switch (event.kind) {
    case 'talk-answered':
      return answer(talk, event, seat, at)
    case 'talk-readied': {
      if (talk.ready[seat]) return refuse({ kind: 'already-so' })
      if (talk.from !== null && at < talk.from)
        return refuse({ kind: 'too-soon', until: talk.from })
      const ready = withSeat(talk.ready, seat, true)
      return ok({ ...talk, ready, stage: ready[otherSeat(seat)] ? 'issue' : 'set-up' })
    }
    case 'talk-issue-proposed': {
      // Someone's words were there first: read them before yours replace them.
      if ((talk.issue?.words ?? null) !== event.instead) return refuse({ kind: 'overtaken' })
      const { words, about } = event
      return ok({ ...talk, issue: { words, about, by: seat, approved: false } })
    }
    case 'talk-issue-approved':
      if (talk.issue === null) return refuse({ kind: 'not-now' })
      if (talk.issue.by === seat) return refuse({ kind: 'not-yours' })
      if (talk.issue.words !== event.words) return refuse({ kind: 'overtaken' })
      return ok({ ...talk, issue: { ...talk.issue, approved: true }, stage: 'charter' })
    case 'talk-begun': {
      if (minutes === null) return refuse({ kind: 'unsigned' })
      const timer = { ...talk.timer, minutes }
      const floor = { ...talk.floor, holder: talk.floor.starter }
      const live = talk.mode !== 'letter'
      return ok({ ...talk, floor, stage: 'floor', timer: live ? startTimer(timer, clock) : timer })
    }
  }
}

const stageOf = {
  'talk-answered': 'asked',
  'talk-readied': 'set-up',
  'talk-issue-proposed': 'issue',
  'talk-issue-approved': 'issue',
  'talk-begun': 'charter',
} as const

function answer(
  talk: Talk,
  event: TalkEventOf<'talk-answered'>,
  seat: Seat,
  at: Instant,
): Ruling<Talk> {
  if (seat === 'asker') return refuse({ kind: 'not-yours' })
  if ((event.answer === 'at') !== (event.from !== null)) return refuse({ kind: 'out-of-range' })
  if (event.answer === 'not-today') return ok(ended(talk, 'not-today', at))
  if (event.from !== null && (event.from < at || event.from > at + farthestMs)) {
    return refuse({ kind: 'out-of-range' })
  }
  return ok({ ...talk, stage: 'set-up', from: event.from })
}

// ── on ──────────────────────────────────────────────────────────────────────────────────────────

/** To letters at once, since that asks less of the other; to anything else by both. */
function judgeMode(
  talk: Talk,
  kind: 'talk-mode-offered' | 'talk-mode-taken',
  mode: Mode,
  { seat, clock }: Turn,
): Ruling<Talk> {
  if (talk.stage === 'asked' || mode === talk.mode) return refuse({ kind: 'not-now' })
  if (kind === 'talk-mode-offered') {
    if (mode !== 'letter') return ok({ ...talk, offer: { mode, by: seat } })
    return ok({ ...talk, mode, offer: null, timer: stopTimer(talk.timer, clock) })
  }
  const { offer } = talk
  if (offer === null || offer.mode !== mode) return refuse({ kind: 'overtaken' })
  if (offer.by === seat) return refuse({ kind: 'not-yours' })
  const begun = stages.indexOf(talk.stage) >= stages.indexOf('floor')
  const timer = begun ? startTimer(talk.timer, clock) : talk.timer
  return ok({ ...talk, mode, host: offer.by, offer: null, timer })
}

/** Both have to be ready to leave a step; what was pending there stays readable. */
function move(talk: Talk, from: Stage, { seat, clock }: Turn): Ruling<Talk> {
  const next = nextStage(talk)
  if (next === null || talk.stage !== from) return refuse({ kind: 'not-now' })
  if (reachedAt(talk, clock) !== from) return refuse({ kind: 'time-up' })
  if (talk.moved[seat]) return refuse({ kind: 'already-so' })
  if (!maySettle(talk)) return refuse({ kind: 'not-now' })
  const moved = withSeat(talk.moved, seat, true)
  if (!moved[otherSeat(seat)]) return ok({ ...talk, moved })
  return ok({ ...talk, moved: seats(false), stage: next })
}

/** Nothing hangs in the air: no piece is waiting to be given back or confirmed. */
export function maySettle(talk: Talk): boolean {
  const step = stepOf(talk.floor)
  return talk.stage !== 'floor' || step === 'free' || step === 'speak'
}

/** The step after this one, where both decide; null where it moves by itself. */
export function nextStage(talk: Talk): Stage | null {
  const at = stages.indexOf(talk.stage)
  if (at < stages.indexOf('floor')) return null
  // Sealed cards need two devices.
  const skip = talk.stage === 'floor' && talk.mode === 'one-phone' ? 2 : 1
  return stages[at + skip] ?? null
}

// ── out ─────────────────────────────────────────────────────────────────────────────────────────

/** A topic is parked at most this far ahead. */
const longestParkMs = 90 * 86_400_000

function judgeEnd(
  talk: Talk,
  event: TalkEventOf<
    'talk-thanked' | 'talk-date-set' | 'talk-extended' | 'talk-parked' | 'talk-closed' | 'talk-left'
  >,
  { seat, clock, at }: Turn,
): Ruling<Talk> {
  const reached = reachedAt(talk, clock)
  const closing = reached === 'closing'
  switch (event.kind) {
    case 'talk-left':
      return ok(ended(talk, 'left', at))
    case 'talk-thanked':
      if (!closing) return refuse({ kind: reached === 'stopped' ? 'time-up' : 'not-now' })
      return ok({ ...talk, thanks: withSeat(talk.thanks, seat, event.words) })
    case 'talk-date-set':
      if (!closing && reached !== 'stopped') return refuse({ kind: 'not-now' })
      if (!isAhead(event.on, at)) return refuse({ kind: 'out-of-range' })
      return ok({ ...talk, checkInOn: event.on })
    case 'talk-extended':
      return extend(talk, seat, clock)
    case 'talk-parked':
      if (!hasBegun(talk)) return refuse({ kind: 'not-now' })
      if (!isAhead(event.until, at)) return refuse({ kind: 'out-of-range' })
      return ok(ended(talk, 'parked', at, event.until))
    case 'talk-closed':
      if (!closing && reached !== 'stopped') return refuse({ kind: 'not-now' })
      return ok(ended(talk, 'closed', at))
  }
}

/** Ten more minutes, once, by both, before the time is up; asked for in the last five minutes. */
function extend(talk: Talk, seat: Seat, clock: Instant): Ruling<Talk> {
  const left = leftMsAt(talk, clock)
  if (left === null || left > closingMs) return refuse({ kind: 'not-now' })
  if (left <= 0) return refuse({ kind: 'time-up' })
  const { extended } = talk.timer
  if (extended[seat]) return refuse({ kind: 'already-so' })
  return ok({ ...talk, timer: { ...talk.timer, extended: withSeat(extended, seat, true) } })
}

export const hasBegun = ({ stage }: Talk): boolean =>
  stages.indexOf(stage) >= stages.indexOf('floor')

const isAhead = (when: Instant, at: Instant): boolean => when > at && when <= at + longestParkMs

function ended(talk: Talk, how: TalkEnd['how'], at: Instant, until: Instant | null = null): Talk {
  return { ...talk, end: { how, at, until }, timer: stopTimer(talk.timer, talk.clock) }
}
