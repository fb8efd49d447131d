/** The road of a talk: in by agreement, on by agreement, out by either at any moment (G2, R12, R21, R23). */

import type { Instant } from '../../ids.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { startTimer, stopTimer } from './clock.ts'
import { type Mode, type RoadEvent, type Stage, stages, type TalkEventOf } from './events.ts'
import { isLetter, stepOf } from './floor.ts'
import {
  otherSeat,
  type Seat,
  seats,
  type Talk,
  type TalkAround,
  type TalkEnd,
  type Turn,
  withSeat,
} from './state.ts'

/** What the road of a talk says to an event: in and on by both, out by either. */
export function judgeRoad(
  talk: Talk,
  event: Exclude<RoadEvent, TalkEventOf<'talk-asked'>>,
  turn: Turn,
  around: TalkAround,
): Ruling<Talk> {
  switch (event.kind) {
    case 'talk-answered':
    case 'talk-time-answered':
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
export const farthestMs = 14 * 86_400_000

function judgeStart(
  talk: Talk,
  event: TalkEventOf<
    | 'talk-answered'
    | 'talk-time-answered'
    | 'talk-readied'
    | 'talk-issue-proposed'
    | 'talk-issue-approved'
    | 'talk-begun'
  >,
  { seat, clock, at }: Turn,
  { minutes }: TalkAround,
): Ruling<Talk> {
  if (talk.stage !== stageOf[event.kind]) return refuse({ kind: 'not-now' })
  switch (event.kind) {
    case 'talk-answered':
      return answer(talk, event, seat, at)
    case 'talk-time-answered':
      return answerTime(talk, event, seat, at)
    case 'talk-readied': {
      if (talk.ready[seat]) return refuse({ kind: 'already-so' })
      const ready = withSeat(talk.ready, seat, true)
      // A letter that goes over to a live talk has its topic.
      const next = talk.issue?.approved === true ? 'charter' : 'issue'
      // Ready is more than a yes to the time; an app from before times were answered says no other.
      const proposed = talk.proposed === seat ? seat : null
      return ok({ ...talk, ready, proposed, stage: ready[otherSeat(seat)] ? next : 'set-up' })
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
      const floor = { ...talk.floor, holder: talk.floor.holder ?? talk.floor.starter }
      const live = talk.mode !== 'letter'
      return ok({ ...talk, floor, stage: 'floor', timer: live ? startTimer(timer, clock) : timer })
    }
  }
}

const stageOf = {
  'talk-answered': 'asked',
  'talk-time-answered': 'set-up',
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
  const from = event.from === null ? null : within(event.from, at, farthestMs)
  return ok({ ...talk, stage: 'set-up', from, proposed: from === null ? null : seat })
}

/** A time is agreed once the other has said the very same; until then it is one's wish. */
function answerTime(
  talk: Talk,
  event: TalkEventOf<'talk-time-answered'>,
  seat: Seat,
  at: Instant,
): Ruling<Talk> {
  if (talk.proposed === null) return refuse({ kind: 'already-so' })
  if (talk.proposed === seat) return refuse({ kind: 'not-yours' })
  if (event.from === talk.from) return ok({ ...talk, proposed: null })
  return ok({ ...talk, from: within(event.from, at, farthestMs), proposed: seat })
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
    const timer = stopTimer(talk.timer, clock)
    // Letters have no way in: back from a live talk that never began, the floor is open as it was.
    const stage = talk.letter && !hasBegun(talk) ? 'floor' : talk.stage
    return ok({ ...talk, mode, stage, offer: null, timer })
  }
  const { offer } = talk
  if (offer === null || offer.mode !== mode) return refuse({ kind: 'overtaken' })
  if (offer.by === seat) return refuse({ kind: 'not-yours' })
  const taken: Talk = { ...talk, mode, host: offer.by, offer: null }
  // Letters go over to a live talk by its way in: both are ready, and both have signed the rules.
  if (isLetter(talk) && talk.stage === 'floor')
    return ok({ ...taken, stage: 'set-up', ready: seats(false) })
  return ok(hasBegun(talk) ? { ...taken, timer: startTimer(talk.timer, clock) } : taken)
}

/** Both have to be ready to leave a step; what was pending there stays readable. */
function move(talk: Talk, from: Stage, { seat }: Turn): Ruling<Talk> {
  const next = nextStage(talk)
  if (next === null || talk.stage !== from) return refuse({ kind: 'not-now' })
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
export const longestParkMs = 90 * 86_400_000

function judgeEnd(
  talk: Talk,
  event: TalkEventOf<
    'talk-thanked' | 'talk-date-set' | 'talk-extended' | 'talk-parked' | 'talk-closed' | 'talk-left'
  >,
  { seat, at }: Turn,
): Ruling<Talk> {
  if (event.kind === 'talk-left') return ok(ended(talk, 'left', at))
  if (!hasBegun(talk)) return refuse({ kind: 'not-now' })
  switch (event.kind) {
    case 'talk-thanked':
      return ok({ ...talk, thanks: withSeat(talk.thanks, seat, event.words) })
    case 'talk-date-set':
      return ok({ ...talk, checkInOn: within(event.on, at, longestParkMs) })
    case 'talk-extended':
      return extend(talk, seat)
    case 'talk-parked':
      return ok(ended(talk, 'parked', at, within(event.until, at, longestParkMs)))
    case 'talk-closed':
      return ok(ended(talk, 'closed', at))
  }
}

/** Ten more minutes, once, by both. */
function extend(talk: Talk, seat: Seat): Ruling<Talk> {
  if (talk.mode === 'letter') return refuse({ kind: 'not-now' })
  const { extended } = talk.timer
  if (extended[seat]) return refuse({ kind: 'already-so' })
  return ok({ ...talk, timer: { ...talk.timer, extended: withSeat(extended, seat, true) } })
}

/** Whether the talk has come as far as the floor. */
export const hasBegun = ({ stage }: Talk): boolean =>
  stages.indexOf(stage) >= stages.indexOf('floor')

/** What lies ahead of its own event, and no further than may be. */
const within = (when: Instant, at: Instant, mostMs: number): Instant =>
  Math.min(Math.max(when, at), at + mostMs) as Instant

function ended(talk: Talk, how: TalkEnd['how'], at: Instant, until: Instant | null = null): Talk {
  return { ...talk, end: { how, at, until }, timer: stopTimer(talk.timer, talk.clock) }
}
