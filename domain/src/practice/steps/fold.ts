/** Which step stands: proposed by one, agreed by both, closed by whom it was for (R26). */

import { isDueTimely } from '../../bounds.ts'
import { type Author, both, type EventsOf } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany, type Many, none, setMany } from '../../many.ts'
import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { instant, maybe, oneOf, text, threadId } from '../../shape.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

/** Proposed, agreed to, told how it went, or set aside; one is tried at a time, and one offered. */
export const stepEvents = {
  /** `instead`: the step its author saw there and would replace; null when they saw none. */
  'step-proposed': both({
    about: threadId,
    who: oneOf('author', 'other', 'both'),
    what: text(400),
    cue: text(400),
    due: instant,
    instead: maybe(threadId),
  }),
  'step-agreed': both({}),
  /** Not this one, or no longer: by either, without a reason. */
  'step-set-aside': both({}),
  'step-done': both({ how: oneOf('done', 'partly', 'not') }),
}

type StepEvent = EventsOf<typeof stepEvents>
/** What whoever it was for says came of a step. */
export type StepOutcome = 'done' | 'partly' | 'not'

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

/** A step as it was proposed, and how it ended; null while it has not. */
export type Step = {
  readonly thread: ThreadId
  readonly about: ThreadId
  readonly by: PartnerId
  readonly at: Instant
  readonly who: 'author' | 'other' | 'both'
  readonly what: string
  readonly cue: string
  readonly due: Instant
  readonly end: StepOutcome | 'set-aside' | 'replaced' | null
}

/** One field, one active step: two can never be. A proposal waits beside it until both agree. */
export type StepBoard = {
  readonly active: Step | null
  readonly proposed: Step | null
  readonly past: readonly Step[]
}

/** The board of each rupture, and which rupture a step is of. */
export type Steps = {
  readonly boards: Many<StepBoard>
  readonly aboutByThread: Many<ThreadId>
}

/** Before the first step. */
export const noSteps: Steps = { boards: none, aboutByThread: none }

/** What the boards say to an event: a proposal must have seen what it would replace. */
export function judgeStep(state: Steps, event: StepEvent, author: Author): Ruling<Steps> {
  if (event.kind === 'step-proposed') return propose(state, event, author)
  const about = getMany(state.aboutByThread, event.thread)
  const board = about === null ? null : getMany(state.boards, about)
  if (about === null || board === null) return refuse({ kind: 'no-such-thread' })
  const next = turn(board, event, author)
  return next.ok ? ok({ ...state, boards: setMany(state.boards, about, next.value) }) : next
}

function propose(
  state: Steps,
  event: Extract<StepEvent, { kind: 'step-proposed' }>,
  { by, at }: Author,
): Ruling<Steps> {
  const { thread, about, who, what, cue, instead } = event
  const due = Math.max(event.due, at) as Instant
  if (getMany(state.aboutByThread, thread) !== null) return refuse({ kind: 'thread-taken' })
  const board = getMany(state.boards, about) ?? emptyBoard
  const current = currentStep(board)
  if (current !== null && current.thread !== instead) {
    return refuse({ kind: 'step-exists', step: current.thread })
  }
  if (current === null && instead !== null) return refuse({ kind: 'not-now' })
  const proposed: Step = { thread, about, by, at, who, what, cue, due, end: null }
  const past = board.proposed === null ? board.past : ended(board, board.proposed, 'replaced')
  return ok({
    boards: setMany(state.boards, about, { ...board, proposed, past }),
    aboutByThread: setMany(state.aboutByThread, thread, about),
  })
}

/** What a new proposal would replace: the open proposal, else the active step. */
export const currentStep = (board: StepBoard): Step | null => board.proposed ?? board.active

function turn(
  board: StepBoard,
  event: Exclude<StepEvent, { kind: 'step-proposed' }>,
  { by }: Author,
): Ruling<StepBoard> {
  const { active, proposed } = board
  const isProposed = proposed?.thread === event.thread
  switch (event.kind) {
    case 'step-agreed': {
      if (!isProposed) return refuse({ kind: 'not-now' })
      if (by === proposed.by) return refuse({ kind: 'not-yours' })
      const past = active === null ? board.past : ended(board, active, 'replaced')
      return ok({ active: proposed, proposed: null, past })
    }
    case 'step-set-aside': {
      if (isProposed) {
        return ok({ ...board, proposed: null, past: ended(board, proposed, 'set-aside') })
      }
      if (active?.thread !== event.thread) return refuse({ kind: 'not-now' })
      return ok({ ...board, active: null, past: ended(board, active, 'set-aside') })
    }
    case 'step-done':
      if (active?.thread !== event.thread) return refuse({ kind: 'not-now' })
      if (!maySayDone(active, by)) return refuse({ kind: 'not-yours' })
      return ok({ ...board, active: null, past: ended(board, active, event.how) })
  }
}

/** As with a promise, whoever it was done for says so. A step of both is either's to close. */
export function maySayDone(step: Step, by: PartnerId): boolean {
  if (step.who === 'both') return true
  return step.who === 'author' ? by !== step.by : by === step.by
}

const ended = (board: StepBoard, step: Step, end: Step['end']): readonly Step[] => [
  ...board.past,
  { ...step, end },
]

/** Whether a step may be proposed for then, now. */
export const isStepTimely = (_: Steps, event: StepEvent, { at }: Author): Ruling<null> =>
  event.kind === 'step-proposed' ? isDueTimely(event.due, at) : ok(null)

/** The board of a rupture without a step. */
export const emptyBoard: StepBoard = { active: null, proposed: null, past: [] }
