/** What of a talk depends on the time: asked by decide, from now; fold takes what was said in its order. */

import type { Author } from '../../entry.ts'
import type { Instant } from '../../ids.ts'
import { getMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { closingMs, leftMsAt, momentOf, reachedAt } from './clock.ts'
import { mayFinish } from './floor.ts'
import {
  boardEvents,
  floorEvents,
  isAmong,
  type RoadEvent,
  type SharedTalkEvent,
  summaryEvents,
} from './events.ts'
import { farthestMs, longestParkMs } from './road.ts'
import type { Talk, Talks } from './state.ts'
import { askRestsUntil } from './view.ts'

/** Whether it is the time in a talk for what its author asks, by their own clock. */
export function isTalkTimely(
  talks: Talks,
  event: SharedTalkEvent,
  { by, at }: Author,
): Ruling<null> {
  if (event.kind === 'talk-asked') {
    const until = askRestsUntil(talks, by, at)
    return until === null ? ok(null) : refuse({ kind: 'resting', until })
  }
  const talk = getMany(talks.all, event.thread)
  if (talk === null) return ok(null)
  const clock = momentOf(talk, event.clock, at)
  const reached = reachedAt(talk, clock)
  if (isAmong(summaryEvents, event)) return reached === 'stopped' ? timeUp : ok(null)
  if (isAmong(floorEvents, event) || isAmong(boardEvents, event))
    return reached === talk.stage ? ok(null) : timeUp
  return isRoadTimely(talk, event, clock, at)
}

function isRoadTimely(talk: Talk, event: RoadEvent, clock: Instant, at: Instant): Ruling<null> {
  const reached = reachedAt(talk, clock)
  const closing = reached === 'closing'
  switch (event.kind) {
    case 'talk-answered':
      return event.from === null ? ok(null) : isAhead(event.from, at, farthestMs)
    case 'talk-time-answered':
      return event.from === talk.from ? ok(null) : isAhead(event.from, at, farthestMs)
    case 'talk-readied': {
      const { from } = talk
      return from !== null && at < from ? refuse({ kind: 'too-soon', until: from }) : ok(null)
    }
    case 'talk-moved':
      return reached === event.from ? ok(null) : timeUp
    case 'talk-thanked':
      return closing ? ok(null) : reached === 'stopped' ? timeUp : notNow
    case 'talk-date-set':
      return closing || reached === 'stopped' ? isAhead(event.on, at, longestParkMs) : notNow
    case 'talk-extended': {
      const left = leftMsAt(talk, clock)
      if (left === null || left > closingMs) return notNow
      return left <= 0 ? timeUp : ok(null)
    }
    case 'talk-parked':
      return isAhead(event.until, at, longestParkMs)
    case 'talk-closed':
      return closing || reached === 'stopped' || mayFinish(talk) ? ok(null) : notNow
    case 'talk-asked':
    case 'talk-issue-proposed':
    case 'talk-issue-approved':
    case 'talk-begun':
    case 'talk-mode-offered':
    case 'talk-mode-taken':
    case 'talk-left':
      return ok(null)
  }
}

const isAhead = (when: Instant, at: Instant, mostMs: number): Ruling<null> =>
  when > at && when <= at + mostMs ? ok(null) : refuse({ kind: 'out-of-range' })

const timeUp = refuse({ kind: 'time-up' } as const)
const notNow = refuse({ kind: 'not-now' } as const)
