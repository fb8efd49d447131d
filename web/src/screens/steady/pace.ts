/** Where a breath is at any moment, from elapsed time alone: nothing is counted, so nothing drifts. */

export type PhaseName = 'in' | 'more' | 'out'

/** `from` and `to`: how full the lungs are, 0 to 1. */
export type Phase = {
  readonly name: PhaseName
  readonly ms: number
  readonly from: number
  readonly to: number
}

/** The phases of one breath, in their order. */
export type Pace = readonly Phase[]

/** Two breaths in, one long one out: 2 s, 1 s, 6 s (evidence: cyclic sighing). */
export const sighing: Pace = [
  { name: 'in', ms: 2_000, from: 0, to: 0.78 },
  { name: 'more', ms: 1_000, from: 0.78, to: 1 },
  { name: 'out', ms: 6_000, from: 1, to: 0 },
]

/** Fewest breaths a minute that may be chosen. */
export const slowest = 4.5

/** Most breaths a minute that may be chosen. */
export const fastest = 6.5

/** As long in as out. @param perMinute - breaths a minute, 4.5 to 6.5 */
export function pacedAt(perMinute: number): Pace {
  const half = 30_000 / perMinute
  return [
    { name: 'in', ms: half, from: 0, to: 1 },
    { name: 'out', ms: half, from: 1, to: 0 },
  ]
}

export type Breath = {
  /** Whole breaths before this one. */
  readonly cycle: number
  readonly phase: PhaseName
  /** How full the lungs should be, 0 to 1, slow at both ends. */
  readonly fullness: number
  /** Whole seconds left in this phase, counting down to 1. */
  readonly secondsLeft: number
}

/** @param elapsedMs - since the first breath began; before it, the first breath waits at its start */
export function breathAt(pace: Pace, elapsedMs: number): Breath {
  const cycleMs = lengthOf(pace)
  const elapsed = Math.max(0, elapsedMs)
  const cycle = Math.floor(elapsed / cycleMs)
  let into = elapsed - cycle * cycleMs
  for (const phase of pace) {
    if (into < phase.ms) return within(phase, into, cycle)
    into -= phase.ms
  }
  throw new Error('a pace needs at least one phase')
}

export function lengthOf(pace: Pace): number {
  return pace.reduce((sum, phase) => sum + phase.ms, 0)
}

/** About that many minutes, to the end of a breath: nobody is stopped halfway in. */
export function wholeBreathsMs(pace: Pace, minutes: number): number {
  const one = lengthOf(pace)
  return Math.max(1, Math.round((minutes * 60_000) / one)) * one
}

function within(phase: Phase, intoMs: number, cycle: number): Breath {
  const eased = (1 - Math.cos((Math.PI * intoMs) / phase.ms)) / 2
  return {
    cycle,
    phase: phase.name,
    fullness: phase.from + (phase.to - phase.from) * eased,
    secondsLeft: Math.max(1, Math.ceil((phase.ms - intoMs) / 1000)),
  }
}
