/** A rupture: something hurt, flagged in one neutral line, and the road it takes from there (R1). */

import type { Instant, ThreadId } from '../../ids.ts'
import { getMany, type Many, none, setMany, valuesOf } from '../../many.ts'
import {
  type Ask,
  type Hurt,
  on,
  type OwnIn,
  type PastRank,
  pastRanks,
  slice,
} from '../../slice.ts'
import { timeoutEvents } from '../timeouts/events.ts'
import type { Timeouts } from '../timeouts/fold.ts'
import {
  endPause,
  isFlagTimely,
  judgeRupture,
  ruptureEvents,
  type OwnRupture,
  type Ruptures,
} from './fold.ts'

export { helpers } from './fold.ts'
export type { Helper, RuptureState, Wish } from './fold.ts'
export * from './view.ts'

/** A parked rupture whose date has come. */
export type ParkedDue = {
  readonly kind: 'parked'
  readonly thread: ThreadId
  readonly at: Instant
  readonly title: string
}

function dueRuptures(all: Ruptures): readonly ParkedDue[] {
  return valuesOf(all).flatMap(({ thread, title, state, parkedUntil }) =>
    state === 'parked' && parkedUntil !== null
      ? [{ kind: 'parked', thread, title, at: parkedUntil }]
      : [],
  )
}

/** The other says that they have seen it; at the end each says that it feels mended. */
function asksOfRupture(
  all: Ruptures,
  { thread, by, other }: Hurt,
): readonly (Ask<'see' | 'mended'> | PastRank)[] {
  const rupture = getMany(all, thread)
  if (rupture === null) return []
  const { order, acknowledged, feltRepairedBy: felt } = rupture
  const see = { kind: 'see', rank: 'sees', of: other, thread, order } as const
  const mended = [by, other]
    .filter((each) => !felt.includes(each))
    .map((of) => ({ kind: 'mended', rank: 'ends', of, thread, order }) as const)
  // Where one says that it feels mended, nothing more is asked of the other on the way there.
  const past = felt.length > 0 ? [pastRanks('wishes', 'tells', 'hears', 'repairs', 'keeps')] : []
  return [...(acknowledged ? [] : [see]), ...mended, ...past]
}

const nothing: OwnRupture = { note: null, helped: null }

function foldOwn(own: Many<OwnRupture>, event: OwnIn<typeof ruptureEvents>): Many<OwnRupture> {
  const known = getMany(own, event.thread) ?? nothing
  if (event.kind === 'rupture-helped') {
    return setMany(own, event.thread, { ...known, helped: event.helped })
  }
  const { intensity, note } = event
  return setMany(own, event.thread, { ...known, note: { intensity, note } })
}

type Around = { readonly timeouts: Timeouts }

/** The practice of flagging what hurt and seeing it to an end (R1). */
export const ruptures = slice({
  events: ruptureEvents,
  commands: {
    'flag-rupture': 'rupture-flagged',
    'acknowledge-rupture': 'rupture-acknowledged',
    'feel-repaired': 'rupture-felt-repaired',
    'park-rupture': 'rupture-parked',
    'seek-outside-help': 'rupture-outside-help',
    'let-go-rupture': 'rupture-let-go',
    'withdraw-rupture': 'rupture-withdrawn',
    'reopen-rupture': 'rupture-reopened',
    'thank-for-mending': 'rupture-thanked',
    'note-rupture': 'rupture-noted',
    'keep-what-helped': 'rupture-helped',
  },
  empty: none,
  judge: judgeRupture,
  timely: isFlagTimely,
  about: (_, { thread }) => thread,
  whileResting: ['rupture-outside-help'],
  hears: [
    on(timeoutEvents, 'timeout-returned', (all: Ruptures, { thread }, _, around: Around) =>
      endPause(all, thread, around, null),
    ),
    on(timeoutEvents, 'timeout-parked', (all: Ruptures, { thread, until }, _, around: Around) =>
      endPause(all, thread, around, { state: 'parked', until }),
    ),
    on(timeoutEvents, 'timeout-dropped', (all: Ruptures, { thread }, _, around: Around) =>
      endPause(all, thread, around, { state: 'let-go', until: null }),
    ),
  ],
  own: {
    empty: none,
    fold: foldOwn,
  },
  asks: asksOfRupture,
  due: dueRuptures,
})
