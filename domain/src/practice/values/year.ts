/** What each sees of the page that both sign once a year: nothing of what the other did, unless both signed (R35). */

import type { Instant } from '../../ids.ts'
import { getMany } from '../../many.ts'
import type { Moment, Owning, Sharing } from '../../slice.ts'
import { type OwnYeses, type Question, quietYes, type Yeses } from '../yeses/yeses.ts'
import { type ValueName, valueNames } from './events.ts'
import type { Values } from './fold.ts'
import { isPageOpen, pageQuestion, pageRounds, pageYear } from './page.ts'
import { goalsOf, type GoalView } from './view.ts'

type Seen = Sharing<'values', Values> & Sharing<'yeses', Yeses> & Owning<'yeses', OwnYeses>

/** The page from my side; it reads the same on both devices, but for what I did about it. */
export type PageView = {
  /** What both named in the round that was opened last, in the order of the catalogue: it ranks nobody's. */
  readonly both: readonly ValueName[]
  /** The goals that both signed. */
  readonly goals: readonly GoalView[]
  /** It may be signed now; null outside the weeks of its year, and once both have signed it. */
  readonly open: PageOpen | null
  /** When it may be signed next, after now. */
  readonly next: Instant
  /** When both signed it last, and whether it has changed since then; null for never. */
  readonly signed: {
    readonly round: number
    readonly at: Instant
    readonly changed: boolean
  } | null
}

/** The weeks in which it may be signed, and what I did. */
export type PageOpen = {
  readonly from: Instant
  readonly until: Instant
  readonly question: Question
  /** My yes has to be said for each of these weeks. */
  readonly rounds: readonly number[]
  readonly iSigned: boolean
}

/** The page; null while nothing stands on it. */
export function pageOf(couple: Seen, moment: Moment): PageView | null {
  const { page, rounds } = couple.shared.values
  if (page === null) return null
  const [first, second] = (page.round === null ? null : getMany(rounds, page.round))?.opened ?? []
  const both = valueNames.filter(
    (name) => first?.order.includes(name) === true && second?.order.includes(name) === true,
  )
  const goals = goalsOf(couple, moment).filter(({ state }) => state === 'signed')
  if (both.length + goals.length === 0) return null
  const { signed } = page
  return {
    both,
    goals,
    open: openIn(couple, moment),
    next: pageYear(page, moment.now).next,
    signed: signed && {
      round: signed.round,
      at: signed.at,
      changed: signed.count !== page.version.count,
    },
  }
}

function openIn(couple: Seen, moment: Moment): PageOpen | null {
  const { page } = couple.shared.values
  if (page === null || !isPageOpen(page, moment.now)) return null
  const { from, until } = pageYear(page, moment.now)
  const question = pageQuestion(page)
  return {
    from,
    until,
    question,
    rounds: pageRounds(page, moment.now),
    iSigned: quietYes(couple, question, moment).mine === 'yes',
  }
}
