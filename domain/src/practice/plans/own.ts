/** What only I know of my plans: which times I let pass, and whether I am asked at all. */

import type { Day } from '../../cadence/cadence.ts'
import type { ThreadId } from '../../ids.ts'
import { getMany, type Many, none, setMany } from '../../many.ts'
import type { OwnPlanEvent } from './events.ts'
import { checkInThread } from './state.ts'

/** By time: let pass. By plan: asked again from a day on, `until` its last quiet day; null: asked. */
export type OwnPlans = {
  readonly passed: Many<boolean>
  readonly paused: Many<Pause | null>
}
/** I am not asked; `until` is the last such day, null for until I say so. */
export type Pause = { readonly until: Day | null }

/** Nothing let pass, nothing paused. */
export const noOwnPlans: OwnPlans = { passed: none, paused: none }

/** The next of it. */
export function foldOwnPlans(own: OwnPlans, event: OwnPlanEvent): OwnPlans {
  const { passed, paused } = own
  switch (event.kind) {
    case 'check-in-passed':
      return { paused, passed: setMany(passed, checkInThread(event.thread, event.on), true) }
    case 'plan-paused':
      return { passed, paused: setMany<Pause | null>(paused, event.thread, { until: event.until }) }
    case 'plan-resumed':
      return { passed, paused: setMany<Pause | null>(paused, event.thread, null) }
  }
}

/** Whether I let this time pass. */
export const iPassed = ({ passed }: OwnPlans, thread: ThreadId, on: Day): boolean =>
  getMany(passed, checkInThread(thread, on)) === true

/** The pause that keeps a plan from asking me on a day; null while it asks. */
export function pauseOn({ paused }: OwnPlans, thread: ThreadId, on: Day): Pause | null {
  const pause = getMany(paused, thread)
  return pause === null || (pause.until !== null && on > pause.until) ? null : pause
}
