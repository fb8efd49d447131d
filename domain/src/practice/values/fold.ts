/** Rounds of values, goals that both signed, and what each says of themselves (R35, R51). */

import type { Author } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, none, setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { committed, leftBy, opened } from '../../sealing.ts'
import type { OrderedEvent, PlainValueEvent, ValueEventNamed, ValueName } from './events.ts'
import { changedPage, type Page, signedPage } from './page.ts'

/** One round: who has written, and what is open. */
export type ValueRound = {
  readonly thread: ThreadId
  readonly by: PartnerId
  readonly at: Instant
  readonly committed: readonly PartnerId[]
  readonly opened: readonly OrderedBy[]
  readonly left: boolean
}
type OrderedBy = {
  readonly by: PartnerId
  readonly at: Instant
  readonly order: readonly ValueName[]
  readonly fear: string
}

/** A goal: proposed, signed by both, or resting. */
export type Goal = {
  readonly thread: ThreadId
  readonly by: PartnerId
  readonly at: Instant
  readonly words: string
  readonly state: 'proposed' | 'signed' | 'rests'
}

/** What its author says helps in one mood. */
export type Menu = Omit<ValueEventNamed<'menu-written'>, Head> & By
/** What its author hopes for in themselves. */
export type Hope = Omit<ValueEventNamed<'hope-written'>, Head> & By
/** How its author could live well with a difference. */
export type Lived = Omit<ValueEventNamed<'difference-lived'>, Head> & By
type Head = 'kind' | 'v' | 'audience' | 'thread'
type By = { readonly by: PartnerId; readonly at: Instant }

/** All that the two said of what matters to them. */
export type Values = {
  readonly rounds: Many<ValueRound>
  /** The round that was begun last. */
  readonly latest: ThreadId | null
  readonly goals: readonly Goal[]
  readonly menus: readonly Menu[]
  readonly hopes: readonly Hope[]
  readonly lived: readonly Lived[]
  /** What both sign once a year; null while nothing ever stood on it. */
  readonly page: Page | null
}

/** Nothing is said yet. */
export const noValues: Values = {
  rounds: none,
  latest: null,
  goals: [],
  menus: [],
  hopes: [],
  lived: [],
  page: null,
}

/** What waits for the two of them, a goal or a round of values, stands for so long: then it is over (H7). */
export const waitsMs = 14 * 86_400_000

/** A goal that nobody signed in time. */
export const isGoalOver = ({ state, at }: Pick<Goal, 'state' | 'at'>, now: Instant): boolean =>
  state === 'proposed' && now >= at + waitsMs

/** A round in which not both have written in time. */
export const isRoundOver = ({ committed, at }: ValueRound, now: Instant): boolean =>
  committed.length < 2 && now >= at + waitsMs

/** So many goals stand or wait for a yes. */
export const mostGoals = 3
/** So many that rest are remembered. */
const mostResting = 12

/** What all that says to an event. What is said of oneself is its author's: nobody writes it for another. */
export function judgeValues(state: Values, event: PlainValueEvent, author: Author): Ruling<Values> {
  const { by, at } = author
  switch (event.kind) {
    case 'values-invited':
      return invite(state, event.thread, author)
    case 'values-left':
      return withRound(state, leftBy(getMany(state.rounds, event.thread), by))
    case 'goal-proposed':
    case 'goal-signed':
    case 'goal-rested': {
      const goals = judgeGoal(state.goals, event, author)
      if (!goals.ok) return goals
      const { thread } = event
      const counts = ({ goals: all }: Pick<Values, 'goals'>): boolean =>
        all.some((goal) => goal.thread === thread && goal.state === 'signed')
      const next = { ...state, goals: goals.value }
      if (counts(state) === counts(next)) return ok(next)
      return ok({ ...next, page: changedPage(state.page, { thread, at, isRound: false }) })
    }
    case 'difference-lived': {
      const { value, words } = event
      const rest = state.lived.filter((each) => each.by !== by || each.value !== value)
      return ok({
        ...state,
        lived: words.trim() === '' ? rest : [...rest, { by, at, value, words }],
      })
    }
    case 'menu-written': {
      const { mood, first, notThis, minutes, help } = event
      const rest = state.menus.filter((each) => each.by !== by || each.mood !== mood)
      return ok({ ...state, menus: [...rest, { by, at, mood, first, notThis, minutes, help }] })
    }
    case 'hope-written': {
      const { hope, would, wouldNot } = event
      const rest = state.hopes.filter((each) => each.by !== by)
      return ok({ ...state, hopes: [...rest, { by, at, hope, would, wouldNot }] })
    }
    case 'hope-ended': {
      const rest = state.hopes.filter((each) => each.by !== by)
      if (rest.length === state.hopes.length) return refuse({ kind: 'already-so' })
      return ok({ ...state, hopes: rest })
    }
  }
}

