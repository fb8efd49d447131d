/** The page of what both share and want: changed as they go, and signed anew once a year by both, or by nobody (R35). */

import type { Instant, ThreadId } from '../../ids.ts'
import type { Question } from '../yeses/events.ts'
import { roundAt, roundBegins } from '../yeses/rounds.ts'

/** The page, as both devices know it. */
export type Page = {
  /** When something stood on it first: its years are counted from here. */
  readonly since: Instant
  /** How often it was changed, and the thread of what changed it last. */
  readonly version: { readonly count: number; readonly last: ThreadId }
  /** The round of values that was opened last; null before the first. */
  readonly round: ThreadId | null
  /** When both signed it last, in which week, and how often it had been changed by then; null for never. */
  readonly signed: { readonly round: number; readonly at: Instant; readonly count: number } | null
}

/** The page after a change: a goal that counts, or no longer does, or a round that both have opened. */
export function changedPage(
  page: Page | null,
  by: { readonly thread: ThreadId; readonly at: Instant; readonly isRound: boolean },
): Page {
  return {
    since: page?.since ?? by.at,
    version: { count: (page?.version.count ?? 0) + 1, last: by.thread },
    round: by.isRound ? by.thread : (page?.round ?? null),
    signed: page?.signed ?? null,
  }
}

/**
 * The question of the quiet yes by which it is signed.
 *
 * It names the very page that was read: two who changed it apart from each other, offline, have read two pages, and
 * their yeses do not meet.
 */
export const pageQuestion = ({ version: { count, last } }: Page): Question =>
  `values-page/${count}/${last}`

/**
 * The page once both said yes to it; null where they said yes to something else, or to the page as it was before.
 *
 * When is said by the device that tells of the two yeses, held to the weeks in which that can have been.
 */
export function signedPage(
  page: Page | null,
  { question, round }: { readonly question: string; readonly round: number },
  at: Instant,
): Page | null {
  if (page === null || question !== pageQuestion(page)) return null
  if (page.signed !== null && round <= page.signed.round) return null
  const held = Math.max(roundBegins(round), Math.min(at, roundBegins(round + 2))) as Instant
  return { ...page, signed: { round, at: held, count: page.version.count } }
}

/** From one year of the page to the next. */
export const pageYearMs = 365 * 86_400_000
/** For so long after a year each may sign it: then it is over for this year, whoever signed (H7). */
export const pageStandsMs = 28 * 86_400_000

/** The year of the page that a moment is in: from when to when it may be signed; the first comes after one year. */
export function pageYear(
  { since }: Page,
  now: Instant,
): { readonly from: Instant; readonly until: Instant; readonly next: Instant } {
  const years = Math.max(1, Math.floor((now - since) / pageYearMs))
  const from = (since + years * pageYearMs) as Instant
  const until = (from + pageStandsMs) as Instant
  return { from, until, next: now < from ? from : ((from + pageYearMs) as Instant) }
}

/** Whether it may be signed now: in the weeks of its year, until both have. */
export function isPageOpen(page: Page, now: Instant): boolean {
  const { from, until } = pageYear(page, now)
  const isSigned = page.signed !== null && page.signed.round >= roundAt(from)
  return now >= from && now < until && !isSigned
}

/** The weeks in which a signature given now may be met. */
export function pageRounds(page: Page, now: Instant): readonly number[] {
  const first = roundAt(now)
  const last = roundAt((pageYear(page, now).until - 1) as Instant)
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, at) => first + at)
}
