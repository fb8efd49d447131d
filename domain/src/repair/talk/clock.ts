/** The time of a talk: derived from its events and one clock, so that both see the same second (R23). */

import type { Instant } from '../../ids.ts'
import { stages } from './events.ts'
import type { Stage } from './events.ts'
import type { Talk, Timer } from './state.ts'

/** How long before the end the closing step is all that remains. */
export const closingMs = 5 * 60_000
/** One extension, by both. */
export const extraMs = 10 * 60_000

/** A stage of the road, or the end of the time: then only parking or closing remain. */
export type Reached = Stage | 'stopped'

/**
 * Where the talk is at that moment: its own stage, or the one that the time forces.
 *
 * Used by fold with the event's clock and by view with the reader's, so neither can stretch time.
 */
export function reachedAt(talk: Talk, clock: number): Reached {
  const left = leftMsAt(talk, clock)
  if (left === null) return talk.stage
  if (left <= 0) return 'stopped'
  const open = stages.indexOf(talk.stage)
  const early = open >= stages.indexOf('floor') && open < stages.indexOf('summary')
  return early && left <= closingMs ? 'closing' : talk.stage
}

/** Milliseconds left; null where no time runs: before the floor opens, and by letter. */
export function leftMsAt(talk: Talk, clock: number): number | null {
  const begun = stages.indexOf(talk.stage) >= stages.indexOf('floor')
  if (!begun || talk.mode === 'letter' || talk.end !== null) return null
  return totalMs(talk.timer) - spentMsAt(talk.timer, clock)
}

export function totalMs({ minutes, extended }: Timer): number {
  return minutes * 60_000 + (extended.asker && extended.asked ? extraMs : 0)
}

export function stopTimer(timer: Timer, clock: number): Timer {
  return { ...timer, spentMs: spentMsAt(timer, clock), runningSince: null }
}

export function startTimer(timer: Timer, clock: Instant): Timer {
  return timer.runningSince === null ? { ...timer, runningSince: clock } : timer
}

function spentMsAt({ spentMs, runningSince }: Timer, clock: number): number {
  return spentMs + (runningSince === null ? 0 : Math.max(0, clock - runningSince))
}

/**
 * The moment that an event counts as: its clock, never before what the talk has seen, and never more
 * than a quarter of an hour ahead of what the device has already checked for sanity.
 */
export function momentOf(talk: Talk, clock: Instant, at: Instant): Instant {
  return Math.max(talk.clock, Math.min(clock, at + 15 * 60_000)) as Instant
}