/** One round at a time: another begins once this one is open, or was left. */
function invite(state: Values, thread: ThreadId, { by, at }: Author): Ruling<Values> {
  if (getMany(state.rounds, thread) !== null) return refuse({ kind: 'thread-taken' })
  const last = state.latest === null ? null : getMany(state.rounds, state.latest)
  const stands = last !== null && !last.left && !isRoundOver(last, at)
  if (stands && last.opened.length < 2) return refuse({ kind: 'not-now' })
  const round: ValueRound = { thread, by, at, committed: [], opened: [], left: false }
  return ok({ ...state, latest: thread, rounds: setMany(state.rounds, thread, round) })
}

/** One has put theirs in order: it counts, and nobody can read it. */
export const commitValues = (state: Values, thread: string, { by }: Author): Ruling<Values> =>
  withRound(state, committed(getMany(state.rounds, thread), by))

/** One has opened theirs, after both had written; with the second, what both named stands on the page. */
export function openValues(
  state: Values,
  { thread, order, fear }: OrderedEvent,
  { by, at }: Author,
): Ruling<Values> {
  const next = withRound(state, opened(getMany(state.rounds, thread), { by, at, order, fear }))
  if (!next.ok || getMany(next.value.rounds, thread)?.opened.length !== 2) return next
  return ok({ ...next.value, page: changedPage(state.page, { thread, at, isRound: true }) })
}

/** Both signed the page anew, in the same weeks: its goals count as signed then. */
export function heardYes(
  state: Values,
  met: { readonly question: string; readonly round: number },
  { at }: Author,
): Values {
  const page = signedPage(state.page, met, at)
  if (page === null) return state
  const signedAt = page.signed?.at ?? at
  const anew = (goal: Goal): Goal =>
    goal.state === 'signed' && goal.at < signedAt ? { ...goal, at: signedAt } : goal
  return { ...state, page, goals: state.goals.map(anew) }
}

const withRound = (state: Values, next: Ruling<ValueRound>): Ruling<Values> =>
  next.ok ? ok({ ...state, rounds: setMany(state.rounds, next.value.thread, next.value) }) : next

/** In by two, out by one. */
function judgeGoal(
  goals: readonly Goal[],
  event: ValueEventNamed<'goal-proposed' | 'goal-signed' | 'goal-rested'>,
  { by, at }: Author,
): Ruling<readonly Goal[]> {
  const { thread } = event
  const known = goals.find((goal) => goal.thread === thread)
  if (event.kind === 'goal-proposed') {
    if (known !== undefined) return refuse({ kind: 'thread-taken' })
    const there = goals.filter((goal) => goal.state !== 'rests' && !isGoalOver(goal, at))
    if (there.length >= mostGoals) {
      return refuse({ kind: 'not-now' })
    }
    const now = goals.map((goal): Goal =>
      isGoalOver(goal, at) ? { ...goal, state: 'rests' } : goal,
    )
    return ok([...withoutOldest(now), { thread, by, at, words: event.words, state: 'proposed' }])
  }
  if (known === undefined) return refuse({ kind: 'no-such-thread' })
  if (known.state === 'rests') return refuse({ kind: 'not-now' })
  const put = (state: Goal['state']) =>
    goals.map((goal) => (goal === known ? { ...goal, state } : goal))
  if (event.kind === 'goal-rested') return ok(withoutOldest(put('rests')))
  if (known.state === 'signed') return refuse({ kind: 'already-so' })
  if (known.by === by) return refuse({ kind: 'not-yours' })
  if (event.words !== known.words) return refuse({ kind: 'overtaken' })
  return ok(goals.map((goal) => (goal === known ? { ...goal, at, state: 'signed' } : goal)))
}

function withoutOldest(goals: readonly Goal[]): readonly Goal[] {
  const resting = goals.filter(({ state }) => state === 'rests')
  const gone = resting.slice(0, Math.max(0, resting.length - mostResting))
  return goals.filter((goal) => !gone.includes(goal))
}
