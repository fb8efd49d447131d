/** What each sees of the month: mine to write, shut, or both open; what was skipped is nowhere (R45). */

import { isWild } from '../../bounds.ts'
import type { Instant, ThreadId } from '../../ids.ts'
import { getMany, newestFirst } from '../../many.ts'
import { givenSince } from '../../sealing.ts'
import { type HavingSealed, mineIn, type Moment, type Sharing } from '../../slice.ts'
import { feedbackEvents, type FeedbackPart, type FeedbackRounds, monthMs } from './fold.ts'

type Seen = Sharing<'feedback', FeedbackRounds> & HavingSealed

/** One keep, one more, one less; empty for none. */
export type FeedbackWords = Readonly<Record<FeedbackPart, string>>

/** A month from my side. */
export type FeedbackView = {
  readonly thread: ThreadId
  readonly at: Instant
  /** `over`: not this month, however it came to that. */
  readonly state: 'writing' | 'opening' | 'open' | 'over'
  readonly iWrote: boolean
  /** Mine also while it is shut: nobody else can read it then. */
  readonly mine: FeedbackWords | null
  readonly theirs: FeedbackWords | null
  readonly givenAt: Instant | null
  /** What each said that they heard, and what each replied; null for nothing yet. */
  readonly heard: { readonly mine: string | null; readonly theirs: string | null }
  readonly replied: { readonly mine: string | null; readonly theirs: string | null }
}

/** A month's round stands for so long; then it is over, and nobody learns why. */
export const feedbackStandsMs = 10 * 86_400_000

/** The round that was begun last, those that both opened, and from when on another may begin. */
export function feedbackOf(
  couple: Seen,
  moment: Moment,
): {
  readonly latest: FeedbackView | null
  readonly past: readonly FeedbackView[]
  readonly mayBeginFrom: Instant | null
} {
  const { all, latest } = couple.shared.feedback
  const last = latest === null ? null : getMany(all, latest)
  const from = ((last?.at ?? 0) + monthMs) as Instant
  const views = newestFirst(all).map(({ thread }) => viewRound(couple, thread, moment))
  return {
    latest: latest === null ? null : viewRound(couple, latest, moment),
    past: views.filter((view) => view !== null).filter(({ state }) => state === 'open'),
    mayBeginFrom: last !== null && moment.now < from ? from : null,
  }
}

function viewRound(
  { shared, mine }: Seen,
  thread: ThreadId,
  { me, now }: Moment,
): FeedbackView | null {
  const round = getMany(shared.feedback.all, thread)
  if (round === null || (round.by !== me && isWild(round.at, now))) return null
  const { at, committed, opened, left, heard, replied } = round
  const open = opened.length === 2
  const over = left || (committed.length < 2 && now >= at + feedbackStandsMs)
  const words = (it: FeedbackWords | null | undefined): FeedbackWords | null =>
    it ? { keep: it.keep, more: it.more, less: it.less } : null
  const saidIn = (all: typeof heard) => ({
    mine: all.find(({ by }) => by === me)?.words ?? null,
    theirs: all.find(({ by }) => by !== me)?.words ?? null,
  })
  const ofMine =
    opened.find(({ by }) => by === me) ?? mineIn(mine)(feedbackEvents, `${thread}/feedback`)
  return {
    thread,
    at,
    state: open ? 'open' : over ? 'over' : committed.length === 2 ? 'opening' : 'writing',
    iWrote: committed.includes(me),
    mine: words(ofMine),
    theirs: open ? words(opened.find(({ by }) => by !== me)) : null,
    givenAt: givenSince(round, me),
    heard: saidIn(heard),
    replied: saidIn(replied),
  }
}
