/** What each sees of a rupture, and what they may do about it (R1). */

import { type Side, sideOf } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, newestFirst } from '../../many.ts'
import type { Moment, Owning, Sharing } from '../../slice.ts'
import { restsFor } from '../timeouts/by-the-clock.ts'
import type { Timeouts } from '../timeouts/fold.ts'
import {
  type Helper,
  isReopenable,
  isSetAside,
  type OwnRupture,
  type Rupture,
  type RuptureNote,
  type Ruptures,
  type RuptureState,
  type Wish,
} from './fold.ts'

/** What a screen shows of a rupture. Both see the same, but for the private part in `mine`. */
export type RuptureView = {
  readonly thread: ThreadId
  readonly by: Side
  readonly title: string
  readonly happenedAt: Instant
  readonly flaggedAt: Instant
  readonly wish: Wish
  readonly state: RuptureState
  readonly parkedUntil: Instant | null
  /** Whether I said it feels repaired, and whether my partner did. */
  readonly feltRepaired: { readonly me: boolean; readonly partner: boolean }
  readonly mine: RuptureNote | null
  /** What helped me, for me alone; null while I have not said. */
  readonly helped: readonly Helper[] | null
  /** One line of each, once it is mended; null for none. */
  readonly thanks: { readonly mine: string | null; readonly theirs: string | null }
  /** The place of the latest thing that my partner said here; -1 for nothing. */
  readonly saidByPartner: number
  readonly can: RuptureControls
}

/** What I may do about a rupture now. */
export type RuptureControls = {
  readonly acknowledge: boolean
  readonly work: boolean
  readonly feelRepaired: boolean
  readonly withdraw: boolean
  readonly reopen: boolean
}

/** A rupture as `me` sees it, with my own note; null for none. */
export function viewRupture(rupture: Rupture, own: OwnRupture | null, me: PartnerId): RuptureView {
  const { thread, title, happenedAt, wish, state, parkedUntil, feltRepairedBy } = rupture
  const over = isSetAside(rupture)
  const thanksOf = (mine: boolean): string | null =>
    rupture.thanks.find(({ by }) => (by === me) === mine)?.words ?? null
  const theirs = rupture.said.filter(({ by }) => by !== me).map(({ order }) => order)
  return {
    thread,
    title,
    happenedAt,
    wish,
    state,
    parkedUntil,
    mine: own?.note ?? null,
    helped: own?.helped ?? null,
    thanks: { mine: thanksOf(true), theirs: thanksOf(false) },
    saidByPartner: Math.max(-1, ...theirs),
    by: sideOf(rupture.by, me),
    flaggedAt: rupture.at,
    feltRepaired: {
      me: feltRepairedBy.includes(me),
      partner: feltRepairedBy.some((partner) => partner !== me),
    },
    can: {
      acknowledge: rupture.by !== me && !rupture.acknowledged && !over,
      work: !over,
      feelRepaired: !over && !feltRepairedBy.includes(me),
      withdraw: rupture.by === me && state === 'flagged',
      reopen: isReopenable(rupture) && state !== 'withdrawn',
    },
  }
}

type Seen = Sharing<'ruptures', Ruptures> &
  Sharing<'timeouts', Timeouts> &
  Owning<'ruptures', Many<OwnRupture>>

/** All ruptures, the newest first. */
export function rupturesOf({ shared, own }: Seen, moment: Moment): readonly RuptureView[] {
  return newestFirst(shared.ruptures).map((rupture) =>
    viewRupture(
      asHeard(rupture, shared.timeouts, moment),
      getMany(own.ruptures, rupture.thread),
      moment.me,
    ),
  )
}

/** One rupture; null when there is none under that thread. */
export function ruptureOf(
  { shared, own }: Seen,
  thread: ThreadId,
  moment: Moment,
): RuptureView | null {
  const rupture = getMany(shared.ruptures, thread)
  if (rupture === null) return null
  const heard = asHeard(rupture, shared.timeouts, moment)
  return viewRupture(heard, getMany(own.ruptures, thread), moment.me)
}

/** While a time-out that the partner's app has ended too early still rests for me, it stands as it stood. */
function asHeard(rupture: Rupture, { all }: Timeouts, { me, now }: Moment): Rupture {
  const stood = rupture.pauses.find(({ timeout }) => {
    const pause = getMany(all, timeout)
    return pause !== null && restsFor(pause, me, now)
  })
  if (stood === undefined) return rupture
  const { state, feltRepairedBy, parkedUntil } = stood
  return { ...rupture, state, feltRepairedBy, parkedUntil }
}
