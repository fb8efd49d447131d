/** What each sees of the times that were asked for, and of the one that was agreed (R33, R50). */

import { askIn, type Asking, type AskView, lastAskOn, mayAskFrom } from '../../asking.ts'
import { type Side, sideOf } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany } from '../../many.ts'
import type { Moment, Sharing } from '../../slice.ts'
import { isPast, type TimeKind, type Times } from './fold.ts'

/** A time that both said yes to: one by asking, the other by answering. */
export type AgreedView = {
  readonly thread: ThreadId
  /** Who had asked. */
  readonly by: Side
  readonly what: TimeKind
  readonly when: 'now' | 'at' | 'tomorrow'
  readonly from: Instant
}

/** One kind of ask from my side. */
export type TimeAsks = {
  readonly mine: AskView | null
  readonly theirs: AskView | null
  /** From when on I may ask; null for now. */
  readonly mayAskFrom: Instant | null
}

/** All that is to be seen of times: what is agreed, and what each of us has asked. */
export type TimesView = Readonly<Record<TimeKind, TimeAsks>> & {
  readonly agreed: AgreedView | null
}

type Seen = Sharing<'times', Times> &
  Sharing<'asking', Asking> &
  Sharing<'partners', { readonly known: readonly { readonly id: PartnerId }[] }>

/** What was asked and agreed, as far as it still matters. */
export function timesOf(seen: Seen, moment: Moment): TimesView {
  const { asking, partners } = seen.shared
  const partner = partners.known.find(({ id }) => id !== moment.me)?.id ?? null
  const asks = (what: TimeKind): TimeAsks => ({
    mine: lastAskOn(asking, what, moment.me, moment),
    theirs: lastAskOn(asking, what, partner, moment),
    mayAskFrom: mayAskFrom(asking, what, moment),
  })
  return { now: asks('now'), ear: asks('ear'), agreed: agreedIn(seen, moment) }
}

function agreedIn({ shared }: Seen, moment: Moment): AgreedView | null {
  const { all, agreed: latest } = shared.times
  const time = latest === null ? null : getMany(all, latest)
  if (time?.agreed == null || time.off || askIn(shared.asking, time.thread, moment) === null) {
    return null
  }
  const { when, from } = time.agreed
  if (isPast(time.agreed, moment.now)) return null
  return { thread: time.thread, by: sideOf(time.by, moment.me), what: time.what, when, from }
}
