/** The relay's clock, estimated, so that both partners can act at the same instant. */

export type Clock = {
  /** Now, as the relay would say. */
  readonly relayNow: () => number
  /** What a reader goes by: its own clock or the relay's, whichever is later. A lying relay can only make it milder. */
  readonly readerNow: () => number
  readonly offsetMs: () => number
  /** An exchange: asked at t0 by my clock, answered with relayMs, heard now. The quickest of the last eight that agree counts. */
  readonly heard: (t0: number, relayMs: number) => void
  /** From the tab that talks. */
  readonly set: (offsetMs: number) => void
}

type Sample = { readonly tripMs: number; readonly offsetMs: number }

export function openClock(now: () => number): Clock {
  const state: { samples: readonly Sample[]; offsetMs: number } = { samples: [], offsetMs: 0 }
  const relayNow = (): number => Math.round(now() + state.offsetMs)
  return {
    relayNow,
    readerNow: () => Math.max(now(), relayNow()),
    offsetMs: () => state.offsetMs,
    heard: (t0, relayMs) => {
      const tripMs = now() - t0
      if (tripMs < 0) return
      const sample = { tripMs, offsetMs: relayMs + tripMs / 2 - now() }
      const agreeing = state.samples.filter((known) => agree(known, sample))
      state.samples = [...agreeing, sample].slice(-8)
      state.offsetMs = state.samples.reduce((a, b) => (b.tripMs <= a.tripMs ? b : a)).offsetMs
    },
    set: (offsetMs) => {
      state.offsetMs = offsetMs
    },
  }
}

// Each is off by half its trip at most. Two that differ by more were made by a clock that was moved in between.
const driftMs = 50
const agree = (a: Sample, b: Sample): boolean =>
  Math.abs(a.offsetMs - b.offsetMs) <= (a.tripMs + b.tripMs) / 2 + driftMs
