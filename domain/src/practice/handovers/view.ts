/** What each sees of tasks that were handed over: whose each is now, and until when (R42). */

import { type Asking, type AskView, lastAskOn, mayAskFrom } from '../../asking.ts'
import { dayAt, utc } from '../../cadence/cadence.ts'
import { type Side, sideOf } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, newestFirst, valuesOf } from '../../many.ts'
import type { Moment, Sharing } from '../../slice.ts'
import { type Lulls, restingOn } from '../lulls/lulls.ts'
import type { Handover, Handovers } from './fold.ts'

/** A task, from my side. `owner`: whose it is; it lies with the partner of that one until `back`. */
export type HandoverView = {
  readonly thread: ThreadId
  readonly owner: Side
  readonly task: string
  readonly enough: string
  readonly back: Instant
  /** Since when it is its owner's again: by its date, or because one of the two ended it. Null while it is not. */
  readonly backSince: Instant | null
}

/** An offer, from my side: its words are null once it was taken back. */
export type OfferView = AskView & {
  readonly words: { readonly task: string; readonly enough: string } | null
  readonly back: Instant
}

/** What lies with whom, what has come back of late, and what is offered. */
export type HandoversView = {
  readonly now: readonly HandoverView[]
  readonly back: readonly HandoverView[]
  readonly mine: OfferView | null
  readonly theirs: OfferView | null
  /** From when on I may offer one; null for now. */
  readonly mayOfferFrom: Instant | null
}

type Seen = Sharing<'handovers', Handovers> &
  Sharing<'asking', Asking> &
  Sharing<'partners', { readonly known: readonly { readonly id: PartnerId }[] }>

const dayMs = 86_400_000
/** So long it is told that a task is back. */
const toldMs = 3 * dayMs

/** All tasks, as they stand now. */
export function handoversOf({ shared }: Seen, moment: Moment): HandoversView {
  const { handovers, asking, partners } = shared
  const partner = partners.known.find(({ id }) => id !== moment.me)?.id ?? null
  const all = newestFirst(handovers).flatMap((each) => viewHandover(each, moment))
  const offer = (ask: AskView | null): OfferView | null => {
    const known = ask === null ? null : getMany(handovers, ask.thread)
    return ask === null || known === null ? null : { ...ask, words: known.words, back: known.back }
  }
  return {
    now: all.filter(({ backSince }) => backSince === null),
    back: all.filter(({ backSince }) => backSince !== null && moment.now < backSince + toldMs),
    mine: offer(lastAskOn(asking, 'task', moment.me, moment)),
    theirs: offer(lastAskOn(asking, 'task', partner, moment)),
    mayOfferFrom: mayAskFrom(asking, 'task', moment),
  }
}

function viewHandover(it: Handover, { me, now }: Moment): readonly HandoverView[] {
  const { thread, by, words, back, taken } = it
  if (taken === null || words === null) return []
  const since = backAt(it)
  return [{ thread, owner: sideOf(by, me), ...words, back, backSince: now < since ? null : since }]
}

// By itself on its date, with no entry: it is back also where nobody's app was open.
const backAt = ({ back, ended }: Handover): Instant =>
  ended === null || ended.at > back ? back : ended.at

/** A task that has come back by its date: told to both, without a word on what became of it. */
export type TaskBack = {
  readonly kind: 'task-back'
  readonly thread: ThreadId
  readonly at: Instant
  readonly owner: Side
  readonly task: string
}

/** What comes back by itself, from its date on and for a day; what was ended before is told nowhere. */
export function tasksBack(
  all: Handovers,
  { me, now, zone = utc }: Moment,
  { shared: { lulls } }: Sharing<'lulls', Lulls>,
): readonly TaskBack[] {
  if (restingOn(lulls, dayAt(now, zone))) return []
  return valuesOf(all).flatMap(({ thread, by, words, taken, ended, back }): readonly TaskBack[] => {
    if (taken === null || words === null || ended !== null || now >= back + dayMs) return []
    return [{ kind: 'task-back', thread, at: back, owner: sideOf(by, me), task: words.task }]
  })
}
