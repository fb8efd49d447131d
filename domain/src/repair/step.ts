/** The one concrete step of a rupture: who, what, at which cue, by when, agreed by both (R26). */

import { both, clockSlackMs, sideOf, toBoth } from '../entry.ts'
import type { Author, EventsOf, Side } from '../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../ids.ts'
import { getMany, none, setMany } from '../many.ts'
import type { Many } from '../many.ts'
import type { Ruling } from '../refusal.ts'
import { ok, refuse } from '../result.ts'
import { instant, maybe, oneOf, text, threadId } from '../shape.ts'

// ── events ──────────────────────────────────────────────────────────────────────────────────────

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
export type StepOutcome = 'done' | 'partly' | 'not'

// ── decide ──────────────────────────────────────────────────────────────────────────────────────

export type StepCommand =
  | {
      readonly kind: 'propose-step'
      readonly thread: ThreadId
      readonly about: ThreadId
      readonly who: Side | 'both'
      readonly what: string
      readonly cue: string
      readonly due: Instant
      readonly instead: ThreadId | null
    }
  | { readonly kind: 'agree-step'; readonly thread: ThreadId }
  | { readonly kind: 'set-step-aside'; readonly thread: ThreadId }
  | { readonly kind: 'finish-step'; readonly thread: ThreadId; readonly how: StepOutcome }

export function decideStep(command: StepCommand): StepEvent {
  const { kind, thread } = command
  switch (kind) {
    case 'propose-step': {
      const { about, what, cue, due, instead } = command
      const who = command.who === 'both' ? 'both' : command.who === 'me' ? 'author' : 'other'
      return { ...toBoth('step-proposed', thread), about, who, what, cue, due, instead }
    }
    case 'agree-step':
      return toBoth('step-agreed', thread)
    case 'set-step-aside':
      return toBoth('step-set-aside', thread)
    case 'finish-step':
      return { ...toBoth('step-done', thread), how: command.how }
  }
}

// ── fold ────────────────────────────────────────────────────────────────────────────────────────

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

export type Steps = {
  readonly boards: Many<StepBoard>
  readonly aboutByThread: Many<ThreadId>
}

export const noSteps: Steps = { boards: none, aboutByThread: none }

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
  const { thread, about, who, what, cue, due, instead } = event
  if (getMany(state.aboutByThread, thread) !== null) return refuse({ kind: 'thread-taken' })
  if (due < at - clockSlackMs) return refuse({ kind: 'out-of-range' })
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
const currentStep = (board: StepBoard): Step | null => board.proposed ?? board.active

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
function maySayDone(step: Step, by: PartnerId): boolean {
  if (step.who === 'both') return true
  return step.who === 'author' ? by !== step.by : by === step.by
}

const ended = (board: StepBoard, step: Step, end: Step['end']): readonly Step[] => [
  ...board.past,
  { ...step, end },
]

const emptyBoard: StepBoard = { active: null, proposed: null, past: [] }

// ── view ────────────────────────────────────────────────────────────────────────────────────────

export type StepView = {
  readonly thread: ThreadId
  readonly about: ThreadId
  readonly by: Side
  readonly who: Side | 'both'
  readonly what: string
  readonly cue: string
  readonly due: Instant
  readonly end: Step['end']
  readonly can: { readonly agree: boolean; readonly finish: boolean }
}

export type StepBoardView = {
  readonly active: StepView | null
  readonly proposed: StepView | null
  readonly past: readonly StepView[]
  /** What to pass as `instead` to replace what is there; null when the place is free. */
  readonly current: ThreadId | null
}

export function viewSteps(state: Steps, about: ThreadId, me: PartnerId): StepBoardView {
  const board = getMany(state.boards, about) ?? emptyBoard
  return {
    active: board.active && viewStep(board.active, 'active', me),
    proposed: board.proposed && viewStep(board.proposed, 'proposed', me),
    past: board.past.map((step) => viewStep(step, 'past', me)),
    current: currentStep(board)?.thread ?? null,
  }
}

function viewStep(step: Step, place: 'active' | 'proposed' | 'past', me: PartnerId): StepView {
  const { thread, about, what, cue, due, end, by } = step
  const mineToDo = (step.who === 'author') === (by === me)
  return {
    ...{ thread, about, what, cue, due, end, by: sideOf(by, me) },
    who: step.who === 'both' ? 'both' : mineToDo ? 'me' : 'partner',
    can: {
      agree: place === 'proposed' && by !== me,
      finish: place === 'active' && maySayDone(step, me),
    },
  }
}
