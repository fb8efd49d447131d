/** The one concrete step of a rupture: who, what, at which cue, by when, agreed by both (R26). */

import { type Side, toBoth } from '../../entry.ts'
import type { Instant, ThreadId } from '../../ids.ts'
import { getMany, valuesOf } from '../../many.ts'
import { type Ask, type EventNamed, type Hurt, slice } from '../../slice.ts'
import { isStepTimely, judgeStep, noSteps, stepEvents, type Steps } from './fold.ts'

export type { StepOutcome } from './fold.ts'
export * from './view.ts'

type Proposed = EventNamed<typeof stepEvents, 'step-proposed'>
type ProposeStep = Pick<Proposed, 'thread' | 'about' | 'what' | 'cue' | 'due' | 'instead'> & {
  readonly who: Side | 'both'
}

function proposeStep({ thread, who, about, what, cue, due, instead }: ProposeStep): Proposed {
  const whose = who === 'both' ? 'both' : who === 'me' ? 'author' : 'other'
  return { ...toBoth('step-proposed', thread), about, who: whose, what, cue, due, instead }
}

/** A step whose moment comes, for Today and for a reminder. */
export type StepDue = {
  readonly kind: 'step'
  readonly thread: ThreadId
  readonly about: ThreadId
  readonly at: Instant
  readonly what: string
}

function dueSteps({ boards }: Steps): readonly StepDue[] {
  return valuesOf(boards).flatMap(({ active }) => {
    if (active === null) return []
    const { thread, about, due: at, what } = active
    return [{ kind: 'step', thread, about, at, what }]
  })
}

/** A step that one would try waits for the other's yes. */
function asksOfSteps({ boards }: Steps, { thread, by, other }: Hurt): readonly Ask<'agree-step'>[] {
  const proposed = getMany(boards, thread)?.proposed ?? null
  if (proposed === null) return []
  const of = proposed.by === by ? other : by
  const order = Infinity
  return [{ kind: 'agree-step', rank: 'answers', of, thread: proposed.thread, order }]
}

/** The practice of the one concrete step (R26). */
export const steps = slice({
  events: stepEvents,
  commands: {
    'propose-step': proposeStep,
    'agree-step': 'step-agreed',
    'set-step-aside': 'step-set-aside',
    'finish-step': 'step-done',
  },
  empty: noSteps,
  judge: judgeStep,
  timely: isStepTimely,
  about: ({ aboutByThread }, { thread }) => getMany(aboutByThread, thread),
  works: ['step-proposed'],
  whileResting: ['step-set-aside'],
  asks: asksOfSteps,
  due: dueSteps,
})
