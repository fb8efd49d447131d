/** The time of a talk: derived from its events and one clock, so that both see the same second (R23). */

import { wildMs } from '../../bounds.ts'
import type { Instant } from '../../ids.ts'
import { type Stage, stages } from './events.ts'
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
 * Asked by decide and by every view, from now. Fold never asks: what was said in time by its author's clock is not
 * refused by another's, and a modified app that talks on after the end is not heard at the table.
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

/** How long the talk may last in all, in milliseconds, with the extension that both asked for. */
export function totalMs({ minutes, extended }: Timer): number {
  return minutes * 60_000 + (extended.asker && extended.asked ? extraMs : 0)
}

/** The timer standing still, with what was spent until `clock`. */
export function stopTimer(timer: Timer, clock: number): Timer {
  return { ...timer, spentMs: spentMsAt(timer, clock), runningSince: null }
}

/** The timer running from `clock` on; one that runs already is left as it is. */
export function startTimer(timer: Timer, clock: Instant): Timer {
  return timer.runningSince === null ? { ...timer, runningSince: clock } : timer
}

/** A start that was claimed by a clock far ahead counts from the first moment that says so. */
export function countedFrom(timer: Timer, clock: Instant): Timer {
  const since = timer.runningSince
  return since === null || since <= clock ? timer : { ...timer, runningSince: clock }
}

function spentMsAt({ spentMs, runningSince }: Timer, clock: number): number {
  // Begun by a clock far ahead, and nothing was said since: its time cannot be known, so it is up.
  if (runningSince !== null && runningSince > clock + wildMs) return Infinity
  return spentMs + (runningSince === null ? 0 : Math.max(0, clock - runningSince))
}

/**
 * The moment that an event counts as: its clock, never before what the talk has seen, and never more
 * than a quarter of an hour ahead of its date.
 *
 * Where it lies hours before what the talk has seen, one of the two clocks was wrong: the talk goes on from the earlier,
 * and its time from there, so that a claim ahead holds nobody, and one behind only makes the talk shorter.
 */
export function momentOf(talk: Talk, clock: Instant, at: Instant): Instant {
  const claimed = Math.min(clock, at + 15 * 60_000)
  return (claimed < talk.clock - wildMs ? claimed : Math.max(talk.clock, claimed)) as Instant
}
