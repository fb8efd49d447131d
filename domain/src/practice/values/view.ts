/** What each sees of what matters to both (R35, R51). */

import { dayAt, utc } from '../../cadence/cadence.ts'
import { type Side, sideOf } from '../../entry.ts'
import type { Instant, ThreadId } from '../../ids.ts'
import { getMany } from '../../many.ts'
import { givenSince } from '../../sealing.ts'
import {
  coupleThread,
  type HavingSealed,
  mineIn,
  type Moment,
  type Owning,
  type Sharing,
} from '../../slice.ts'
import { type Lulls, restingOn } from '../lulls/lulls.ts'
import type { Palette } from '../palette/palette.ts'
import { type Mood, valueEvents, type ValueName } from './events.ts'
import { isPageOpen } from './page.ts'
import { type Hope, isGoalOver, isRoundOver, type Menu, type Values } from './fold.ts'

type Seen = Sharing<'values', Values>

/** An order of values, with a fear if one was said. */
export type OrderView = { readonly order: readonly ValueName[]; readonly fear: string }

/** The round that was begun last, from my side: my partner's order is null until both are open. */
export type RoundView = {
  readonly thread: ThreadId
  readonly state: 'writing' | 'opening' | 'open' | 'left'
  readonly iWrote: boolean
  readonly mine: OrderView | null
  readonly theirs: OrderView | null
  readonly givenAt: Instant | null
}

/** The round of values; null before the first. */
export function valueRoundOf(
  { shared: { values }, mine }: Seen & HavingSealed,
  { me, now }: Pick<Moment, 'me' | 'now'>,
): RoundView | null {
  const round = values.latest === null ? null : getMany(values.rounds, values.latest)
  if (round === null) return null
  const { thread, committed, opened, left } = round
  const open = opened.length === 2
  const view = (it: OrderView | null | undefined): OrderView | null =>
    it ? { order: it.order, fear: it.fear } : null
  return {
    thread,
    state:
      left || isRoundOver(round, now)
        ? 'left'
        : open
          ? 'open'
          : committed.length === 2
            ? 'opening'
            : 'writing',
    iWrote: committed.includes(me),
    mine: view(opened.find(({ by }) => by === me) ?? mineIn(mine)(valueEvents, `${thread}/values`)),
    theirs: open ? view(opened.find(({ by }) => by !== me)) : null,
    givenAt: givenSince(round, me),
  }
}

/** What both named, and what only one did: nobody is asked to settle that. */
export type Compared = {
  readonly both: readonly ValueName[]
  readonly differ: readonly Difference[]
}
/** One value that only one of the two named, and how each could live well with that. */
export type Difference = {
  readonly value: ValueName
  readonly of: Side
  readonly mine: string
  readonly theirs: string
}

/** The two orders beside each other; null until both are open. */
export function comparedOf(
  couple: Seen & HavingSealed,
  moment: Pick<Moment, 'me' | 'now'>,
): Compared | null {
  const round = valueRoundOf(couple, moment)
  if (round?.mine == null || round.theirs === null) return null
  const { mine, theirs } = round
  const { lived } = couple.shared.values
  const words = (value: ValueName, isMine: boolean): string =>
    lived.find((each) => each.value === value && (each.by === moment.me) === isMine)?.words ?? ''
  const difference = (of: Side) => (value: ValueName) => {
    return { value, of, mine: words(value, true), theirs: words(value, false) }
  }
  return {
    both: mine.order.filter((value) => theirs.order.includes(value)),
    differ: [
      ...mine.order.filter((value) => !theirs.order.includes(value)).map(difference('me')),
      ...theirs.order.filter((value) => !mine.order.includes(value)).map(difference('partner')),
    ],
  }
}

/** A goal from my side. */
export type GoalView = {
  readonly thread: ThreadId
  readonly by: Side
  readonly words: string
  readonly state: 'proposed' | 'signed' | 'rests'
}

/** The goals of both, in the order in which they were proposed; what rests comes last. */
export function goalsOf(
  { shared }: Seen,
  { me, now }: Pick<Moment, 'me' | 'now'>,
): readonly GoalView[] {
  const views = shared.values.goals.map((goal): GoalView => {
    const { thread, by, words } = goal
    return {
      thread,
      by: sideOf(by, me),
      words,
      state: isGoalOver(goal, now) ? 'rests' : goal.state,
    }
  })
  const resting = views.filter(({ state }) => state === 'rests')
  return [...views.filter(({ state }) => state !== 'rests'), ...resting.toReversed()]
}

/**
 * What both want, for whoever wants to say so when it stings (R17): the goals that both signed, and the line that both
 * agreed on, unless that line is a goal which rests.
 */
export function commonGoals({ shared }: Seen & Sharing<'palette', Palette>): readonly string[] {
  const { goals } = shared.values
  const signed = goals.filter(({ state }) => state === 'signed').map(({ words }) => words)
  const line = shared.palette.agreed?.goal ?? null
  const rests = (words: string): boolean =>
    goals.some((goal) => goal.state === 'rests' && goal.words === words)
  return line === null || signed.includes(line) || rests(line) ? signed : [line, ...signed]
}

/** What one of the two says helps, by mood; what nothing was said of is not there. */
export function menuOf(
  { shared }: Seen,
  of: Side,
  { me }: Pick<Moment, 'me'>,
): Partial<Readonly<Record<Mood, Menu>>> {
  const mine = shared.values.menus.filter(({ by }) => sideOf(by, me) === of)
  return Object.fromEntries(mine.map((menu) => [menu.mood, menu]))
}

/** What one of the two hopes for in themselves; null for nothing said. */
export const hopeOf = ({ shared }: Seen, of: Side, { me }: Pick<Moment, 'me'>): Hope | null =>
  shared.values.hopes.find(({ by }) => sideOf(by, me) === of) ?? null

// ── looked at again ─────────────────────────────────────────────────────────────────────────────

/** When I last said that what I wrote still holds; null for never. */
export type Looked = { readonly at: Instant | null }

/** Looked at again after so long. */
export const lookAgainMs = 120 * 86_400_000

/** What I said of myself, to be looked at again. */
export type ValuesDue = {
  readonly kind: 'values-review'
  readonly thread: ThreadId
  readonly at: Instant
  /** What of it is the latest: what helps me and what I hope for, or what both signed. */
  readonly what: 'own' | 'goals'
}

/**
 * My own menu and hope, and the goals that both signed, once in four months, and not while life happens.
 *
 * While the page of the year may be signed, it asks about the goals: nobody is asked twice.
 */
export function dueValues(
  { menus, hopes, goals, page }: Values,
  { me, now, zone = utc }: Moment,
  { own, shared }: Owning<'values', Looked> & Sharing<'lulls', Lulls>,
): readonly ValuesDue[] {
  const mine = [...menus, ...hopes].filter(({ by }) => by === me).map(({ at }) => at)
  const signed = goals.filter(({ state }) => state === 'signed').map(({ at }) => at)
  if (mine.length + signed.length === 0 || restingOn(shared.lulls, dayAt(now, zone))) return []
  const last = Math.max(...mine, ...signed, own.values.at ?? 0)
  const what = mine.length > 0 ? 'own' : 'goals'
  if (what === 'goals' && page !== null && isPageOpen(page, now)) return []
  const at = (last + lookAgainMs) as Instant
  return [{ kind: 'values-review', thread: coupleThread, at, what }]
}
