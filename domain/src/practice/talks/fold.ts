/** What a talk says to an event: who may, when, and what follows; the rest is ignored (G6). */

import type { Author } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { judgeBoard } from './board.ts'
import { countedFrom, momentOf, startTimer, stopTimer } from './clock.ts'
import {
  boardEvents,
  floorEvents,
  isAmong,
  type SharedTalkEvent,
  summaryEvents,
  type TalkEventOf,
} from './events.ts'
import { judgeFloor } from './floor.ts'
import { judgeRoad } from './road.ts'
import {
  otherSeat,
  type Seat,
  seats,
  type Talk,
  type TalkAround,
  type Talks,
  type Turn,
} from './state.ts'
import { judgeSummary } from './summary.ts'

/** What the talks say to an event; one that is over takes no more. */
export function judgeTalk(
  talks: Talks,
  event: SharedTalkEvent,
  author: Author,
  around: TalkAround,
): Ruling<Talks> {
  const known = getMany(talks.all, event.thread)
  if (event.kind === 'talk-asked') {
    return known === null ? ask(talks, event, author, around) : refuse({ kind: 'thread-taken' })
  }
  if (event.kind === 'talk-letter-sent' && known === null)
    return write(talks, event, author, around)
  if (known === null) return refuse({ kind: 'no-such-thread' })
  if (known.end !== null) return refuse({ kind: 'not-now' })
  const seat = seatOf(known, event, author.by)
  if (seat === null) return refuse({ kind: 'not-yours' })
  const clock = momentOf(known, event.clock, author.at)
  const counted = { ...known, clock, timer: countedFrom(known.timer, clock) }
  const next = judgeTurn(counted, event, { seat, clock, at: author.at }, around)
  return next.ok ? ok(withTalk(talks, known, next.value)) : next
}

/** A nobody-decides-for-the-other rule: one phone speaks for both only where both agreed to it. */
function seatOf(talk: Talk, event: SharedTalkEvent, by: PartnerId): Seat | null {
  const seat = by === talk.pair.asker ? 'asker' : by === talk.pair.asked ? 'asked' : null
  if (seat === null || event.voice === 'own') return seat
  const lent = talk.mode === 'one-phone' && talk.host === seat && talk.stage !== 'asked'
  return lent && !ownDeviceOnly.has(event.kind) ? otherSeat(seat) : null
}

const ownDeviceOnly: ReadonlySet<string> = new Set([
  'talk-answered',
  'talk-time-answered',
  'talk-mode-offered',
  'talk-mode-taken',
])

function judgeTurn(
  talk: Talk,
  event: Exclude<SharedTalkEvent, TalkEventOf<'talk-asked'>>,
  turn: Turn,
  around: TalkAround,
): Ruling<Talk> {
  if (isAmong(floorEvents, event)) return judgeFloor(talk, event, turn)
  if (isAmong(boardEvents, event)) return judgeBoard(talk, event, turn)
  if (isAmong(summaryEvents, event)) return judgeSummary(talk, event, turn)
  return judgeRoad(talk, event, turn, around)
}

function ask(
  talks: Talks,
  event: TalkEventOf<'talk-asked'>,
  author: Author,
  around: TalkAround,
): Ruling<Talks> {
  const asked = newTalk(talks, event, author, around)
  return asked.ok ? ok(opened(talks, { ...asked.value, mode: event.mode })) : asked
}

/** The first letter opens the floor by itself: whoever gets it reads, and answers in their own hours. */
function write(
  talks: Talks,
  event: TalkEventOf<'talk-letter-sent'>,
  author: Author,
  around: TalkAround,
): Ruling<Talks> {
  const begun = newTalk(talks, event, author, around)
  if (!begun.ok) return begun
  const { subject, about, clock } = event
  const issue = { words: subject, about, by: 'asker', approved: true } as const
  const floor = { ...begun.value.floor, starter: 'asker', holder: 'asker' } as const
  const talk: Talk = { ...begun.value, letter: true, stage: 'floor', issue, floor }
  const sent = judgeFloor(talk, event, { seat: 'asker', clock, at: author.at })
  return sent.ok ? ok(opened(talks, sent.value)) : sent
}

const opened = (talks: Talks, talk: Talk): Talks => ({
  ...talks,
  all: setMany(talks.all, talk.thread, talk),
  active: talk.thread,
})

function newTalk(
  talks: Talks,
  event: TalkEventOf<'talk-asked' | 'talk-letter-sent'>,
  { by, at, order }: Author,
  { partner }: TalkAround,
): Ruling<Talk> {
  if (event.voice !== 'own' || partner === null) return refuse({ kind: 'not-yours' })
  if (talks.active !== null) return refuse({ kind: 'not-now' })
  const { thread, clock } = event
  return ok({
    thread,
    order,
    at,
    mode: 'letter',
    letter: false,
    clock,
    pair: { asker: by, asked: partner },
    host: 'asker',
    offer: null,
    stage: 'asked',
    from: null,
    proposed: null,
    ready: seats(false),
    issue: null,
    moved: seats(false),
    checkInOn: null,
    end: null,
    timer: { minutes: 30, spentMs: 0, runningSince: null, extended: seats(false) },
    floor: {
      holder: null,
      starter: talks.starts === partner ? 'asked' : 'asker',
      banks: seats(0),
      chunks: [],
      from: 0,
      speaking: null,
      questions: [],
      asked: [],
    },
    board: { needs: seats(null), options: [], promoted: null },
    summary: seats({ words: '', confirmed: false }),
    thanks: seats(null),
  })
}

/** What the change of one talk means for the couple's talks: who is next, and who rests. */
function withTalk(talks: Talks, before: Talk, talk: Talk): Talks {
  const begun = before.stage === 'charter' && talk.stage === 'floor'
  const over = talk.end !== null
  return {
    all: setMany(talks.all, talk.thread, talk),
    active: over && talks.active === talk.thread ? null : talks.active,
    // Who starts alternates by itself.
    starts: begun ? talk.pair[otherSeat(talk.floor.starter)] : talks.starts,
    declined:
      talk.end?.how === 'not-today'
        ? { by: talk.pair.asker, until: (talk.end.at + restMs) as Instant }
        : talks.declined,
  }
}

/** After "not today" the same partner may ask again this much later; the other may at once. */
export const restMs = 12 * 3_600_000

/** A time-out rests the talk: its clock stands still until both are back (R13). */
export function restTalk(talks: Talks, about: ThreadId | null, at: Instant): Talks {
  return withTimer(talks, about, (talk) => stopTimer(talk.timer, at))
}

/** The time of the talk runs again, where its time-out is over; letters have no time. */
export function resumeTalk(talks: Talks, about: ThreadId | null, at: Instant): Talks {
  return withTimer(talks, about, (talk) =>
    talk.mode === 'letter' ? talk.timer : startTimer(talk.timer, at),
  )
}

function withTimer(
  talks: Talks,
  about: ThreadId | null,
  change: (talk: Talk) => Talk['timer'],
): Talks {
  const talk = talks.active === null ? null : getMany(talks.all, talks.active)
  if (talk === null || !isAbout(talk, about)) return talks
  return { ...talks, all: setMany(talks.all, talk.thread, { ...talk, timer: change(talk) }) }
}

const isAbout = (talk: Talk, about: ThreadId | null): boolean =>
  about === null || about === talk.thread || about === (talk.issue?.about ?? null)
