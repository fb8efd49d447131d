/** What each sees of the intentions: the round that is open to them, and those that both opened (R37). */

import { isWild } from '../../bounds.ts'
import { type Side, sideOf } from '../../entry.ts'
import type { Instant, ThreadId } from '../../ids.ts'
import { getMany, newestFirst } from '../../many.ts'
import { givenSince } from '../../sealing.ts'
import { type HavingSealed, mineIn, type Moment, type Owning, type Sharing } from '../../slice.ts'
import { type HopeFor, intentionEvents, type IntentionRounds, roundMs } from './fold.ts'

/** Which intentions were written mainly so that the partner stops asking; told to nobody. */
export type Pressed = Readonly<Record<string, boolean>>

type Seen = Sharing<'intentions', IntentionRounds>

/** What one hopes for, and is afraid of. */
export type IntentionView = {
  readonly hope: HopeFor
  readonly words: string
  readonly afraid: string
}

/** A round from my side. */
export type IntentionsView = {
  readonly thread: ThreadId
  readonly at: Instant
  /** `over`: not this time, however it came to that. */
  readonly state: 'writing' | 'opening' | 'open' | 'over'
  readonly iWrote: boolean
  /** Mine also while it is shut: nobody else can read it then. */
  readonly mine: IntentionView | null
  readonly theirs: IntentionView | null
  readonly givenAt: Instant | null
  readonly misread: readonly {
    readonly by: Side
    readonly wanted: string
    readonly thought: string
  }[]
}

/** A round stands for so long; then it is over, and nobody learns why. */
export const standsMs = 14 * 86_400_000

/** The round that was begun last, and those that both opened, the newest first; what was skipped is nowhere in them. */
export function intentionsOf(
  couple: Seen & HavingSealed,
  moment: Moment,
): {
  readonly latest: IntentionsView | null
  readonly past: readonly IntentionsView[]
  readonly mayBeginFrom: Instant | null
} {
  const { all, latest } = couple.shared.intentions
  const views = newestFirst(all).map(({ thread }) => viewRound(couple, thread, moment))
  const last = latest === null ? null : getMany(all, latest)
  const from = ((last?.at ?? 0) + roundMs) as Instant
  return {
    latest: latest === null ? null : viewRound(couple, latest, moment),
    past: views.filter((view) => view !== null).filter(({ state }) => state === 'open'),
    mayBeginFrom: last !== null && moment.now < from ? from : null,
  }
}

function viewRound(
  { shared, mine }: Seen & HavingSealed,
  thread: ThreadId,
  { me, now }: Moment,
): IntentionsView | null {
  const round = getMany(shared.intentions.all, thread)
  if (round === null || (round.by !== me && isWild(round.at, now))) return null
  const { at, committed, opened, left } = round
  const open = opened.length === 2
  const over = left || (committed.length < 2 && now >= at + standsMs)
  const words = (it: IntentionView | null | undefined): IntentionView | null =>
    it ? { hope: it.hope, words: it.words, afraid: it.afraid } : null
  const ofMine =
    opened.find(({ by }) => by === me) ?? mineIn(mine)(intentionEvents, `${thread}/intentions`)
  return {
    thread,
    at,
    state: open ? 'open' : over ? 'over' : committed.length === 2 ? 'opening' : 'writing',
    iWrote: committed.includes(me),
    mine: words(ofMine),
    theirs: open ? words(opened.find(({ by }) => by !== me)) : null,
    givenAt: givenSince(round, me),
    misread: round.misread.map(({ by, wanted, thought }) => ({
      by: sideOf(by, me),
      wanted,
      thought,
    })),
  }
}

/** Whether I wrote this one mainly so that my partner stops asking. */
export const pressedInto = ({ own }: Owning<'intentions', Pressed>, thread: ThreadId): boolean =>
  own.intentions[thread] === true
