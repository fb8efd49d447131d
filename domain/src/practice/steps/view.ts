/** What each sees of the step of a rupture (R26). */

import { type Side, sideOf } from '../../entry.ts'
import type { Instant, PartnerId, ThreadId } from '../../ids.ts'
import { getMany } from '../../many.ts'
import type { Moment, Sharing } from '../../slice.ts'
import { currentStep, emptyBoard, maySayDone, type Step, type Steps } from './fold.ts'

/** A step from my side; `end` is null while it is offered or tried. */
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

/** What is tried about a rupture, what is offered, and what was tried before, the oldest first. */
export type StepBoardView = {
  readonly active: StepView | null
  readonly proposed: StepView | null
  readonly past: readonly StepView[]
  /** What to pass as `instead` to replace what is there; null when the place is free. */
  readonly current: ThreadId | null
}

/** The one step of a rupture, what is proposed in its place, and what there was before. */
export function stepsOf(
  { shared }: Sharing<'steps', Steps>,
  about: ThreadId,
  { me }: Moment,
): StepBoardView {
  const board = getMany(shared.steps.boards, about) ?? emptyBoard
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
    thread,
    about,
    what,
    cue,
    due,
    end,
    by: sideOf(by, me),
    who: step.who === 'both' ? 'both' : mineToDo ? 'me' : 'partner',
    can: {
      agree: place === 'proposed' && by !== me,
      finish: place === 'active' && maySayDone(step, me),
    },
  }
}
